local check = require "lib.face.check"
local json = require "json"
local kit = require "scripts.lib.face.kit"
local never = require "lib.face.never"
local said = require "scripts.lib.words.said"

-- visit(facts, reading, lang, n) for some answers by chance, in both languages.
local function each(count, visit)
  for n = 1, count do
    for _, lang in ipairs { "ko", "en" } do
      local facts = kit.random(n, lang)
      visit(facts, kit.composed(facts, lang), lang, n)
    end
    if n % 20 == 0 then kit.breathe() end
  end
end

describe("a composed face", function()
  it("is whole and well said", function()
    each(300, function(_, reading, lang) said.expect_whole(kit.text_of(reading), lang) end)
  end)

  it("frightens nobody and promises nothing", function()
    each(300, function(_, reading, lang) said.expect_kind_words(kit.text_of(reading), lang) end)
  end)

  it("is another one for other facts", function()
    local seen = {}
    each(1000, function(facts, reading, lang, n)
      local text, key = kit.text_of(reading), json.encode(facts)
      local other = seen[text]
      if other and other ~= key then error(("%s: %d reads as another"):format(lang, n)) end
      seen[text] = key
    end)
  end)

  it("is the same for the same facts, which it leaves alone", function()
    each(60, function(facts, reading, lang, n)
      local before = json.encode(facts)
      assert.are.same(reading, kit.composed(kit.random(n, lang), lang))
      assert.are.equal(before, json.encode(facts))
    end)
  end)

  it("is true to its facts, and seldom to another's", function()
    local refused = 0
    each(200, function(facts, reading, lang, n)
      assert(check.of(reading, facts))
      if not check.of(reading, kit.random(n + 1, lang)) then refused = refused + 1 end
    end)
    assert(refused > 395, refused)
  end)

  it("tells of every part that was answered, and of no other", function()
    each(100, function(facts, reading)
      assert.are.equal(#facts.parts, #reading.parts)
      for i, it in ipairs(reading.parts) do assert.are.equal(facts.parts[i].part, it.part) end
    end)
  end)

  it("has every section, of a length that is read", function()
    each(200, function(_, reading)
      for _, field in ipairs(kit.FIELDS) do
        assert(#reading[field] > 30 and utf8.len(reading[field]) < 1600, field)
      end
      assert.are.equal(3, #reading.impression)
    end)
  end)

  it("says no sentence twice", function()
    each(200, function(_, reading)
      local seen = {}
      for sentence in kit.text_of(reading):gmatch "[^.\n]+[.]" do
        if #sentence > 30 then
          assert.is_nil(seen[sentence], sentence)
          seen[sentence] = true
        end
      end
    end)
  end)

  it("says nothing of romance to a minor, and something to others", function()
    for n = 1, 40 do
      for _, lang in ipairs { "ko", "en" } do
        local facts = kit.random(n, lang)
        facts.minor = true
        assert.is_nil(never.find_romance(kit.text_of(kit.composed(facts, lang))))
      end
    end
    assert.matches("사랑에서", kit.composed(kit.of(), "ko").relationships)
  end)

  it("answers what was asked for", function()
    for focus, words in pairs { work = "일과 재능", relationships = "사람 사이", impression = "첫인상이" } do
      assert.matches(words, kit.composed(kit.of { focus = focus }, "ko").summary)
    end
    local own = { "impression", "work", "relationships" }
    for _, focus in ipairs(own) do
      local facts = kit.of({ focus = focus }, { lang = "en" })
      assert.matches("You asked about", kit.composed(facts, "en").summary)
    end
  end)

  it("says that a photo was not looked at, and what was left out", function()
    local facts = kit.of { photo = kit.PHOTO, answers = kit.answers { ears = "unsure" } }
    local basis = kit.composed(facts, "ko").basis
    assert.matches("1200", basis)
    assert.matches("%(귀%)는", basis)
  end)

  it("is none of a photo alone", function()
    local facts = kit.of({ answers = false, photo = kit.PHOTO }, { sees = true })
    assert.is_nil(kit.composed(facts, "ko"))
  end)
end)
