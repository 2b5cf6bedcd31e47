-- A reading is paid for before it exists: what was promised, to whom, and until when.

-- A domain and not a check of the table: its values are looked at when one is written here, not
-- at every statement that writes to the table.
create domain reading_status as varchar(20)
  constraint reading_status_known check (value = any ('{pending,done,failed}'));

alter table service_results
  add column status reading_status not null default 'pending',
  add column deadline timestamptz,
  add column idempotency_key varchar(255) collate "C",
  add column request_hash varchar(64),
  add column lang varchar(10),
  add column version varchar(150),
  add column problem jsonb;

-- What was stored before there was a status had ended, one way or the other.
update service_results
   set status = case when result_data is null then 'failed' else 'done' end;

alter table service_results
  add constraint service_results_done_has_result
    check (status <> 'done' or result_data is not null);

-- One reading for one request of one user, however often it is sent.  A key is set to null when
-- its time is over; see begin_reading.
create unique index service_results_once_per_key
  on service_results (user_id, idempotency_key) where idempotency_key is not null;

-- Few are pending at any moment, so looking for the overdue ones costs next to nothing.  That the
-- deadline is there is said so that only a search by deadline can use this: a plan made while
-- nothing is pending would otherwise find a reading by its status.
create index service_results_overdue
  on service_results (deadline) where status = 'pending' and deadline is not null;
