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

  -- The cards of this seed are none of these, and no ordinary word is one.
  local FALSE = {
    ko = { "컵 3이 왔어요.", "소드 10 카드예요.", "‘별’ 카드예요.", "달(역방향)이에요.", "탑 카드예요.", "여교황 카드예요.",
      "펜타클 왕이에요.", "완드의 여왕이에요.", "世界 카드예요.", "악마 카드를 조심해요.", "The Tower예요.", "소드 기사가 달려요." },
    en = { "The Ten of Swords.", "See the Hermit.", "It is the Death card.", "With Justice, all "
      .. "is fair.",
      "and The Star shines", "the three of cups", "Temperance reversed.", "the High Priestess",
      "the King of Pentacles", "the Wheel of Fortune", "a queen of wands", "the Lovers agree" },
  }
  local TRUE = {
    ko = { "힘을 내요.", "별처럼 빛나요.", "이번 달 카드값이 걱정이죠.", "정의로운 길이에요.", "새로운 세계가 열려요.", "컵 3개를 씻어요.",
      "연인과 걸어요.", "죽음이 아니라 변화예요.", "카드 세 장이 모두 밝아요.", "메이저 카드가 없어요.", "소드의 무늬는 바람이에요.", "태양이 떠요." },
    en = { "Find your strength.", "The sun comes out.", "Do justice to yourself.", "The world is "
      .. "wide.",
      "A cup of tea helps.", "Three Swords have gathered.", "Two of them agree.", "Look at the "
        .. "star.",
      "The cards are bright.", "Your judgement is sound.", "The moon rises.", "Death is not "
        .. "meant." },
  }

  it("is refused with what was not drawn, and passes with ordinary words", function()
    for _, lang in ipairs { "ko", "en" } do
      for _, text in ipairs(FALSE[lang]) do
        local reading, facts = made(lang)
        reading.advice = reading.advice .. " " .. text
        assert(not check.of(reading, facts), text)
      end
      for _, text in ipairs(TRUE[lang]) do
        local reading, facts = made(lang)
        reading.advice = reading.advice .. "\n" .. text
        local ok, why = check.of(reading, facts)
        assert(ok, text .. " " .. tostring(why))
      end
    end
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

  it("is refused when a reversed card is not said to be", function()
    local facts = kit.of({ question = "?", spread = "celtic_cross" }, 2, "ko")
    local reading = compose.of(facts, { lang = "ko" })
    for i, card in ipairs(facts.cards) do
      if card.reversed then
        reading.cards[i].card = card.name
        return assert.matches("is reversed", select(2, check.of(reading, facts)))
      end
    end
    error "no card of this seed is reversed"
  end)

  it("may speak of a card that was asked about, and quote the question", function()
    for lang, question in pairs { ko = "어제 나온 소드 3과 역방향 별 카드는 무슨 뜻인가요?",
      en = "What did the Three of Swords and the Star card reversed mean?" } do
      local reading, facts = made(lang, { question = question })
      assert.is_true(check.of(reading, facts))
      reading.overall = reading.overall .. (lang == "ko" and " 소드 4도요." or " The Four of Swords.")
      assert.is_nil(check.of(reading, facts))
    end
  end)

  it("is refused with another score", function()
    local reading, facts = made("ko", { spread = "yes_no", question = "?" })
    reading.answer = ("점수는 %d점이에요."):format(facts.yes_no.score)
    assert.is_true(check.of(reading, facts))
    reading.answer = ("점수는 %d점이에요."):format(facts.yes_no.score + 1)
    assert.is_nil(check.of(reading, facts))
    reading.answer = "The score is 7."
    assert.is_nil(check.of(reading, facts))
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

  it("is known by its other names, and in hanja", function()
    expect("major-02-high-priestess", "여교황 카드가 조용히 말해요.")
    expect("major-03-empress", "여제 카드")
    expect("major-09-hermit reversed", "은자(역방향)")
    expect("major-13-death", "사신 카드")
    expect("major-17-star", "星 카드")
    expect("major-21-world", "‘世界’ 카드")
    expect("major-19-sun reversed", "太陽(역방향)")
    expect("cups-03-three", "컵 쓰리가 왔어요.")
    expect("swords-10-ten", "소드 텐 카드")
    expect("swords-13-queen", "검의 여왕이 말해요.")
    expect("cups-13-queen", "聖杯 女王")
  end)

  it("is not an ordinary word", function()
    for _, text in ipairs { "밤하늘의 별과 달을 보며 힘을 내요.", "이번 달 카드는 밝아요.", "다음 달 카드",
      "한 세계가 열려요.", "정의로운 마음", "컵 3개를 사요.", "컵 2잔", "완드 3장이 모였어요.",
      "연인과의 시간", "죽음이 아니라 변화예요.", "태양처럼 웃어요.", "신용 카드", "반달 카드 놀이",
      "소드의 기운", "탑을 쌓듯이", "10장의 카드", "생일 카드", "머그컵 3을 샀어요.", "월드컵 4강",
      "점검 2단계", "동전 3닢", "컵 포장지", "소드 텐트", "연인들과 친구들", "태양의 世界", "동전 10원",
      "컵 2~3잔" } do
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
    expect("swords-03-three", "the three of swords")
    expect("wands-14-king reversed", "KING OF WANDS (reversed)")
  end)

  it("is known by a capital, and by a mark where the name is a common word", function()
    expect("major-09-hermit", "the Hermit waits")
    expect("major-12-hanged-man", "The Hanged Man")
    expect("major-16-tower reversed", "the Tower (reversed)")
    expect("major-13-death", "the Death card")
    expect("major-08-strength reversed", "Strength reversed")
    expect("major-17-star", "here comes The Star.")
    expect("major-10-wheel-of-fortune", "the Wheel of Fortune")
    expect("major-02-high-priestess", "the Priestess is silent")
    expect("major-02-high-priestess", "The High Priestess")
    expect("major-13-death", "together with Death, it speaks.")
    expect("major-11-justice", "it meets Justice here.")
    expect("major-18-moon", "a moon card")
  end)

  it("is not an ordinary word", function()
    for _, text in ipairs { "The world is wide.", "Death is not meant.", "Strength comes slowly.",
      "Justice for all.", "the star of the show", "The Sun rises, and the Moon follows.",
      "a hermit crab", "a queen of hearts", "two of them", "one of Friday's talks",
      "a tower of strength", "The emperor of sweets", "Temperance helps.", "a cup of tea",
      "seven of your cups", "king of the hill", "moonlight", "my strengths", "a page of notes",
      "Clarity and Strength Ahead", "A Path to Justice" } do
      expect("", text)
    end
  end)
end)
