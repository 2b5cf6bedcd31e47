-- What has expired is let go: results after their twelve months, with what the customer told us for
-- them, refresh tokens that can no longer be used, and seeds that nothing was drawn from in time.
--
-- What a result cost stays in the books: its rows there lose their result and nothing else.  One
-- that is still pending is not ours but reap's, which gives the money back.

local db = require "db"
local host = require "host"

-- So many at a time, that a statement stays short and nobody waits for its locks.
local PORTION = 500

local RESULTS = [[
  delete from service_results
   where id in (select id from service_results
                 where status <> 'pending' and expires_at < now() at time zone 'utc'
                 order by expires_at
                 limit $1
                   for update skip locked)]]

local TOKENS = [[
  delete from refresh_tokens
   where id in (select id from refresh_tokens
                 where expires_at < now()
                 order by expires_at
                 limit $1
                   for update skip locked)]]

-- Those that served a reading go with it.
local COMMITMENTS = [[
  delete from draw_commitments
   where id in (select id from draw_commitments
                 where used_by is null and expires_at < now()
                 order by expires_at
                 limit $1
                   for update skip locked)]]

-- A day is over everywhere two days later; what was drawn keeps a copy of its seed.
local DAILY = [[
  delete from daily_seeds
   where (user_id, service_type, day) in
         (select user_id, service_type, day from daily_seeds
           where day < current_date - 2
           order by day
           limit $1
             for update skip locked)]]

local function delete_all(portion_of)
  repeat
    local count = assert(db.exec(portion_of, PORTION))
  until count < PORTION or host.draining()
end

local function run()
  delete_all(RESULTS)
  delete_all(TOKENS)
  delete_all(COMMITMENTS)
  delete_all(DAILY)
end

return job { every = 3600, run = run }
