-- What `aimix audit` runs.

local clock = require "clock"
local console = require "console"
local db = require "db"
local json = require "json"
local ledger = require "ledger"

local PATIENCE_S = 15

local function await_database()
  local limit = clock.monotonic() + PATIENCE_S
  while not db.ready() do
    if clock.monotonic() > limit then return false end
    clock.sleep(0.02)
  end
  return true
end

return function()
  if not await_database() then
    console.complain "aimix: the database cannot be reached\n"
    return 1
  end
  local bad, why = ledger.audit()
  if not bad then
    console.complain("aimix: " .. tostring(why) .. "\n")
    return 1
  end
  if #bad == 0 then
    console.write "the books are right\n"
    return 0
  end
  local first = bad[1]
  console.write(("rule %d is broken by %d row%s; the first: %s: %s %s\n"):format(first.rule, #bad,
    #bad > 1 and "s" or "", first.what, first.subject or "", json.encode(first.row)))
  return 1
end
