-- What a message speaks of, found by words that stand in it.
--
--     listen.plain(message)      the message as it is searched: small letters, one space between
--                                words and around all of them, no punctuation but '
--     listen.language(message)   "ko" or "en", or nil where it does not show
--     listen.wish(plain)         the language that is asked for, or nil
--     listen.has_letters(plain)  whether there is a letter or a digit in it
--     listen.rows(list)          rows made ready to be searched for
--     listen.first(plain, rows)  the place of the first row that is heard, or nil
--
-- A row is a text, or { text, before = "…", after = "…", with = "…" }.  In the text, "_" is a space
-- or nothing, and a space at either end is the edge of a word.  `before` and `after` are words,
-- parted by |, one of which near by on that side means that it is something else; of `with`, one
-- must stand near before it.  Nothing is repeated in what is searched for, so that a message of
-- any kind is searched in time that grows with its length alone.

local hangul = require "lib.words.hangul"

local listen = {}

-- How near is near by, in bytes: some eight syllables of hangul.
local NEAR = 26

local UNSEEN = { "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{00AD}" }
local QUOTES = { "\u{2018}", "\u{2019}", "`" }
local MARKS = { "…", "·", "~", "～", "。", "、", "，", "！", "？", "“", "”", "ㅠ", "ㅜ", "ㅋ", "ㅎ",
  "\u{00A0}", "\u{3000}" }

local HANGUL = "[\xEA-\xED][\x80-\xBF][\x80-\xBF]"
local ENGLISH = {}
for word in ("hello hi hey thanks thank the a an my me i i'm you your is are am was will "
  .. "what what's how when why who where which should can could do does did tell more "
  .. "about this that love "
  .. "money work job today tomorrow year month week luck lucky please yes no good bye career "
  .. "health study family friend dream tarot name card chart reading personality marriage"):gmatch
  "%S+" do
  ENGLISH[word] = true
end

local function count_english(plain)
  local count = 0
  for word in plain:gmatch "[%a']+" do
    if ENGLISH[word] then count = count + 1 end
  end
  return count
end

-- Whether anything is said: marks and pictures alone are not.
function listen.has_letters(plain)
  return plain:find "[%a%d]" ~= nil or plain:find "[\xC3-\xDF\xE3-\xED][\x80-\xBF]" ~= nil
    or plain:find "\xE1[\x84-\x87]" ~= nil
end

local WISHES = { { "영어로", "en" }, { "in english", "en" }, { "한국어로", "ko" }, { "한국말로", "ko" },
  { "in korean", "ko" } }

-- The language that is asked for: "영어로 말해 줘"; nil when none is.
function listen.wish(plain)
  for _, wish in ipairs(WISHES) do
    if plain:find(wish[1], 1, true) then return wish[2] end
  end
end

-- A Korean term in an English sentence does not make it Korean.
function listen.language(message)
  local plain = listen.plain(message)
  local _, syllables = plain:gsub(HANGUL, "")
  local english = count_english(plain)
  if syllables == 0 then return english > 0 and "en" or nil end
  return english > syllables and "en" or "ko"
end

function listen.plain(message)
  local text = hangul.composed(message):lower()
  for _, unseen in ipairs(UNSEEN) do text = text:gsub(unseen, "") end
  for _, mark in ipairs(MARKS) do text = text:gsub(mark, " ") end
  for _, quote in ipairs(QUOTES) do text = text:gsub(quote, "'") end
  return ((" " .. text .. " "):gsub("[%c%s!-&(-/:-@%[-`{-~]+", " "))
end

local function words_of(text)
  if not text then return nil end
  local words = {}
  for word in text:gmatch("[^|]+") do words[#words + 1] = word end
  return words
end

function listen.rows(rows)
  local ready = {}
  for i, row in ipairs(rows) do
    local it = type(row) == "table" and row or { row }
    local text = it[1]:gsub("[%^%$%(%)%%%.%[%]%*%+%-%?]", "%%%0"):gsub("_", " ?")
    ready[i] = {
      pattern = text, head = it[1]:match("^[^_]+"), is_plain = text == it[1],
      before = words_of(it.before), after = words_of(it.after), with = words_of(it.with),
    }
  end
  return ready
end

local function has_one(text, words)
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then return true end
  end
  return false
end

local function holds(row, plain, from, to)
  local behind = plain:sub(math.max(1, from - NEAR), from - 1)
  if row.before and has_one(behind, row.before) then return false end
  if row.with and not has_one(behind, row.with) then return false end
  return not (row.after and has_one(plain:sub(to + 1, to + NEAR), row.after))
end

-- What stands before the first "_" is looked for by itself: that is much quicker than a pattern,
-- and nearly always says that the row is not there.
local function find(row, plain)
  local at = plain:find(row.head, 1, true)
  if not at then return nil end
  local from, to = plain:find(row.pattern, at, row.is_plain)
  while from do
    if holds(row, plain, from, to) then return from end
    from, to = plain:find(row.pattern, to + 1, row.is_plain)
  end
end

function listen.first(plain, rows)
  local least
  for _, row in ipairs(rows) do
    local from = find(row, plain)
    if from and (not least or from < least) then least = from end
  end
  return least
end

return listen
