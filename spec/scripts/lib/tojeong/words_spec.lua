local kit = require "scripts.lib.tojeong.kit"
local book = require "lib.tojeong.words.book"
local gwae = require "lib.tojeong.gwae"
local labels = require "lib.tojeong.words.labels"
local messages = require "lib.tojeong.words.messages"
local sheet = require "lib.tojeong.words.sheet"

local CHAPTERS = { "terms", "titles", "pictures", "year", "meeting", "areas", "months",
  "messages" }

local function source(lang, chapter)
  return require(("lib.tojeong.words.%s.%s"):format(lang, chapter))
end

-- Calls visit(text, path) for each sentence of a file of phrases.
local function each_sentence(tree, path, visit)
  for key, value in pairs(tree) do
    local here = path .. "." .. tostring(key)
    if type(value) == "table" then each_sentence(value, here, visit) end
    if type(value) == "string" then visit(value, here) end
  end
end

describe("the two books", function()
  local function expect_same(one, other, path)
    for key, value in pairs(one) do
      local here = path .. "." .. tostring(key)
      assert(other[key] ~= nil, here)
      assert.are.equal(type(value), type(other[key]), here)
      if type(value) == "table" then expect_same(value, other[key], here) end
    end
  end

  it("say the same things in as many wordings", function()
    for _, chapter in ipairs(CHAPTERS) do
      expect_same(source("ko", chapter), source("en", chapter), chapter)
      expect_same(source("en", chapter), source("ko", chapter), chapter)
    end
  end)

  it("keep to their language", function()
    for _, chapter in ipairs(CHAPTERS) do
      each_sentence(source("ko", chapter), chapter, function(text, path)
        local said = text:gsub("{[^{}]*}", ""):gsub("%%s", "")
        assert(not said:find("%a"), path)
      end)
      each_sentence(source("en", chapter), chapter, function(text, path)
        assert(not text:find("[\xEA-\xED]"), path)
      end)
    end
  end)

  it("say no sentence twice", function()
    for _, lang in ipairs { "ko", "en" } do
      local seen = {}
      for _, chapter in ipairs { "pictures", "year", "meeting", "areas", "months" } do
        each_sentence(source(lang, chapter), chapter, function(text, path)
          if seen[text] then error(path .. " is " .. seen[text]) end
          seen[text] = path
        end)
      end
    end
  end)

  it("are Korean when the language is not known", function()
    assert.are.equal(book.open "ko", book.open "fr")
  end)
end)

describe("the titles", function()
  it("are 144, each its own and short enough to be one", function()
    for _, lang in ipairs { "ko", "en" } do
      local seen = {}
      for number = 1, gwae.COUNT do
        local title = labels.title(lang, gwae.parts(number))
        assert.is_nil(seen[title], title)
        seen[title] = number
        assert(utf8.len(title) >= 18 and utf8.len(title) <= 110, title)
        assert(not title:find("[.%%{}]") and not title:find("  ", 1, true), title)
      end
    end
  end)

  it("are one sentence, which says what happens and where that leads", function()
    for number = 1, gwae.COUNT do
      assert.matches("^%S.*니 %S.*다$", labels.title("ko", gwae.parts(number)))
      assert.matches("^%u.*%l, and %l.*%l$", labels.title("en", gwae.parts(number)))
    end
  end)
end)

describe("the pictures", function()
  it("tell each part of each title, and quote it rightly", function()
    for lang, quoted in pairs { ko = "‘(.-)’", en = '"(.-)"' } do
      local pictures, titles = source(lang, "pictures"), source(lang, "titles")
      for upper = 1, gwae.UPPER do
        assert.are.equal(gwae.MIDDLE, #pictures[upper].middle)
        assert.are.equal(gwae.LOWER, #pictures[upper].lower)
        for lower, text in ipairs(pictures[upper].lower) do
          local words = text:match(quoted):lower()
          assert(titles[upper].lower[lower]:find(words, 1, true), text)
        end
      end
    end
  end)
end)

describe("several months", function()
  local function list(...)
    local found = {}
    for i, number in ipairs { ... } do
      found[i] = { month = math.abs(number), leap = number < 0 }
    end
    return found
  end

  it("are joined as they are said", function()
    local ko, en = source("ko", "terms").months, source("en", "terms").months
    assert.are.equal("3월", ko(list(3)))
    assert.are.equal("3월과 윤6월", ko(list(3, -6)))
    assert.are.equal("1월, 3월, 5월", ko(list(1, 3, 5)))
    assert.are.equal("month 3", en(list(3)))
    assert.are.equal("months 3 and 5", en(list(3, 5)))
    assert.are.equal("months 1, 3 and 5", en(list(1, 3, 5)))
    assert.are.equal("month 6 and leap month 6", en(list(6, -6)))
  end)

  it("of many are the three whose score says most", function()
    local facts = kit.of()
    for i, score in ipairs { 4, 2, 3, 3, 1, 5, 3, 4, 5, 2, 1, 1 } do
      facts.months[i].score = score
    end
    facts.easy_months, facts.gentle_months = { 1, 6, 8, 9 }, { 2, 5, 10, 11, 12 }
    local r = sheet.begin(facts, "ko")
    assert.are.equal("1월, 6월, 9월", r.v.easy)
    assert.are.equal("5월, 11월, 12월", r.v.gentle)
    facts.easy_months = {}
    assert.is_nil(sheet.begin(facts, "ko").v.easy)
  end)
end)

describe("wordings", function()
  it("are dealt out before one comes again", function()
    local r = sheet.begin(kit.of(), "ko")
    local wordings, seen = {}, {}
    for i = 1, 4 do wordings[i] = function() return i end end
    for i = 1, 4 do
      local word = sheet.deal(r, wordings)
      assert.is_nil(seen[word])
      seen[word] = i
    end
    assert.are.equal(1, seen[sheet.deal(r, wordings)])
  end)
end)

describe("a warning", function()
  it("is a whole sentence in either language", function()
    local alternatives = { { date = "2005-09-30", gwae = "313",
      lunar = { year = 2005, month = 8, day = 27, leap = false } } }
    for _, lang in ipairs { "ko", "en" } do
      for code in pairs(source(lang, "messages")) do
        local text = messages.of({ code = code, month = 6, year = 2026,
          alternatives = alternatives }, lang)
        assert.matches("^%S.*%.$", text)
        assert(not text:find("[{}]") and not text:find("nil", 1, true), text)
      end
    end
  end)
end)
