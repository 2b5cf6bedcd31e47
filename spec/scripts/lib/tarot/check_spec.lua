local kit = require "scripts.lib.tarot.kit"

local check = require "lib.tarot.check"
local compose = require "lib.tarot.compose"
local english = require "lib.tarot.mentions.en"
local korean = require "lib.tarot.mentions.ko"

-- Facts and a reading without 별, 달, the Ten of Cups and so on: those of this seed.
local function made(lang, changes)
  local facts = kit.of(changes or { question = "?" }, 2, lang)
  return compose.of(facts, { lang = lang }), facts
end

local function ids_of(mentions, text)
  local told = {}
  for i, it in ipairs(mentions.find(text)) do
    told[i] = it.id .. (it.way and " " .. it.way or "")
  end
  table.sort(told)
  return table.concat(told, ", ")
end

describe("a model's tarot reading", function()
  it("passes as compose() has it, in both languages", function()
    for _, lang in ipairs { "ko", "en" } do assert.is_true(check.of(made(lang))) end
  end)

  it("is refused with a card that was not drawn, wherever it stands", function()
    for _, where in ipairs { "title", "summary", "overall", "advice" } do
      local reading, facts = made "ko"
      reading[where] = reading[where] .. " 소드 3이 함께 말해요."
      local ok, why = check.of(reading, facts)
      assert.is_nil(ok)
      assert.matches("swords%-03%-three", why)
      reading, facts = made "en"
      reading[where] = reading[where] .. " And the Three of Swords agrees."
      assert.is_nil(check.of(reading, facts))
    end
    local reading, facts = made "en"
    reading.follow_ups[1] = "What of the Hermit?"
    assert.is_nil(check.of(reading, facts))
    reading, facts = made "ko"
    reading.cards[1].text = reading.cards[1].text .. " ‘별’ 카드처럼요."
    assert.is_nil(check.of(reading, facts))
  end)

  it("is refused with other cards in the places, or fewer", function()
    local reading, facts = made "ko"
    reading.cards[1], reading.cards[2] = reading.cards[2], reading.cards[1]
    local ok, why = check.of(reading, facts)
    assert.is_nil(ok)
    assert.matches("card 1", why)
    reading, facts = made "ko"
    reading.cards[3] = nil
    assert.matches("2 cards where 3", select(2, check.of(reading, facts)))
  end)

  it("is refused when it turns a card over", function()
    for lang, phrases in pairs { ko = { "%s(%s)예요.", "역방향", "정방향" },
      en = { "Here is %s (%s).", "reversed", "upright" } } do
      local reading, facts = made(lang)
      local card = facts.cards[1]
      local wrong = card.reversed and phrases[3] or phrases[2]
      local name = card.arcana == "major" and lang == "en" and "the " .. card.name:gsub("^The ", "")
        or card.name
      reading.overall = reading.overall .. " " .. phrases[1]:format(name, wrong)
      assert.is_nil(check.of(reading, facts))
    end
  end)

  it("answers yes or no where that was asked, and nowhere else", function()
    local reading, facts = made "ko"
    reading.answer = "그렇다"
    assert.is_nil(check.of(reading, facts))
    reading, facts = made("ko", { spread = "yes_no", question = "?" })
    assert.is_true(check.of(reading, facts))
    reading.answer = nil
    assert.is_nil(check.of(reading, facts))
  end)
end)

describe("a card in a Korean text", function()
  local function expect(ids, text) assert.are.equal(ids, ids_of(korean, text), text) end

  it("is known by its suit and rank", function()
    expect("cups-03-three", "컵 3이 나왔어요.")
    expect("cups-10-ten", "컵 10 카드")
    expect("swords-13-queen reversed", "소드의 여왕(역방향)")
    expect("pentacles-01-ace", "펜타클 에이스")
    expect("wands-11-page", "완드 페이지")
    expect("wands-14-king upright", "정방향 완드 왕이에요")
  end)

  it("is known by a mark beside the name of a major", function()
    expect("major-17-star", "별 카드가 왔어요.")
    expect("major-17-star", "‘별’ 카드가 왔어요.")
    expect("major-18-moon reversed", "달(역방향)이 보여요.")
    expect("major-16-tower reversed", "역방향 탑 카드예요.")
    expect("major-10-wheel-of-fortune", "운명의 수레바퀴 카드")
    expect("major-19-sun", "태양(The Sun)")
  end)

  it("is not an ordinary word", function()
    for _, text in ipairs { "밤하늘의 별과 달을 보며 힘을 내요.", "이번 달 카드는 밝아요.", "다음 달 카드",
      "한 세계가 열려요.", "정의로운 마음", "컵 3개를 사요.", "컵 2잔", "완드 3장이 모였어요.",
      "연인과의 시간", "죽음이 아니라 변화예요.", "태양처럼 웃어요.", "신용 카드", "반달 카드 놀이",
      "소드의 기운", "탑을 쌓듯이", "10장의 카드", "생일 카드" } do
      expect("", text)
    end
  end)
end)

describe("a card in an English text", function()
  local function expect(ids, text) assert.are.equal(ids, ids_of(english, text), text) end

  it("is known by its rank and suit", function()
    expect("cups-10-ten", "the Ten of Cups")
    expect("cups-10-ten", "10 of Cups")
    expect("pentacles-01-ace reversed", "an ace of Pentacles, reversed")
    expect("swords-13-queen upright", "the upright Queen of Swords")
    expect("pentacles-09-nine", "Nine of Coins")
  end)

  it("is known by a capital, and by a mark where the name is a common word", function()
    expect("major-09-hermit", "the Hermit waits")
    expect("major-12-hanged-man", "The Hanged Man")
    expect("major-16-tower reversed", "the Tower (reversed)")
    expect("major-13-death", "the Death card")
    expect("major-08-strength reversed", "Strength reversed")
    expect("major-17-star", "here comes The Star.")
    expect("major-10-wheel-of-fortune", "the Wheel of Fortune")
  end)

  it("is not an ordinary word", function()
    for _, text in ipairs { "The world is wide.", "Death is not meant.", "Strength comes slowly.",
      "Justice for all.", "the star of the show", "The Sun rises, and the Moon follows.",
      "a hermit crab", "a queen of hearts", "two of them", "one of Friday's talks",
      "a tower of strength", "The emperor of sweets", "Temperance helps." } do
      expect("", text)
    end
  end)
end)
