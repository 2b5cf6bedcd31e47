-- Money has rules that no program may break, ours included, so the database keeps them.

-- What the rows of an earlier account do not explain is what it began with.
insert into transactions (id, user_id, type, credit_amount, credit_balance_after,
                          payment_method, created_at)
select gen_random_uuid(), u.id, 'charge', u.credits - coalesce(sum(t.credit_amount), 0),
       u.credits - coalesce(sum(t.credit_amount), 0), 'welcome',
       least(u.created_at, min(t.created_at))
  from users u
  left join transactions t on t.user_id = u.id
 group by u.id
having u.credits > coalesce(sum(t.credit_amount), 0) or count(t.id) = 0;

-- The order of the ledger.  Clocks stand still and step back; this does not.
alter table transactions add column seq bigint;

update transactions
   set seq = numbered.place
  from (select id, row_number() over (order by created_at, payment_method = 'welcome' desc
                                                           nulls last, id) as place
          from transactions) numbered
 where numbered.id = transactions.id;

alter table transactions
  alter column seq set not null,
  alter column seq add generated always as identity;

select setval(pg_get_serial_sequence('transactions', 'seq'), max(seq))
  from transactions
having max(seq) is not null;

create unique index transactions_user_seq on transactions (user_id, seq);

-- A row's sign is that of its type.  Only a welcome may be worth nothing, and a free service.
-- A function, because checks are read again for each statement (see 006) and this one is long.
create function transaction_sign_fits(p_type text, p_amount integer, p_method text)
returns boolean as $$
begin
  return case p_type
    when 'charge' then p_amount > 0 or (p_amount = 0 and p_method is not distinct from 'welcome')
    when 'use' then p_amount <= 0
    when 'refund' then p_amount >= 0
  end;
end;
$$ language plpgsql immutable;

alter table transactions
  add constraint transactions_user_known
    check (user_id is not null),
  add constraint transactions_sign_of_type
    check (transaction_sign_fits(type, credit_amount, payment_method)),
  add constraint transactions_balance_not_negative
    check (credit_balance_after >= 0);

alter table users
  add constraint users_credits_not_negative check (credits >= 0);

-- A reading is paid for once and refunded at most once.  This index also finds the rows of a
-- reading, and those to detach when one is deleted.
create unique index transactions_once_per_result
  on transactions (result_id, type) where result_id is not null;

-- Results are deleted when they expire, after twelve months; what they cost stays in the books.
alter table transactions
  drop constraint transactions_result_id_fkey,
  add constraint transactions_result_id_fkey
    foreign key (result_id) references service_results (id) on delete set null;

-- Each spend updates one row of users: room on the page keeps that from touching an index.
alter table users set (fillfactor = 70);


-- What is written stays written.  Only two things may follow from elsewhere, both by a foreign
-- key: an account takes its rows with it, and a deleted result leaves its rows without it.
create function transactions_append_only() returns trigger as $$
begin
  if pg_trigger_depth() > 1 then
    if tg_op = 'DELETE' and not exists (select from users where id = old.user_id) then
      return old;
    end if;
    if tg_op = 'UPDATE' and new.result_id is null
       and to_jsonb(new) - 'result_id' = to_jsonb(old) - 'result_id'
       and not exists (select from service_results where id = old.result_id) then
      return new;
    end if;
  end if;

  raise exception 'transactions is append-only: no % here, write a row that corrects', tg_op
    using errcode = 'restrict_violation';
end;
$$ language plpgsql;

create trigger transactions_append_only
  before update or delete on transactions
  for each row execute function transactions_append_only();

create trigger transactions_no_truncate
  before truncate on transactions
  for each statement execute function transactions_append_only();


-- What a new account starts with is a row like any other, or the sums would never agree.
create function users_welcome_lifetime() returns trigger as $$
begin
  new.lifetime_credits := new.credits;
  return new;
end;
$$ language plpgsql;

create function users_welcome_row() returns trigger as $$
begin
  insert into transactions (id, user_id, type, credit_amount, credit_balance_after,
                            payment_method, created_at)
  values (gen_random_uuid(), new.id, 'charge', new.credits, new.credits,
          'welcome', clock_timestamp() at time zone 'utc');
  return null;
end;
$$ language plpgsql;

create trigger users_welcome_lifetime
  before insert on users
  for each row execute function users_welcome_lifetime();

create trigger users_welcome_row
  after insert on users
  for each row execute function users_welcome_row();
