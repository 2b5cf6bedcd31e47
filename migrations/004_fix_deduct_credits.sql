-- As it stands in 003, deduct_credits fails whenever it finds a row, and gives credits away.
--
-- The table has varchar and timestamp where the declared result has text and
-- timestamptz, which PL/pgSQL refuses at run time: each is cast now.  Times
-- are stored in UTC, so that is what they are read as.  And an amount below
-- zero would have been a charge that nobody paid for.

create or replace function deduct_credits(
  p_user_id uuid,
  p_amount integer
)
returns table (
  id uuid,
  email text,
  username text,
  credits integer,
  provider text,
  profile_image_url text,
  created_at timestamp with time zone,
  updated_at timestamp with time zone
) as $$
begin
  if p_amount < 0 then
    raise exception 'deduct_credits takes credits away, so % is no amount for it', p_amount
      using errcode = 'invalid_parameter_value';
  end if;

  return query
  update users
  set
    credits = users.credits - p_amount,
    updated_at = now()
  where users.id = p_user_id
    and users.credits >= p_amount
  returning
    users.id,
    users.email::text,
    users.username::text,
    users.credits,
    users.provider::text,
    users.profile_image_url,
    users.created_at at time zone 'utc',
    users.updated_at at time zone 'utc';
end;
$$ language plpgsql;
