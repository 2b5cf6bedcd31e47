local clock = require "clock"
local crypto = require "crypto"
local json = require "json"
local process = require "process"
local server = require "flow.server"
local task = require "task"

local SIGNUP, LOGIN, REFRESH = "/v1/auth/signup", "/v1/auth/login", "/v1/auth/refresh"
local ENGLISH = { ["Accept-Language"] = "en" }
local SEED = crypto.base64url(("aimix"):rep(7):sub(1, 32))

local aimix

setup(function() aimix = server.start { AIMIX_TOKEN_KEY = SEED } end)
teardown(function()
  local code, text = aimix:audit()
  assert.are.equal(0, code, text)
  assert.are.equal(0, aimix:stop())
end)

local function keys_of(value)
  local keys = {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys)
  return table.concat(keys, " ")
end

-- "/email ...": where and what, in order.
local function problems_of(answer)
  local lines = {}
  for i, row in ipairs(answer.json.errors or {}) do lines[i] = row.pointer end
  return table.concat(lines, " ")
end

-- What a command prints.
local function output_of(...)
  local name = os.tmpname()
  local child = process.start { stdout = name, ... }
  local code = child:wait(20)
  local file <close> = assert(io.open(name))
  local text = file:read("a")
  os.remove(name)
  assert.are.equal(0, code, text)
  return text
end

local count = 0

local function new_address()
  count = count + 1
  return ("auth-%d-%d@example.com"):format(math.floor(clock.now() * 1e6), count)
end

local function sign_up(email, more)
  local body = { email = email, password = "correct horse" }
  for name, value in pairs(more or {}) do body[name] = value end
  return aimix:post(SIGNUP, nil, body, ENGLISH)
end

local function log_in(email, password)
  return aimix:post(LOGIN, nil, { email = email, password = password or "correct horse" }, ENGLISH)
end

local function me_with(token)
  return aimix:get("/v1/me", { token = token })
end

describe("a sign-up", function()
  it("makes an account with a thousand credits, and a session", function()
    local email = new_address()
    local answer = sign_up(email, { username = "가온", locale = "en" })
    assert.are.equal(201, answer.status)
    assert.are.equal("no-store", answer.headers["cache-control"])
    local body = answer.json
    assert.are.equal("access_token expires_in refresh_token token_type user", keys_of(body))
    assert.are.equal("Bearer", body.token_type)
    assert.are.equal(3600, body.expires_in)
    local user = body.user
    assert.matches("^%x%x%x%x%x%x%x%x%-%x%x%x%x%-4%x%x%x%-[89ab]%x%x%x%-%x+$", user.id)
    assert.are.same({ email, "가온", "en", "user", 1000, false, "email" }, {
      user.email, user.username, user.locale, user.role, user.credits, user.email_verified,
      user.provider })
    assert.is_nil(answer.body:find("argon2", 1, true))
    assert.is_nil(answer.body:find("correct horse", 1, true))
    assert.are.equal(1000, aimix:credits { token = body.access_token })
  end)

  it("keeps the password as a hash of Argon2id, and the refresh token as a digest", function()
    local email = new_address()
    local body = sign_up(email).json
    assert.matches("^%$argon2id%$", aimix:sql("select password from users where email = '" ..
      email .. "'"))
    local digest = crypto.hex(crypto.sha256(body.refresh_token))
    assert.are.equal("1", aimix:sql("select count(*) from refresh_tokens where token_hash = '" ..
      digest .. "'"))
  end)

  it("speaks the language of whoever signs up, unless told another", function()
    local korean = aimix:post(SIGNUP, nil, { email = new_address(), password = "correct horse" })
    assert.are.equal("ko", korean.json.user.locale)
    assert.are.equal("en", sign_up(new_address()).json.user.locale)
    assert.are.equal("ko", sign_up(new_address(), { locale = "ko" }).json.user.locale)
  end)

  it("names every field that is wrong, and makes nothing", function()
    local before = aimix:sql "select count(*) from users"
    local good = new_address()
    for _, case in ipairs {
      { "/email /password", {} },
      { "/email", { email = json.null, password = "correct horse" } },
      { "/email", { email = 7, password = "correct horse" } },
      { "/email", { email = "", password = "correct horse" } },
      { "/email", { email = "nobody", password = "correct horse" } },
      { "/email", { email = "a b@example.com", password = "correct horse" } },
      { "/email", { email = "a@b@example.com", password = "correct horse" } },
      { "/email", { email = "a@example", password = "correct horse" } },
      { "/email", { email = "a@example.com\0", password = "correct horse" } },
      { "/email", { email = ("a"):rep(300) .. "@example.com", password = "correct horse" } },
      { "/password", { email = good } },
      { "/password", { email = good, password = "1234567" } },
      { "/password", { email = good, password = ("x"):rep(257) } },
      { "/password", { email = good, password = json.list { "correct horse" } } },
      { "/username", { email = good, password = "correct horse", username = "a" } },
      { "/username", { email = good, password = "correct horse", username = ("a"):rep(51) } },
      { "/username", { email = good, password = "correct horse", username = " kim" } },
      { "/username", { email = good, password = "correct horse", username = true } },
      { "/locale", { email = good, password = "correct horse", locale = "fr" } },
      { "/role", { email = good, password = "correct horse", role = "admin" } },
      { "/username /locale /credits", { email = good, password = "correct horse", username = "",
                                        locale = 1, credits = 1000000 } },
    } do
      local answer = aimix:post(SIGNUP, nil, case[2], ENGLISH)
      local sent = json.encode(case[2])
      assert.are.equal(422, answer.status, sent)
      assert.are.equal("/problems/invalid-input", answer.json.type, sent)
      assert.are.equal(case[1], problems_of(answer), sent)
      for _, row in ipairs(answer.json.errors) do assert.is_true(#row.detail > 5, sent) end
    end
    assert.are.equal(before, aimix:sql "select count(*) from users")
  end)

  it("with an address that is taken is a conflict, however it is written", function()
    local email = new_address()
    assert.are.equal(201, sign_up("  " .. email:upper() .. " ").status)
    for _, form in ipairs { email, email:upper(), email .. " " } do
      local answer = sign_up(form)
      assert.are.equal(409, answer.status)
      assert.are.equal("/problems/conflict", answer.json.type)
      assert.are.equal("/email", problems_of(answer))
    end
    assert.are.equal("1", aimix:sql("select count(*) from users where lower(email) = '" ..
      email .. "'"))
    assert.are.equal(email, log_in(email:upper()).json.user.email)
  end)

  it("with a name that is taken says so", function()
    local name = "name" .. math.floor(clock.now() * 1e6)
    assert.are.equal(201, sign_up(new_address(), { username = name }).status)
    local answer = sign_up(new_address(), { username = name })
    assert.are.equal(409, answer.status)
    assert.are.equal("/username", problems_of(answer))
  end)

  it("that comes five times at once makes one account", function()
    local email, asks = new_address(), {}
    for i = 1, 5 do asks[i] = function() return sign_up(email).status end end
    local statuses = task.together(asks)
    table.sort(statuses)
    assert.are.same({ 201, 409, 409, 409, 409 }, statuses)
  end)
end)

describe("a log-in", function()
  it("opens a session for whoever knows the password", function()
    local email = new_address()
    local id = sign_up(email).json.user.id
    local answer = log_in(email)
    assert.are.equal(200, answer.status)
    assert.are.equal("access_token expires_in refresh_token token_type user",
      keys_of(answer.json))
    local me = me_with(answer.json.access_token)
    assert.are.equal(200, me.status)
    assert.are.equal(id, me.json.id)
    assert.are.equal(email, me.json.email)
    assert.is_nil(me.json.password)
  end)

  it("says and takes the same for an unknown address and a wrong password", function()
    local known = {}
    for i = 1, 5 do
      known[i] = new_address()
      sign_up(known[i])
    end
    local wrong, unknown = {}, {}
    local function try(times, email)
      local began = clock.monotonic()
      local answer = log_in(email, "wrong horse")
      times[#times + 1] = clock.monotonic() - began
      answer.json.instance = nil
      return answer.status, answer.json
    end
    for i = 1, 15 do
      local status, body = try(wrong, known[i % 5 + 1])
      local other_status, other_body = try(unknown, new_address())
      assert.are.equal(401, status)
      assert.are.equal(401, other_status)
      assert.are.same(body, other_body)
    end
    table.sort(wrong)
    table.sort(unknown)
    -- Without the match of a hash for nobody it would be a fiftieth.
    assert.is_true(unknown[8] > wrong[8] / 3, ("%f %f"):format(unknown[8], wrong[8]))
    assert.is_true(unknown[8] < wrong[8] * 3, ("%f %f"):format(unknown[8], wrong[8]))
  end)

  it("may be wrong ten times, for an address that nobody has as well", function()
    local email = new_address()
    sign_up(email)
    for _, address in ipairs { email, new_address() } do
      for _ = 1, 10 do assert.are.equal(401, log_in(address, "wrong horse").status) end
      local answer = log_in(address, "wrong horse")
      assert.are.equal(429, answer.status)
      assert.is_true(tonumber(answer.headers["retry-after"]) > 0)
    end
    assert.are.equal(429, log_in(email).status)
  end)
end)

describe("a refresh token", function()
  local function renew(token) return aimix:post(REFRESH, nil, { refresh_token = token }) end

  it("is exchanged for a new pair", function()
    local first = sign_up(new_address()).json
    local answer = renew(first.refresh_token)
    assert.are.equal(200, answer.status)
    assert.are_not.equal(first.refresh_token, answer.json.refresh_token)
    assert.are.equal(200, me_with(answer.json.access_token).status)
    assert.are.equal(200, renew(answer.json.refresh_token).status)
  end)

  it("that is used again ends its session, and no other", function()
    local email = new_address()
    local first = sign_up(email).json.refresh_token
    local elsewhere = log_in(email).json.refresh_token
    local second = renew(first).json.refresh_token
    assert.are.equal(401, renew(first).status)
    assert.are.equal(401, renew(second).status)
    assert.are.equal(200, renew(elsewhere).status)
    assert.matches("refresh%-token%-reused", aimix:log_text())
  end)

  it("that two show at once serves one of them", function()
    local token = sign_up(new_address()).json.refresh_token
    local asks = {}
    for i = 1, 4 do asks[i] = function() return renew(token).status end end
    local statuses = task.together(asks)
    table.sort(statuses)
    assert.are.same({ 200, 401, 401, 401 }, statuses)
  end)

  it("is refused when it is made up, expired, or none", function()
    assert.are.equal(401, renew(crypto.base64url(crypto.random(32))).status)
    local token = sign_up(new_address()).json.refresh_token
    aimix:sql(("update refresh_tokens set expires_at = now() where token_hash = '%s'")
      :format(crypto.hex(crypto.sha256(token))))
    assert.are.equal(401, renew(token).status)
    assert.are.equal(422, renew(7).status)
    assert.are.equal("/refresh_token", problems_of(aimix:post(REFRESH, nil, {})))
  end)
end)

describe("an access token", function()
  local user, kid

  setup(function()
    user = aimix:signup()
    kid = aimix:get("/.well-known/jwks.json").json.keys[1].kid
  end)

  local function claims(more)
    local all = { iss = "aimix", aud = "aimix", sub = user.id, iat = os.time(),
                  exp = os.time() + 60 }
    for name, value in pairs(more or {}) do all[name] = value ~= json.null and value or nil end
    return json.encode(all)
  end

  local function header(more)
    local all = { alg = "EdDSA", typ = "JWT", kid = kid }
    for name, value in pairs(more or {}) do all[name] = value ~= json.null and value or nil end
    return json.encode(all)
  end

  it("is verified by jose with the published keys", function()
    if not io.open "vendor/node_modules/jose/package.json" then
      return pending "needs npm's jose: vendor/install test"
    end
    local text = output_of("node", "spec/flow/verify_token.mjs", aimix.url, user.token)
    local found = assert(json.decode(text))
    assert.is_nil(found.error)
    assert.are.same({ alg = "EdDSA", typ = "JWT", kid = kid }, found.header)
    assert.are.equal(user.id, found.claims.sub)
    assert.are.equal(3600, found.claims.exp - found.claims.iat)
    assert.is_true(math.abs(found.claims.iat - clock.now()) < 60)
    local forged = user.token:gsub("%.[^.]+%.", "." .. crypto.base64url(claims()) .. ".")
    local refused = output_of("node", "spec/flow/verify_token.mjs", aimix.url, forged)
    assert.matches("ERR_JWS_SIGNATURE_VERIFICATION_FAILED", refused)
  end)

  it("is one of ours: any other is refused, however little differs", function()
    local head, payload, signature = user.token:match "^([^.]+)%.([^.]+)%.([^.]+)$"
    local other = aimix:signup().token:match "%.([^.]+)%."
    local jwk = aimix:get("/.well-known/jwks.json").json.keys[1]
    local hmac_head = crypto.base64url(header { alg = "HS256" })
    local hmac = crypto.hmac(crypto.unbase64url(jwk.x), hmac_head .. "." .. payload)
    for what, token in pairs {
      ["another's claims"] = ("%s.%s.%s"):format(head, other, signature),
      ["a changed signature"] = ("%s.%s.%s"):format(head, payload, (signature:gsub("^.",
        function(first) return first == "A" and "B" or "A" end))),
      ["no signature"] = ("%s.%s."):format(head, payload),
      ["two parts"] = ("%s.%s"):format(head, payload),
      ["alg none"] = ("%s.%s."):format(crypto.base64url(header { alg = "none" }), payload),
      ["alg none, signed"] = ("%s.%s.%s")
        :format(crypto.base64url(header { alg = "none" }), payload, signature),
      ["the public key as a secret"] = ("%s.%s.%s")
        :format(hmac_head, payload, crypto.base64url(hmac)),
      ["words"] = "hello",
      ["nothing"] = "",
    } do
      assert.are.equal(401, me_with(token).status, what)
    end
  end)

  it("is refused when it is not in time or not for us, though it is signed", function()
    local cases = {
      { "a good one", 200, header(), claims() },
      { "expired", 401, header(), claims { exp = os.time() - 1 } },
      { "without end", 401, header(), claims { exp = json.null } },
      { "not yet", 401, header(), claims { nbf = os.time() + 60 } },
      { "of another issuer", 401, header(), claims { iss = "other" } },
      { "for another audience", 401, header(), claims { aud = "other" } },
      { "about nobody", 401, header(), claims { sub = json.null } },
      { "with an unknown key", 401, header { kid = "other" }, claims() },
      { "without a key", 401, header { kid = json.null }, claims() },
      { "that asks for more", 401, header { crit = json.list { "b64" }, b64 = false }, claims() },
      { "not of claims", 401, header(), "[]" },
    }
    local arguments = {}
    for _, case in ipairs(cases) do
      table.move(case, 3, 4, #arguments + 1, arguments)
    end
    local lines = output_of("node", "spec/flow/sign_token.mjs", SEED, table.unpack(arguments))
    local i = 0
    for token in lines:gmatch "%S+" do
      i = i + 1
      assert.are.equal(cases[i][2], me_with(token).status, cases[i][1])
    end
    assert.are.equal(#cases, i)
  end)

  it("is asked for where there is none", function()
    for _, headers in ipairs { {}, { Authorization = "Basic " .. user.token },
                               { Authorization = user.token }, { Authorization = "Bearer" } } do
      local answer = aimix:get("/v1/me", nil, headers)
      assert.are.equal(401, answer.status)
      assert.matches("^Bearer", answer.headers["www-authenticate"])
      assert.are.equal("/problems/unauthorized", answer.json.type)
    end
  end)
end)
