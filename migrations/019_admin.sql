-- Who looks after the shop changes prices and availability, and what was changed is written down.

-- What somebody has put right by hand, of the words that a service's file says at first.
alter table services add column edited text[] not null default '{}';

-- No reference to users: what somebody did here stays known when the account is gone.
create table admin_changes (
  seq     bigint generated always as identity,
  made_at timestamptz not null default clock_timestamp(),
  actor   uuid,
  action  varchar(20) not null,
  subject varchar(255) not null,
  before  jsonb not null default '{}',
  after   jsonb not null default '{}',
  constraint admin_changes_pkey primary key (seq),
  constraint admin_changes_action_known
    check (action = any ('{service,role,reload}'))
);

comment on column admin_changes.actor is 'null: whoever may run commands beside the program';

create function admin_changes_append_only() returns trigger as $$
begin
  raise exception 'admin_changes is append-only: no % here', tg_op
    using errcode = 'restrict_violation';
end;
$$ language plpgsql;

create trigger admin_changes_append_only
  before update or delete on admin_changes
  for each row execute function admin_changes_append_only();

create trigger admin_changes_no_truncate
  before truncate on admin_changes
  for each statement execute function admin_changes_append_only();


-- Changes whenever anything in the row does: what an ETag is made of.
create function service_tag(p_service services) returns text as $$
  select left(encode(sha256(convert_to(to_jsonb(p_service)::text, 'UTF8')), 'hex'), 22)
$$ language sql stable;


-- Changes those columns of a service that p_changes names, in one piece with the line that says
-- so.  p_tags are those of the row one of which it must still have; null: whatever it has.
-- Outcomes: changed; same (it was so before); stale; denied (the account is no admin's, by now);
-- no-service.
create function change_service(p_actor uuid, p_service text, p_changes jsonb, p_tags jsonb)
returns table (
  outcome text, service_type text, category text, credit_cost integer, is_active boolean,
  name_ko text, name_en text, description_ko text, description_en text,
  created_at timestamp, updated_at timestamp, tag text
) as $$
#variable_conflict use_column
declare
  v_old services;
  v_new services;
  v_changed jsonb;
begin
  perform from users where users.id = p_actor and users.role = 'admin' for share;
  if not found then
    outcome := 'denied';
    return next;
    return;
  end if;

  select s.* into v_old from services s where s.service_type = p_service for no key update;
  if not found then
    outcome := 'no-service';
    return next;
    return;
  end if;

  if p_tags is not null and not p_tags ? service_tag(v_old) then
    outcome := 'stale';
    return next;
    return;
  end if;

  select jsonb_object_agg(c.key, c.value) into v_changed
    from jsonb_each(p_changes) c
   where to_jsonb(v_old) -> c.key is distinct from c.value;

  v_new := v_old;
  if v_changed is not null then
    update services s
       set credit_cost = n.credit_cost, is_active = n.is_active,
           name_ko = n.name_ko, name_en = n.name_en,
           description_ko = n.description_ko, description_en = n.description_en,
           edited = array(select unnest(s.edited) union select jsonb_object_keys(v_changed)
                           order by 1)
      from jsonb_populate_record(v_old, v_changed) n
     where s.id = v_old.id
    returning s.* into v_new;

    insert into admin_changes (actor, action, subject, before, after)
    select p_actor, 'service', p_service,
           jsonb_object_agg(c.key, to_jsonb(v_old) -> c.key), v_changed
      from jsonb_each(v_changed) c;
  end if;

  return query
  select case when v_changed is null then 'same' else 'changed' end,
         v_new.service_type::text, v_new.category::text, v_new.credit_cost, v_new.is_active,
         v_new.name_ko::text, v_new.name_en::text, v_new.description_ko, v_new.description_en,
         v_new.created_at, v_new.updated_at, service_tag(v_new);
end;
$$ language plpgsql;


-- Gives an account a role.  Not for the program, whose role has no use for it, but for who may
-- run commands beside it.  The account's id, and the role it had; no row: there is no such account.
create function change_role(p_email text, p_role text)
returns table (id uuid, old_role text) as $$
#variable_conflict use_column
begin
  select u.id, u.role::text into id, old_role
    from users u
   where u.email = p_email
     for no key update;
  if not found then
    return;
  end if;

  if old_role <> p_role then
    update users set role = p_role where users.id = change_role.id;
    insert into admin_changes (action, subject, before, after)
    values ('role', id::text, jsonb_build_object('role', old_role),
            jsonb_build_object('role', p_role));
  end if;
  return next;
end;
$$ language plpgsql;


-- A service that is there but not sold is another matter than one that nobody knows: off-sale.
create or replace function begin_reading_refused(p_user uuid, p_service text) returns table (
  outcome text, id uuid, status text, charged integer, balance integer, service_id uuid,
  created_at timestamp, expires_at timestamp
) as $$
  select case
           when u.id is null then 'no-user'
           when s.id is null then 'no-service'
           when not s.is_active then 'off-sale'
           else 'no-credits'
         end,
         null::uuid, null::text, s.credit_cost, u.credits, s.id,
         null::timestamp, null::timestamp
    from (values (p_user, p_service)) asked (user_id, service_type)
    left join users u on u.id = asked.user_id
    left join services s on s.service_type = asked.service_type
$$ language sql stable;


-- As in 011, and says of what it was and what it has given back, for those who count.
drop function reap_overdue(integer);

create function reap_overdue(p_limit integer) returns table (
  id uuid, user_id uuid, service text, version text, credits integer
) as $$
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

  for id, user_id, service, version in
    select r.id, r.user_id, s.service_type, r.version
      from service_results r
      left join services s on s.id = r.service_id
     where r.status = 'pending' and r.deadline < now() and r.user_id = any (v_users)
     order by r.deadline
     limit p_limit
       for no key update of r skip locked
  loop
    perform refund_reading(id, jsonb_build_object(
      'code', 'timed-out', 'status', 504,
      'text', 'the reading was not finished in time and has been refunded'));
    select t.credit_amount into credits
      from transactions t
     where t.result_id = reap_overdue.id and t.type = 'refund';
    return next;
  end loop;
end;
$$ language plpgsql set enable_seqscan = off;


revoke all on admin_changes from public;
revoke all on function
  admin_changes_append_only, service_tag(services), change_service, change_role, reap_overdue
from public;

do $$
begin
  grant select, insert on admin_changes to aimix_app;
  grant execute on function service_tag(services), change_service, reap_overdue to aimix_app;
exception
  when undefined_object then raise notice 'aimix_app: there is no such role';
end;
$$;
