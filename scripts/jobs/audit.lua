-- The five rules of the books, checked while we sleep.  A line here is a bug in
-- money, whoever caused it.

local ledger = require "ledger"
local log = require "log"
local tally = require "lib.tally"

local function run()
  local broken = assert(ledger.audit())
  for _, row in ipairs(broken) do
    log.error("audit-broken", { rule = row.rule, what = row.what, subject = row.subject })
  end
  tally.set("audit_broken_rows", #broken)
end

return job { every = 300, run = run }
