-- Readings past their deadline are refunded: their worker died, or the database
-- did not hear from it.  The ledger sees to it that each is refunded once.

local ledger = require "ledger"
local log = require "log"
local tally = require "lib.tally"

-- So many at a time that one run stays short; the next comes soon.
local BATCH = 200

local function run()
  for _, row in ipairs(assert(ledger.reap(BATCH))) do
    log.warn("reading-overdue", { reading = row.id })
    tally.add("readings_total",
              { service = row.service, version = row.version, outcome = "timed-out" })
    tally.add("credits_refunded_total", { service = row.service }, row.credits)
  end
end

return job { every = 5, run = run }
