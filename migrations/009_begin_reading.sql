-- Paying for a reading and having one begun are the same event, so they are one statement.
--
-- Everybody who moves credits locks the row in users first and rows in service_results after it,
-- several users in the order of their ids.  So nobody waits in a circle, and whatever is found
-- out under the lock (a balance, a request met before) stays so until the commit.
--
-- The outcome of a begin:
--   new         paid for and pending
--   repeat      this very id is pending: the same begin, sent again after a lost connection
--   running     the same request is pending under another id
--   replay      the same request has ended, done or failed
--   mismatch    the key was used for a different request
--   taken       the id belongs to somebody else
--   no-user, no-service, no-credits
-- In the last, `charged` is the price, otherwise what the reading costs its user in the end.

-- A request without a key is known by what it asks: sent twice within seconds, it is a double
-- click.  Later it is a wish for another reading.
create function request_key(p_key text, p_service text, p_hash text) returns text as $$
  select coalesce(p_key, 'input:' || p_service || ':' || p_hash)
$$ language sql immutable;

create function request_key_life(p_key text) returns interval as $$
  select case when p_key like 'input:%' then interval '10 seconds' else interval '24 hours' end
$$ language sql immutable;


create function begin_reading(
  p_id uuid, p_user uuid, p_service text, p_input jsonb, p_lang text, p_version text,
  p_key text, p_hash text, p_seconds integer
) returns table (
  outcome text, id uuid, status text, charged integer, balance integer, service_id uuid,
  created_at timestamp, expires_at timestamp
) as $$
#variable_conflict use_column
begin
  select s.id, s.credit_cost into service_id, charged
    from services s
   where s.service_type = p_service and s.is_active;

  select paid.credits into balance
    from deduct_credits(p_user, charged) paid;

  if found then
    created_at := clock_timestamp() at time zone 'utc';
    expires_at := created_at + interval '12 months';

    insert into service_results (
      id, user_id, service_id, input_data, expires_at, created_at, status, deadline,
      idempotency_key, request_hash, lang, version)
    values (
      p_id, p_user, service_id, p_input, expires_at, created_at, 'pending',
      clock_timestamp() + make_interval(secs => p_seconds),
      request_key(p_key, p_service, p_hash), p_hash, p_lang, p_version)
    on conflict do nothing;

    if found then
      insert into transactions (
        id, user_id, type, credit_amount, credit_balance_after, service_id, result_id, created_at)
      values (
        gen_random_uuid(), p_user, 'use', -charged, balance, service_id, p_id, created_at);

      outcome := 'new';
      id := p_id;
      status := 'pending';
      return next;
      return;
    end if;

    update users set credits = credits + charged where users.id = p_user;
  end if;

  return query
  select *
    from begin_reading_again(p_id, p_user, p_service, p_input, p_lang, p_version,
                             p_key, p_hash, p_seconds);
end;
$$ language plpgsql;


-- What a begin comes to that is not simply new.  Nothing is paid when this is called.
create function begin_reading_again(
  p_id uuid, p_user uuid, p_service text, p_input jsonb, p_lang text, p_version text,
  p_key text, p_hash text, p_seconds integer
) returns table (
  outcome text, id uuid, status text, charged integer, balance integer, service_id uuid,
  created_at timestamp, expires_at timestamp
) as $$
#variable_conflict use_column
declare
  v_key text := request_key(p_key, p_service, p_hash);
  v_met service_results;
begin
  select r.* into v_met
    from service_results r
   where r.id = p_id
      or (r.user_id = p_user and r.idempotency_key = v_key)
   order by r.id = p_id desc
   limit 1;

  if not found then
    return query select * from begin_reading_refused(p_user, p_service);
    return;
  end if;

  if v_met.id <> p_id
     and v_met.created_at < clock_timestamp() at time zone 'utc' - request_key_life(v_key) then
    perform from users where users.id = p_user for no key update;
    update service_results set idempotency_key = null where service_results.id = v_met.id;
    return query
    select *
      from begin_reading(p_id, p_user, p_service, p_input, p_lang, p_version,
                         p_key, p_hash, p_seconds);
    return;
  end if;

  return query
  select case
           when v_met.user_id is distinct from p_user then 'taken'
           when v_met.request_hash is distinct from p_hash
             or s.service_type is distinct from p_service then 'mismatch'
           when v_met.status <> 'pending' then 'replay'
           when v_met.id = p_id then 'repeat'
           else 'running'
         end,
         v_met.id, v_met.status::text,
         (select -coalesce(sum(t.credit_amount), 0)::integer
            from transactions t where t.result_id = v_met.id),
         (select u.credits from users u where u.id = p_user),
         v_met.service_id, v_met.created_at, v_met.expires_at
    from (values (v_met.service_id)) met (service_id)
    left join services s on s.id = met.service_id;
end;
$$ language plpgsql set enable_seqscan = off;


-- Why deduct_credits found nothing to take.
create function begin_reading_refused(p_user uuid, p_service text) returns table (
  outcome text, id uuid, status text, charged integer, balance integer, service_id uuid,
  created_at timestamp, expires_at timestamp
) as $$
  select case
           when u.id is null then 'no-user'
           when s.id is null then 'no-service'
           else 'no-credits'
         end,
         null::uuid, null::text, s.credit_cost, u.credits, s.id,
         null::timestamp, null::timestamp
    from (values (p_user, p_service)) asked (user_id, service_type)
    left join users u on u.id = asked.user_id
    left join services s on s.service_type = asked.service_type and s.is_active
$$ language sql stable;
