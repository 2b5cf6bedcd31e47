-- A log-in outlives its access token by exchanging one refresh token for the next.

create table refresh_tokens (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  family uuid not null,
  token_hash varchar(64) not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  constraint refresh_tokens_token_hash_key unique (token_hash),
  constraint refresh_tokens_token_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$')
);

create index refresh_tokens_user on refresh_tokens (user_id);
create index refresh_tokens_family on refresh_tokens (family);
create index refresh_tokens_expires on refresh_tokens (expires_at);


-- Exchanges a token for its successor.  The row is locked, so of two who show the same token at
-- the same moment one is second; and whoever is second ends the family, because nobody can tell
-- the owner from the thief.
create function renew_refresh_token(p_hash text, p_new_hash text, p_days integer)
returns table (outcome text, user_id uuid) as $$
declare
  shown refresh_tokens;
begin
  select * into shown from refresh_tokens t where t.token_hash = p_hash for update;

  if not found then
    return query select 'unknown', null::uuid;
  elsif shown.revoked_at is not null then
    return query select 'revoked', shown.user_id;
  elsif shown.used_at is not null then
    update refresh_tokens t set revoked_at = now()
     where t.family = shown.family and t.revoked_at is null;
    return query select 'reused', shown.user_id;
  elsif shown.expires_at <= now() then
    return query select 'expired', shown.user_id;
  else
    update refresh_tokens t set used_at = now() where t.id = shown.id;
    insert into refresh_tokens (user_id, family, token_hash, expires_at)
    values (shown.user_id, shown.family, p_new_hash, now() + make_interval(days => p_days));
    return query select 'renewed', shown.user_id;
  end if;
end;
$$ language plpgsql;

revoke all on refresh_tokens from public;
revoke all on function renew_refresh_token from public;

do $$
begin
  grant select, insert, update, delete on refresh_tokens to aimix_app;
  grant execute on function renew_refresh_token to aimix_app;
exception
  when undefined_object then raise notice 'aimix_app: there is no such role';
end;
$$;
