-- Who is asking: the bearer of an access token.
--
-- The token says it all (who, language, role), so no call here waits and the
-- database is not asked.  Whether the account still exists is found out by
-- whoever writes: the ledger refuses an unknown user.
--
--     bearer.user(request)  the claims { sub, locale, role, exp }; raises unauthorized
--     bearer.peek(request)  the claims, or nil

local problem = require "lib.problem"
local token = require "token"

local bearer = {}

local NO_TOKEN = { ko = "Authorization: Bearer 토큰이 필요합니다.",
                   en = "An Authorization: Bearer token is needed." }
local BAD_TOKEN = { ko = "토큰이 올바르지 않거나 만료되었습니다. 다시 로그인해 주세요.",
                    en = "The token is not valid or has expired. Log in again." }

-- A token is long, and a good one is known to the host by its text: so its letters are
-- not looked at here.
local function token_of(request)
  local header = request:header("authorization")
  local from = header and header:match("^[Bb][Ee][Aa][Rr][Ee][Rr] +()[^ ]")
  if not from then return nil end
  local text = header:sub(from)
  return text:byte(-1) == 32 and text:match("^(.-) *$") or text
end

function bearer.user(request)
  local text = token_of(request)
  if not text then error(problem.err("unauthorized", NO_TOKEN)) end
  local claims = token.verify(text)
  if not claims and text:find("[^%w_.-]") then
    error(problem.err("unauthorized", NO_TOKEN))
  elseif not claims or type(claims.sub) ~= "string" then
    error(problem.err("unauthorized", BAD_TOKEN,
      { headers = { ["www-authenticate"] = 'Bearer error="invalid_token"' } }))
  end
  return claims
end

function bearer.peek(request)
  local text = token_of(request)
  return text and token.verify(text) or nil
end

return bearer
