-- The peers' ledger: the same three writes as ours, with nothing beside them.
drop table if exists transactions, service_results, users cascade;

create table users (
  id uuid primary key,
  credits int not null check (credits >= 0),
  updated_at timestamptz not null default now()
) with (fillfactor = 70);

create table service_results (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id),
  service text not null,
  status text not null default 'pending',
  cost int not null,
  created_at timestamptz not null default now()
);
create index on service_results (user_id, created_at desc);

create table transactions (
  id bigint generated always as identity primary key,
  user_id uuid not null references users (id),
  result_id uuid references service_results (id),
  type text not null,
  amount int not null,
  balance_after int not null,
  created_at timestamptz not null default now()
);
create index on transactions (user_id, created_at desc);

create function spend(p_user uuid, p_cost int, p_service text)
returns table (result_id uuid, balance int) language plpgsql as $$
begin
  update users u set credits = u.credits - p_cost, updated_at = now()
   where u.id = p_user and u.credits >= p_cost
  returning u.credits into balance;
  if not found then return; end if;

  insert into service_results (user_id, service, cost)
  values (p_user, p_service, p_cost)
  returning id into result_id;

  insert into transactions (user_id, result_id, type, amount, balance_after)
  values (p_user, result_id, 'use', -p_cost, balance);
  return next;
end $$;

insert into users (id, credits)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 1000000000
  from generate_series(1, 10000) n;
vacuum analyze users;
