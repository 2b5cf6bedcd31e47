-- Chores run once however many nodes there are: who ran one last, and when.
create table job_runs (
  name       varchar(100) not null,
  started_at timestamptz  not null,
  constraint job_runs_pkey primary key (name)
);
