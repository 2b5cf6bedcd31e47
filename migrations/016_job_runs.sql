-- Chores run once however many nodes there are: who ran one last, and when.
create table job_runs (
  name       varchar(100) not null,
  started_at timestamptz  not null,
  constraint job_runs_pkey primary key (name)
);

revoke all on job_runs from public;

do $$
begin
  grant select, insert, update, delete on job_runs to aimix_app;
  grant select on schema_migrations to aimix_app; -- a worker asks whether it is up to date
exception
  when undefined_object then raise notice 'aimix_app: there is no such role';
end;
$$;
