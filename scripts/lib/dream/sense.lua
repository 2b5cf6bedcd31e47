-- Which of its senses a word has here, by its neighbours.
--
--     sense.of(units, mention) -> symbol | false, others | nil, said | nil
--
-- false when the word is nothing that a dream book has.  `others` lists the further senses,
-- { symbol or false, how it is said }, when the neighbours do not tell: then the reading
-- gives both, and `said` is how the symbol's own sense is said.

local book = require "lib.dream.words.book"
local nearby = require "lib.dream.nearby"

local sense = {}

-- Every cue of every sense, read once: { at, text }, at being "<", ">", "^" or "".
local function read_cues(text)
  local cues = {}
  for cue in text:gmatch("%S+") do
    local at, rest = cue:match("^([<>^]?)(.*)$")
    cues[#cues + 1] = { at = at, text = (rest:gsub("_", " ")) }
  end
  return cues
end

local CUES = { ko = {}, en = {} }
for lang, words in pairs(book.senses) do
  for word, senses in pairs(words) do
    local cues = {}
    for i, one in ipairs(senses) do cues[i] = read_cues(one[3]) end
    CUES[lang][word] = cues
  end
end

local function ends_with(text, cue)
  return text:sub(-#cue) == cue
end

local function holds(cue, mention, before, after)
  local text = cue.text
  if cue.at == "^" then return mention.stop == mention.last end
  if cue.at == "<" then return ends_with(before, text) end
  if cue.at == ">" then return after:sub(1, #text) == text end
  return before:find(text, 1, true) ~= nil or after:find(text, 1, true) ~= nil
end

-- A cue at the word itself tells more than one somewhere near.
local function count(cues, mention, before, after)
  local points = 0
  for _, cue in ipairs(cues) do
    if holds(cue, mention, before, after) then points = points + (cue.at == "" and 1 or 2) end
  end
  return points
end

-- The number of the best sense, or nil when two are alike or none has a cue.
local function best(senses, cues, mention, before, after)
  local most, chosen, is_tie = 0, nil, false
  for i in ipairs(senses) do
    local points = count(cues[i], mention, before, after)
    if points > most then
      most, chosen, is_tie = points, i, false
    elseif points == most and points > 0 then
      is_tie = true
    end
  end
  return not is_tie and chosen or nil
end

-- The first that is a symbol, and the rest.
local function all_of(senses)
  local chosen, others = nil, {}
  for _, one in ipairs(senses) do
    if one[1] and not chosen then chosen = one else others[#others + 1] = one end
  end
  return chosen[1], others, chosen[2]
end

function sense.of(units, mention)
  local senses = book.senses[mention.lang][mention.sense]
  if not senses then return mention.code end
  local before, after = nearby.before(units, mention.first), nearby.after(units, mention.last)
  local cues = CUES[mention.lang][mention.sense]
  local chosen = best(senses, cues, mention, before, after) or senses.otherwise
  if chosen then return senses[chosen][1] end
  return all_of(senses)
end

return sense
