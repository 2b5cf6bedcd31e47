local kit = require "scripts.lib.story.kit"
local token = require "lib.story.token"

local BIRTH = { volume = 2, genre = "folktale", seed = 11, kids = false, gender = "female",
  name = "서연", chart = { stem = "庚", elements = { "wood", "water", "fire", "earth", "metal" },
    is_even = false, season = "winter", strength = "strong", animal = "horse" } }
local THEME = { volume = 4, genre = "scifi", seed = 0x7FFFFFFF, kids = true, gender = "unknown",
  name = "R2 D2", theme = "a door: 3:15, 오래된 우산" }

-- A token with a part that somebody changed, and a sum that fits it again.
local function forged(state, part, value)
  local changed = {}
  for name, own in pairs(state) do changed[name] = own end
  changed[part] = value
  return token.write(changed)
end

local function with_chart(part, value)
  local chart = {}
  for name, own in pairs(BIRTH.chart) do chart[name] = own end
  chart[part] = value
  return forged(BIRTH, "chart", chart)
end

describe("a token", function()
  it("is one short line of plain text, and reads as it was written", function()
    for _, state in ipairs { BIRTH, THEME } do
      local text = token.write(state)
      assert(utf8.len(text) <= 240 and not text:find "[%c]", text)
      assert.are.same(state, token.read(text))
      assert.are.same(state, token.read("  " .. text .. "\n"))
    end
  end)

  it("has no date of birth", function()
    local facts = kit.of_birth()
    for _, part in ipairs { "1990", "05", "15", "14:30" } do
      assert.is_nil(facts.continue_token:gsub("^story1:%x+:", ""):find(part, 1, true))
    end
  end)

  it("is refused when a character has changed or is missing", function()
    local text = token.write(BIRTH)
    for at = 1, #text do
      local other = text:byte(at) == 48 and "1" or "0"
      local state = token.read(text:sub(1, at - 1) .. other .. text:sub(at + 1))
      assert(not state, at)
      assert(not token.read(text:sub(1, at - 1) .. text:sub(at + 1)), at)
    end
  end)

  it("is refused when it is no token, and says what one looks like", function()
    for _, text in ipairs { "x", "story1", "story1:", "story2:000000:2", "story1:zzzzzz:2:folktale",
      ("가"):rep(240), "{}", "null", "story1:000000:", ":::::::::" } do
      local state, why = token.read(text)
      assert.is_nil(state)
      assert(why.ko:find "continue_token" and why.en:find "continue_token", text)
    end
  end)

  it("is refused part by part when somebody wrote it by hand", function()
    for text, said in pairs {
      [forged(BIRTH, "volume", 1)] = "2-4", [forged(BIRTH, "volume", 5)] = "2-4",
      [forged(BIRTH, "seed", 2147483648)] = "0-2147483647",
      [forged(BIRTH, "genre", "horror")] = "folktale, romance, scifi, fairytale",
      [forged(BIRTH, "gender", "cat")] = "female, male, unknown",
      [forged(BIRTH, "name", "{x}")] = "1-20", [forged(BIRTH, "name", ("n"):rep(21))] = "1-20",
      [forged(THEME, "theme", ("n"):rep(61))] = "1-60",
      [forged(THEME, "theme", "<b>")] = "one line",
      [forged(THEME, "theme", "죽고 싶은 밤")] = "109",
      [forged(THEME, "theme", "살인 사건")] = "kids",
      [forged(THEME, "theme", "")] = "continue_token",
      [with_chart("season", "monsoon")] = "spring, summer, autumn, winter",
      [with_chart("strength", "any")] = "strong, balanced, weak",
      [with_chart("animal", "cat")] = "rat, ox, tiger",
      [with_chart("elements", { "wood", "wood", "fire", "earth", "metal" })] = "wood, fire, earth",
      [with_chart("elements", { "wood" })] = "wood, fire, earth",
    } do
      local state, why = token.read(text)
      assert.is_nil(state, text)
      assert(why.en:find(said, 1, true), text .. " " .. why.en)
    end
  end)
end)
