local kit = require "scripts.lib.story.kit"
local facts = require "lib.story.facts"

local function refusal(changes)
  local input = { genre = "folktale", tone = "friendly", length = 1200, pov = "third",
    kids = false }
  for key, value in pairs(changes) do input[key] = value end
  local found, wrong = facts.of(input, { lang = "ko", today = "2026-11-22", seed = 1 })
  assert.is_nil(found)
  return wrong
end

local function by_role(found)
  local map = {}
  for _, motif in ipairs(found.motif_map) do map[motif.role] = motif end
  return map
end

describe("the facts of a story", function()
  it("need exactly one of birth and theme, and say both names", function()
    local none, both = refusal {}, refusal { birth = kit.BIRTH, theme = "우산" }
    assert.are.equal("birth", none.field)
    assert.are.equal("theme", both.field)
    for _, wrong in ipairs { none, both } do
      for _, lang in ipairs { "ko", "en" } do
        assert(wrong.why[lang]:find "birth" and wrong.why[lang]:find "theme", wrong.why[lang])
      end
    end
  end)

  it("come from the chart: who, what is sought, what bars the way, when", function()
    local found = assert(kit.of_birth())
    local map = by_role(found)
    assert.are.equal("庚", found.chart.day_master.hanja)
    assert.are.equal("rock", map.protagonist.motif)
    assert.are.same({ "missing_element", "wood" }, { map.quest.fact, map.quest.motif })
    assert.are.same({ "most_element", "metal" }, { map.obstacle.fact, map.obstacle.motif })
    assert.are.same({ "daewoon", "winter", "丁丑" },
      { map.season.fact, map.season.motif, map.season.value.hanja })
    assert.are.equal("horse", map.charm.motif)
    assert.are.equal("strong", map.lesson.value)
  end)

  it("take the season of the birth month when the decade's direction is not known", function()
    local birth = { calendar = "solar", year = 1990, month = 5, day = 15, gender = "unknown" }
    local map = by_role(assert(kit.of_birth { birth = birth }))
    assert.are.same({ "month_pillar", "summer" }, { map.season.fact, map.season.motif })
  end)

  it("have the customer's seed, or one made of the world's", function()
    assert.are.equal(42, kit.of_theme({ seed = 42 }).seed)
    local found = kit.of_theme({}, "ko", -1)
    assert(found.seed >= 0 and found.seed <= facts.SEED_MAX)
    assert.are.same(found, kit.of_theme({ seed = found.seed }, "ko", 99))
  end)

  it("have the same codes in both languages", function()
    local ko, en = kit.of_birth({ seed = 5 }, "ko"), kit.of_birth({ seed = 5 }, "en")
    for name, part in pairs(ko.outline) do
      assert.are.equal(part.code, en.outline[name].code)
    end
    for i, motif in ipairs(ko.motif_map) do
      assert.are.equal(motif.motif, en.motif_map[i].motif)
    end
  end)

  it("have more chapters for more characters", function()
    for length, chapters in pairs { [300] = 2, [600] = 3, [1200] = 4, [3000] = 5 } do
      assert.are.equal(chapters, #kit.of_theme({ length = length }).outline.chapters)
    end
  end)

  it("keep romance from children", function()
    assert.are.equal("genre", refusal({ theme = "봄", genre = "romance", kids = true }).field)
    local child = { calendar = "solar", year = 2012, month = 1, day = 1, gender = "female" }
    assert.are.equal("genre", refusal({ birth = child, genre = "romance" }).field)
    assert.are.equal("theme", refusal({ theme = "살인 사건", kids = true }).field)
    assert(kit.of_theme { theme = "살인 사건의 비밀" })
    for _, theme in ipairs { "팥죽이 끓는 밤", "a skilful baker", "updating the map" } do
      assert(kit.of_theme { theme = theme, kids = true }, theme)
    end
    for _, theme in ipairs { "a killer whale", "Dating a prince", "용을 죽이는 검" } do
      assert.are.equal("theme", refusal({ theme = theme, kids = true }).field, theme)
    end
  end)

  it("make no story of a wish to be gone, and name a helpline", function()
    local wrong = refusal { theme = "죽고 싶은 밤" }
    assert.are.equal("theme", wrong.field)
    assert(wrong.why.ko:find "109" and wrong.why.en:find "109")
  end)

  it("take names with digits and foreign letters, and refuse marks", function()
    for _, name in ipairs { "R2D2", "José", "O'Neil", "김 달래", "7호" } do
      assert.are.equal(name, kit.of_theme({ name = name }).name)
    end
    for _, name in ipairs { "{x}", "<b>", "“나”", "---", "a\nb", "’" } do
      assert.are.equal("name", refusal({ theme = "봄", name = name }).field)
    end
    for _, theme in ipairs { "{name}", "‘", "a\nb", "<b>" } do
      assert.are.equal("theme", refusal({ theme = theme }).field)
    end
  end)

  it("refuse a birth where lib.saju does, at its field", function()
    local birth = { calendar = "lunar", year = 1990, month = 4, day = 1, leap = true }
    assert.are.equal("birth/leap", refusal({ birth = birth }).field)
  end)

  it("find the plot a theme speaks of", function()
    for theme, plot in pairs { ["할머니와의 약속"] = "promise", ["Going home"] = "home",
      ["잃어버린 우산"] = "lost", ["고마운 친구"] = "gift", ["첫 도전"] = "trial" } do
      assert.are.equal(plot, kit.of_theme({ theme = theme }).outline.plot.code)
    end
  end)
end)
