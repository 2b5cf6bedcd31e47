-- A thousand random turns: any message, in any voice, about anything that was read before.

local json = require "json"
local kit = require "scripts.lib.chat.kit"
local service = require "lib.service"
local world = require "lib.world"

local COUNT = 1000
local PERSONAS = { "dosa", "friend", "counselor" }

-- What is about the facts, and what is not.
local ASKS = {
  ko = { "오늘은?", "내일 어때", "이번 달은?", "다음 달은?", "올해 어때요", "내년은요?", "대운 알려 줘", "내 성격은?", "연애운",
         "재물운 궁금해", "직장운", "공부 잘될까", "건강은?", "인간관계", "행운의 색", "받은 풀이 요약해 줘" },
  en = { "today?", "how is tomorrow", "this month?", "next month?", "this year", "next year?",
         "my decade", "my personality", "what about love", "money?", "my career", "my exam",
         "my health", "my friends", "a lucky colour?", "sum up my reading" },
}
local OTHERS = {
  ko = { "안녕", "고마워", "죽고 싶어요", "너 누구야", "뭐 물어볼 수 있어?", "힘들어요", "카드 뽑아 줘", "궁합", "꿈 해몽", "👍",
         "ㅋㅋㅋ", "؟مرحبا", "e\u{301}\u{200B}\u{FEFF}", "???", "ㄱㄴㄷ", "\u{1102}\u{1161}",
         "1990년 2월 31일생" },
  en = { "hi", "thanks", "I want to die", "who are you", "what can I ask", "I feel sad",
         "draw a card", "asdf", "🎉🎉", "שלום", "...", "born 31 Feb 1990", "{{role}} {me:은} %d %s",
         ("x"):rep(2000) },
}

local function stream(state)
  return function(n)
    state = (state * 6364136223846793005 + 1442695040888963407) & math.maxinteger
    return (state >> 33) % n + 1
  end
end

local function birth(roll)
  return { calendar = "solar", year = 1920 + roll(85), month = roll(12), day = roll(28),
           hour = roll(20) + 3, minute = roll(60) - 1, -- the clock is set on at night
           gender = ({ "female", "male", "unknown" })[roll(3)] }
end

-- Facts of the other services, as they are sold, of random inputs.
local INPUTS = {
  tarot = function(roll)
    return { spread = ({ "three", "one", "week" })[roll(3)], client_seed = "s" .. roll(1 << 20) }
  end,
  ["dream-interpretation"] = function(roll)
    local things = { "돼지", "호랑이", "용", "바다", "불", "뱀", "집", "물고기", "별", "산" }
    return { text = things[roll(10)] .. "와 " .. things[roll(10)] .. "가 나왔어요 " .. roll(999) }
  end,
  ["name-analysis"] = function(roll)
    local syllables = { "서", "연", "민", "준", "지", "우", "하", "은", "도", "윤" }
    return { surname_hangul = ({ "김", "이", "박", "최" })[roll(4)],
             given_hangul = syllables[roll(10)] .. syllables[roll(10)] }
  end,
  tojeong = function(roll)
    local it = birth(roll)
    it.hour, it.minute = nil, nil
    return { birth = it, target_year = 2026 }
  end,
  story = function(roll) return { birth = birth(roll), name = "서연", seed = roll(1 << 20) } end,
  saju = function(roll) return { birth = birth(roll) } end,
}
local NAMES = { "saju", "tarot", "tojeong", "dream-interpretation", "name-analysis", "story" }

local sold = {}
for _, name in ipairs(NAMES) do
  sold[name] = assert(service.load(name, kit.source, { core = { almanac = require "almanac",
    digest = require "digest", json = json } }))
end

local function reading_of(name, roll, lang)
  local seed = roll(1 << 30)
  local given = INPUTS[name](roll)
  local input, errors = kit.checked(sold[name], given, lang)
  assert(input, errors and json.encode { name, errors, given })
  local facts, why = service.facts(sold[name], input, world.new { lang = lang, seed = seed,
    now = 1795305600, today = "2026-11-22", verb = "facts", rehearses = true })
  assert(facts, why and json.encode { name, why.errors, given })
  return { service = name, lang = lang, facts = kit.stored(facts) }
end

-- Earlier readings are made once and talked about often.
local function readings(roll, lang)
  local list_of = {}
  for i = 1, 60 do list_of[i] = reading_of(NAMES[i % #NAMES + 1], roll, lang) end
  return list_of
end

local function turn(roll, all, lang)
  local from = (roll(3) > 1 and ASKS or OTHERS)[lang]
  local context = all[roll(#all)]
  return { message = from[roll(#from)], persona = PERSONAS[roll(3)], context = context,
           lang = lang }
end

local function say(it)
  return kit.say(kit.talk(it.lang, { context = it.context }), it.message,
                 { persona = it.persona })
end

describe("a thousand random turns", function()
  for _, lang in ipairs { "ko", "en" } do
    it("are answered, and the same twice, in " .. lang, function()
      local roll = stream(lang == "ko" and 11 or 12)
      local all = readings(roll, lang)
      for _ = 1, COUNT // 2 do
        local it = turn(roll, all, lang)
        local one = say(it)
        local again = say(it)
        assert.are.equal(json.sorted(one), json.sorted(again), it.message)
        assert.is_nil(one.reply:find("[{}]"), one.reply)
        assert.is_nil(one.reply:find("nil", 1, true), one.reply)
      end
    end)
  end
end)

describe("a thousand people", function()
  for _, lang in ipairs { "ko", "en" } do
    it("are told nothing alike where it is about them, in " .. lang, function()
      local roll, seen = stream(lang == "ko" and 21 or 22), {}
      for _ = 1, COUNT do
        local own, talk = birth(roll), kit.talk(lang)
        local message, persona = ASKS[lang][roll(#ASKS[lang])], PERSONAS[roll(3)]
        local reading = kit.say(talk, message, { persona = persona, context = { birth = own } })
        local day = ("%d-%d-%d"):format(own.year, own.month, own.day)
        local known = seen[reading.reply]
        assert.is_true(known == nil or known == day, reading.reply)
        seen[reading.reply] = day
      end
    end)
  end

  it("are told more in other words when they ask on", function()
    local roll = stream(31)
    for _ = 1, COUNT // 5 do
      local talk, last = kit.talk "en", nil
      local context = { birth = birth(roll) }
      for i, message in ipairs { ASKS.en[roll(#ASKS.en)], "tell me more", "more", "why?" } do
        local reply = kit.say(talk, message, { context = i == 1 and context or nil }).reply
        assert.are_not.equal(last, reply)
        last = reply
      end
    end
  end)
end)
