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

-- Characters, as the service's output has them.
local MAX = { title = 160, summary = 1200, zones = 2400, mountains = 1600, palaces = 3600,
  relationships = 1600, work = 1600, advice = 1200, basis = 2000 }

describe("a composed face", function()
  it("is whole and well said", function()
    each(200, function(_, reading, lang) said.expect_whole(kit.text_of(reading), lang) end)
  end)

  it("frightens nobody and promises nothing", function()
    each(200, function(_, reading, lang) said.expect_kind_words(kit.text_of(reading), lang) end)
  end)

  it("is another one for every other request", function()
    local seen = {}
    each(1000, function(_, reading, lang, n)
      local text = kit.text_of(reading)
      if seen[text] then error(("%s: %d reads as %d"):format(lang, n, seen[text])) end
      seen[text] = n
    end)
  end)

  it("is the same for the same request, as are the facts, which it leaves alone", function()
    each(1000, function(facts, reading, lang, n)
      local again = kit.random(n, lang)
      assert(json.encode(facts) == json.encode(again), n)
      assert(kit.text_of(reading) == kit.text_of(kit.composed(again, lang)), n)
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
    each(200, function(facts, reading)
      for _, field in ipairs(kit.FIELDS) do
        assert(#reading[field] > 30 and utf8.len(reading[field]) < MAX[field], field)
      end
      assert.are.equal(#facts.impressions, #reading.impression)
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
        local input = kit.random_input(n)
        input.minor = true
        local reading = kit.composed(kit.of(input, { lang = lang }), lang)
        assert.is_nil(never.find_romance(kit.text_of(reading)))
      end
    end
    assert.matches("사랑에서", kit.composed(kit.of(), "ko").relationships)
  end)

  it("answers what was asked for", function()
    for focus, words in pairs { work = "일과 재능", relationships = "사람 사이", impression = "첫인상이" } do
      assert.matches(words, kit.composed(kit.of { focus = focus }, "ko").summary)
    end
    for focus, where in pairs { impression = "summary", work = "work",
                                relationships = "relationships" } do
      local plain = kit.composed(kit.of(nil, { lang = "en" }), "en")
      local asked = kit.composed(kit.of({ focus = focus }, { lang = "en" }), "en")
      assert.matches("You asked about", asked.summary)
      assert(#asked[where] > #plain[where] + 40, where)
    end
  end)

  it("says where the first impression shows, and which zones agree", function()
    local reading = kit.composed(kit.of(nil, { lang = "en" }), "en")
    assert.matches("openness shows most clearly here: the shape of your face, forehead, nose and "
      .. "ears%.", reading.summary)
    assert.matches("openness above turns into warmth in the two zones below", reading.zones)
  end)

  it("reads every palace and mountain of the parts that were described", function()
    each(100, function(facts, reading, lang)
      for _, kind in ipairs { "palaces", "mountains" } do
        for _, it in ipairs(facts[kind]) do
          local label = lang == "en" and kind == "mountains" and "mountain" or it.label
          assert(reading[kind]:find(label, 1, true), it.label)
        end
      end
    end)
  end)

  it("of two impressions only says no third", function()
    local answers = {}
    for _, part in ipairs(kit.features.PARTS) do answers[part] = "unsure" end
    answers.face_shape, answers.mouth, answers.chin, answers.cheekbones = "round", "full",
      "rounded", "full"
    for _, lang in ipairs { "ko", "en" } do
      local facts = kit.of({ answers = answers }, { lang = lang })
      local reading = kit.composed(facts, lang)
      assert.are.equal(2, #reading.impression)
      assert.is_nil(kit.text_of(reading):find "[{}]")
      assert.is_true(check.of(reading, facts))
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
