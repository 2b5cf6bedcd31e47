-- Who may do what: people by the role of their account, programs by their database role.

create domain account_role as varchar(20)
  constraint account_role_known check (value = any ('{user,operator,admin}'));

alter table users add column role account_role not null default 'user';


-- The tables are their owner's.  Hosted databases give every new table to the roles that face
-- browsers as well; here nobody has anything that is not given below.
do $$
declare
  held record;
begin
  for held in
    select distinct t.name, case a.grantee when 0 then 'public'
                                 else a.grantee::regrole::text end as role
      from unnest('{users,services,service_results,transactions,
                    prompt_templates,prompt_experiments}'::regclass[]) t (name)
      join pg_class c on c.oid = t.name,
           aclexplode(c.relacl) a
     where a.grantee <> c.relowner
  loop
    execute format('revoke all on %s from %s', held.name, held.role);
  end loop;
end;
$$;


-- Functions are everybody's until somebody says no.
revoke all on function
  deduct_credits, update_updated_at_column, transaction_sign_fits, transactions_append_only,
  users_welcome_lifetime, users_welcome_row, request_key, request_key_life,
  begin_reading, begin_reading_again, begin_reading_refused, begin_readings,
  complete_reading, complete_readings, refund_reading, refund_readings, reap_overdue,
  charge_credits, credit_history, audit_balances, audit_running_sums, audit_readings,
  audit_payments, audit_append_only, audit_ledger
from public;


-- What a program needs to run, and no more: it may add to the ledger but not change it.  A role
-- belongs to the whole server, so it may be there already, or not be ours to make; then whoever
-- runs the server makes it, and gives it what stands here.  A later migration that adds a table
-- or a function does the same for it: revoke from public, grant to aimix_app.
do $$
begin
  create role aimix_app nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then raise notice 'aimix_app: not allowed to create this role';
end;
$$;

do $$
begin
  if not exists (select from pg_roles where rolname = 'aimix_app') then
    return;
  end if;

  execute format('grant usage on schema %I to aimix_app', current_schema());
  grant select, insert, update, delete
    on users, services, service_results, prompt_templates, prompt_experiments to aimix_app;
  grant select, insert on transactions to aimix_app;
  grant execute on function
    deduct_credits, transaction_sign_fits, request_key, request_key_life,
    begin_reading, begin_reading_again, begin_reading_refused, begin_readings,
    complete_reading, complete_readings, refund_reading, refund_readings, reap_overdue,
    charge_credits, credit_history, audit_balances, audit_running_sums, audit_readings,
    audit_payments, audit_append_only, audit_ledger
  to aimix_app;
end;
$$;

-- Whoever owns the tables may choose to run with no more rights than these.
do $$
begin
  if not pg_has_role('aimix_app', 'member') then
    grant aimix_app to current_user;
  end if;
exception
  when undefined_object or insufficient_privilege then raise notice 'aimix_app: %', sqlerrm;
end;
$$;
