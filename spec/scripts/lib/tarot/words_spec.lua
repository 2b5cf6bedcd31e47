local kit = require "scripts.lib.tarot.kit"

local book = require "lib.tarot.words.book"
local cards = require "lib.tarot.cards"

local CHAPTERS = { "majors", "wands", "cups", "swords", "pentacles", "places", "phrases", "counsel",
  "terms", "angles", "care" }

local function source(lang, chapter)
  return require(("lib.tarot.words.%s.%s"):format(lang, chapter))
end

local function each_text(tree, path, visit)
  for key, value in pairs(tree) do
    local here = path .. "." .. tostring(key)
    if type(value) == "table" then each_text(value, here, visit) end
    if type(value) == "string" then visit(value, here) end
  end
end

-- The same keys and, but for the number of wordings, the same shape.
local function expect_same(one, other, path)
  for key, value in pairs(one) do
    if math.type(key) ~= "integer" then
      assert(other[key] ~= nil, path .. "." .. tostring(key))
      assert.are.equal(type(value), type(other[key]), path .. "." .. key)
      if type(value) == "table" then expect_same(value, other[key], path .. "." .. key) end
    end
  end
end

describe("the words of tarot", function()
  it("say the same things in both languages", function()
    for _, chapter in ipairs(CHAPTERS) do
      expect_same(source("ko", chapter), source("en", chapter), chapter)
      expect_same(source("en", chapter), source("ko", chapter), chapter)
    end
  end)

  it("have three keywords, two sentences and a tip for each card, both ways", function()
    for _, lang in ipairs { "ko", "en" } do
      local seen, of = {}, book.open(lang).cards
      for index = 0, 77 do
        for _, way in ipairs { "up", "down" } do
          local words = of[cards.at(index).id][way]
          assert.are.equal(3, #words.keywords, cards.at(index).id .. way)
          for _, text in ipairs { words.shows, words.says, words.tip } do
            assert.matches("[.]$", text)
            assert.is_nil(seen[text])
            seen[text] = true
          end
        end
      end
    end
  end)

  it("keep to their language", function()
    for _, chapter in ipairs(CHAPTERS) do
      each_text(source("ko", chapter), chapter, function(text, path)
        local said = text:gsub("{[^{}]*}", ""):gsub("commit_id", ""):gsub("%f[%a][AB]의", "")
        assert(not said:find("%a"), path)
      end)
      each_text(source("en", chapter), chapter, function(text, path)
        assert(not text:find("[\xEA-\xED]"), path)
      end)
    end
  end)

  it("are polite Korean to the end of each sentence", function()
    for _, chapter in ipairs { "majors", "wands", "cups", "swords", "pentacles", "places" } do
      each_text(source("ko", chapter), chapter, function(text, path)
        if not text:find("%.$") then return end
        for sentence in (text .. " "):gmatch("(.-[^%d]%.) ") do
          assert(sentence:find("요%.$"), path .. ": " .. sentence)
        end
      end)
    end
  end)

  it("have a lead for every place there is", function()
    for _, spread in ipairs(kit.spreads) do
      for _, card in ipairs(kit.of({ spread = spread, question = "?" }).cards) do
        for _, lang in ipairs { "ko", "en" } do
          assert(#book.open(lang).places[card.position.role] >= 2, card.position.role)
        end
      end
    end
  end)
end)
