-- The dreamer's own words about a symbol: the clause that it stands in, when that is short.
--
--     quote.of(units, first, last) -> text | nil      first to last: what it must hold
--
-- A clause ends at a stop, a comma or, in English, at "and" and the like.  Only plain writing is
-- quoted: letters, digits, blanks, apostrophes, commas.

local nearby = require "lib.dream.nearby"
local spelling = require "lib.dream.spelling"

local quote = {}

-- So many characters on either side, and in all.
local REACH, MOST = 26, 56

local SPACE, APOSTROPHE, COMMA, LAST_LETTER = 32, 39, 44, 122

local BREAKS = {}
for word in ("and but while when because so then as until after before "
  .. "where which"):gmatch("%S+") do
  BREAKS[word] = true
end

local function is_end(code)
  return code == nil or code == COMMA or nearby.is_stop(code)
end

local function word_at(units, first, last)
  local is_english = last >= first and units.code[first] <= LAST_LETTER
  if not is_english or last - first > 8 then return nil end
  return utf8.char(table.unpack(units.code, first, last))
end

-- Where the clause begins, or `first` when that is far.
local function clause_start(units, first)
  local code, word_end = units.code, first - 1
  for i = first - 1, math.max(0, first - REACH), -1 do
    if code[i] == SPACE or is_end(code[i]) then
      if BREAKS[word_at(units, i + 1, word_end) or ""] then return word_end + 2 end
      if is_end(code[i]) then return code[i + 1] == SPACE and i + 2 or i + 1 end
      word_end = i - 1
    end
  end
  return first
end

-- Where the clause ends, or `last` when that is far.
local function clause_stop(units, last)
  local code, word_start = units.code, last + 1
  for i = last + 1, math.min(units.count + 1, last + REACH) do
    if code[i] == SPACE or is_end(code[i]) then
      if BREAKS[word_at(units, word_start, i - 1) or ""] then return word_start - 2 end
      if is_end(code[i]) then return i - 1 end
      word_start = i + 1
    end
  end
  return last
end

local function is_plain(units, first, last)
  for i = first, last do
    local code = units.code[i]
    local is_sign = code == SPACE or code == APOSTROPHE or code == COMMA
    if not (is_sign or spelling.is_hangul(code) or spelling.is_word(code)) then return false end
  end
  return true
end

function quote.of(units, first, last)
  local start, stop = math.min(first, clause_start(units, first)), clause_stop(units, last)
  stop = math.max(last, stop)
  for _, span in ipairs { { start, stop }, { start, last }, { first, stop } } do
    local is_short = span[2] - span[1] < MOST
    if is_short and is_plain(units, span[1], span[2]) then
      return spelling.slice(units, span[1], span[2])
    end
  end
  return last - first < MOST and is_plain(units, first, last)
    and spelling.slice(units, first, last) or nil
end

return quote
