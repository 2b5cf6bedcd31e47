-- What a sequel needs to know of the story before it, as one line of plain text:
--
--     token.write(state) -> text
--     token.read(text)   -> state | nil, why = { ko, en }
--
--     story1:5f03ac:2:folktale:11:all:female:birth-6-wood.fire.water.earth.metal-most-winter-
--     strong-horse:서연
--     story1:90b1e2:3:scifi:42:kids:unknown:theme:노바:오래된 우산
--
-- In it stand the format, a sum that finds slips of the hand, the volume to come, the genre,
-- the seed, who it is for, the hero's sex, what a chart became, the name and the theme.  It is
-- no secret and proves nothing: whoever writes one by hand gets the story that it describes,
-- so every part is looked at as if it had been typed into the form.  No date of birth is in
-- it, and none can be found from it.

local cast = require "lib.story.cast"
local dice = require "lib.story.dice"
local request = require "lib.story.request"

local token = {}

local FORMAT = "story1"
local NAME_MAX, THEME_MAX = 20, 60
local SEED_MAX = 0x7FFFFFFF

local WHY = {
  form = {
    ko = "앞 이야기의 facts에 있는 continue_token을 처음부터 끝까지 그대로 붙여 넣어 주세요. story1: 로 시작합니다.",
    en = "must be the continue_token of an earlier story's facts, whole and unchanged; it "
      .. "begins with story1:",
  },
  sum = {
    ko = "앞 이야기의 이음표와 글자가 다릅니다. continue_token을 처음부터 끝까지 그대로 다시 붙여 넣어 주세요.",
    en = "differs from the token of an earlier story: paste its continue_token again, whole "
      .. "and unchanged.",
  },
  part = {
    ko = "이음표의 %s 자리에 쓸 수 없는 값이 있습니다. 쓸 수 있는 값: %s.",
    en = "has a part that is not allowed, its %s; allowed: %s.",
  },
}

local function sum_of(text)
  return ("%06x"):format(dice.roll(0, text, 0x1000000) - 1)
end

local STEM_PLACE = {}
for i, stem in ipairs(cast.STEMS) do STEM_PLACE[stem] = i - 1 end

local function source_of(state)
  local chart = state.chart
  if not chart then return "theme" end
  return table.concat({ "birth", STEM_PLACE[chart.stem], table.concat(chart.elements, "."),
    chart.is_even and "even" or "most", chart.season, chart.strength, chart.animal }, "-")
end

function token.write(state)
  local parts = { tostring(state.volume), state.genre, tostring(state.seed),
    state.kids and "kids" or "all", state.gender, source_of(state), state.name }
  if not state.chart then parts[#parts + 1] = state.theme end
  local told = table.concat(parts, ":")
  return ("%s:%s:%s"):format(FORMAT, sum_of(told), told)
end

-- ---- reading ------------------------------------------------------------------------------

local function wrong(part, allowed)
  return nil, { ko = WHY.part.ko:format(part, allowed), en = WHY.part.en:format(part, allowed) }
end

local function set_of(names)
  local set = {}
  for _, name in ipairs(names) do set[name] = true end
  return set
end

local GENRES = { "folktale", "romance", "scifi", "fairytale" }
local SEXES = { "female", "male", "unknown" }
local STRENGTHS = { "strong", "balanced", "weak" }
local ANIMALS = { "rat", "ox", "tiger", "rabbit", "dragon", "snake", "horse", "goat", "monkey",
  "rooster", "dog", "pig" }

local ONE_OF = {
  genre = { GENRES, set_of(GENRES) }, kids = { { "all", "kids" }, set_of { "all", "kids" } },
  gender = { SEXES, set_of(SEXES) }, season = { cast.SEASONS, set_of(cast.SEASONS) },
  strength = { STRENGTHS, set_of(STRENGTHS) }, animal = { ANIMALS, set_of(ANIMALS) },
  even = { { "even", "most" }, set_of { "even", "most" } },
}

local function expect_words(parts)
  for part, value in pairs(parts) do
    local row = ONE_OF[part]
    if not row[2][value] then return wrong(part, table.concat(row[1], ", ")) end
  end
  return true
end

-- All five elements, each once.
local function elements_of(text)
  local order, seen = {}, {}
  for element in text:gmatch "%a+" do
    order[#order + 1] = element
    seen[element] = true
  end
  for _, element in ipairs(cast.ELEMENTS) do
    if not seen[element] then return nil end
  end
  return #order == #cast.ELEMENTS and order or nil
end

local function chart_of(text)
  local stem, order, even, season, strength, animal =
    text:match "^birth%-(%d)%-([%a.]+)%-(%a+)%-(%a+)%-(%a+)%-(%a+)$"
  if not stem then return nil, WHY.form end
  local ok, why = expect_words { even = even, season = season, strength = strength,
    animal = animal }
  if not ok then return nil, why end
  local elements = elements_of(order)
  if not elements then return wrong("elements", table.concat(cast.ELEMENTS, ", ")) end
  return { stem = cast.STEMS[tonumber(stem) + 1], elements = elements, is_even = even == "even",
    season = season, strength = strength, animal = animal }
end

local function is_number(digits, min, max)
  local value = #digits <= 10 and math.tointeger(tonumber(digits))
  return value and value >= min and value <= max and tostring(value) == digits
end

local function expect_numbers(volume, seed)
  if not is_number(volume, 2, cast.VOLUMES) then return wrong("volume", "2-" .. cast.VOLUMES) end
  if not is_number(seed, 0, SEED_MAX) then return wrong("seed", "0-" .. SEED_MAX) end
  return true
end

local function expect_texts(state)
  if utf8.len(state.name) > NAME_MAX or not request.is_name(state.name) then
    return wrong("name", ("1-%d"):format(NAME_MAX))
  end
  if state.chart then return true end
  if utf8.len(state.theme) > THEME_MAX then return wrong("theme", ("1-%d"):format(THEME_MAX)) end
  return request.theme(state.theme, state.kids)
end

local PARTS = "^(%d+):(%a+):(%d+):(%a+):(%a+):([%w.%-]+):([^:]+):?(.*)$"

local function state_of(told)
  local volume, genre, seed, kids, gender, source, name, theme = told:match(PARTS)
  if not volume then return nil, WHY.form end
  local ok, why = expect_numbers(volume, seed)
  if ok then ok, why = expect_words { genre = genre, kids = kids, gender = gender } end
  if not ok then return nil, why end
  local chart
  if source ~= "theme" then chart, why = chart_of(source) end
  if why or (chart ~= nil) == (theme ~= "") then return nil, why or WHY.form end
  return { volume = tonumber(volume), genre = genre, seed = tonumber(seed),
    kids = kids == "kids", gender = gender, chart = chart, name = name,
    theme = not chart and theme or nil }
end

function token.read(text)
  local sum, told = text:match("^%s*" .. FORMAT .. ":(%x%x%x%x%x%x):(.-)%s*$")
  if not sum then return nil, WHY.form end
  if sum ~= sum_of(told) then return nil, WHY.sum end
  local state, why = state_of(told)
  if not state then return nil, why end
  local ok
  ok, why = expect_texts(state)
  if not ok then return nil, why end
  return state
end

return token
