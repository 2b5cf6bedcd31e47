local json = require "json"
local kit = require "scripts.lib.story.kit"

local VOLUMES = 4

-- All volumes of the n-th series, and what is told in them.
local function series(n, lang, length)
  local of = n % 2 == 0 and kit.of_theme or kit.of_birth
  local pov = n % 3 == 0 and "first" or "third"
  local facts = of({ length = length or 300 + n * 37 % 2700, genre = kit.GENRES[n % 4 + 1],
    pov = pov, tone = kit.TONES[n % 3 + 1] }, lang, n)
  local all = {}
  for volume = 1, VOLUMES do
    all[volume] = { facts = facts, reading = kit.read(facts, lang) }
    if volume < VOLUMES then
      facts = assert(kit.next_of(facts, { pov = pov, tone = kit.TONES[n % 3 + 1] }, lang))
    end
  end
  return all
end

for _, lang in ipairs { "ko", "en" } do
  describe("a series in " .. lang, function()
    it("says no sentence twice in all its volumes", function()
      for n = 1, 100 do
        local seen = {}
        for volume, it in ipairs(series(n, lang)) do
          for _, sentence in ipairs(kit.sentences(kit.told(it.reading))) do
            assert(not seen[sentence], ("%d: %d and %s: %s"):format(n, volume,
              tostring(seen[sentence]), sentence))
            seen[sentence] = volume
          end
        end
        if n % 10 == 0 then kit.breathe() end
      end
    end)

    it("has the length that was asked for in every volume", function()
      for n = 1, 60 do
        for _, it in ipairs(series(n, lang, 300 + n % 3 * 1350)) do
          local length = utf8.len((kit.told(it.reading):gsub("\n", " ")))
          local chapters = #it.reading.chapters
          assert(length - chapters <= it.facts.length.max and length >= it.facts.length.min,
            ("%d: %d of %d"):format(n, length, it.facts.length.target))
        end
      end
    end)

    it("keeps the hero, the home and the world, and has another story in each volume", function()
      for n = 1, 40 do
        local all, first = series(n, lang), nil
        for volume, it in ipairs(all) do
          local facts = it.facts
          first = first or facts
          assert.are.equal(volume, facts.series.volume)
          assert.are.same({ first.name, first.gender, first.genre, first.seed, first.theme,
            first.series.home, first.outline.protagonist },
            { facts.name, facts.gender, facts.genre, facts.seed, facts.theme, facts.series.home,
              facts.outline.protagonist })
          for before = 1, volume - 1 do
            for _, part in ipairs { "plot", "lesson", "setting", "companion", "quest", "obstacle",
              "season", "elder" } do
              assert.are_not.equal(all[before].facts.outline[part].code, facts.outline[part].code)
            end
          end
        end
      end
    end)
  end)
end

describe("a sequel", function()
  it("speaks of the volume before it", function()
    local facts = kit.next_of(kit.of_theme { length = 3000 })
    local told = kit.told(kit.read(facts))
    assert(told:find(facts.series.before.quest.label, 1, true))
    assert(told:find(facts.series.home.label, 1, true))
    assert(told:find "지난번")
  end)

  it("is the same whenever it is asked for, and passes from one language to the other", function()
    local first = kit.of_birth()
    assert.are.same(kit.next_of(first), kit.next_of(first))
    local ko, en = kit.next_of(first, nil, "ko"), kit.next_of(first, nil, "en")
    assert.are.equal(ko.continue_token, en.continue_token)
    assert.are.equal(ko.outline.quest.code, en.outline.quest.code)
  end)

  it("names no pillar, and is the last when the year is over", function()
    local last = kit.next_of(kit.next_of(kit.next_of(kit.of_birth())))
    assert.are.equal(json.null, last.chart)
    assert.are.equal(json.null, last.continue_token)
    assert.is_nil(kit.read(last).notes:find "[\xE6-\xE9][\x80-\xBF][\x80-\xBF][\xE6-\xE9]")
  end)

  it("stays one for children", function()
    local facts = kit.next_of(kit.of_theme { kids = true }, { kids = false })
    assert.is_true(facts.kids)
  end)
end)
