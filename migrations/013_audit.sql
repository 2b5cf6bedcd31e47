-- The books are right when none of these returns a row.  One function for each rule.

-- 1. A balance is the sum of its rows, and there is a row for what it began with.
create function audit_balances() returns table (what text, subject text, detail jsonb) as $$
  select 'the balance is not the sum of the transactions',
         'user ' || u.id,
         jsonb_build_object('credits', u.credits, 'sum', t.sum, 'transactions', t.count)
    from users u
    left join lateral (select coalesce(sum(credit_amount), 0) as sum, count(*) as count
                         from transactions where user_id = u.id) t on true
   where u.credits <> t.sum or t.count = 0
$$ language sql stable;

-- 2. Each row says what the balance was after it, and it never was below zero.
create function audit_running_sums() returns table (what text, subject text, detail jsonb) as $$
  select 'the balance after is not the running sum, or is below zero',
         'transaction ' || t.id,
         jsonb_build_object('user', t.user_id, 'seq', t.seq, 'amount', t.credit_amount,
                            'balance_after', t.credit_balance_after, 'running_sum', t.sum)
    from (select *, sum(credit_amount) over (partition by user_id order by seq)
            from transactions) t
   where t.credit_balance_after <> t.sum or t.sum < 0
$$ language sql stable;

-- 3. A reading was paid for once, by its user, and ended with a result or the same money back.
create function audit_readings() returns table (what text, subject text, detail jsonb) as $$
  select 'the reading was not paid for once, or ended with neither or both of result and refund',
         'result ' || r.id,
         jsonb_build_object('user', r.user_id, 'status', r.status, 'uses', t.uses,
                            'refunds', t.refunds, 'sum', t.sum, 'strangers', t.strangers,
                            'has_result', r.result_data is not null)
    from service_results r
    left join (select t.result_id, sum(t.credit_amount) as sum,
                      count(*) filter (where t.type = 'use') as uses,
                      count(*) filter (where t.type = 'refund') as refunds,
                      count(*) filter (where t.user_id is distinct from r.user_id) as strangers
                 from transactions t
                 join service_results r on r.id = t.result_id
                group by t.result_id) t on t.result_id = r.id
   where t.uses is distinct from 1
      or t.strangers <> 0
      or case r.status
           when 'pending' then t.refunds <> 0
           when 'done' then t.refunds <> 0 or r.result_data is null
           else t.refunds <> 1 or t.sum <> 0
         end
$$ language sql stable;

-- 4. A payment was credited once, and we know what was paid.
create function audit_payments() returns table (what text, subject text, detail jsonb) as $$
  select 'the payment was credited more than once, or for nothing, or is not one',
         'transaction ' || t.id,
         jsonb_build_object('user', t.user_id, 'type', t.type, 'amount', t.credit_amount,
                            'method', t.payment_method, 'payment', t.payment_id,
                            'krw', t.actual_amount, 'times', t.times)
    from (select *, count(*) over (partition by payment_id) as times from transactions
           where type = 'charge' or payment_id is not null) t
   where case
           when t.type <> 'charge' then true
           when t.payment_method = 'welcome' then t.payment_id is not null
           else t.times > 1 or t.payment_id is null or t.actual_amount is null
             or t.credit_amount <= 0
         end
$$ language sql stable;

-- 5. Nothing can change a row that was written.
create function audit_append_only() returns table (what text, subject text, detail jsonb) as $$
  select 'the trigger that keeps the ledger append-only is gone or off',
         'trigger ' || wanted.name,
         jsonb_build_object('enabled', found.tgenabled)
    from unnest(array['transactions_append_only', 'transactions_no_truncate']) wanted (name)
    left join pg_trigger found
      on found.tgrelid = 'transactions'::regclass and found.tgname = wanted.name
   where found.tgenabled is distinct from 'O' and found.tgenabled is distinct from 'A'
  union all
  select 'somebody but the owner may change the ledger',
         'role ' || case granted.grantee when 0 then 'public'
                    else granted.grantee::regrole::text end,
         jsonb_build_object('privilege', granted.privilege_type)
    from (select relowner, relacl from pg_class where oid = 'transactions'::regclass
          union all
          select relowner, attacl from pg_class join pg_attribute on attrelid = pg_class.oid
           where pg_class.oid = 'transactions'::regclass and not attisdropped) held (owner, acl),
         aclexplode(held.acl) granted
   where granted.grantee <> held.owner
     and granted.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
$$ language sql stable;

create function audit_ledger()
returns table (rule integer, what text, subject text, detail jsonb) as $$
  select 1, * from audit_balances()
  union all select 2, * from audit_running_sums()
  union all select 3, * from audit_readings()
  union all select 4, * from audit_payments()
  union all select 5, * from audit_append_only()
   order by 1, 3
$$ language sql stable;
