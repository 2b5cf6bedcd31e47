-- Who looks after the shop: accounts whose role is operator or admin.
--
--     staff.user(request, "operator")    the claims of its bearer; raises unauthorized or denied
--
-- An admin may do all that an operator may.  The role is looked up at each request, and what a
-- token says of it is not asked: a role that was taken away is gone at once.  The call waits.

local bearer = require "lib.bearer"
local db = require "db"
local problem = require "lib.problem"

local staff = {}

local RANK = { user = 0, operator = 1, admin = 2 }

local ROLE = "select role from users where id = $1"

local NO_ACCOUNT = { ko = "그런 계정이 없습니다. 다시 로그인해 주세요.",
                     en = "There is no such account any more. Log in again." }
local DENIED = {
  operator = { ko = "운영자(operator)나 관리자(admin)만 할 수 있습니다.",
               en = "Only an operator or an admin may do this." },
  admin = { ko = "관리자(admin)만 할 수 있습니다.", en = "Only an admin may do this." },
}

function staff.denied(least)
  return problem.err("denied", DENIED[least])
end

function staff.user(request, least)
  local user = bearer.user(request)
  local row, why = db.one(ROLE, user.sub)
  if not row then
    error(why.code == "not-found" and problem.err("unauthorized", NO_ACCOUNT) or why)
  elseif (RANK[row.role] or 0) < RANK[least] then
    error(staff.denied(least))
  end
  return user
end

return staff
