-- Replies without a model: in a voice, from the facts, and nothing else.

local json = require "json"
local kit = require "scripts.lib.chat.kit"
local words = require "lib.chat.words"

local MESSAGES = {
  ko = { "안녕", "고마워", "너 누구야?", "뭐 물어볼 수 있어?", "오늘 어때", "이번 달은?", "올해는?",
         "대운 알려 줘", "내 성격은?", "연애운", "궁합 봐 줘", "재물운", "직장운", "공부운", "건강은?", "인간관계",
         "이름", "꿈을 꿨어", "타로", "토정비결", "관상", "동화 써 줘", "비트코인 살까?", "수술해도 될까?", "소송 이길까?", "asdf",
           "더 알려 줘" },
  en = { "hello", "thank you", "who are you?", "what can I ask", "today?", "this month",
    "this year?",
         "my decade", "my personality", "love?", "are we compatible", "money", "career", "exam",
         "health", "my friends", "my name", "a dream", "tarot", "tojeong", "face reading",
         "tell me a story", "should I buy stocks", "surgery soon?", "my lawsuit", "asdf",
         "tell me more" },
}
local PERSONAS = { "dosa", "friend", "counselor" }

local BIRTHS = {}
for i = 1, 5 do
  BIRTHS[i] = kit.born { year = 1940 + i * 12, month = i * 2, day = i * 5 + 1, hour = i * 4 - 1,
                         gender = i % 3 == 0 and "unknown" or i % 2 == 0 and "male" or "female" }
end

local function each_talk(lang, visit)
  for i, birth in ipairs(BIRTHS) do
    for _, persona in ipairs(PERSONAS) do
      local talk = kit.talk(lang)
      for m, message in ipairs(MESSAGES[lang]) do
        local reading, facts = kit.say(talk, message, { persona = m == 1 and persona or nil,
          context = m == 1 and i > 1 and { birth = birth } or nil })
        visit(reading, facts, message)
      end
    end
  end
end

local DOUBLED = { "은는", "는은", "을를", "를을", "이가 ", "와과", "으로로", "이이에요", ")이 가 ", "  ",
                  "nil", "table:" }

describe("a reply", function()
  for _, lang in ipairs { "ko", "en" } do
    it("is whole, in " .. lang, function()
      each_talk(lang, function(reading, _, message)
        assert.is_true(#reading.reply > 10, message)
        assert.is_nil(reading.reply:find("[{}]"), reading.reply)
        for _, bad in ipairs(DOUBLED) do
          assert.is_nil(reading.reply:find(bad, 1, true), reading.reply)
        end
        local lines = {}
        for line in reading.reply:gmatch "[^\n]+" do
          assert.is_nil(lines[line], line)
          lines[line] = true
        end
        local seen = {}
        for _, suggestion in ipairs(reading.suggestions) do
          assert.is_nil(seen[suggestion], suggestion)
          seen[suggestion] = true
        end
        assert.are.equal(3, #reading.suggestions)
        assert.is_true(#reading.sources >= 1)
      end)
    end)
  end

  it("has no hangul where it is English", function()
    each_talk("en", function(reading)
      local text = reading.reply .. table.concat(reading.suggestions)
      assert.is_nil(text:find("[\xEA-\xED][\x80-\xBF][\x80-\xBF]"), text)
    end)
  end)

  it("says the same of the same", function()
    for _, lang in ipairs { "ko", "en" } do
      local said = {}
      each_talk(lang, function(reading) said[#said + 1] = json.sorted(reading) end)
      local again = 0
      each_talk(lang, function(reading)
        again = again + 1
        assert.are.equal(said[again], json.sorted(reading))
      end)
    end
  end)

  it("is another for another person, and in another voice", function()
    for _, lang in ipairs { "ko", "en" } do
      local seen = {}
      local message = lang == "ko" and "내 성격이랑 올해, 연애운" or "my personality, this year and love"
      for _, birth in ipairs(BIRTHS) do
        for _, persona in ipairs(PERSONAS) do
          local reading = kit.say(kit.talk(lang), message, { persona = persona,
            context = { birth = birth } })
          assert.is_nil(seen[reading.reply], reading.reply)
          seen[reading.reply] = true
        end
      end
    end
  end)

  it("names in its sources what it speaks of", function()
    local talk = kit.talk("ko", { context = kit.saju() })
    local reading, facts = kit.say(talk, "오늘이랑 올해 어때")
    assert.are.same({ "now.day", "now.year" }, { table.unpack(reading.sources) })
    assert.matches(facts.now.day.hangul, reading.reply)
    assert.matches("병오", reading.reply)
  end)
end)

describe("turns that follow one another", function()
  it("begin and end each in another way", function()
    for _, persona in ipairs(PERSONAS) do
      local talk, last = kit.talk("ko", { context = kit.saju() }), nil
      for _, message in ipairs { "오늘은?", "올해는?", "더 알려 줘", "연애운은?", "재물운은?" } do
        local reply = kit.say(talk, message, { persona = persona }).reply
        local open, close = reply:match("^(.-)\n\n"), reply:match("\n\n([^\n]+)$")
        assert.are_not.equal(last and last.open, open)
        assert.are_not.equal(last and last.close, close)
        last = { open = open, close = close }
      end
    end
  end)
  it("say whose chart it is when it is shown, and not again", function()
    local talk = kit.talk("ko")
    local first = kit.say(talk, "오늘은?", { context = { birth = kit.birth } })
    assert.matches("1990년 5월 15일에 태어난 네 사주로 볼게.", first.reply, 1, true)
    assert.are.equal("about.facts.birth", first.sources[1])
    local second = kit.say(talk, "올해는?")
    assert.is_nil(second.reply:find("1990년", 1, true))
  end)
end)

describe("what there are no facts for", function()
  it("is not made up: a birth is asked for", function()
    local reading = kit.say(kit.talk("ko"), "내 성격 알려 줘")
    assert.matches("생일", reading.reply)
    assert.is_nil(reading.reply:find("일주", 1, true))
    reading = kit.say(kit.talk("en"), "how is today?")
    assert.matches("Gyeong%-ja", reading.reply)
    assert.matches("birthday", reading.reply)
  end)
  it("is told of where it can be had", function()
    local reading = kit.say(kit.talk("ko", { context = kit.saju() }), "어젯밤 꿈 해몽해 줘")
    assert.matches("꿈 해몽", reading.reply)
  end)
  it("is a menu, when nothing was understood", function()
    local reading = kit.say(kit.talk("en", { context = kit.saju() }), "qwertyuiop")
    assert.are.equal(words.voice("en", "friend").unclear .. "\n" .. words.voice("en",
      "friend").menu,
      reading.reply)
  end)
end)

describe("another reading", function()
  local TAROT = { service = "tarot", facts = { cards = {
    { position = { label = "현재" }, name = "별", keywords = { "희망", "치유" } },
    { position = { label = "미래" }, name = "컵 3", reversed = true, keywords = { "과함" } },
  } } }
  it("is spoken of with its own cards", function()
    local reading = kit.say(kit.talk("ko", { context = TAROT }), "연애운 어때?")
    assert.matches("현재: 별! 희망, 치유라는 뜻의 카드야.", reading.reply, 1, true)
    assert.is_nil(reading.reply:find("컵 3", 1, true))
    reading = kit.say(kit.talk("ko", { context = TAROT }), "카드 뜻 알려 줘")
    assert.matches("미래: 컵 3은 뒤집혀 나와서", reading.reply, 1, true)
    assert.are.equal("about.facts.items", reading.sources[1])
  end)
  it("with nothing to tell says so", function()
    local reading = kit.say(kit.talk("en", { context = { service = "rune", facts = {} } }), "love?")
    assert.matches("doesn't say anything about this", reading.reply)
  end)
end)

local NUMBERS = {
  self_harm = { "109", "1577%-0199", "119", "112" }, medical = { "119" }, violence = { "112",
    "119" },
  abuse = { "112", "119" }, support = { "109", "1577%-0199" },
}

local LUCK = { "운세를 볼게", "사주", "대운", "일주", "chart", "pillar", "card" }

describe("help", function()
  it("names the numbers of Korea, says that they are, and speaks of no luck", function()
    for _, lang in ipairs { "ko", "en" } do
      local said = words.common(lang).safety
      for code, numbers in pairs(NUMBERS) do
        for _, number in ipairs(numbers) do assert.matches(number, said[code]) end
        assert.matches(lang == "ko" and "한국" or "Korea", said[code])
        for _, luck in ipairs(LUCK) do assert.is_nil(said[code]:lower():find(luck, 1, true),
          code) end
      end
    end
  end)
  it("comes before all else, in no voice, whatever was asked", function()
    for _, persona in ipairs(PERSONAS) do
      local reading = kit.say(kit.talk("ko", { context = kit.saju() }),
        "올해 연애운이랑 재물운. 그리고 죽고 싶어요", { persona = persona })
      assert.are.equal(words.common("ko").safety.self_harm, reading.reply)
      assert.are.same({ "safety" }, { table.unpack(reading.sources) })
    end
  end)
end)

describe("what is no matter of luck", function()
  it("is sent to who knows", function()
    local voice = words.voice("ko", "counselor")
    for message, code in pairs { ["비트코인 살까요"] = "investment", ["수술해도 될까요"] = "medical",
                                 ["소송에서 이길까요"] = "legal" } do
      local reading = kit.say(kit.talk("ko", { context = kit.saju() }), message,
        { persona = "counselor" })
      assert.is_truthy(reading.reply:find(voice.expert[code], 1, true), message)
    end
  end)
end)

describe("who is young", function()
  it("gets no romance, and is not offered it", function()
    local talk = kit.talk("ko", { context = kit.saju { year = 2012 } })
    local reading = kit.say(talk, "연애운이랑 공부운")
    assert.is_truthy(reading.reply:find(words.voice("ko", "friend").young, 1, true))
    assert.is_nil(reading.reply:find("일지", 1, true))
    assert.matches("공부 별", reading.reply)
    for _, message in ipairs { "내 성격은?", "사람들이랑은?", "더 알려 줘", "오늘은?" } do
      local next_one = kit.say(talk, message)
      assert.is_nil(table.concat(next_one.suggestions):find("연애", 1, true))
    end
  end)
end)

describe("the voices", function()
  local function shape(value, path, found)
    for key, member in pairs(value) do
      local at = path .. "." .. tostring(key)
      if type(member) == "table" then shape(member, at, found) else found[at] = true end
    end
    return found
  end
  it("have the same things to say", function()
    local wanted = shape(words.voice("ko", "dosa"), "", {})
    for _, lang in ipairs { "ko", "en" } do
      for _, persona in ipairs(PERSONAS) do
        assert.are.same(wanted, shape(words.voice(lang, persona), "", {}), lang .. " " .. persona)
      end
    end
  end)
  it("say none of them alike", function()
    for _, lang in ipairs { "ko", "en" } do
      local seen = {}
      for _, persona in ipairs(PERSONAS) do
        local function walk(value)
          for _, member in pairs(value) do
            if type(member) == "table" then
              walk(member)
            else
              assert.is_nil(seen[member], member)
              seen[member] = true
            end
          end
        end
        walk(words.voice(lang, persona))
      end
    end
  end)
  it("have their own endings in Korean", function()
    for _, text in pairs(words.voice("ko", "dosa").day) do
      assert.is_truthy(text:find("오%.$") or text:find("구려%.$"), text)
    end
    for _, text in pairs(words.voice("ko", "counselor").day) do
      assert.is_truthy(text:find("다%.$") or text:find("요%.$"), text)
    end
    for _, text in pairs(words.voice("ko", "friend").day) do
      assert.is_nil(text:find("요%.") or text:find("니다%."), text)
    end
  end)
end)
