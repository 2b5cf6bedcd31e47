-- A reading that was paid for ends once: with what was bought, or with the money back.

-- True when it is stored as done, by this call or by the same call before.  A reading that was
-- refunded in the meantime stays refunded.  No row: there is no such reading.
create function complete_reading(
  p_id uuid, p_result jsonb, p_model text, p_tokens integer, p_ms integer
) returns table (completed boolean, status text) as $$
#variable_conflict use_column
begin
  update service_results r
     set status = 'done', result_data = p_result, ai_model = p_model,
         tokens_used = p_tokens, processing_time = p_ms
   where r.id = p_id and r.status = 'pending';
  if found then
    return query select true, 'done';
    return;
  end if;

  return query
  select r.status = 'done', r.status::text
    from service_results r
   where r.id = p_id;
end;
$$ language plpgsql;


-- Those that are pending; the others get no row and are for complete_reading to judge.  In the
-- order of their ids, so that two who complete the same readings do not wait in a circle.
create function complete_readings(
  p_id text[], p_result text[], p_model text[], p_tokens text[], p_ms text[]
) returns table (ord integer, completed boolean, status text) as $$
#variable_conflict use_column
begin
  return query
  update service_results r
     set status = 'done', result_data = a.result::jsonb, ai_model = a.model,
         tokens_used = a.tokens::integer, processing_time = a.ms::integer
    from (select *
            from unnest(p_id::uuid[], p_result, p_model, p_tokens, p_ms)
                 with ordinality a (id, result, model, tokens, ms, ord)
           order by a.id) a
   where r.id = a.id and r.status = 'pending'
  returning a.ord::integer, true, 'done';
end;
$$ language plpgsql
   set enable_seqscan = off set enable_mergejoin = off set enable_hashjoin = off
   set plan_cache_mode = force_generic_plan;


-- Gives back what the reading cost, once.  `refunded` is false when there was nothing to do:
-- it was refunded before, or it is done.  No row: there is no such reading.
create function refund_reading(p_id uuid, p_problem jsonb)
returns table (refunded boolean, status text, balance integer) as $$
#variable_conflict use_column
declare
  v_user uuid;
  v_service uuid;
  v_amount integer;
begin
  select r.user_id, r.service_id into v_user, v_service
    from service_results r
   where r.id = p_id;
  if not found then
    return;
  end if;

  select u.credits into balance from users u where u.id = v_user for no key update;

  update service_results r
     set status = 'failed', problem = p_problem
   where r.id = p_id and r.status = 'pending';
  refunded := found;

  if refunded then
    select coalesce(-sum(t.credit_amount), 0) into v_amount
      from transactions t
     where t.result_id = p_id and t.type = 'use';

    update users set credits = credits + v_amount where users.id = v_user
    returning credits into balance;

    insert into transactions (
      id, user_id, type, credit_amount, credit_balance_after, service_id, result_id, created_at)
    values (
      gen_random_uuid(), v_user, 'refund', v_amount, balance, v_service, p_id,
      clock_timestamp() at time zone 'utc');
  end if;

  select r.status into status from service_results r where r.id = p_id;
  return next;
end;
$$ language plpgsql;


-- When a model goes down, its readings fail together.  A reading that somebody else holds at this
-- moment gets no row and is for refund_reading: who holds many must not wait for one.
create function refund_readings(p_id text[], p_problem text[])
returns table (ord integer, refunded boolean, status text, balance integer) as $$
#variable_conflict use_column
declare
  v_held uuid[];
begin
  perform from users u
    where u.id in (select r.user_id from service_results r where r.id = any (p_id::uuid[]))
    order by u.id for no key update;

  v_held := array(select r.id from service_results r where r.id = any (p_id::uuid[])
                     for no key update skip locked);

  return query
  select a.ord::integer, ended.*
    from unnest(p_id::uuid[], p_problem) with ordinality a (id, problem, ord),
         refund_reading(a.id, a.problem::jsonb) ended
   where a.id = any (v_held);
end;
$$ language plpgsql set enable_seqscan = off;


-- Refunds readings that nobody finished in time, at most so many, the oldest first; whoever began
-- them is gone.  Any number of nodes may call this at once: what one holds, another leaves.
create function reap_overdue(p_limit integer) returns table (id uuid, user_id uuid) as $$
#variable_conflict use_column
declare
  v_users uuid[];
begin
  select array_agg(held.id) into v_users
    from (select u.id
            from users u
           where u.id in (select r.user_id
                            from service_results r
                           where r.status = 'pending' and r.deadline < now()
                           order by r.deadline
                           limit p_limit)
           order by u.id
             for no key update skip locked) held;

  for id, user_id in
    select r.id, r.user_id
      from service_results r
     where r.status = 'pending' and r.deadline < now() and r.user_id = any (v_users)
     order by r.deadline
     limit p_limit
       for no key update skip locked
  loop
    perform refund_reading(id, jsonb_build_object(
      'code', 'timed-out', 'status', 504,
      'text', 'the reading was not finished in time and has been refunded'));
    return next;
  end loop;
end;
$$ language plpgsql set enable_seqscan = off;
