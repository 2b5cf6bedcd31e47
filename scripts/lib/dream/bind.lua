-- Which symbol an action happens to.
--
--     bind.all(units, mentions)    sets action.target to a symbol's mention where there is one
--
-- In Korean the action follows its symbol, whose particle says what part it has (뱀이 물다, 뱀을
-- 잡다), or stands right before it (죽은 뱀).  In English the order says it.  Only what is near
-- and in the same sentence is looked at, so the work grows with the text alone.

local actions = require "lib.dream.actions"
local book = require "lib.dream.words.book"
local nearby = require "lib.dream.nearby"

local bind = {}

-- How many mentions away, and how many characters between, at the most.
local REACH, GAP_BEFORE, GAP_AFTER = 5, 60, 9

-- How well a particle goes with the part that the symbol has in the action.
local FITS = {
  s = { s = 3, d = 2, t = 2, [""] = 2, o = 0, v = 0 },
  o = { o = 3, t = 2, [""] = 2, d = 0, s = 0, v = 0 },
}

local HARM = "harm"

local function between(units, first, last)
  if last < first then return "" end
  return utf8.char(table.unpack(units.code, first, last))
end

local function number_sentences(units, mentions)
  local sentence, i = 1, 1
  for _, mention in ipairs(mentions) do
    while i < mention.first do
      if nearby.is_stop(units.code[i]) then sentence = sentence + 1 end
      i = i + 1
    end
    mention.sentence = sentence
  end
end

local function is_specific(symbol, action)
  return book.rows[symbol.code].variants[action.code] ~= nil
end

-- ---- Korean ---------------------------------------------------------------------------

-- 죽은, 물리는, 날던: forms that a noun follows.
local function is_before_noun(units, action)
  local form = action.form
  if form == "adn" or form == "adl" then return action.stop == action.last end
  local ending = between(units, action.last + 1, action.stop)
  return form == "stem" and (ending == "는" or ending == "던") or form == "past" and ending == "던"
    or form == "whole" and units.code[action.last] == utf8.codepoint "는"
end

local function behind(units, mentions, at, action)
  local next_one = mentions[at + 1]
  if not next_one or next_one.kind ~= "symbol" or next_one.sentence ~= action.sentence then
    return nil
  end
  local gap = next_one.first - action.stop - 1
  if gap > GAP_AFTER then return nil end
  return not between(units, action.stop + 1, next_one.first - 1):find("꿈", 1, true)
    and next_one or nil
end

local function score(symbol, action, distance)
  local rule = actions[action.code]
  local fit = FITS[rule.takes][symbol.role] or 0
  local specific = is_specific(symbol, action)
  if fit == 0 and (not specific or rule.class == HARM) then return nil end
  if symbol.role == "d" and not specific and rule.class ~= HARM then return nil end
  return fit * 2 - distance + (specific and 3 or 0)
end

local function before(mentions, at, action)
  local chosen, most = nil, nil
  for k = at - 1, math.max(1, at - REACH), -1 do
    local one = mentions[k]
    if one.sentence ~= action.sentence or action.first - one.stop > GAP_BEFORE then break end
    local points = one.kind == "symbol" and score(one, action, at - k)
    if points and (not most or points > most) then chosen, most = one, points end
  end
  return chosen
end

local function korean(units, mentions, at, action)
  return is_before_noun(units, action) and behind(units, mentions, at, action)
    or before(mentions, at, action)
end

-- ---- English --------------------------------------------------------------------------

local BREAKS = { ",", " and ", " but ", " then ", " while ", " when ", " because ", " so " }

local function is_broken(text)
  for _, mark in ipairs(BREAKS) do
    if text:find(mark, 1, true) then return true end
  end
  return false
end

-- "bitten by a snake", "caught a fish": what follows in the clause.
local function object(units, mentions, at, action)
  local next_one = mentions[at + 1]
  if not next_one or next_one.kind ~= "symbol" or next_one.sentence ~= action.sentence then
    return nil
  end
  local text = between(units, action.stop + 1, next_one.first - 1)
  if is_broken(text) or #text > 30 then return nil end
  local is_by = text:find("^[%a ]- ?by %a*%s?%a*%s?$") ~= nil and not text:find("one by", 1, true)
  return (actions[action.code].takes == "o" or is_by) and next_one or nil, is_by
end

-- "a snake bit me", "the fish was caught".
local function subject(mentions, at, action)
  local chosen
  for k = at - 1, math.max(1, at - REACH), -1 do
    local one = mentions[k]
    if one.sentence ~= action.sentence or action.first - one.stop > GAP_BEFORE then break end
    if one.kind == "symbol" then
      if is_specific(one, action) then return one end
      if book.rows[one.code].category ~= "place" then chosen = chosen or one end
    end
  end
  return chosen
end

local function english(units, mentions, at, action)
  return object(units, mentions, at, action) or subject(mentions, at, action)
end

function bind.all(units, mentions)
  number_sentences(units, mentions)
  for at, mention in ipairs(mentions) do
    if mention.kind == "action" then
      local find = mention.lang == "en" and english or korean
      mention.target = find(units, mentions, at, mention)
    end
  end
end

return bind
