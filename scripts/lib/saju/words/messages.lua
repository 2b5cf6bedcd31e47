-- A warning in words: messages.of(warning, lang) -> text.
--
-- Facts carry codes, which clients rely on; people get a sentence.  A code that is
-- not known yet still gets one, so that a new warning is never shown as a blank.

local book = require "lib.saju.words.book"

local messages = {}

local WORDS = {
  ko = require "lib.saju.words.ko.messages",
  en = require "lib.saju.words.en.messages",
}

-- A sentence, or two: with a number of minutes, and without.
local function choose(entry, minutes)
  if type(entry) == "string" then return entry end
  return minutes and minutes ~= 0 and entry[1] or entry[2]
end

-- 5.0 is said as 5, and what was taken off is no negative number.
local function plain(minutes)
  minutes = math.abs(minutes)
  return tostring(math.tointeger(minutes) or minutes)
end

-- "월주(月柱) 신사(辛巳), …": what the chart would be otherwise.
local function name_alternatives(alternatives, lang)
  local bound, names = book.open(lang), {}
  for i, other in ipairs(alternatives) do
    names[i] = other.start_age and bound.terms.age:format(other.start_age)
      or bound.terms.pillar[other.pillar] .. " " .. bound.ganji[other.hanja]
  end
  return table.concat(names, ", ")
end

function messages.of(warning, lang)
  local words, minutes = WORDS[lang] or WORDS.ko, warning.minutes
  local text = choose(words[warning.code] or words.other, minutes)
  if minutes then text = text:gsub("{minutes}", plain(minutes)) end
  local others = warning.alternatives
  if others and others[1] then
    text = words.alternatives:format(text, name_alternatives(others, lang))
  end
  local is_partner = warning.field and warning.field:find("^partner")
  return is_partner and words.partner:format(text) or text
end

return messages
