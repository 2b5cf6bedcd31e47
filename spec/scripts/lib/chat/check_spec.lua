-- What a model says is held to the facts, and to nothing more.

local cards = require "lib.chat.cards"
local kit = require "scripts.lib.chat.kit"
local service = require "lib.service"

local SUGGESTIONS = { "a?", "b?", "c?" }

local function facts_of(message, context, more)
  local talk = kit.talk("ko", { context = context })
  local _, facts = kit.say(talk, message, more)
  return facts
end

local SAJU = facts_of("오늘이랑 올해 어때?", kit.saju())
local NEXT = facts_of("내일은?", kit.saju())
local TAROT = facts_of("카드 뜻", { service = "tarot", facts = { cards = {
  { position = { label = "현재" }, name = "별", reversed = false, keywords = { "희망" } },
  { position = { label = "미래" }, name = "컵 3", reversed = true } } } })
local TOJEONG = facts_of("토정비결", { service = "tojeong", facts = { gwae = "311" } })
local YOUNG = facts_of("공부운", kit.saju { year = 2012 })
local STOCKS = facts_of("주식 살까?", kit.saju())

local function judge(reply, facts, more)
  local reading = { reply = reply, suggestions = SUGGESTIONS, sources = { "persona" } }
  for key, value in pairs(more or {}) do reading[key] = value end
  local clean, errors = service.check(kit.chat, reading, facts, "ko")
  return clean ~= nil, errors and errors[1].detail
end

local function passes(reply, facts, more)
  local ok, why = judge(reply, facts, more)
  assert.is_true(ok, reply .. " -> " .. tostring(why))
end

local function fails(reply, facts, why, more)
  local ok, detail = judge(reply, facts, more)
  assert.is_false(ok, reply)
  assert.matches(why, detail)
end

describe("a model's reply", function()
  it("may name the pillars there are", function()
    for _, reply in ipairs { "오늘은 경자(庚子)일이고 올해는 병오(丙午)년이에요.", "경진일주는 바위 같아요.", "지금은 정축 대운이에요.",
                             "Today is Gyeong-ja (庚子), and your day is Gyeong-jin.",
                               "임신 중이시군요. 축하해요.",
                             "정사에 관심이 많으시군요.", "Metal Dragon day", "well-being and self-care" } do
      passes(reply, SAJU)
    end
  end)
  it("may name no other", function()
    for _, reply in ipairs { "오늘은 갑자(甲子)일이에요.", "당신은 갑자일주예요.", "지금은 무술 대운이에요.",
      "You are a Wood Rat.",
                             "Today is Gap-ja." } do
      fails(reply, SAJU, "not in FACTS")
    end
  end)
  it("may name the cards there are, and everyday words", function()
    for _, reply in ipairs { "별 카드는 희망이에요.", "컵 3이 뒤집혔네요.", "힘내요! 달이 예쁜 밤이에요.", "세계 여행 어때요?",
      "컵 30개",
                             "The Star card is hope.", "Three of Cups reversed" } do
      passes(reply, TAROT)
    end
  end)
  it("may name no other card", function()
    for _, reply in ipairs { "컵 2가 나왔어요.", "운명의 수레바퀴가 돌아요.", "여기 탑 카드가 있어요.", "the Ace of Wands",
      "The Tower card",
                             "소드의 에이스예요." } do
      fails(reply, TAROT, "the card")
      fails(reply, SAJU, "the card")
    end
  end)
  it("may name the gwae there is, and no other", function()
    passes("311괘가 나왔어요. 기온은 25도예요.", TOJEONG)
    fails("412괘가 나왔어요.", TOJEONG, "gwae 412")
    fails("It is gwae 123.", TOJEONG, "gwae 123")
  end)
  it("names sources that there are", function()
    passes("네.", SAJU, { sources = { "now.day", "about.facts.palace" } })
    fails("네.", SAJU, "'now.hour'", { sources = { "now.day", "now.hour" } })
    fails("네.", TAROT, "palace", { sources = { "about.facts.palace" } })
    assert.is_false((judge("네.", SAJU, { sources = {} })))
  end)
  it("has three suggestions", function()
    assert.is_false((judge("네.", SAJU, { suggestions = { "a", "b" } })))
    assert.is_false((judge("네.", SAJU, { suggestions = { "a", "b", "c", "d" } })))
    fails("네.", SAJU, "not in FACTS", { suggestions = { "갑자일주는?", "b", "c" } })
  end)
  it("speaks to the young of no romance", function()
    fails("곧 남자친구가 생길 거예요.", YOUNG, "romance")
    fails("A boyfriend may come.", YOUNG, "romance")
    passes("친구와 함께 공부해 봐요.", YOUNG)
    passes("Keep updating your notes.", YOUNG)
    passes("연애에도 때가 있어요.", SAJU)
  end)
  it("promises nothing where nobody can", function()
    fails("그 주식은 반드시 오릅니다.", STOCKS, "promises")
    fails("It will definitely rise.", STOCKS, "promises")
    for _, reply in ipairs { "오를지는 아무도 몰라요.", "결과를 보장해 드릴 수 없어요.", "반드시 오늘 정할 일은 아니에요.",
                             "장담할 수 없어요.", "Nobody knows for sure; there is no guarantee.",
                             "You should definitely ask somebody who knows." } do
      passes(reply, STOCKS)
    end
  end)
end)

describe("many replies", function()
  local TRUE = { "내일은 신축(辛丑)일이에요.", "내년은 정미(丁未)년이에요.", "다음 달은 경자월이에요.", "경금(庚金) 같은 분이에요.",
    "진(辰)이 일지에 있어요.", "올해는 편관의 해예요.", "오행은 금이 가장 많아요.", "기사 자격증도 좋아요.", "운동을 조금씩 해 보세요.",
    "마음이 무거운 날이네요.", "컵 하나를 비워 보세요.", "별이 보이는 밤이에요.", "친구에게 먼저 연락해 보세요.",
    "Tomorrow is a Sin-chuk (辛丑) day.", "2027 is a Jeong-mi year.",
    "You are like an unhewn rock.",
    "A small plan helps.", "The moon is bright tonight.", "Strength is yours to share.",
    "Justice matters to you.", "What would you like to try first?" }
  local FALSE = { "내일은 임인(壬寅)일이에요.", "내년은 갑진(甲辰)년이에요.", "무진일주시군요.", "을축 대운이 와요.", "乙丑의 기운이에요.",
    "계해년생이시네요.", "지금은 병술 대운이에요.", "오늘은 경오일진이에요.", "癸亥의 날이에요.", "펜타클 10이 나왔어요.",
    "마법사 카드가 보여요.", "소드의 여왕이에요.", "매달린 사람이 나왔네요.", "123괘가 나왔어요.", "Tomorrow is Im-in.",
    "A Fire Horse in your day pillar, and a Water Pig.", "You are a Wood Tiger.",
    "The Fool card came up.",
    "Ten of Swords is here.", "gwae 321 is yours.", "Wheel of Fortune turns." }
  it("that are true pass", function()
    for _, reply in ipairs(TRUE) do passes(reply, NEXT) end
  end)
  it("that are false do not", function()
    for _, reply in ipairs(FALSE) do
      local ok = judge(reply, NEXT)
      assert.is_false(ok, reply)
    end
  end)
end)

describe("a card in a text", function()
  it("is found as a whole", function()
    assert.is_nil(cards.strange("컵 1잔", ""))
    assert.are.equal("컵 10", cards.strange("컵 10이에요", "컵 1"))
    assert.is_nil(cards.strange("현재: 컵 10", "현재: 컵 10"))
    assert.are.equal("High Priestess", cards.strange("the High Priestess", "사제"))
    assert.is_nil(cards.strange("the High Priestess", "여사제"))
    assert.is_nil(cards.strange("교황을 뵈었고 은둔자처럼 살아요. a hermit and the Empress", ""))
    assert.are.equal("은둔자 카드", cards.strange("은둔자 카드", ""))
  end)
end)
