-- Which symbol an action happens to.
--
--     bind.all(units, mentions)    sets action.target to a symbol's mention where there is one
--
-- In Korean the action follows its symbol, whose particle says what part it has (뱀이 물다, 뱀을
-- 잡다), or stands right before it (죽은 뱀).  In English the order says it (bind_english.lua).
-- Only what is near is looked at, so the work grows with the text alone: in the same sentence,
-- or in the one before if the dictionary knows the symbol with just this action
-- (돼지가 들어왔다. 꼭 안았다).

local actions = require "lib.dream.actions"
local bind_english = require "lib.dream.bind_english"
local book = require "lib.dream.words.book"
local nearby = require "lib.dream.nearby"

local bind = {}

-- How many mentions away, and how many characters between, at the most.
local REACH, GAP_BEFORE, GAP_AFTER = 5, 60, 9

-- How well a particle goes with the part that the symbol has in the action.
local FITS = {
  s = { s = 3, d = 2, t = 2, [""] = 2, o = 0, v = 0 },
  o = { o = 3, t = 2, [""] = 2, d = 0, s = 0, v = 0 },
  b = { o = 3, s = 2.5, t = 2, [""] = 2, d = 0, v = 0 },
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

local BY_ME = { "내가 ", "제가 ", "나는 ", "저는 ", "내가", "제가" }

local function is_by_me(units, action)
  local text = nearby.before(units, action.first)
  for _, mark in ipairs(BY_ME) do
    if text:sub(-#mark) == mark then return true end
  end
  return false
end

-- 호랑이가 덤볐는데 내가 이겼다: who acted before is acted on now.
local function score(symbol, action, distance)
  local rule = actions[action.code]
  local fit = FITS[rule.takes][symbol.role] or 0
  if action.is_by_me and rule.takes == "o" and symbol.role == "s" then fit = 1 end
  local specific = is_specific(symbol, action)
  if fit == 0 and (not specific or rule.class == HARM) then return nil end
  if symbol.role == "d" and not specific and rule.class ~= HARM then return nil end
  local is_for = specific and symbol.role == "d" and action.code == "give"
  return fit * 2 - distance + (is_for and 8 or specific and 3 or 0)
end

local function before(units, mentions, at, action)
  local chosen, most = nil, nil
  action.is_by_me = is_by_me(units, action)
  for k = at - 1, math.max(1, at - REACH), -1 do
    local one = mentions[k]
    if one.sentence ~= action.sentence or action.first - one.stop > GAP_BEFORE then break end
    local points = one.kind == "symbol" and score(one, action, at - k)
    if points and (not most or points > most) then chosen, most = one, points end
  end
  return chosen
end

-- 개를 키우는 친구: what is acted on stands before, though a noun follows.
local function is_taken(mentions, at, action)
  local one = mentions[at - 1]
  return one and one.kind == "symbol" and one.role == "o" and one.sentence == action.sentence
    and actions[action.code].takes == "o"
end

-- The last symbol of the sentence before that the dictionary has with this action.
local function earlier(mentions, at, action)
  for k = at - 1, math.max(1, at - REACH), -1 do
    local one = mentions[k]
    if action.sentence - one.sentence > 1 then return nil end
    local is_before = one.sentence < action.sentence and one.kind == "symbol"
    if is_before and is_specific(one, action) then return one end
  end
end

local function korean(units, mentions, at, action)
  return is_before_noun(units, action) and not is_taken(mentions, at, action)
      and behind(units, mentions, at, action)
    or before(units, mentions, at, action) or earlier(mentions, at, action)
end

function bind.all(units, mentions)
  number_sentences(units, mentions)
  for at, mention in ipairs(mentions) do
    if mention.kind == "action" then
      local find = mention.lang == "en" and bind_english.target or korean
      mention.target = find(units, mentions, at, mention)
    end
  end
end

return bind
