-- A result is deleted once it has expired, and the job that does it must find those few among
-- millions.  One that is pending is not for it: that is refunded first.  So a reading enters this
-- when it ends, and its begin, which somebody waits for, does not touch it.
create index service_results_expired on service_results (expires_at) where status <> 'pending';
