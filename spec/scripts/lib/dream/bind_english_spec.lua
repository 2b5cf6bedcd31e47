local kit = require "scripts.lib.dream.kit"

local function expect(text, told)
  assert.are.equal(told, kit.told(kit.of(text, nil, "en")), text)
end

describe("an English verb", function()
  it("belongs to what it acts on, or to who acts", function()
    expect("I caught a fish", "fish:catch")
    expect("The fish was caught", "fish:catch")
    expect("I was bitten by a snake", "snake:bite")
    expect("a snake bit me", "snake:bite")
    expect("I climbed a mountain", "mountain:rise")
    expect("The sun rose over the mountain", "sun:rise mountain")
  end)

  it("reaches back through a pronoun", function()
    expect("a pig came up. I held it", "pig:embrace")
    expect("There were spiders on my bed. I killed one", "spider:kill bed")
    expect("The dragon landed and I was riding on its back", "dragon:ride")
    expect("A snake lay there. It bit my hand", "snake:bite hand")
  end)

  it("is the dreamer's own when the dreamer acts", function()
    expect("A wolf found me", "wolf")
    expect("My boss yelled and I left the office", "boss company")
    expect("I won the lottery but lost the ticket", "lottery win")
  end)

  it("may stand right before its noun", function()
    expect("I saw a falling star", "star:fall")
    expect("clear water and a dog", "clear_water dog")
    expect("a dead tree stood there", "tree:die")
  end)
end)
