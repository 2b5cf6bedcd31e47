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

-- Whether a cue that has a place is there.
local function holds(cue, mention, before, after)
  local text = cue.text
  if cue.at == "^" then return mention.stop == mention.last end
  if cue.at == "<" then return ends_with(before, text) end
  return after:sub(1, #text) == text
end

local AT_WORD, BEHIND, AHEAD = 6, 3, 1

-- A cue at the word itself tells most; in Korean the verb stands behind, in English where it will.
local function points_of(cue, mention, before, after)
  if cue.at ~= "" then return holds(cue, mention, before, after) and AT_WORD or 0 end
  if after:find(cue.text, 1, true) then return mention.lang == "ko" and BEHIND or AHEAD end
  return before:find(cue.text, 1, true) and AHEAD or 0
end

local function count(cues, mention, before, after)
  local points = 0
  for _, cue in ipairs(cues) do points = points + points_of(cue, mention, before, after) end
  return points
end

-- What stands near up to the same word, if it comes again: 배를 깎고 있는데 배가 가라앉았다.
local function own(before, after, word)
  local from
  repeat
    local _, till = before:find(word, from or 1, true)
    from = till and till + 1 or from
  until not till
  local next_one = after:find(word, 1, true)
  return from and before:sub(from) or before, next_one and after:sub(1, next_one - 1) or after
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
  before, after = own(before, after, mention.sense)
  local cues = CUES[mention.lang][mention.sense]
  local chosen = best(senses, cues, mention, before, after) or senses.otherwise
  if chosen then return senses[chosen][1] end
  return all_of(senses)
end

return sense
