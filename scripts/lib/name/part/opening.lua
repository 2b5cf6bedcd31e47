-- Title and summary.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local suri = require "lib.name.suri"

local opening = {}

-- What the given name speaks of: labels of its letters' themes, those known.
local function themes_of(r)
  local labels = {}
  for _, char in ipairs(draft.given(r)) do
    if char.meaning ~= null then labels[#labels + 1] = char.meaning.theme.label end
  end
  return labels
end

local function shape_of(labels)
  if #labels == 0 then return "plain" end
  if #labels == 1 then return "one" end
  return labels[1] == labels[#labels] and "same" or "two"
end

local function sound_title(r)
  local native = r.facts.name.native
  if native ~= null then
    return draft.say(r, r.book.opening.title.native, { name = r.title, native = native })
  end
  local chars, nature = draft.given(r), r.book.terms.nature
  local first, last = nature[chars[1].sound.code], nature[chars[#chars].sound.code]
  local words = r.book.opening.title
  return draft.say(r, first == last and words.sound or words.sounds,
    { name = r.title, nature1 = first, nature2 = last })
end

function opening.title(r)
  if r.facts.name.given.hanja == null then return sound_title(r) end
  local labels = themes_of(r)
  return draft.say(r, r.book.opening.title[shape_of(labels)],
    { name = r.title, theme1 = labels[1], theme2 = labels[#labels] })
end

-- ---- summary --------------------------------------------------------------------------------

local function counted(r)
  local by = r.facts.gyeok ~= null and r.facts.conventions.stroke_mode or "hangul"
  local name = r.facts.name
  if by == "hangul" and (name.surname.hanja ~= null or name.given.hanja ~= null) then
    return fill(r.book.opening.partial, { name = r.name, counts = draft.counts(r) })
  end
  return draft.say(r, r.book.opening.counted[by], { name = r.name, counts = draft.counts(r) })
end

local function names_of(r, grade)
  local names = {}
  for _, name in ipairs(suri.ORDER) do
    if r.facts.gyeok[name].grade.code == grade then
      names[#names + 1] = r.book.terms.label("gyeok_short", name)
    end
  end
  return names
end

-- "원격·이격이 길한 수, …", and "Won and I are favourable, …".
local function fours(r)
  local words, items = r.book.opening, {}
  for _, grade in ipairs { "good", "half", "bad" } do
    local names = names_of(r, grade)
    if #names == 4 and grade == "good" then return draft.say(r, words.all_good) end
    if #names > 0 then
      local text = r.lang == "en" and draft.join(r, names) or table.concat(names, "·")
      items[#items + 1] = fill(words.four[grade][#names == 1 and "one" or "many"], { names = text })
    end
  end
  return fill(words.fours, { list = table.concat(items, r.lang == "en" and "; " or ", ") })
end

local function band_of(total)
  return total >= 85 and "high" or total >= 68 and "middle" or "low"
end

local function score(r)
  local words, found, parts = r.book.opening, r.facts.score, {}
  for i, part in ipairs(found.parts) do parts[i] = fill(words.part, part) end
  local said = fill(found.max == 100 and words.score or words.scaled, { total = found.total,
    sum = found.sum, max = found.max, parts = table.concat(parts, ", ") })
  return said .. " " .. draft.say(r, words.told[band_of(found.total)])
end

function opening.summary(r)
  local lines = { counted(r) }
  if r.facts.gyeok ~= null then lines[2] = fours(r) end
  lines[#lines + 1] = draft.say(r, r.book.opening.sounds[r.facts.sound.grade.code])
  return table.concat(lines, " ") .. "\n" .. score(r)
end

return opening
