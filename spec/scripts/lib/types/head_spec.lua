local head = require "lib.types.head"

local C = [[
/*
 * Runes.
 *
 * rune.draw(deck, n?) -> list of runes | nil, err     waits
 *                        below, still of draw
 * rune.name(code)   -> text        rune.code(name) -> code | nil
 * rune.low(event, fields?)   rune.high
 * rune.min, .max                   how long one may be
 * rune.make{ deck =,
 *            n = } -> stone
 * stone:throw()     far
 *
 * All of them wait.
 */
int x;
]]

local function by_name(entries)
  local map = {}
  for _, entry in ipairs(entries) do map[entry.name] = entry end
  return map
end

describe("the head of a file", function()
  local entries, prose = head.read(C, "")
  local map = by_name(entries)

  it("says what functions there are, and what they take and give", function()
    assert.are.equal(9, #entries)
    assert.are.equal("deck, n?", map.draw.args)
    assert.are.equal("list of runes | nil, err", map.draw.returns)
    assert.are.equal("text", map.name.returns)
    assert.are.equal("code | nil", map.code.returns)
  end)

  it("says what waits, and what more there is to know", function()
    assert.is_true(map.draw.waits)
    assert.is_false(map.name.waits)
    assert.matches("still of draw", map.draw.lines[2])
    assert.matches("Runes.\n\n\nAll of them wait.", prose)
  end)

  it("says of names side by side what it says of the first", function()
    assert.are.equal("event, fields?", map.high.args)
    assert.is_nil(map.max.args)
    assert.are.equal("rune", map.max.owner)
  end)

  it("knows calls with a table, and objects", function()
    assert.are.equal("{", map.make.call)
    assert.are.equal("stone", map.make.returns)
    assert.are.equal("stone", map.throw.owner)
    assert.are.equal(":", map.throw.call)
  end)

  it("may be Lua's", function()
    local found = head.read("-- The sky.\n--\n--     sky.moon     its phase\n\nlocal x\n", "    ")
    assert.are.equal("moon", found[1].name)
    assert.are.equal(1, #found)
  end)
end)
