-- The five rules of the books, checked while we sleep.  A line here is a bug in
-- money, whoever caused it.

local json = require "json"
local ledger = require "ledger"
local log = require "log"
local tally = require "lib.tally"

-- The rows come by rule; a line for each rule, with the first of its rows and how many there are.
local function lines_of(broken)
  local lines = {}
  for _, row in ipairs(broken) do
    local last = lines[#lines]
    if last and last.rule == row.rule then
      last.rows = last.rows + 1
    else
      lines[#lines + 1] = { rule = row.rule, rows = 1, what = row.what, subject = row.subject,
                            row = json.encode(row.row) }
    end
  end
  return lines
end

local function run()
  local broken = assert(ledger.audit())
  for _, line in ipairs(lines_of(broken)) do log.error("audit-broken", line) end
  tally.set("audit_broken_rows", #broken)
end

return job { every = 300, run = run }
