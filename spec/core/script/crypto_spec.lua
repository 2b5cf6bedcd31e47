local crypto = require "crypto"

before_each(function() sleep(0) end)

local function refused(value, e)
  assert.is_nil(value)
  assert.are.equal("invalid-input", e.code)
end

describe("crypto", function()
  it("digests", function()
    assert.are.equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                     crypto.hex(crypto.sha256 "abc"))
    assert.are.equal(32, #crypto.sha256 "")
    assert.are.equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                     crypto.hex(crypto.hmac("Jefe", "what do ya want for nothing?")))
    assert.are_not.equal(crypto.hmac("", "a"), crypto.hmac("a", ""))
  end)

  it("compares whole texts", function()
    assert.is_true(crypto.equal("", ""))
    assert.is_true(crypto.equal("a\0b", "a\0b"))
    assert.is_false(crypto.equal("a\0b", "a\0c"))
    assert.is_false(crypto.equal("abc", "ab"))
  end)

  it("writes and reads base64 in both forms", function()
    assert.are.equal("+/8=", crypto.base64 "\xfb\xff")
    assert.are.equal("-_8", crypto.base64url "\xfb\xff")
    assert.are.equal("", crypto.base64 "")
    assert.are.equal("", crypto.unbase64url "")
    for n = 0, 300 do
      local bytes = crypto.random(n)
      assert.are.equal(bytes, crypto.unbase64(crypto.base64(bytes)))
      assert.are.equal(bytes, crypto.unbase64url(crypto.base64url(bytes)))
      assert.are.equal(2 * n, #crypto.hex(bytes))
    end
  end)

  it("refuses base64 that is not exact", function()
    for _, text in ipairs { "Z", "Zg=", "Zg", "Zh==", "Z g=", "Zg==\n", "-_8=", "한" } do
      refused(crypto.unbase64(text))
    end
    for _, text in ipairs { "Z", "Zg==", "Zh", "Zg ", "+/8", "Zg\0" } do
      refused(crypto.unbase64url(text))
    end
  end)

  it("has bytes and names that nobody can guess", function()
    assert.are.equal("", crypto.random(0))
    assert.are.equal(65536, #crypto.random(65536))
    assert.are_not.equal(crypto.random(16), crypto.random(16))
    assert.has_error(function() crypto.random(-1) end)
    assert.has_error(function() crypto.random(65537) end)
    local seen = {}
    for _ = 1, 1000 do
      local uuid = crypto.uuid()
      assert.matches("^%x+%-%x%x%x%x%-7%x%x%x%-[89ab]%x%x%x%-%x+$", uuid)
      assert.are.equal(36, #uuid)
      assert.is_nil(seen[uuid])
      seen[uuid] = true
    end
  end)
end)
