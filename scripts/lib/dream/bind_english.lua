-- Which symbol an action happens to, in English, where the order of words says it.
--
--     bind_english.target(units, mentions, at, action) -> mention | nil
--
-- "caught a fish", "bitten by a snake", "a snake bit me", "a falling star"; he, she, it, they and
-- one stand for a symbol told before, I and we for the dreamer.

local actions = require "lib.dream.actions"
local book = require "lib.dream.words.book"
local spelling = require "lib.dream.spelling"
local weigh = require "lib.dream.weigh"

local bind_english = {}

-- How many mentions away, and how many characters between, at the most.
local REACH, GAP, NEAR, AHEAD = 5, 60, 24, 30

local function set(text)
  local members = {}
  for word in text:gmatch("%S+") do members[word] = true end
  return members
end

local BREAKS = { ",", " and ", " but ", " then ", " while ", " when ", " because ", " so " }
-- Between a subject and its verb.
local BETWEEN = set("was were is are am be been being had have has then just suddenly even all "
  .. "started began kept keeps to almost nearly finally also really slowly quickly still did "
  .. "do does got get gets would could will can both")
local DREAMER = set "i i'm i'd i've we we're you someone somebody nobody everyone everybody"
local PRONOUN = set "he she it they one who which that"
local OBJECT = set "it him her them one some its their"
local TOWARDS = set "on onto in into at off from with to by of"
-- What a thing unknown to the dictionary begins with.
local DETERMINER = set "a an the my his their our this that these those your"
-- Forms that say how something is, right before it.
local ADJECTIVE = set "bright clear clean dead naked broken burnt frozen wounded"

local function slice(units, first, last)
  if last < first then return "" end
  return utf8.char(table.unpack(units.code, first, last))
end

local function is_specific(symbol, action)
  return book.rows[symbol.code].variants[action.code] ~= nil
end

-- The words right before the action, the nearest first.
local function words_before(units, action)
  local first = math.max(1, action.first - NEAR)
  local list = {}
  for word in slice(units, first, action.first - 1):match("[^.!?,\n]*$"):gmatch("[%a']+") do
    table.insert(list, 1, word)
  end
  return list
end

-- "i" in "and then I was", nil when a noun or nothing is there.
local function subject_word(units, action)
  for _, word in ipairs(words_before(units, action)) do
    if DREAMER[word] or PRONOUN[word] then return word end
    if not BETWEEN[word] then return nil end
  end
end

-- The word behind the action: the first, or the second behind "on" and the like.
local function words_after(units, action)
  local text = slice(units, action.stop + 1, math.min(units.count, action.stop + 16))
  local first, second = text:match("^ (%a+) ?(%a*)")
  return first, TOWARDS[first] and second or first
end

local SCENERY = set "place sign body"

-- The symbol told last that the dictionary has with the action, or else of those that it may
-- happen to, or else of things and beings.
local function told_before(mentions, at, action)
  local fitting, any
  for k = at - 1, math.max(1, at - REACH), -1 do
    local one = mentions[k]
    if action.sentence - one.sentence > 1 then break end
    if one.kind == "symbol" then
      if is_specific(one, action) then return one end
      local row = book.rows[one.code]
      if weigh.variant(row, action.code) then fitting = fitting or one end
      if not SCENERY[row.category] then any = any or one end
    end
  end
  return fitting or any
end

local function is_broken(text)
  for _, mark in ipairs(BREAKS) do
    if text:find(mark, 1, true) then return true end
  end
  return false
end

-- The symbol that follows in the clause, and what stands between.
local function following(units, mentions, at, action)
  local next_one = mentions[at + 1]
  if not next_one or next_one.kind ~= "symbol" or next_one.sentence ~= action.sentence then
    return nil
  end
  local text = slice(units, action.stop + 1, next_one.first - 1)
  if is_broken(text) or #text > AHEAD then return nil end
  return next_one, text
end

local function is_adjective(units, action)
  local word = spelling.slice(units, action.first, action.last):lower()
  return ADJECTIVE[word] or word:find("ing$") ~= nil
end

-- Acted on, or named by "by" or by the dictionary: "fell off a horse", "climbed a mountain".
local function object(units, mentions, at, action, is_dreamer)
  local one, text = following(units, mentions, at, action)
  if not one then return nil end
  local takes = actions[action.code].takes
  if text:find("^[%a ]- ?by %a*%s?%a*%s?$") and not text:find("one by", 1, true) then return one end
  if takes ~= "s" then return one end
  if text == " " and is_adjective(units, action) then return one end
  return is_dreamer and is_specific(one, action) and one or nil
end

-- "a snake bit me", "the fish was caught".
local function subject(mentions, at, action)
  local chosen
  for k = at - 1, math.max(1, at - REACH), -1 do
    local one = mentions[k]
    if one.sentence ~= action.sentence or action.first - one.stop > GAP then break end
    if one.kind == "symbol" then
      if is_specific(one, action) then return one end
      if book.rows[one.code].category ~= "place" then chosen = chosen or one end
    end
  end
  return chosen
end

function bind_english.target(units, mentions, at, action)
  local word = subject_word(units, action)
  local is_dreamer, takes = DREAMER[word], actions[action.code].takes
  local found = object(units, mentions, at, action, is_dreamer)
  if found then return found end
  local after, object_word = words_after(units, action)
  if takes ~= "s" and OBJECT[object_word] then return told_before(mentions, at, action) end
  if takes == "o" and (after == "me" or after == "us") then return nil end
  if is_dreamer or takes ~= "s" and DETERMINER[after] then return nil end
  if PRONOUN[word] then return told_before(mentions, at, action) end
  return subject(mentions, at, action)
end

return bind_english
