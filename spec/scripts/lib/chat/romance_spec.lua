-- Who is young hears of no romance, whatever a card or a dream says of it.

local deck = require "lib.tarot.cards"
local dreams = require "lib.dream.words.book"
local kit = require "scripts.lib.chat.kit"
local romance = require "lib.chat.romance"

local ASKED = {
  ko = { "17살이에요. 풀이 요약해 줘", "더", "공부운은?", "더" },
  en = { "I'm 15 and want a summary of my reading", "more", "my study?", "more" },
}

-- kit.say raises when a reply does not pass the service's own check.
local function ask(lang, service, facts)
  local talk = kit.talk(lang, { context = { service = service, lang = lang, facts = facts } })
  for _, message in ipairs(ASKED[lang]) do
    local reading, found = kit.say(talk, message)
    assert.is_true(found.is_minor)
    assert.is_nil(romance.find(reading.reply), reading.reply)
  end
end

describe("romance", function()
  it("is found in a text of either language", function()
    assert.are.equal("결혼", romance.find "곧 결혼할까요")
    assert.are.equal("boyfriend", romance.find "A Boyfriend?")
    assert.is_nil(romance.find "친구와 공부, updating")
  end)

  for _, lang in ipairs { "ko", "en" } do
    it("is in no card that is told to who is young, in " .. lang, function()
      for i = 0, deck.size.full - 1 do
        local card = deck.at(i)
        ask(lang, "tarot", { cards = { { id = card.id, name = card.id, arcana = card.arcana,
          reversed = i % 2 == 0, position = { role = "present" },
          suit = card.suit and { code = card.suit } } } })
      end
    end)
    it("is in no symbol of a dream either, in " .. lang, function()
      for i, symbol in ipairs(dreams.order) do
        if i % 3 == 0 then
          ask(lang, "dream-interpretation", { matches = { { symbol = symbol,
            label = dreams.symbols[lang][symbol][1],
            stands_for = dreams.symbols[lang][symbol][3],
            meaning = dreams.symbols[lang][symbol][4], themes = { { code = "study" } } } } })
        end
      end
    end)
  end
end)
