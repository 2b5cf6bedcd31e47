local counted = require "lib.dream.counted"
local spelling = require "lib.dream.spelling"

-- The role of a noun by what stands behind it.
local function role(noun, rest)
  local units = spelling.of(noun .. rest)
  units.ends = {}
  for i = units.count, 1, -1 do
    local is_inner = spelling.is_hangul(units.code[i]) and spelling.is_hangul(units.code[i + 1])
    units.ends[i] = is_inner and units.ends[i + 1] or i
  end
  return counted.role(units, utf8.len(noun))
end

describe("a noun that is counted", function()
  it("has the particle of its counting word", function()
    assert.are.equal("o", role("돼지", " 세 마리를 잡았다"))
    assert.are.equal("s", role("돼지", " 세마리가 들어왔다"))
    assert.are.equal("o", role("복숭아", " 두개를 땄다"))
    assert.are.equal("s", role("뱀", " 12마리가 있었다"))
    assert.are.equal("", role("꽃", " 한 송이"))
  end)

  it("is no other that stands before a number", function()
    assert.is_nil(role("돼지", "가 세 마리"))
    assert.is_nil(role("집", " 한가운데"))
    assert.is_nil(role("집", " 앞"))
    assert.is_nil(role("집", ""))
  end)
end)
