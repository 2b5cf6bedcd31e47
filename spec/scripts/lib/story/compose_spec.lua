local kit = require "scripts.lib.story.kit"

local STORIES, SEEDS = 1000, 200

local stories = {}

-- The stories of a language, told once for all specs.
local function told_in(lang)
  if stories[lang] then return stories[lang] end
  local all = {}
  for n = 1, STORIES do
    if n % 50 == 0 then kit.breathe() end
    local facts, wrong = kit.random(n, lang)
    if not facts then error(wrong.field) end
    all[n] = { facts = facts, reading = kit.read(facts, lang) }
  end
  stories[lang] = all
  return all
end

local function each(lang, see)
  for _, story in ipairs(told_in(lang)) do see(story.facts, story.reading) end
end

for _, lang in ipairs { "ko", "en" } do
  describe("a story in " .. lang, function()
    it("is as long as was asked for, within 15 percent", function()
      each(lang, function(facts, reading)
        local length = 0
        for _, chapter in ipairs(reading.chapters) do length = length + utf8.len(chapter.text) end
        assert(length >= facts.length.min and length <= facts.length.max,
          ("%d of %d"):format(length, facts.length.target))
      end)
    end)

    it("is as long with the longest name and theme and the least room", function()
      for seed = 1, 200 do
        local of = seed % 2 == 0 and kit.of_theme or kit.of_birth
        local facts = of({ length = 300 + seed % 5 * 150, name = ("가나다라마"):rep(4):sub(1, 60),
          theme = of == kit.of_theme and ("아주 긴 주제 "):rep(7):sub(1, 100) or nil,
          genre = kit.GENRES[seed % 4 + 1], pov = seed % 3 == 0 and "first" or "third" },
          lang, seed)
        local length = 0
        for _, chapter in ipairs(kit.read(facts, lang).chapters) do
          length = length + utf8.len(chapter.text)
        end
        assert(length >= facts.length.min and length <= facts.length.max,
          ("%d of %d"):format(length, facts.length.target))
      end
    end)

    it("says no sentence twice and leaves no hole", function()
      each(lang, function(_, reading)
        local seen = {}
        for _, sentence in ipairs(kit.sentences(kit.told(reading))) do
          assert(not seen[sentence], sentence)
          seen[sentence] = true
        end
        local text = kit.text_of(reading)
        assert(not text:find "[{}]" and not text:find "  ", text)
      end)
    end)

    it("has a text and a title for each chapter", function()
      each(lang, function(facts, reading)
        assert.are.equal(#facts.outline.chapters, #reading.chapters)
        for _, chapter in ipairs(reading.chapters) do
          assert(chapter.text:find "%S" and chapter.title:find "%S")
        end
      end)
    end)

    it("is like no other, and the same when it is asked for again", function()
      local seen = {}
      each(lang, function(facts, reading)
        local text = kit.told(reading)
        assert(not seen[text], text)
        seen[text] = true
        assert.are.equal(text, kit.told(kit.read(facts, lang)))
      end)
      for n = 1, STORIES, 10 do
        assert.are.same(told_in(lang)[n], { facts = kit.random(n, lang),
          reading = kit.read(kit.random(n, lang), lang) })
      end
    end)

    it("is another one for another seed, by theme and by birth", function()
      for _, of in ipairs { kit.of_theme, kit.of_birth } do
        local seen = {}
        for seed = 1, SEEDS do
          if seed % 50 == 0 then kit.breathe() end
          local text = kit.told(kit.read(of({ seed = seed }, lang), lang))
          assert(not seen[text], ("seed %d is like %s"):format(seed, seen[text]))
          seen[text] = seed
        end
      end
    end)

    it("keeps its plot when it is told at another length", function()
      local short = kit.of_theme({ length = 600 }, lang)
      local long = kit.of_theme({ length = 3000 }, lang)
      for name, part in pairs(short.outline) do
        assert.are.equal(part.code, long.outline[name].code)
      end
    end)

    it("has every motif that the facts list", function()
      each(lang, function(facts, reading)
        local text = kit.text_of(reading):lower()
        for _, motif in ipairs(facts.motif_map) do
          assert(text:find(motif.text:lower(), 1, true), motif.role .. " " .. motif.text)
        end
      end)
    end)

    it("is fit for children when it is asked to be", function()
      local unfit = require "lib.story.unfit"
      each(lang, function(facts, reading)
        if facts.kids then assert.is_nil(unfit.word(kit.text_of(reading))) end
      end)
    end)
  end)
end

describe("the first chapter of a chart", function()
  it("is named after the season of the decade, and opens in it", function()
    for lang, title in pairs { ko = "^겨울, ", en = "^Winter in " } do
      for seed = 1, 20 do
        local first = kit.read(kit.of_birth({ seed = seed }, lang), lang).chapters[1]
        assert(first.title:find(title), first.title)
      end
    end
  end)
end)

describe("a story's words", function()
  it("have another world in each genre", function()
    local sets = {}
    for i, genre in ipairs(kit.GENRES) do
      sets[i] = {}
      local told = kit.told(kit.read(kit.of_theme { genre = genre, seed = 3 }, "ko"))
      for _, sentence in ipairs(kit.sentences(told)) do sets[i][sentence] = true end
    end
    for i = 1, 4 do
      for j = i + 1, 4 do
        local shared, all = 0, 0
        for sentence in pairs(sets[i]) do
          all = all + 1
          if sets[j][sentence] then shared = shared + 1 end
        end
        assert(shared * 2 < all, ("%d of %d"):format(shared, all))
      end
    end
  end)

  it("are plain or polite by tone", function()
    local plain = kit.told(kit.read(kit.of_theme { tone = "formal" }, "ko"))
    local polite = kit.told(kit.read(kit.of_theme { tone = "friendly" }, "ko"))
    assert(plain:find "다%." and not plain:gsub("“.-”", ""):find "어요%.")
    assert(polite:find "어요%." and not polite:gsub("“.-”", ""):find "다%.")
  end)

  it("speak as I when asked to, and call the hero by name", function()
    local facts = kit.of_theme { pov = "first", name = "지우", length = 3000 }
    local told = kit.told(kit.read(facts, "ko"))
    assert(told:find "나는 " and told:find "지우야" and not told:find "지우는")
    local english = kit.told(kit.read(kit.of_theme({ pov = "first", name = "Mina" }, "en"), "en"))
    assert(english:find "%f[%a]I%f[%A]" and not english:find "%f[%a]she%f[%A]")
  end)

  it("have the particles of any name", function()
    for name, particle in pairs { ["Jack"] = "은", ["Alex"] = "는", ["R2D2"] = "는", ["민준"] = "은" } do
      local told = kit.told(kit.read(kit.of_theme { name = name, length = 3000 }, "ko"))
      assert(told:find(name .. particle .. " ", 1, true), name)
      assert(not told:find(name .. (particle == "은" and "는" or "은") .. " ", 1, true), name)
    end
  end)
end)
