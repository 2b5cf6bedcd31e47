-- A draw can be proved by whoever paid for it: the seed was fixed, and its hash told, before.

-- A commitment serves one reading, of its owner, before it expires.  The seed is a secret until
-- then and its owner's to see afterwards, so the two go and stay with the reading.  A reading
-- that nobody committed to beforehand has a row as well, made when it is begun.
create table draw_commitments (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  service_type varchar(100) not null,
  seed bytea not null,
  commit_hash varchar(64) not null generated always as (encode(sha256(seed), 'hex')) stored,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_by uuid references service_results (id) on delete cascade,
  constraint draw_commitments_seed_is_32_bytes check (length(seed) = 32),
  constraint draw_commitments_once_per_reading unique (used_by)
);

create index draw_commitments_user on draw_commitments (user_id);
create index draw_commitments_expires on draw_commitments (expires_at) where used_by is null;


-- What is drawn for the day is the same all day, whenever and however often it is asked for.
create table daily_seeds (
  user_id uuid not null references users (id) on delete cascade,
  service_type varchar(100) not null,
  day date not null,
  seed bytea not null,
  constraint daily_seeds_pkey primary key (user_id, service_type, day),
  constraint daily_seeds_seed_is_32_bytes check (length(seed) = 32)
);

create index daily_seeds_day on daily_seeds (day);


-- Why a commitment cannot serve this request, as an outcome; null when it can.  One that serves
-- another reading still fits a repetition of that reading's own request, which begin_reading
-- then finds.  The row in users is locked, so this stays so until the commit.
create function commitment_refused(
  p_commitment uuid, p_id uuid, p_user uuid, p_service text, p_request_key text
) returns text as $$
  select case
           when c.id is null then 'no-commitment'
           when c.used_by is null and c.expires_at > clock_timestamp() then null
           when c.used_by is null then 'no-commitment'
           when c.used_by = p_id then null
           when r.idempotency_key = p_request_key
            and r.created_at >= clock_timestamp() at time zone 'utc'
                                - request_key_life(p_request_key)
             then null
           else 'used-commitment'
         end
    from (values (p_commitment)) asked (id)
    left join draw_commitments c
      on c.id = asked.id and c.user_id = p_user and c.service_type = p_service
    left join service_results r on r.id = c.used_by
$$ language sql stable;


-- begin_reading, for a reading whose chance can be proved: the commitment it names is used up by
-- it, or, with a seed, made for it.  Two outcomes more, with nothing paid:
--   no-commitment     there is none of this user for this service, or it has expired
--   used-commitment   it serves another reading
create function begin_proved_reading(
  p_id uuid, p_user uuid, p_service text, p_input jsonb, p_lang text, p_version text,
  p_key text, p_hash text, p_seconds integer, p_commitment uuid, p_seed bytea
) returns table (
  outcome text, id uuid, status text, charged integer, balance integer, service_id uuid,
  created_at timestamp, expires_at timestamp
) as $$
#variable_conflict use_column
begin
  perform from users u where u.id = p_user for no key update;

  if p_seed is null then
    outcome := commitment_refused(p_commitment, p_id, p_user, p_service,
                                  request_key(p_key, p_service, p_hash));
    if outcome is not null then
      return next;
      return;
    end if;
  end if;

  select b.* into outcome, id, status, charged, balance, service_id, created_at, expires_at
    from begin_reading(p_id, p_user, p_service, p_input, p_lang, p_version,
                       p_key, p_hash, p_seconds) b;

  if outcome = 'new' and p_seed is null then
    update draw_commitments c set used_by = p_id
     where c.id = p_commitment and c.used_by is null;
    if not found then
      raise exception 'commitment % serves another reading', p_commitment;
    end if;
  elsif outcome = 'new' then
    insert into draw_commitments (id, user_id, service_type, seed, expires_at, used_by)
    values (p_commitment, p_user, p_service, p_seed, clock_timestamp(), p_id);
  end if;
  return next;
end;
$$ language plpgsql;


revoke all on draw_commitments, daily_seeds from public;
revoke all on function commitment_refused, begin_proved_reading from public;

do $$
begin
  grant select, insert, update, delete on draw_commitments, daily_seeds to aimix_app;
  grant execute on function commitment_refused, begin_proved_reading to aimix_app;
exception
  when undefined_object then raise notice 'aimix_app: there is no such role';
end;
$$;
