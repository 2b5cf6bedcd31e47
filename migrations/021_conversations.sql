-- A conversation is readings that follow one another: each knows what was said before it.

-- The conversation that a reading is a turn of.  One is named after the reading it begins with.
alter table service_results add column session_id uuid;

-- All turns of a conversation, and all conversations of somebody; other readings are not in it.
create index service_results_session
  on service_results (user_id, session_id, created_at) where session_id is not null;


-- Why a message may not be said now, as the outcome of a begin; null when it may.  Whoever asks
-- holds the row in users, so this stays so until the commit.
create function turn_refused(p_user uuid, p_service text, p_session uuid, p_after uuid)
returns table (
  outcome text, id uuid, status text, charged integer, balance integer, service_id uuid,
  created_at timestamp, expires_at timestamp
) as $$
#variable_conflict use_column
begin
  return query
  select 'talking', last.id, last.status::text, 0, u.credits, last.service_id, last.created_at,
         last.expires_at
    from (select r.* from service_results r
           where r.user_id = p_user and r.session_id = p_session
           order by r.created_at desc, r.id desc
           limit 1) last
    join users u on u.id = last.user_id
   where last.status = 'pending' or last.id <> p_after;
  if found then
    return;
  end if;

  perform from service_results r
     join services s on s.id = r.service_id
    where r.user_id = p_user and r.session_id = p_session and s.service_type = p_service
      and r.expires_at > clock_timestamp() at time zone 'utc';
  if not found then
    outcome := 'no-session';
    return next;
  end if;
end;
$$ language plpgsql set enable_seqscan = off;


-- begin_reading, for a message: it becomes a turn of the conversation it names, or, when it names
-- none, the first of its own.  A request met before is that one again, as ever.  Otherwise there
-- are two outcomes more, with nothing paid:
--   talking      the message before it is being answered, under the id that is told; or it was
--                said after p_after, the last one that whoever says this had heard of
--   no-session   there is no such conversation of this user with this service, or not any more
create function begin_turn(
  p_id uuid, p_user uuid, p_service text, p_input jsonb, p_lang text, p_version text,
  p_key text, p_hash text, p_seconds integer, p_session uuid, p_after uuid
) returns table (
  outcome text, id uuid, status text, charged integer, balance integer, service_id uuid,
  created_at timestamp, expires_at timestamp
) as $$
#variable_conflict use_column
declare
  v_key text := request_key(p_key, p_service, p_hash);
begin
  perform from users u where u.id = p_user for no key update;

  perform from service_results r
    where r.id = p_id
       or (r.user_id = p_user and r.idempotency_key = v_key
           and r.created_at >= clock_timestamp() at time zone 'utc' - request_key_life(v_key));
  if not found and p_session is not null then
    return query select * from turn_refused(p_user, p_service, p_session, p_after);
    if found then
      return;
    end if;
  end if;

  select b.* into outcome, id, status, charged, balance, service_id, created_at, expires_at
    from begin_reading(p_id, p_user, p_service, p_input, p_lang, p_version,
                       p_key, p_hash, p_seconds) b;
  if outcome = 'new' then
    update service_results r set session_id = coalesce(p_session, p_id) where r.id = p_id;
  end if;
  return next;
end;
$$ language plpgsql set enable_seqscan = off;


-- Deletes a conversation: all its turns, and with them what the customer wrote.  What they cost
-- stays in the books.  Outcomes: deleted; talking (a message is being answered, under that id:
-- nothing is deleted); no-session.
create function delete_session(p_user uuid, p_session uuid)
returns table (outcome text, id uuid) as $$
#variable_conflict use_column
begin
  perform from users u where u.id = p_user for no key update;

  select r.id into id
    from service_results r
   where r.user_id = p_user and r.session_id = p_session and r.status = 'pending'
   limit 1;
  if found then
    outcome := 'talking';
    return next;
    return;
  end if;

  delete from service_results r where r.user_id = p_user and r.session_id = p_session;
  outcome := case when found then 'deleted' else 'no-session' end;
  return next;
end;
$$ language plpgsql set enable_seqscan = off;


revoke all on function turn_refused, begin_turn, delete_session from public;

do $$
begin
  grant execute on function turn_refused, begin_turn, delete_session to aimix_app;
exception
  when undefined_object then raise notice 'aimix_app: there is no such role';
end;
$$;
