-- Credits are bought with money that was paid elsewhere, and shown to whoever bought them.

-- Credits a payment, once however often the payment provider reports it.  Outcomes: charged;
-- replay (it was credited before, just so); conflict (it was credited before, but to another
-- user or with other amounts); no-user.
create function charge_credits(
  p_user uuid, p_payment_id text, p_method text, p_credits integer, p_amount_krw integer
) returns table (outcome text, balance integer, transaction_id uuid) as $$
#variable_conflict use_column
declare
  v_paid transactions;
begin
  if coalesce(p_credits <= 0 or p_amount_krw < 0, true) then
    raise exception 'charge_credits: % credits for % KRW is no sale', p_credits, p_amount_krw
      using errcode = 'invalid_parameter_value';
  end if;
  if coalesce(p_payment_id, '') = '' then
    raise exception 'charge_credits: a payment without an id could be credited twice'
      using errcode = 'invalid_parameter_value';
  end if;

  select u.credits into balance from users u where u.id = p_user for no key update;
  if not found then
    return query select 'no-user', null::integer, null::uuid;
    return;
  end if;

  insert into transactions (
    id, user_id, type, credit_amount, credit_balance_after, payment_method, payment_id,
    actual_amount, created_at)
  values (
    gen_random_uuid(), p_user, 'charge', p_credits, balance + p_credits, p_method, p_payment_id,
    p_amount_krw, clock_timestamp() at time zone 'utc')
  on conflict (payment_id) do nothing
  returning transactions.id into transaction_id;

  if found then
    update users
       set credits = credits + p_credits, lifetime_credits = lifetime_credits + p_credits
     where users.id = p_user
    returning credits into balance;
    return query select 'charged', balance, transaction_id;
    return;
  end if;

  select t.* into v_paid from transactions t where t.payment_id = p_payment_id;
  return query
  select case
           when (v_paid.user_id, v_paid.credit_amount, v_paid.actual_amount)
             is not distinct from (p_user, p_credits, p_amount_krw) then 'replay'
           else 'conflict'
         end,
         balance, v_paid.id;
end;
$$ language plpgsql;


-- The newest rows of an account, or those before one that was seen.
create function credit_history(p_user uuid, p_limit integer, p_before bigint)
returns table (
  seq bigint, id uuid, type text, credit_amount integer, credit_balance_after integer,
  payment_method text, payment_id text, actual_amount integer, service_type text,
  result_id uuid, created_at timestamp
) as $$
  select t.seq, t.id, t.type, t.credit_amount, t.credit_balance_after,
         t.payment_method, t.payment_id, t.actual_amount, s.service_type,
         t.result_id, t.created_at
    from transactions t
    left join services s on s.id = t.service_id
   where t.user_id = p_user
     and (p_before is null or t.seq < p_before)
   order by t.seq desc
   limit p_limit
$$ language sql stable;
