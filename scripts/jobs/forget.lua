-- Refresh tokens that can no longer be used are let go.

local db = require "db"

local function run()
  assert(db.exec("delete from refresh_tokens where expires_at < now()"))
end

return job { every = 3600, run = run }
