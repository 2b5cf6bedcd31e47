local hangul = require "lib.dream.hangul"
local particles = require "lib.dream.particles"
local spelling = require "lib.dream.spelling"

-- The role of what stands behind a noun in one word.
local function role(noun, rest, does)
  local code = spelling.codes(noun .. rest)
  local last = utf8.len(noun)
  return particles.tail(code, last + 1, #code, hangul.final(code[last]), does)
end

describe("what stands behind a noun", function()
  it("says what part it has", function()
    assert.are.equal("s", role("뱀", "이"))
    assert.are.equal("o", role("뱀", "을"))
    assert.are.equal("d", role("뱀", "한테서도"))
    assert.are.equal("t", role("뱀", "은"))
    assert.are.equal("s", role("뱀", "들이"))
    assert.are.equal("", role("뱀", ""))
    assert.are.equal("v", role("뱀", "이었어요"))
  end)

  it("goes by the last sound", function()
    assert.is_nil(role("뱀", "가"))
    assert.is_nil(role("소", "이"))
    assert.are.equal("d", role("물", "로"))
    assert.is_nil(role("산", "로"))
  end)

  it("is nothing else", function()
    assert.is_nil(role("배", "우"))
    assert.is_nil(role("사과", "했어요"))
    assert.are.equal("v", role("결혼", "했어요", true))
  end)

  it("is bounded, however long", function()
    assert.is_nil(role("뱀", ("도"):rep(500)))
  end)
end)
