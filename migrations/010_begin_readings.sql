-- Many readings begun by one statement: what waits for a commit together shares it.
--
-- Does the simple ones: an active service, enough credits for it and for all that the same user
-- asked for before it, a request not met before.  Everything else gets no row, changes nothing,
-- and is for begin_reading to judge.  An element of each array is a call; see begin_reading.
--
-- The settings are for tables that have grown faster than their statistics: a plan made while
-- service_results was empty would read all of it.

create function begin_readings(
  p_id text[], p_user text[], p_service text[], p_input text[], p_lang text[], p_version text[],
  p_key text[], p_hash text[], p_seconds text[]
) returns table (
  ord integer, outcome text, id uuid, status text, charged integer, balance integer,
  service_id uuid, created_at timestamp, expires_at timestamp
) as $$
#variable_conflict use_column
declare
  v_now timestamptz;
  v_created timestamp;
  v_expires timestamp;
begin
  -- A statement of its own, so that the next one sees what we waited for.
  perform from users u where u.id = any (p_user::uuid[]) order by u.id for no key update;
  v_now := clock_timestamp();
  v_created := v_now at time zone 'utc';
  v_expires := v_created + interval '12 months';

  return query
  with asked as materialized (
    select a.*, s.id as service_id, s.credit_cost as cost, u.credits,
           sum(s.credit_cost) over (partition by u.id order by a.ord) as total
      from unnest(p_id::uuid[], p_user::uuid[], p_service, p_input, p_lang, p_version,
                  p_key, p_hash, p_seconds)
           with ordinality
           a (id, user_id, service, input, lang, version, key, hash, seconds, ord)
      join services s on s.service_type = a.service and s.is_active
      join users u on u.id = a.user_id
  ),
  result as (
    insert into service_results (
      id, user_id, service_id, input_data, expires_at, created_at, status, deadline,
      idempotency_key, request_hash, lang, version)
    select a.id, a.user_id, a.service_id, a.input::jsonb, v_expires, v_created, 'pending',
           v_now + make_interval(secs => a.seconds::integer),
           request_key(a.key, a.service, a.hash), a.hash, a.lang, a.version
      from asked a
     where a.total <= a.credits
    on conflict do nothing
    returning id
  ),
  begun as materialized (
    select a.ord::integer as ord, a.id, a.user_id, a.service_id, a.cost,
           (sum(a.cost) over earlier)::integer as total,
           (a.credits - sum(a.cost) over earlier)::integer as balance
      from asked a
      join result on result.id = a.id
    window earlier as (partition by a.user_id order by a.ord)
  ),
  paid as (
    update users
       set credits = users.credits - spent.total
      from (select user_id, max(total) as total from begun group by user_id) spent
     where users.id = spent.user_id
  ),
  used as (
    insert into transactions (
      id, user_id, type, credit_amount, credit_balance_after, service_id, result_id, created_at)
    select gen_random_uuid(), b.user_id, 'use', -b.cost, b.balance, b.service_id, b.id, v_created
      from begun b
     order by b.ord
  )
  select b.ord, 'new', b.id, 'pending', b.cost, b.balance, b.service_id, v_created, v_expires
    from begun b;
end;
$$ language plpgsql
   set enable_seqscan = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan;
