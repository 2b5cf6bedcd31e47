-- The Idempotency-Key of a request: 1 to 255 visible characters of ASCII.

local problem = require "lib.problem"

local idempotency = {}

idempotency.key_max = 255
idempotency.double_click_seconds = 10       -- without a key; the ledger's window

local WORDS = { ko = "Idempotency-Key는 보이는 ASCII 문자 1자 이상 255자 이하여야 합니다.",
                en = "An Idempotency-Key has 1 to 255 visible characters of ASCII." }

-- The key, nil when there is none; raises bad-request when it is not one.
function idempotency.key_of(request)
  local key = request:header("idempotency-key")
  if not key then return nil end
  if #key <= idempotency.key_max and key:find("^[\x21-\x7E]+$") then return key end
  error(problem.err("bad-request", WORDS))
end

return idempotency
