local measure = require "lib.story.measure"
local slots = require "lib.story.slots"

local CHAPTERS = { { stages = { "wish" } }, { stages = { "road" } },
  { stages = { "wall", "turn" } }, { stages = { "change" } } }

local function texts_of(length)
  local texts = {}
  for _, slot in ipairs(slots.all) do texts[slot.key] = ("x"):rep(length) end
  return texts
end

local function count(chosen)
  local n = 0
  for _ in pairs(chosen) do n = n + 1 end
  return n
end

describe("the measure of a story", function()
  it("is filled, and not over", function()
    for target = 900, 2200, 100 do
      local chosen = measure.choose(texts_of(49), target, CHAPTERS)
      local total = count(chosen) * 50 - 1
      assert(total > target * 0.9 and total <= target * 1.13, total)
    end
  end)

  it("always has what every story needs, and what ranks first", function()
    local chosen = measure.choose(texts_of(49), 900, CHAPTERS)
    for _, slot in ipairs(slots.all) do
      if slot.rank == 0 or slot.rank == 1 then assert(chosen[slot.key], slot.key) end
    end
    assert.is_nil(chosen.texture_6)
  end)

  it("meets nobody who has no part to play, and tells nothing of those not met", function()
    for target = 300, 3000, 50 do
      local chosen = measure.choose(texts_of(49), target, CHAPTERS)
      for _, slot in ipairs(slots.all) do
        if chosen[slot.key] and slot.with then assert(chosen[slot.with], slot.key) end
        if chosen[slot.key] and slot.needs then assert(chosen[slot.needs], slot.key) end
      end
    end
  end)

  it("has something for each chapter, however little room there is", function()
    local chosen = measure.choose(texts_of(200), 300, CHAPTERS)
    assert(chosen.meet and chosen.help)
  end)

  it("does without what there are no words for", function()
    local texts = texts_of(49)
    texts.charm_first, texts.charm_last, texts.note_first = nil, nil, nil
    local chosen = measure.choose(texts, 3000, CHAPTERS)
    assert.is_nil(chosen.charm_first)
    assert.is_nil(chosen.note_first)
  end)
end)
