local digest = require "digest"

describe("a digest", function()
  it("of SHA-256 is as FIPS 180-4 has it", function()
    assert.are.equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      digest.hex(digest.sha256 "abc"))
    assert.are.equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      digest.hex(digest.sha256 ""))
  end)

  it("with a key is as RFC 4231 has it", function()
    assert.are.equal("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
      digest.hex(digest.hmac_sha256(("\x0b"):rep(20), "Hi There")))
    assert.are.equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
      digest.hex(digest.hmac_sha256("Jefe", "what do ya want for nothing?")))
  end)

  it("is of bytes, and of nothing else", function()
    assert.are.equal(32, #digest.sha256(("\0\xff"):rep(1000)))
    assert.has_error(function() digest.sha256() end)
    assert.has_error(function() digest.hmac_sha256("key") end)
    assert.has_error(function() digest.hex {} end)
  end)
end)
