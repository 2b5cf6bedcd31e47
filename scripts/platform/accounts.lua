-- Accounts: who somebody is.
--
-- A log-in says and takes the same for an address that nobody has as for a wrong
-- password: both match a hash.  What it does not hide is a taken address at
-- sign-up, which has to be said to be of use.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local body = require "lib.body"
local clock = require "clock"
local crypto = require "crypto"
local db = require "db"
local email = require "lib.email"
local json = require "json"
local log = require "log"
local password = require "password"
local problem = require "lib.problem"
local schema = require "lib.schema"
local session = require "lib.session"
local throttle = require "lib.throttle"

local EMAIL = schema.text "email" { ko = "전자우편 주소", en = "E-mail address", max = 255 }
local BYTES_MIN, BYTES_MAX = password.bytes_min, password.bytes_max
local PASSWORD = schema.text "password" { ko = "비밀번호", en = "Password", max = BYTES_MAX,
  help_ko = ("%d바이트 이상 %d바이트 이하."):format(BYTES_MIN, BYTES_MAX),
  help_en = ("From %d to %d bytes."):format(BYTES_MIN, BYTES_MAX) }
local SIGNUP = {
  EMAIL, PASSWORD,
  schema.text "username" { ko = "이름", en = "Name", min = 2, max = 50, optional = true },
  schema.choice "locale" { ko = "언어", en = "Language", "ko", "en", optional = true,
    help_ko = "없으면 Accept-Language를 따라요.", help_en = "That of Accept-Language, if left out." },
}
local LOGIN = { EMAIL, PASSWORD }
local REFRESH = {
  schema.text "refresh_token" { ko = "갱신 토큰", en = "Refresh token", max = 100,
    help_ko = "한 번만 쓸 수 있어요.", help_en = "Good for one exchange." },
}

local USER = {
  schema.uuid "id" {},
  schema.text "email" { ko = "전자우편 주소", en = "E-mail address", max = 255 },
  schema.text "username" { ko = "이름", en = "Name", max = 50, optional = true },
  schema.choice "locale" { ko = "언어", en = "Language", "ko", "en" },
  schema.choice "role" { ko = "역할", en = "Role", "user", "operator", "admin" },
  schema.number "credits" { ko = "크레딧", en = "Credits", integer = true, min = 0 },
  schema.flag "email_verified" { ko = "주소를 확인했는지", en = "Whether the address was proved" },
  schema.choice "provider" { ko = "가입한 길", en = "How the account was made",
    "email", "kakao", "google" },
  schema.text "profile_image_url" { ko = "프로필 사진", en = "Profile picture", max = 2000,
    optional = true },
  schema.text "subscription_tier" { ko = "구독", en = "Subscription", max = 20, optional = true },
  schema.moment "created_at" { ko = "만든 때", en = "Made at" },
}
local TOKENS = {
  schema.text "access_token" { ko = "접근 토큰", en = "Access token", max = 4000,
    help_ko = "EdDSA로 서명한 JWT.", help_en = "A JWT signed with EdDSA." },
  schema.text "refresh_token" { ko = "갱신 토큰", en = "Refresh token", max = 100 },
  schema.choice "token_type" { "Bearer" },
  schema.number "expires_in" { ko = "접근 토큰이 살아 있는 초", en = "Seconds the access token lasts",
    integer = true, min = 1 },
}
local SESSION = { schema.group "user" { ko = "계정", en = "Account", fields = USER },
                  table.unpack(TOKENS) }

local COLUMNS = [[id, email, username, role, locale, credits, email_verified, provider,
  profile_image_url, subscription_tier, created_at]]

local INSERT = ([[
  insert into users (email, password, username, locale) values ($1, $2, $3, $4)
  returning %s]]):format(COLUMNS)
local FIND = ("select %s from users where id = $1"):format(COLUMNS)
local FIND_LOGIN = ("select %s, password from users where email = $1"):format(COLUMNS)

-- Answers with a token in them are nobody else's to keep.
local function private()
  return { ["cache-control"] = "no-store" }
end

local function user_of(row)
  return {
    id = row.id, email = row.email, username = row.username or json.null, locale = row.locale,
    role = row.role, credits = row.credits, email_verified = row.email_verified,
    provider = row.provider, profile_image_url = row.profile_image_url or json.null,
    subscription_tier = row.subscription_tier or json.null, created_at = row.created_at,
  }
end

local function invalid(member, words, lang)
  return problem.invalid({ { pointer = "/" .. member, detail = words[lang] } }, lang)
end

local BAD_EMAIL = { ko = "올바른 전자우편 주소가 아닙니다.", en = "is not an e-mail address." }
local BAD_NAME = { ko = "앞뒤에 빈칸을 둘 수 없습니다.", en = "must not begin or end with a space." }

local function checked_signup(request, lang)
  local sent = body.fields(request, SIGNUP, lang)
  sent.email = email.normal(sent.email) or error(invalid("email", BAD_EMAIL, lang))
  if sent.username and sent.username:find("^%s") or (sent.username or ""):find("%s$") then
    error(invalid("username", BAD_NAME, lang))
  end
  return sent
end

local BAD_PASSWORD = {
  ko = ("%d바이트 이상 %d바이트 이하여야 합니다."):format(BYTES_MIN, BYTES_MAX),
  en = ("must have %d to %d bytes."):format(BYTES_MIN, BYTES_MAX),
}

-- How long a password may be is the rule of the room that hashes it.
local function hashed(plain, lang)
  local hash, why = password.hash(plain)
  if hash then return hash end
  error(why.code == "invalid-input" and invalid("password", BAD_PASSWORD, lang) or why)
end

local TAKEN = {
  email = { ko = "이미 가입된 주소입니다.", en = "There is an account with this address." },
  username = { ko = "이미 쓰이는 이름입니다.", en = "This name is taken." },
}

local function taken(why, lang)
  if why.code ~= "conflict" then return why end
  local member = tostring(why.constraint):find("username", 1, true) and "username" or "email"
  local words = TAKEN[member]
  return problem.err("conflict", words,
    { errors = { { pointer = "/" .. member, detail = words[lang] } } })
end

local function create(sent, hash, lang)
  return db.transaction(function(tx)
    local row, why = tx.one(INSERT, sent.email, hash, sent.username, sent.locale or lang)
    if not row then return nil, why end
    local members = session.open(tx, row)
    members.user = user_of(row)
    return members
  end)
end

local function signup(request)
  local lang = accept.lang_of(request)
  local sent = checked_signup(request, lang)
  local made, why = create(sent, hashed(sent.password, lang), lang)
  if not made then error(taken(why, lang)) end
  return answer.json(201, made, private())
end

-- A hash that nothing matches, of today's cost, made before anybody is looked up.
local nobody

local function nobody_hash()
  nobody = nobody or assert(password.hash(crypto.base64url(crypto.random(24))))
  return nobody
end

local tries = throttle.new { most = 10, window = 900, clock = clock }

local WRONG = { ko = "주소나 비밀번호가 맞지 않습니다.", en = "The address or the password is wrong." }

-- The account, or nil; either way after one look-up and one match.
local function match(sent, address)
  local hash = nobody_hash()
  local row, why = db.one(FIND_LOGIN, address)
  if not row and why.code ~= "not-found" then error(why) end
  local matches = password.matches(row and row.password or hash, sent.password)
  return matches and row or nil
end

local function login(request)
  local sent = body.fields(request, LOGIN, accept.lang_of(request))
  local address = email.normal(sent.email) or ""
  local key = address .. " " .. tostring(request.address)
  assert(tries:check(key))
  local row = match(sent, address)
  if not row then
    tries:count(key)
    error(problem.err("unauthorized", WRONG))
  end
  tries:forget(key)
  local members = session.open(db, row)
  members.user = user_of(row)
  return answer.json(200, members, private())
end

local function refresh(request)
  local sent = body.fields(request, REFRESH, accept.lang_of(request))
  local members, why, row = session.renew(sent.refresh_token)
  if members then return answer.json(200, members, private()) end
  if row and row.outcome == "reused" then
    log.warn("refresh-token-reused", { user = row.id })
  end
  error(why)
end

local GONE = { ko = "이 계정은 더 이상 없습니다.", en = "This account is no more." }

local function me(request)
  local user = bearer.user(request)
  local row, why = db.one(FIND, user.sub)
  if row then return answer.json(200, user_of(row), private()) end
  error(why.code == "not-found" and problem.err("unauthorized", GONE) or why)
end

return routes {
  ["POST /v1/auth/signup"] = signup,
  ["POST /v1/auth/login"] = login,
  ["POST /v1/auth/refresh"] = refresh,
  ["GET /v1/me"] = me,

  about = {
    ko = "계정", en = "Accounts",
    schemas = { User = USER, Session = SESSION, Tokens = TOKENS },
    ["POST /v1/auth/signup"] = {
      ko = "가입하기", en = "Sign up", body = SIGNUP,
      help_ko = "계정을 만들고 바로 로그인해요. 환영 크레딧을 받아요.",
      help_en = "Makes an account, with its welcome credits, and logs in at once.",
      example = { email = "me@example.com", password = "correct horse" },
      answers = { [201] = { ko = "계정과 토큰", en = "The account and its tokens",
                            fields = SESSION } },
      problems = { "conflict", "busy" },
    },
    ["POST /v1/auth/login"] = {
      ko = "로그인하기", en = "Log in", body = LOGIN,
      help_ko = "없는 주소와 틀린 비밀번호는 구별할 수 없어요. 15분에 열 번까지 틀릴 수 있어요.",
      help_en = "An unknown address and a wrong password look the same. There are ten wrong tries "
        .. "in 15 minutes.",
      example = { email = "me@example.com", password = "correct horse" },
      answers = { [200] = { ko = "계정과 토큰", en = "The account and its tokens",
                            fields = SESSION } },
      problems = { "unauthorized", "too-many-requests", "busy" },
    },
    ["POST /v1/auth/refresh"] = {
      ko = "토큰 새로 받기", en = "Get new tokens", body = REFRESH,
      help_ko = "갱신 토큰은 한 번 쓰면 바뀌어요. 쓴 토큰이 다시 오면 그 로그인에서 나온 토큰은 모두 끝나요.",
      help_en = "A refresh token is good once. One that comes a second time ends every token of "
        .. "that login.",
      example = { refresh_token = "mF_9.B5f-4.1JqM" },
      answers = { [200] = { ko = "새 토큰", en = "New tokens", fields = TOKENS } },
      problems = { "unauthorized", "busy" },
    },
    ["GET /v1/me"] = {
      ko = "내 계정", en = "My account", bearer = true,
      answers = { [200] = { ko = "계정", en = "The account", fields = USER } },
      problems = { "busy" },
    },
  },
}
