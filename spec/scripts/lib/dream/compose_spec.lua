local check = require "lib.dream.check"
local compose = require "lib.dream.compose"
local draft = require "lib.dream.draft"
local josa = require "lib.words.josa"
local json = require "json"
local kit = require "scripts.lib.dream.kit"
local spelling = require "lib.dream.spelling"

local PARTS = { "title", "summary", "symbols", "feelings", "life", "taemong", "another_view",
  "advice", "question" }
local MAX = { title = 160, summary = 1200, symbols = 3000, feelings = 1200, life = 1600,
  taemong = 1000, another_view = 1000, advice = 1200, question = 500 }
local function text_of(reading)
  local lines = {}
  for _, part in ipairs(PARTS) do lines[#lines + 1] = reading[part] end
  for _, part in ipairs { "color", "item", "time" } do lines[#lines + 1] = reading.lucky[part] end
  return table.concat(lines, "\n")
end

-- What a reading says itself, without what it quotes.
local function own(text)
  return (text:gsub("“.-”", "“”"):gsub("‘.-’", "‘’"))
end

local function expect_no(text, pattern, what)
  local at, till = text:find(pattern)
  if at then error(what .. ": " .. text:sub(math.max(1, at - 60), till + 40)) end
end

local function expect_fits(reading)
  for part, max in pairs(MAX) do
    local value = reading[part]
    assert(part == "taemong" or value, part)
    if value then
      assert(value:find("%S"), part)
      assert(utf8.len(value) <= max, part)
    end
  end
end

-- What may not stand behind a name: after an open sound, and after a consonant.
local WRONG = { { "은 ", "을 ", "이에요", "과 " }, { "를 ", "는 ", "가 ", "예요" },
  { "를 ", "는 ", "가 ", "예요" } }

local function expect_particles(text, facts)
  text = own(text)
  for _, match in ipairs(facts.matches) do
    for _, name in ipairs { draft.name({ lang = "ko" }, match), match.stands_for } do
      for _, wrong in ipairs(WRONG[josa.final(name)]) do
        assert(not text:find(name .. wrong, 1, true), name .. wrong .. ": " .. text)
      end
    end
  end
end

local function expect_whole(text, lang)
  text = own(text)
  expect_no(text, "[{}]", "a hole")
  expect_no(text, "%f[%a]nil%f[%A]", "nil")
  expect_no(text, "false", "false")
  expect_no(text, "[^\n]  ", "two spaces")
  expect_no(text, "[.,]%s*[.,]", "two stops")
  expect_no(text, " [.,]", "a space before a stop")
  if lang == "en" then
    expect_no(text, "%f[%a][Aa] [aeio]", "a before a vowel")
    expect_no(text, "%f[%a][Aa]n? the ", "two articles")
    expect_no(text, "%f[%a](%a%a%a+) %1%f[%A]", "a word twice")
  end
end

local NEVER = {
  ko = { "반드시", "무조건", "틀림없", "확실히", "액운", "저주", "재앙", "파산", "아들을 낳", "딸을 낳", "망하" },
  en = { "certainly", "definitely", "guarantee", "doom", "curse", "bankrupt", "a boy", "a girl" },
}

local function expect_kind_words(text, lang)
  text = own(text)
  for _, word in ipairs(NEVER[lang]) do
    assert(not text:lower():find(word, 1, true), word .. ": " .. text)
  end
end

local function read(text, more, lang)
  local facts = assert(kit.of(text, more, lang))
  return compose.of(facts, { lang = lang }), facts
end

-- Every symbol alone, and with every action the dictionary has for it.
local function each_symbol(visit)
  for n, symbol in ipairs(kit.book.order) do
    for _, lang in ipairs { "ko", "en" } do
      local alias = kit.aliases(symbol, lang)[1]
      if alias then visit(symbol, alias, lang) end
    end
    if n % 40 == 0 then kit.breathe() end
  end
end

describe("a composed reading", function()
  it("is whole, kind and true for every symbol", function()
    each_symbol(function(_, alias, lang)
      local text = lang == "ko" and "꿈에 %s 하나 보였어요" or "I saw the %s there"
      local reading, facts = read(text:format(alias), nil, lang)
      expect_fits(reading)
      expect_whole(text_of(reading), lang)
      if lang == "ko" then expect_particles(text_of(reading), facts) end
      expect_kind_words(text_of(reading), lang)
      local ok, why = check.of(reading, facts)
      if not ok then error(alias .. ": " .. why) end
    end)
  end)

  for _, lang in ipairs { "ko", "en" } do
    it("is whole, kind, true, always the same, and no other's, for 1,000 dreams in " .. lang,
      function()
      local seen = {}
      for n = 1, 1000 do
        local text, more = kit.dream(n, lang), kit.circumstances(n)
        local reading, facts = read(text, more, lang)
        local words = text_of(reading)
        expect_fits(reading)
        expect_whole(words, lang)
        if lang == "ko" then expect_particles(words, facts) end
        expect_kind_words(words, lang)
        local ok, why = check.of(reading, facts)
        if not ok then error(text .. ": " .. why) end
        local again, same_facts = read(text, more, lang)
        assert(words == text_of(again) and json.sorted(facts) == json.sorted(same_facts), text)
        assert(not seen[words], text)
        seen[words] = true
        if n % 25 == 0 then kit.breathe() end
      end
    end)
  end

  it("differs when only the feeling, the date or a denial does", function()
    local text, seen = "뱀이 방으로 들어왔어요", {}
    local changes = { {}, { emotion = "joy" }, { emotion = "fear" }, { recurring = true },
      { date = "2026-11-01" }, { date = "2026-11-02" }, { dreamer = { pregnant_family = true } } }
    for _, more in ipairs(changes) do
      local whole = text_of(read(text, more, "ko"))
      assert.is_nil(seen[whole])
      seen[whole] = true
    end
  end)

  it("is led by a symbol that agrees with its kind", function()
    local text = "A white wolf watched me. I flew over a rainbow and felt calm"
    local reading, facts = read(text, nil, "en")
    assert.are.equal("auspicious", facts.kind.code)
    assert.is_nil(reading.title:lower():find("wolf", 1, true))
  end)

  it("quotes what was written", function()
    assert(read("커다란 구렁이가 나왔다", nil, "ko").summary:find("구렁이가", 1, true))
    assert(read("A huge whale was there", nil, "en").summary:find("whale", 1, true))
  end)

  it("says both senses of a word that does not tell", function()
    local reading = read("꿈에서 배를 보았다", nil, "ko")
    assert(reading.symbols:find("뜻이 여럿", 1, true))
  end)

  it("says so in its own language, whichever the dream is told in", function()
    local english = read("꿈에서 배를 보았고 말을 봤다", nil, "en").symbols:gsub("“.-”", "")
    expect_no(english, "[\xEA-\xED]", "hangul in English")
    local korean = read("I saw a crane.", nil, "ko").symbols:gsub("‘.-’", "")
    expect_no(korean, "%a", "Latin in Korean")
  end)

  it("says what it left out", function()
    assert(read("뱀이 없었고 돼지가 있었다", nil, "ko").symbols:find("‘뱀이’", 1, true))
  end)

  it("asks kindly for a detail when nothing was found", function()
    for text, lang in pairs { ["그냥 아무것도 기억나지 않아요"] = "ko", ["xyzzy plugh qwerty"] = "en" } do
      local reading, facts = read(text, nil, lang)
      assert.are.equal("open", facts.kind.code)
      expect_fits(reading)
      expect_whole(text_of(reading), lang)
      assert(reading.question:find("?", 1, true))
    end
  end)

  it("offers help before anything else, and no omen", function()
    for text, lang in pairs { ["죽고 싶다는 생각을 하다 뱀 꿈을 꿨어요"] = "ko",
      ["I want to die, I dreamt of a grave"] = "en" } do
      local reading, facts = read(text, nil, lang)
      expect_fits(reading)
      assert(reading.summary:find("109", 1, true))
      assert(check.of(reading, facts))
      expect_no(reading.symbols, lang == "ko" and "길몽" or "auspicious", "an omen")
      assert.is_nil(reading.taemong)
    end
  end)
end)

describe("the dictionary", function()
  it("has two hundred symbols and more, each in both languages", function()
    assert(#kit.book.order >= 200)
    for _, symbol in ipairs(kit.book.order) do
      for _, lang in ipairs { "ko", "en" } do
        local words = kit.book.symbols[lang][symbol]
        for i = 1, 4 do assert(words[i] and words[i] ~= "", symbol) end
        for action in pairs(kit.book.rows[symbol].variants) do
          assert(words[action], symbol .. " " .. action)
          assert(kit.book.actions[lang][action])
        end
        assert.are.equal(kit.book.rows[symbol].taemong > 0, words.child ~= nil, symbol)
      end
    end
  end)

  it("keeps to its language", function()
    for _, words in pairs(kit.book.symbols.en) do
      for _, value in pairs(words) do
        if type(value) == "string" then expect_no(value, "[\xEA-\xED]", "hangul in English") end
      end
    end
    for _, words in pairs(kit.book.symbols.ko) do
      for key, value in pairs(words) do
        if type(value) == "string" and key ~= 2 then expect_no(value, "%a", "Latin in Korean") end
      end
    end
    assert(spelling.is_hangul(utf8.codepoint "가"))
  end)
end)
