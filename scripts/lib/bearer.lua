-- Who is asking: the bearer of an access token.
--
-- The token says it all (who, language, role), so no call here waits and the
-- database is not asked.  Whether the account still exists is found out by
-- whoever writes: the ledger refuses an unknown user.
--
--     bearer.user(request)  the claims { sub, locale, role, exp }; raises unauthorized
--     bearer.peek(request)  the claims, or nil
--
-- Checking a signature costs more than the rest of a small request together, so
-- tokens seen lately are kept until they expire: two generations, the older of
-- which is let go when the newer is full.

local clock = require "clock"
local problem = require "lib.problem"
local token = require "token"

local bearer = {}

local KEPT_MAX = 1024

local young, old, count = {}, {}, 0

local function keep(text, claims)
  if count >= KEPT_MAX then young, old, count = {}, young, 0 end
  young[text], count = claims, count + 1
  return claims
end

local function verify(text)
  local claims = young[text]
  if not claims and old[text] then claims = keep(text, old[text]) end
  if claims and clock.now() < claims.exp then return claims end
  local why
  claims, why = token.verify(text)
  if not claims then return nil, why end
  return keep(text, claims)
end

local NO_TOKEN = { ko = "Authorization: Bearer 토큰이 필요합니다.",
                   en = "An Authorization: Bearer token is needed." }
local BAD_TOKEN = { ko = "토큰이 올바르지 않거나 만료되었습니다. 다시 로그인해 주세요.",
                    en = "The token is not valid or has expired. Log in again." }

local function token_of(request)
  local header = request:header("authorization")
  return header and header:match("^[Bb][Ee][Aa][Rr][Ee][Rr] +([%w_.-]+) *$")
end

function bearer.user(request)
  local text = token_of(request)
  if not text then error(problem.err("unauthorized", NO_TOKEN)) end
  local claims = verify(text)
  if not claims or type(claims.sub) ~= "string" then
    error(problem.err("unauthorized", BAD_TOKEN,
      { headers = { ["www-authenticate"] = 'Bearer error="invalid_token"' } }))
  end
  return claims
end

function bearer.peek(request)
  local text = token_of(request)
  return text and verify(text) or nil
end

return bearer
