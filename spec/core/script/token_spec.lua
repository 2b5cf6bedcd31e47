local crypto = require "crypto"
local json = require "json"
local token = require "token"

before_each(function() sleep(0) end)

-- Specs run with a key of their own, that nobody else has.
local function claims(more)
  local all = { sub = "7", iss = "aimix", aud = "aimix", iat = os.time(), exp = os.time() + 60 }
  for name, value in pairs(more or {}) do
    all[name] = value ~= json.null and value or nil
  end
  return all
end

local function signed(more) return assert(token.sign(claims(more))) end

local function refused(text, reason)
  local value, e = token.verify(text)
  assert.is_nil(value)
  assert.are.equal("unauthorized", e.code)
  assert.are.equal(401, e.status)
  assert.is_truthy(e.text:find(reason, 1, true), e.text)
end

describe("token.sign", function()
  it("writes a JWT that says whose it is", function()
    local header, payload, signature = signed():match "^([%w_-]+)%.([%w_-]+)%.([%w_-]+)$"
    header = json.decode(crypto.unbase64url(header))
    assert.are.equal("EdDSA", header.alg)
    assert.are.equal("JWT", header.typ)
    assert.are.equal(token.jwks().keys[1].kid, header.kid)
    assert.are.equal("7", json.decode(crypto.unbase64url(payload)).sub)
    assert.are.equal(64, #crypto.unbase64url(signature))
  end)

  it("refuses claims that are too many", function()
    local text, e = token.sign(claims { note = ("x"):rep(4000) })
    assert.is_nil(text)
    assert.are.equal("too-large", e.code)
    assert.has_error(function() token.sign "x" end)
  end)
end)

describe("token.verify", function()
  it("gives the claims back, the first time and every time", function()
    local mine = claims { roles = { "a", "b" }, none = json.list(), deep = { a = { b = 1 } } }
    local text = assert(token.sign(mine))
    for _ = 1, 3 do assert.are.same(mine, assert(token.verify(text))) end
    assert.is_true(json.is_list(token.verify(text).none))
  end)

  it("gives each caller claims of their own", function()
    local text = signed { deep = { a = 1 } }
    local first = assert(token.verify(text))
    first.sub, first.exp, first.deep.a = "1", 9e9, 2
    local second = assert(token.verify(text))
    assert.are.equal("7", second.sub)
    assert.are.equal(1, second.deep.a)
    second.sub = "1"
    assert.are.equal("7", token.verify(text).sub)
  end)

  it("knows a token that differs anywhere for another one", function()
    local text = signed()
    assert(token.verify(text)) -- it is known now
    local letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for i = 1, #text do
      local at = letters:find(text:sub(i, i), 1, true)
      if at then
        local other = letters:sub(at % 64 + 1, at % 64 + 1)
        local value, e = token.verify(text:sub(1, i - 1) .. other .. text:sub(i + 1))
        assert.is_nil(value)
        assert.are.equal("unauthorized", e.code)
      end
      if i % 50 == 0 then sleep(0) end
    end
    assert(token.verify(text))
  end)

  it("does not take a known signature for another payload", function()
    local mine, other = signed(), signed { sub = "8" }
    assert(token.verify(mine))
    assert(token.verify(other))
    local head, body = other:match "^([^.]+)%.([^.]+)%."
    refused(head .. "." .. body .. "." .. mine:match "[^.]+$", "signature is wrong")
    refused(mine .. "A", "malformed")
    refused(mine:sub(1, -2), "malformed")
    refused(mine .. ".", "malformed")
    refused("", "malformed")
    refused(("."):rep(5000), "malformed")
  end)

  it("asks each time whether it has expired", function()
    local exp = os.time() + 2
    local text = signed { exp = exp }
    assert(token.verify(text))
    repeat sleep(0.1) until os.time() >= exp
    refused(text, "expired")
    refused(signed { exp = os.time() }, "expired")
    refused(signed { exp = json.null }, "expired")
    refused(signed { exp = "9999999999" }, "expired")
  end)

  it("asks whether it is valid yet", function()
    assert(token.verify(signed { nbf = os.time() - 1 }))
    refused(signed { nbf = os.time() + 30 }, "not valid yet")
    refused(signed { nbf = "0" }, "not valid yet")
  end)

  it("takes no token made for another service", function()
    refused(signed { iss = "other" }, "another service")
    refused(signed { aud = "other" }, "another service")
    refused(signed { aud = { "aimix" } }, "another service")
    refused(signed { iss = json.null }, "another service")
    refused(signed { aud = json.null }, "another service")
  end)

  it("remembers more tokens than it has places for, all rightly", function()
    local some = {}
    for i = 1, 6000 do
      local text = signed { sub = tostring(i) }
      assert.are.equal(tostring(i), token.verify(text).sub)
      if i % 20 == 0 then some[#some + 1] = { text, tostring(i) } end
      if i % 200 == 0 then sleep(0) end
    end
    for _, pair in ipairs(some) do assert.are.equal(pair[2], token.verify(pair[1]).sub) end
  end)

  it("costs a client that comes again next to nothing", function()
    local text = signed()
    assert(token.verify(text))
    local from = os.clock()
    for _ = 1, 10000 do assert(token.verify(text)) end
    assert.is_true(os.clock() - from < 0.2, "20 us each, where a signature takes more than 50")
  end)
end)

describe("token.jwks", function()
  it("has the public keys and nothing else", function()
    local keys = token.jwks().keys
    assert.are.equal(1, #keys)
    local key = keys[1]
    assert.are.same({ kty = "OKP", crv = "Ed25519", use = "sig", alg = "EdDSA", kid = key.kid,
                      x = key.x }, key)
    assert.are.equal(32, #crypto.unbase64url(key.x))
    local thumbprint = crypto.sha256('{"crv":"Ed25519","kty":"OKP","x":"' .. key.x .. '"}')
    assert.are.equal(crypto.base64url(thumbprint), key.kid)
  end)
end)
