-- A column that documents its values holds no others: a typing error is refused, not stored.
--
-- Written as arrays, because PostgreSQL reads the checks of a table again for each statement that
-- writes to it: `in (...)` is twice as long inside, and a spend writes to three tables.

alter table users
  add constraint users_provider_known
    check (provider = any ('{email,kakao,google}'));

alter table prompt_templates
  add constraint prompt_templates_output_format_known
    check (output_format = any ('{json,text,markdown,image}'));

alter table prompt_experiments
  add constraint prompt_experiments_status_known
    check (status = any ('{running,completed,cancelled}')),
  add constraint prompt_experiments_winner_known
    check (winner = any ('{A,B,tie}')),
  add constraint prompt_experiments_traffic_split_percent
    check (traffic_split between 0 and 100);

alter table services
  add constraint services_category_known
    check (category = any ('{fortune,image,entertainment,utility}')),
  add constraint services_credit_cost_not_negative
    check (credit_cost >= 0);

-- A service is asked for by its type alone, so the type alone must say which one, and its price.
alter table services
  add constraint services_service_type_key unique (service_type);

alter table transactions
  add constraint transactions_type_known
    check (type = any ('{charge,use,refund}'));
