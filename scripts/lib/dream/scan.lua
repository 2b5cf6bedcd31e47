-- The words of a dream that the dictionary knows, where they stand.
--
--     scan.of(units) -> { mention, … }      units as lib.dream.spelling gives them
--
-- A mention is { kind, code, first, last, stop, lang, role, sense?, form?, instead?, noun?,
-- is_not? }, in the order of the text: the alias is units first to last, with its particle or
-- ending it goes to stop; `instead` is the same word as a verb, for when it is no symbol here.
-- The longest word at a place wins and mentions never overlap.  In Korean a word is found at
-- the beginning of what stands between blanks, and only when particles follow; what is
-- written without any blanks is gone through particle by particle.  One pass, linear in the
-- text: each step is bounded by the longest word known.

local counted = require "lib.dream.counted"
local hangul = require "lib.dream.hangul"
local index = require "lib.dream.index"
local particles = require "lib.dream.particles"
local spelling = require "lib.dream.spelling"
local trie = require "lib.dream.trie"

local scan = {}

local SPACE = 32

local is_hangul, is_word = spelling.is_hangul, spelling.is_word

-- From so many syllables on, a word is taken for one that was written without blanks.
local UNSPACED = 8
-- So many syllables may be an ending.
local ENDING_MAX = 7

-- 안물렸다, 못잡았다.
local NOT = { [utf8.codepoint "안"] = true, [utf8.codepoint "못"] = true }

local PREFIXES = {}
for _, prefix in ipairs { "아기", "새끼", "황금", "거대", "대왕", "초대형", "수많은", "우리", "엄청큰", "왕",
  "검은", "하얀", "흰", "빨간", "파란", "노란", "커다란", "큰", "작은", "예쁜" } do
  PREFIXES[#PREFIXES + 1] = spelling.codes(prefix)
end

-- By unit, the last syllable of the Korean word that it is in; made once, as what is written
-- without blanks would otherwise be gone through again and again.
local function word_ends(units)
  local ends, code = {}, units.code
  for i = units.count, 1, -1 do
    ends[i] = is_hangul(code[i]) and is_hangul(code[i + 1]) and ends[i + 1] or i
  end
  return ends
end

local function mention_of(entry, first, last, stop, lang)
  return { kind = entry.kind, code = entry.code, first = first, last = last, stop = stop,
    lang = lang, sense = entry.sense, form = entry.form, noun = entry.noun, role = "" }
end

-- ---- Korean ---------------------------------------------------------------------------

local function as_verb(units, entry, first, last)
  local following = units.code[last + 1]
  if not hangul.follows(entry.form, is_hangul(following) and following or nil) then return nil end
  local stop = units.ends[last]
  if stop - last > ENDING_MAX then stop = last end
  return mention_of(entry, first, last, stop, "ko")
end

local function as_noun(units, entry, first, last)
  local code, stop = units.code, units.ends[last]
  local final = hangul.final(code[last])
  local role = particles.tail(code, last + 1, stop, final, entry.does)
  if not role and entry.is_loose and stop - last <= ENDING_MAX then role = "" end
  if not role then return nil end
  local mention = mention_of(entry, first, last, stop, "ko")
  mention.role = role == "" and stop == last and counted.role(units, stop) or role
  return mention
end

-- Inside of what has no blanks: the particle may be followed by anything.
local function as_part(units, entry, first, last)
  if entry.kind == "action" then return as_verb(units, entry, first, last) end
  local stop, role = particles.head(units.code, last + 1, hangul.final(units.code[last]))
  if not stop or entry.kind == "other" then return nil end
  local mention = mention_of(entry, first, last, stop, "ko")
  mention.role = role
  return mention
end

local function accept(units, entry, first, last, is_part)
  if not is_hangul(units.code[last]) then return nil end
  local mention
  if entry.form then
    mention = as_verb(units, entry, first, last)
  else
    mention = as_noun(units, entry, first, last)
  end
  return mention or is_part and as_part(units, entry, first, last) or nil
end

-- The same word as a verb, for when it turns out to be no noun: the sun rose.
local function verb_of(units, entries, first, last, accepts)
  for _, entry in ipairs(entries) do
    local mention = entry.kind == "action" and accepts(units, entry, first, last)
    if mention then return mention end
  end
end

-- The longest word of the tree at unit i that `accepts` takes.
local function longest(units, root, i, found, accepts, is_part)
  for k = trie.walk(root, units.code, i, found), 1, -1 do
    for _, entry in ipairs(found.entries[k]) do
      local mention = accepts(units, entry, i, found.last[k], is_part)
      if mention and mention.sense then
        mention.instead = verb_of(units, found.entries[k], i, found.last[k], accepts)
      end
      if mention then return mention end
    end
  end
end

local function has_prefix(code, i, prefix)
  for k = 1, #prefix do
    if code[i + k - 1] ~= prefix[k] then return false end
  end
  return true
end

-- 새끼 호랑이 is written 새끼호랑이, too; the alias is the animal's.
local function behind_prefix(units, i, found)
  for _, prefix in ipairs(PREFIXES) do
    if has_prefix(units.code, i, prefix) then
      local mention = longest(units, index.ko, i + #prefix, found, accept)
      if mention and mention.kind == "symbol" then return mention end
    end
  end
end

local function negated_verb(units, i, found)
  if not NOT[units.code[i]] then return nil end
  local mention = longest(units, index.ko, i + 1, found, accept)
  if not mention or mention.kind ~= "action" then return nil end
  mention.is_not = true
  return mention
end

local IS_PARTICLE = { [utf8.codepoint "이"] = "s", [utf8.codepoint "가"] = "s",
  [utf8.codepoint "을"] = "o", [utf8.codepoint "를"] = "o" }

-- 불이 났다: the fire, and what it does.
local function add_noun_of(units, mentions, mention)
  local first, code = mention.first, units.code
  local last = first + mention.noun.length - 1
  local role = IS_PARTICLE[code[last + 1]]
  mentions[#mentions + 1] = { kind = "symbol", code = mention.noun.code, first = first,
    last = last, stop = role and last + 1 or last, lang = "ko", role = role or "" }
  mention.first = mentions[#mentions].stop + 1
  if code[mention.first] == SPACE then mention.first = mention.first + 1 end
end

local function add(units, mentions, mention)
  if mention.noun then add_noun_of(units, mentions, mention) end
  if mention.kind ~= "other" then mentions[#mentions + 1] = mention end
  return mention.stop + 1
end

-- Goes through one word of Korean from unit i on; the unit after it, or after what of the
-- following words belonged to a mention.
local function korean(units, i, found, mentions)
  local stop = units.ends[i]
  local is_unspaced = stop - i + 1 >= UNSPACED
  local mention = longest(units, index.ko, i, found, accept, is_unspaced)
    or behind_prefix(units, i, found) or negated_verb(units, i, found)
  if not mention and not is_unspaced then return stop + 1 end
  i = mention and add(units, mentions, mention) or i + 1
  while is_unspaced and i <= stop do
    mention = longest(units, index.ko, i, found, accept, true)
    local is_weak = mention and mention.first == mention.last and mention.role == ""
    i = mention and not is_weak and add(units, mentions, mention) or i + 1
  end
  return math.max(i, stop + 1)
end

-- ---- English --------------------------------------------------------------------------

local APOSTROPHE, LETTER_S = 39, 115

local function accept_english(units, entry, first, last)
  local code = units.code
  if is_word(code[last + 1]) or code[last + 1] == 45 and is_word(code[last + 2]) then return nil end
  local stop = last
  local is_owner = code[last + 1] == APOSTROPHE and code[last + 2] == LETTER_S
  if is_owner and not is_word(code[last + 3]) then stop = last + 2 end
  return mention_of(entry, first, last, stop, "en")
end

local function english(units, i, found, mentions)
  local mention = longest(units, index.en, i, found, accept_english)
  if mention then return add(units, mentions, mention) end
  while is_word(units.code[i]) do i = i + 1 end
  return i
end

-- ---- all ------------------------------------------------------------------------------

function scan.of(units)
  local mentions, found, code, i = {}, { last = {}, entries = {} }, units.code, 1
  units.ends = word_ends(units)
  while i <= units.count do
    local one = code[i]
    if is_hangul(one) then
      i = korean(units, i, found, mentions)
    elseif is_word(one) then
      i = english(units, i, found, mentions)
    else
      i = i + 1
    end
  end
  return mentions
end

return scan
