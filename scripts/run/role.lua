-- What `aimix role` runs: who looks after the shop.

local clock = require "clock"
local console = require "console"
local db = require "db"
local email = require "lib.email"

local PATIENCE_S = 15
local ROLES = { user = true, operator = true, admin = true }

local function complain(format, ...)
  console.complain(("aimix: " .. format .. "\n"):format(...))
end

local function await_database()
  local limit = clock.monotonic() + PATIENCE_S
  while not db.ready() do
    if clock.monotonic() > limit then return false end
    clock.sleep(0.02)
  end
  return true
end

local function change(address, role)
  local row, why = db.one("select id, old_role from change_role($1, $2)", address, role)
  if row then
    console.write(("%s: %s, before %s\n"):format(address, role, row.old_role))
    return 0
  end
  complain("%s", why.code == "not-found" and "there is no account with the address " .. address
    or tostring(why))
  return 1
end

return function(text, role)
  local address = email.normal(text)
  if not address then
    complain("'%s' is no e-mail address", text)
    return 2
  elseif not ROLES[role] then
    complain("a role is user, operator or admin, not '%s'", role)
    return 2
  elseif not await_database() then
    complain "the database cannot be reached"
    return 1
  end
  return change(address, role)
end
