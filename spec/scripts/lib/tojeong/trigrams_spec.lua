require "scripts.lib.tojeong.kit"

local gwae = require "lib.tojeong.gwae"
local trigrams = require "lib.tojeong.trigrams"

describe("the parts of a gwae", function()
  it("are as many as the numbers that choose them", function()
    assert.are.same({ gwae.UPPER, gwae.MIDDLE, gwae.LOWER },
      { #trigrams.UPPER, #trigrams.MIDDLE, #trigrams.LOWER })
  end)

  it("are the trigrams in the order of before heaven, in the places of after heaven", function()
    local order, places = {}, {}
    for i, it in ipairs(trigrams.UPPER) do
      order[i], places[i] = it.hanja, it.direction .. " " .. it.element
    end
    assert.are.equal("乾兌離震巽坎艮坤", table.concat(order))
    assert.are.same({ "northwest metal", "west metal", "south fire", "east wood",
      "southeast wood", "north water", "northeast earth", "southwest earth" }, places)
  end)
end)
