-- The facts of a turn, and what of them goes on to the next.

local json = require "json"
local kit = require "scripts.lib.chat.kit"

local null = json.null

local function keys(facts) return table.concat(facts.sources, " ") end

-- What a tarot reading, and others, may say; more members are there than are known here.
local TAROT = { service = "tarot", lang = "ko", facts = {
  spread = { code = "three", label = "세 장" }, draw = { commit = "ab" },
  cards = {
    { position = { code = "past", label = "과거" }, id = "cups-03-three", name = "컵 3",
      suit = { code = "cups", label = "컵" }, reversed = false, keywords = { "우정", "축하", "나눔",
        "함께" } },
    { position = { code = "present", label = "현재" }, id = "major-17-star", name = "별",
      reversed = true, keywords = { "지침" } },
  },
} }
local TOJEONG = { service = "tojeong", lang = "ko", facts = {
  target_year = 2026, gwae = "311", title = "불과 하늘의 괘",
  birth = { solar = "1990-05-15" },
  months = { { month = 1, leap = false, start = "2026-02-17", last = "2026-03-18", score = 4,
               ten_god = "companion" },
             { month = 2, leap = false, start = "2026-03-19", last = "2026-04-16", score = 2,
               ten_god = "rob_wealth" } },
} }

describe("what a conversation is about", function()
  it("is computed from a birth, and stays", function()
    local talk = kit.talk()
    local _, facts = kit.say(talk, "안녕", { context = { birth = kit.birth } })
    assert.are.equal("saju", facts.about.service)
    assert.are.equal("庚辰", facts.about.facts.pillars.day.hanja)
    assert.are.same({ hanja = "庚", hangul = "경", element = "metal" },
    facts.about.facts.day_master)
    assert.are.equal(36, facts.now.age)
    local _, later = kit.say(talk, "올해는?")
    assert.are.same(json.sorted(facts.about), json.sorted(later.about))
    assert.are.equal(2, later.turn)
  end)
  it("is the same from a stored saju reading as from its birth", function()
    local of_birth, of_reading = kit.talk(), kit.talk("ko", { context = kit.saju() })
    local _, one = kit.say(of_birth, "올해는?", { context = { birth = kit.birth } })
    local _, two = kit.say(of_reading, "올해는?")
    assert.are.equal(json.sorted(one.about), json.sorted(two.about))
    assert.are.same(one.now, two.now)
  end)
  it("is seen from the day that is now, not from that of the reading", function()
    local talk = kit.talk("ko", { context = kit.saju(nil, "2020-01-01") })
    local _, facts = kit.say(talk, "오늘은?")
    assert.are.equal("2026-11-22", facts.now.date)
    assert.are.equal("庚子", facts.now.day.hanja)
    assert.are.equal("companion", facts.now.day.ten_god)
    assert.are.equal("harmony", facts.now.day.meets)
    talk.today = "2026-11-23"
    _, facts = kit.say(talk, "오늘은?")
    assert.are.equal("辛丑", facts.now.day.hanja)
  end)
  it("is what another conversation was about", function()
    local first = kit.talk("ko", { context = TAROT })
    local _, one = kit.say(first, "카드 뜻")
    local second = kit.talk("ko", { context = { service = "chat", facts = first.before } })
    local _, two = kit.say(second, "카드 뜻")
    assert.are.equal(json.sorted(one.about), json.sorted(two.about))
  end)
  it("changes when something else is sent", function()
    local talk = kit.talk("ko", { context = TAROT })
    kit.say(talk, "카드 뜻")
    local _, facts = kit.say(talk, "올해는?", { context = { birth = kit.birth } })
    assert.are.equal("saju", facts.about.service)
  end)
  it("is a birth or a reading, not both", function()
    local _, why = kit.say(kit.talk(), "?", { context = { birth = kit.birth,
      reading_id = "01234567-89ab-4def-8123-456789abcdef" } })
    assert.are.equal("/input/context", why.errors[1].pointer)
  end)
  it("is a birth that was", function()
    local talk = kit.talk("en")
    local _, why = kit.say(talk, "?", { context = { birth = kit.born { month = 13 } } })
    assert.are.equal("/input/context/birth/month", why.errors[1].pointer)
    _, why = kit.say(talk, "?", { context = { birth = kit.born { calendar = "lunar", leap = true,
      year = 2020, month = 5, day = 1 } } })
    assert.are.equal("/input/context/birth/leap", why.errors[1].pointer)
  end)
  it("warns as the chart does, at the field that is meant", function()
    local _, facts = kit.say(kit.talk("en"), "?", { context = { birth = kit.born { hour = null,
      minute = null } } })
    assert.are.equal("TIME_UNKNOWN", facts.warnings[1].code)
    assert.matches("^context/birth", facts.warnings[1].field)
    assert.is_string(facts.warnings[1].message)
  end)
end)

describe("another reading", function()
  it("is kept as what may be told of it", function()
    local _, facts = kit.say(kit.talk("ko", { context = TAROT }), "카드 뜻")
    local one, two = facts.about.facts.items[1], facts.about.facts.items[2]
    assert.are.same({ "cards/0", "과거: 컵 3", "우정, 축하, 나눔", false },
                    { one.key, one.label, one.detail, one.reversed })
    assert.are.same({ "cards/1", "현재: 별", "지침", true },
                    { two.key, two.label, two.detail, two.reversed })
    assert.are.same({ "love", "people" }, { table.unpack(one.topics) })
    _, facts = kit.say(kit.talk("ko", { context = TOJEONG }), "토정비결")
    assert.are.equal("불과 하늘의 괘", facts.about.facts.title)
    assert.are.equal("음력 2월 (양력 3월 19일 ~ 4월 16일)", facts.about.facts.months[2].label)
    assert.are.equal("庚辰", facts.about.facts.pillars.day.hanja)
    assert.are.equal(null, facts.about.facts.pillars.hour)
  end)
  it("may have any shape at all", function()
    local SHAPES = { {}, { cards = 7 }, { cards = { 7 } }, { cards = { { name = {} } } }, {
      title = {} },
      { pillars = {} }, { pillars = { day = 1 }, birth = {} }, { months = "x", easy_months = {
        9 } },
      { matches = { { symbol = {} }, "x" } }, { name = 7, gyeok = { won = 7 } }, { about = {} },
      { about = 7 }, { title = ("가"):rep(500) }, { cards = { { name = ("x"):rep(500) } } } }
    for _, name in ipairs { "saju", "tarot", "tojeong", "dream-interpretation", "name-analysis",
                            "face-reading", "rune" } do
      for _, facts in ipairs(SHAPES) do
        if not (name == "chat" or facts.about) then
          local talk = kit.talk("en", { context = { service = name, facts = facts } })
          for _, message in ipairs { "today?", "my tarot", "my dream", "love?", "name?" } do
            assert.is_table(kit.say(talk, message))
          end
        end
      end
    end
  end)
end)

describe("who speaks", function()
  it("is the friend at first, and then whoever was asked for", function()
    local talk = kit.talk()
    local _, facts = kit.say(talk, "안녕")
    assert.are.equal("friend", facts.persona.code)
    _, facts = kit.say(talk, "안녕", { persona = "dosa" })
    assert.are.equal("dosa", facts.persona.code)
    _, facts = kit.say(talk, "오늘은?")
    assert.are.equal("dosa", facts.persona.code)
    assert.are.same({ is_ai = true, label = "AI가 답하고 있어요" }, facts.ai)
  end)
  it("is young when they say so, from then on, or when the chart is", function()
    local talk = kit.talk()
    local _, facts = kit.say(talk, "저는 고등학생이에요. 공부운 봐 주세요")
    assert.is_true(facts.is_minor)
    assert.is_false(facts.by_rule)
    _, facts = kit.say(talk, "연애운은요?")
    assert.is_true(facts.is_minor and facts.by_rule)
    _, facts = kit.say(kit.talk(), "사랑?", { context = { birth = kit.born { year = 2012 } } })
    assert.is_true(facts.is_minor and facts.by_rule)
    _, facts = kit.say(kit.talk(), "사랑?", { context = { birth = kit.birth } })
    assert.is_false(facts.is_minor or facts.by_rule)
  end)
end)

describe("who wants more", function()
  it("hears more of the same, and then of what stands near", function()
    local talk = kit.talk("ko", { context = kit.saju() })
    local seen = {}
    for i, message in ipairs { "연애운은?", "더 자세히", "더", "왜?" } do
      local _, facts = kit.say(talk, message)
      seen[i] = kit.codes(facts.topics) .. " " .. facts.depth
    end
    assert.are.same({ "love 0", "love 1", "people 2", "people 3" }, seen)
  end)
end)

describe("danger", function()
  it("is worded by rule, and is all there is to name", function()
    local talk = kit.talk("ko", { context = kit.saju() })
    local _, facts = kit.say(talk, "올해 운세요. 사실 죽고 싶어요")
    assert.are.equal("self_harm", facts.safety.code)
    assert.is_true(facts.by_rule)
    assert.are.equal("safety", keys(facts))
  end)
  it("is remembered while nothing else is asked", function()
    local talk = kit.talk("ko", { context = kit.saju() })
    kit.say(talk, "죽고 싶어요")
    for _, message in ipairs { "잘 모르겠어요", "네", "고마워요", "지금은 안전해요" } do
      local _, facts = kit.say(talk, message)
      assert.are.equal("support", facts.safety.code, message)
    end
    local _, facts = kit.say(talk, "올해 운세 알려 주세요")
    assert.are.equal(null, facts.safety)
  end)
end)

describe("facts", function()
  it("are the same twice, and name what there is to say it from", function()
    local _, one = kit.say(kit.talk("ko", { context = kit.saju() }), "오늘은?")
    local _, two = kit.say(kit.talk("ko", { context = kit.saju() }), "오늘은?")
    assert.are.equal(json.sorted(one), json.sorted(two))
    assert.are.equal("persona now.day now.tomorrow now.month now.next_month now.year "
      .. "now.next_year now.decade "
      .. "about.facts.birth about.facts.day_master about.facts.pillars about.facts.elements "
      .. "about.facts.yongsin about.facts.groups about.facts.palace", keys(one))
    local _, none = kit.say(kit.talk(), "오늘은?")
    assert.are.equal("persona now.day now.tomorrow now.month now.next_month now.year "
      .. "now.next_year",
      keys(none))
    assert.are.equal(null, none.about)
  end)
  it("hold no word of what was written", function()
    local _, facts = kit.say(kit.talk(), "비밀번호는 xyzzy42 올해는?")
    assert.is_nil(json.encode(facts):find("xyzzy42", 1, true))
  end)
  it("tell no decade where two directions are possible", function()
    local _, facts = kit.say(kit.talk(), "대운?", { context = { birth = kit.born {
      gender = "unknown" } } })
    assert.is_nil(facts.now.decade)
  end)
end)
