-- Sessions: the pair of tokens that a log-in is worth.  The calls here wait.
--
-- The access token is short-lived and says all there is to say.  The refresh
-- token is 32 random bytes, of which the database knows only the hash; each is
-- good for one exchange.  One that is shown twice was stolen from somebody, so
-- then the whole family, thief's and owner's, is at an end.
--
--     session.open(tx, user) -> the members of the answer     tx: db, or a transaction
--     session.renew(text)    -> the members and the user | nil, err

local clock = require "clock"
local config = require "config"
local crypto = require "crypto"
local db = require "db"
local problem = require "lib.problem"
local token = require "token"

local session = {}

local LIFETIME_DAYS = 30

session.lifetime_days = LIFETIME_DAYS

local OPEN = [[
  insert into refresh_tokens (user_id, family, token_hash, expires_at)
  values ($1, $2, $3, now() + make_interval(days => $4))]]

local RENEW = [[
  select renewed.outcome, renewed.user_id as id, u.role, u.locale
    from renew_refresh_token($1, $2, $3) renewed
    left join users u on u.id = renewed.user_id]]

local function fresh()
  local text = crypto.base64url(crypto.random(32))
  return text, crypto.hex(crypto.sha256(text))
end

local function members(user, refresh_token)
  local now, lifetime = clock.now() // 1 | 0, math.tointeger(tonumber(config.get "AIMIX_TOKEN_TTL"))
  local access = assert(token.sign {
    iss = "aimix", aud = "aimix", sub = user.id, role = user.role, locale = user.locale,
    iat = now, exp = now + lifetime,
  })
  return { access_token = access, refresh_token = refresh_token, token_type = "Bearer",
           expires_in = lifetime }
end

function session.open(tx, user)
  local text, hash = fresh()
  assert(tx.exec(OPEN, user.id, crypto.uuid(), hash, LIFETIME_DAYS))
  return members(user, text)
end

local NO_SESSION = { ko = "로그인이 끝났습니다. 다시 로그인해 주세요.",
                     en = "The session is over. Log in again." }

function session.renew(text)
  local new_text, new_hash = fresh()
  local row, why = db.one(RENEW, crypto.hex(crypto.sha256(text)), new_hash, LIFETIME_DAYS)
  if not row then return nil, why end
  if row.outcome == "renewed" and row.role then return members(row, new_text), row end
  return nil, problem.err("unauthorized", NO_SESSION), row
end

return session
