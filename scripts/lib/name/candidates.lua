-- Hanja for a given name that is written in hangul, and the combinations of them whose four
-- numbers are all good.
--
--     candidates.of(name, order) -> { surname, options, combinations, all_good }
--
-- name is what letters.of gives; order { mode = "won" | "pil", weak = { [element] = true } or
-- nil, goal = theme or nil }: a goal is what the hanja are to speak of, and puts those first.
-- Only hanja that people choose and whose meaning can be told are offered.  How many of them
-- are tried hangs on the number of syllables, so that the search stays within a few thousand
-- combinations.

local hanja = require "lib.name.hanja"
local five = require "lib.name.five"
local meanings = require "lib.name.meanings"
local suri = require "lib.name.suri"
local surnames = require "lib.name.surnames"

local candidates = {}

local SHOWN, BEST = 8, 5
local TRIED = { 60, 24, 9, 5, 3 } -- of each syllable, by the number of syllables
local TWICE = 2                   -- how often one hanja may be among the best

-- Hanja that speak of a man or of a woman are not offered: a name may be anybody's.
local IS_GENDERED = {}
for _, code in utf8.codes "男郞夫妃嬪姬后娘婇" do IS_GENDERED[utf8.char(code)] = true end

local function offered_for(syllable)
  local kept = {}
  for _, it in ipairs(meanings.chosen(syllable)) do
    if not IS_GENDERED[it.hanja] then kept[#kept + 1] = it end
  end
  return kept
end

-- The options of one letter with strokes and elements, those of the goal first.
local function options_of(letter, order)
  local options, others = {}, {}
  for _, it in ipairs(offered_for(letter.hangul)) do
    local found = hanja.find(it.hanja, letter.hangul)
    it.strokes, it.element = found[order.mode], found.element
    it.is_wanted = it.theme == order.goal
    it.is_own = letter.hanja ~= nil and letter.hanja.hanja == it.hanja
    local to = (it.is_wanted or not order.goal) and options or others
    to[#to + 1] = it
  end
  table.move(others, 1, #others, #options + 1, options)
  for at, it in ipairs(options) do it.at = at end
  return options
end

-- The surname as typed, or as most families write it.
local function surname_of(name, mode)
  local text, strokes = "", 0
  for _, letter in ipairs(name.surname) do
    if not letter.hanja then break end
    text, strokes = text .. letter.hanja.hanja, strokes + letter.hanja[mode]
  end
  if text ~= "" then return { hanja = text, strokes = strokes, is_assumed = false } end
  local syllables = {}
  for i, letter in ipairs(name.surname) do syllables[i] = letter.hangul end
  local usual = surnames.of(table.concat(syllables))
  if not usual then return nil end
  for i, code in ipairs { utf8.codepoint(usual.hanja[1], 1, -1) } do
    strokes = strokes + hanja.find(utf8.char(code), syllables[i])[mode]
  end
  return { hanja = usual.hanja[1], strokes = strokes, is_assumed = true }
end

-- How good a combination is besides its numbers.  What comes early is usual, and counts.
local function rank(picked, surname, order)
  local value, odd = 0, surname.strokes % 2
  local is_mixed = false
  for i, it in ipairs(picked) do
    value = value - it.at
    if order.weak and it.element and order.weak[it.element] then value = value + 12 end
    if it.is_wanted then value = value + 20 end
    if it.strokes % 2 ~= odd then is_mixed = true end
    local before = picked[i - 1]
    if before and before.element and it.element then
      local step = five.relation(before.element, it.element)
      if step == "feeds" or step == "fed" then value = value + 6 end
    end
    if before and before.hanja == it.hanja then value = value - 40 end
  end
  return value + (is_mixed and 8 or 0)
end

local function count_good(surname, strokes)
  local good = 0
  for _, sum in ipairs { suri.sums(surname.strokes, strokes) } do
    if suri.grade(suri.fold(sum)) == "good" then good = good + 1 end
  end
  return good
end

-- Calls visit(picked, strokes) for each way to pick one of each list.
local function each_pick(lists, most, visit)
  local picked, strokes = {}, {}
  local function pick(place)
    if place > #lists then return visit(picked, strokes) end
    for at = 1, math.min(most, #lists[place]) do
      local it = lists[place][at]
      picked[place], strokes[place] = it, it.strokes
      pick(place + 1)
    end
  end
  pick(1)
end

local function is_own(picked)
  for _, it in ipairs(picked) do
    if not it.is_own then return false end
  end
  return true
end

local function is_better(a, b)
  if a.good ~= b.good then return a.good > b.good end
  if a.value ~= b.value then return a.value > b.value end
  return a.number < b.number
end

local function search(lists, surname, order)
  local found, number = {}, 0
  each_pick(lists, TRIED[#lists], function(picked, strokes)
    number = number + 1
    local good = count_good(surname, strokes)
    if good < 3 or is_own(picked) then return end
    found[#found + 1] = { good = good, value = rank(picked, surname, order), number = number,
      picked = table.move(picked, 1, #picked, 1, {}) }
  end)
  table.sort(found, is_better)
  return found
end

-- The best, without the same hanja in all of them.
local function best_of(found, is_single)
  local best, used = {}, {}
  for _, it in ipairs(found) do
    local is_worn = false
    for place, option in ipairs(it.picked) do
      is_worn = is_worn or (used[place .. option.hanja] or 0) >= TWICE
    end
    local is_worse = best[1] and it.good < best[1].good
    if #best < BEST and not is_worse and (is_single or not is_worn) then
      best[#best + 1] = it
      for place, option in ipairs(it.picked) do
        used[place .. option.hanja] = (used[place .. option.hanja] or 0) + 1
      end
    end
  end
  return best
end

local function shown_option(it, lang)
  return { hanja = it.hanja, hangul = it.hangul, strokes = it.strokes, jawon = it.element or null,
    meaning = it[lang], theme = it.theme }
end

-- The first of each syllable, without the hanja that the name has.
local function shown_options(name, lists, lang)
  local shown = {}
  for place, options in ipairs(lists) do
    local first = list {}
    for _, it in ipairs(options) do
      if #first < SHOWN and not it.is_own then first[#first + 1] = shown_option(it, lang) end
    end
    shown[place] = { hangul = name.given[place].hangul, hanja = first }
  end
  return shown
end

local function shown_combination(it, surname, lang)
  local text, strokes, chars = "", {}, {}
  for place, option in ipairs(it.picked) do
    text, strokes[place] = text .. option.hanja, option.strokes
    chars[place] = shown_option(option, lang)
  end
  local four, numbers = suri.four(surname.strokes, strokes), {}
  for _, name in ipairs(suri.ORDER) do
    numbers[name] = { n = four[name].n, grade = four[name].grade }
  end
  return { hanja = text, chars = chars, gyeok = numbers, good = it.good }
end

function candidates.of(name, order, lang)
  local lists, is_whole = {}, true
  for place, letter in ipairs(name.given) do
    lists[place] = options_of(letter, order)
    is_whole = is_whole and #lists[place] > 0
  end
  local surname, combinations = surname_of(name, order.mode), list {}
  if surname and is_whole then
    local best = best_of(search(lists, surname, order), #lists == 1)
    for i, it in ipairs(best) do combinations[i] = shown_combination(it, surname, lang) end
  end
  return {
    surname = surname or null,
    options = shown_options(name, lists, lang),
    combinations = combinations,
    all_good = #combinations > 0 and combinations[1].good == 4,
  }
end

return candidates
