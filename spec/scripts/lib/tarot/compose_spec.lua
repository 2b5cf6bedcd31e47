local kit = require "scripts.lib.tarot.kit"

local check = require "lib.tarot.check"
local compose = require "lib.tarot.compose"
local json = require "json"

local READINGS = 1000

local function text_of(reading)
  local lines = { reading.title, reading.summary, reading.overall, reading.advice }
  for _, card in ipairs(reading.cards) do
    lines[#lines + 1] = card.position .. ": " .. card.card
    lines[#lines + 1] = card.text
  end
  for _, question in ipairs(reading.follow_ups) do lines[#lines + 1] = question end
  lines[#lines + 1] = reading.answer
  return table.concat(lines, "\n")
end

local function compose_in(lang, changes, n)
  local facts = kit.of(changes, n, lang)
  return compose.of(facts, { lang = lang }), facts
end

local made

local function make_all()
  made = {}
  for n = 1, READINGS do
    if n % 50 == 0 then kit.breathe() end
    for _, lang in ipairs { "ko", "en" } do
      local reading, facts = compose_in(lang, kit.random(n, lang), n)
      made[#made + 1] = { reading = reading, facts = facts, lang = lang, n = n,
                          text = text_of(reading) }
    end
  end
end

-- Calls visit(reading, facts, lang, n, text) for many readings in both languages.
local function each_reading(visit)
  for i, it in ipairs(made) do
    if i % 100 == 0 then kit.breathe() end
    visit(it.reading, it.facts, it.lang, it.n, it.text)
  end
end

local function expect_no(text, pattern, what)
  local at = text:find(pattern)
  if at then error(what .. ": " .. text:sub(math.max(1, at - 60), at + 60)) end
end

local function expect_whole(text, lang)
  expect_no(text, "[{}]", "a hole")
  expect_no(text, "%f[%a]nil%f[%A]", "nil")
  expect_no(text, "table:", "a table")
  expect_no(text, "  ", "two spaces")
  expect_no(text:gsub("…", ""), "[.,]%s*[.,]", "two stops")
  expect_no(text, " [.,]", "a space before a stop")
  expect_no(text, "\n\n", "an empty line")
  assert(utf8.len(text), "not UTF-8")
  if lang == "en" then return expect_no(text, "[\xEA-\xED]", "hangul in English") end
  -- A, B and the check code are all the Latin there is.
  local said = text:gsub("확인 코드 %x+", ""):gsub("%f[%a][AB]의", "")
  expect_no(said, "%a", "Latin letters in Korean")
end

-- What nobody should be told by a card.
local NEVER = {
  ko = { "반드시", "무조건", "틀림없", "확실히", "죽는", "죽을", "사망", "파산", "불행", "재앙", "망하", "저주", "불길", "액운",
    "완치", "보장" },
  en = { "certainly", "definitely", "guarantee", "die", "dying", "bankrupt", "disaster", "doom",
    "cancer", "cure", "curse", "fatal", "misfortune", "surely", "undoubtedly" },
}

local function expect_kind_words(text, lang)
  local said = text:lower()
  for _, word in ipairs(NEVER[lang]) do
    local at = said:find(lang == "en" and "%f[%a]" .. word .. "%f[%A]" or word)
    if at then error(word .. ": " .. text:sub(math.max(1, at - 60), at + 60)) end
  end
end

-- A particle that another syllable asks for, behind 카드.
local function expect_particles(text)
  for _, wrong in ipairs { "카드이 ", "카드은 ", "카드을 ", "카드과 ", "카드으로", "카드이에요", "카드가가", "카드는는" } do
    expect_no(text, wrong, "a particle")
  end
end

local function expect_sentences(text, lang)
  for line in text:gmatch("[^\n]+") do
    assert(line:find(lang == "ko" and "[요%)][.?]?$" or "[.?]$") or #line < 160, line)
    if lang == "en" then
      for sentence in (line .. " "):gmatch("[.?] (.-[.?]) ") do
        assert(sentence:find("^[%u“]"), sentence)
      end
      expect_no(line, "%f[%a](%a+) %1%f[%A]", "a word twice")
      expect_no(line, "%f[%a][Tt]he [Tt]he%f[%A]", "two articles")
      local said = line:gsub("[Aa] one%-day", "")
      expect_no(said, "%f[%a][Aa] [aeiou]", "a before a vowel")
    end
  end
end

-- No sentence stands twice; names of cards and the heads of places may.
local function expect_no_echo(reading, lang)
  local seen = {}
  local function hear(text)
    for sentence in (text .. "\n"):gmatch("(.-[.?!\n])[ \n]*") do
      local at = #sentence > 30 and sentence
      if at and seen[at] then error(lang .. " says twice: " .. at) end
      if at then seen[at] = true end
    end
  end
  for _, text in ipairs { reading.summary, reading.overall, reading.answer or "" } do hear(text) end
  hear(reading.advice)
  for _, card in ipairs(reading.cards) do hear(card.text) end
  for _, question in ipairs(reading.follow_ups) do hear(question) end
end

describe("a composed tarot reading", function()
  setup(make_all)

  it("is whole, well said and kind, whatever was drawn", function()
    each_reading(function(reading, facts, lang, _, text)
      if facts.question ~= json.null then text = text:gsub("“.-”", "“”") end
      expect_whole(text, lang)
      expect_kind_words(text, lang)
      expect_sentences(reading.summary:gsub("“.-”", "“”"), lang)
      expect_sentences(reading.overall, lang)
      for _, card in ipairs(reading.cards) do expect_sentences(card.text, lang) end
      if lang == "ko" then expect_particles(text) end
      for _, name in ipairs { "title", "summary", "overall", "advice" } do
        assert(#reading[name] > 10, name)
      end
      assert.are.equal(3, #reading.follow_ups)
      assert(reading.follow_ups[1] ~= reading.follow_ups[3])
    end)
  end)

  it("says nothing twice", function()
    each_reading(function(reading, _, lang) expect_no_echo(reading, lang) end)
  end)

  it("is another one for other facts", function()
    local seen = {}
    each_reading(function(_, _, lang, n, text)
      if seen[text] then error(("%s: %d reads as %d"):format(lang, n, seen[text])) end
      seen[text] = n
    end)
  end)

  it("passes the check that a model's reading has to pass", function()
    each_reading(function(reading, facts, lang, n)
      local ok, why = check.of(reading, facts)
      if not ok then error(("%s %d: %s\n%s"):format(lang, n, why, text_of(reading))) end
    end)
  end)

  it("is the same for the same facts, which it leaves alone, also when they were kept", function()
    each_reading(function(_, facts, lang, n, text)
      local again, same = compose_in(lang, kit.random(n, lang), n)
      assert(text == text_of(again), text)
      local kept = json.sorted(facts)
      assert(kept == json.sorted(same), kept)
      assert(text == text_of(compose.of(json.decode(kept), { lang = lang })), text)
    end)
  end)

  it("tells every card both ways in every place", function()
    local told = {}
    each_reading(function(reading, facts, lang)
      for i, card in ipairs(facts.cards) do
        told[lang .. card.id .. tostring(card.reversed)] = true
        assert(reading.cards[i].card:find(card.name, 1, true))
        assert.are.equal(card.reversed,
          reading.cards[i].card:find(lang == "ko" and "역방향" or "reversed", 1, true) ~= nil)
        assert.are.equal(card.position.label, reading.cards[i].position)
      end
    end)
    local count = 0
    for _ in pairs(told) do count = count + 1 end
    assert.are.equal(2 * 78 * 2, count)
  end)

  it("quotes the question, and cuts a long one between letters", function()
    local question = ("아주 긴 질문 "):rep(30)
    local reading = compose_in("ko", { question = question }, 3)
    assert(reading.summary:find("“아주 긴 질문", 1, true))
    assert(reading.summary:find("…”", 1, true))
    assert(utf8.len(reading.summary))
  end)

  it("says what was asked as it is, whatever is in it", function()
    local reading = compose_in("en", { question = "Is {card} 100% %1 for me?" }, 3)
    assert(reading.summary:find("“Is {card} 100% %1 for me?”", 1, true))
  end)

  it("names the roads that the customer named", function()
    local reading = compose_in("ko", { spread = "choice", option_a = "떠나기", option_b = "머물기" }, 1)
    assert(reading.cards[1].text:find("(떠나기)", 1, true))
    assert(reading.cards[3].text:find("(머물기)", 1, true))
  end)

  it("answers yes or no with its score, and nothing else does", function()
    local reading, facts = compose_in("ko", { spread = "yes_no", question = "갈까요?" }, 4)
    assert(reading.answer:find("점수 " .. facts.yes_no.score, 1, true))
    assert.is_nil((compose_in("ko", nil, 4)).answer)
  end)

  it("begins its advice with what matters more than cards", function()
    assert.matches("^큰돈이 오가는", (compose_in("ko", { question = "주식을 살까요?" }, 1)).advice)
    assert.matches("^Please take worries about your health to a doctor",
      (compose_in("en", { question = "Will the surgery go well?" }, 1)).advice)
  end)

  it("speaks of another subject when another was asked about", function()
    local love = compose_in("en", { question = "Does my crush like me?" }, 9)
    local work = compose_in("en", { question = "Should I take the job?" }, 9)
    assert.are.equal(love.cards[1].card, work.cards[1].card)
    assert(love.summary ~= work.summary and love.advice ~= work.advice)
  end)

  it("weighs two roads, two people, and the days of a week", function()
    local roads = compose_in("en", { spread = "choice", option_a = "leaving" }, 5).summary
    assert(roads:find("first", 1, true) and roads:find("(leaving)", 1, true), roads)
    local pair = compose_in("ko", { spread = "relationship" }, 5).summary
    assert(pair:find("상대의 카드", 1, true) or pair:find("두 사람의 카드", 1, true), pair)
    local week = compose_in("ko", { spread = "week" }, 5).summary
    assert(week:find("11월 2%d일 %(.-%).*11월 2%d일 %("), week)
  end)

  it("says what reversed means with the first card that is, and only there", function()
    each_reading(function(reading, facts, lang)
      local told, reversed = 0, 0
      for i, card in ipairs(facts.cards) do
        local text = reading.cards[i].text
        if card.reversed then reversed = reversed + 1 end
        if text:find(lang == "ko" and "거꾸로 놓" or "lies upside down") then told = told + 1 end
      end
      assert.are.equal(reversed > 0 and 1 or 0, told)
    end)
  end)

  it("speaks of no suit, and of no number of majors, in a deck of majors", function()
    for n = 1, 30 do
      local ko = compose_in("ko", { spread = "three", deck_mode = "major" }, n).overall
      assert(ko:find("메이저", 1, true))
      expect_no(ko, "무늬", "a suit")
      local en = compose_in("en", { spread = "celtic_cross", deck_mode = "major" }, n).overall
      expect_no(en, "%f[%a][Ss]uits?%f[%A]", "a suit")
      expect_no(en, "[Tt]en of them", "a number of majors")
    end
  end)

  it("tells no yes or no about a body or a trial", function()
    for lang, asked in pairs { ko = { "임신일까요?", "소송에서 이길까요?" },
      en = { "Am I pregnant?", "Will I win the lawsuit?" } } do
      for _, question in ipairs(asked) do
        for n = 1, 20 do
          local answer = compose_in(lang, { spread = "yes_no", question = question }, n).answer
          expect_no(answer, lang == "ko" and "그렇다" or "%f[%a]yes%f[%A]", "a yes")
          expect_no(answer, lang == "ko" and "아니다’" or "%f[%a]not this%f[%A]", "a no")
        end
      end
    end
  end)
end)

describe("a reading for somebody in a crisis", function()
  it("says where help is, reads no card and answers nothing", function()
    for lang, question in pairs { ko = "죽고 싶어요. 죽는 게 나을까요?", en = "Should I kill myself?" } do
      for _, spread in ipairs { "yes_no", "celtic_cross", "year", "one" } do
        local reading, facts = compose_in(lang, { spread = spread, question = question }, 3)
        assert.is_true(facts.by_rule)
        assert.is_nil(reading.answer)
        assert.matches("109", reading.summary)
        assert.matches("109", reading.advice)
        expect_no_echo(reading, lang)
        assert.are.equal(#facts.cards, #reading.cards)
        assert.is_true(check.of(reading, facts))
        for _, card in ipairs(facts.cards) do
          expect_no(text_of(reading), card.keywords[2], "a keyword")
        end
      end
    end
  end)
end)
