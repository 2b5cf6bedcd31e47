-- A pillar that is named in a text and that the facts do not have.
--
--     strange.find(text, known) -> hanja, name | nil
--
-- known has sets of pairs by what they are called, by hanja: `any` has them all, then
-- year, month, day, hour and decade.  A kind that has no set is not looked at in hangul.
--
-- In hanja and in English a pillar is plain to see.  In hangul its two syllables are
-- often another word (정사 is also an affair of state, 임신 a pregnancy), so there it
-- counts only beside a word that speaks of charts: 일주, 대운, 년 and the like, and
-- must then be a pair of that kind.
--
-- A reading made by rule is checked as well, so this looks for the few marks that a
-- pillar needs with plain find(), which is much faster than a pattern over the text.

local signs = require "lib.saju.words.signs"
local book = require "lib.saju.words.book"

local strange = {}

-- The bytes of one hanja or hangul syllable.
local LETTER = 3
local NAME = 2 * LETTER

-- ---- names ------------------------------------------------------------------------

local IS_PAIR = {}                                   -- 甲子
local BY_HANGUL, BY_ENGLISH, BY_SOUND = {}, {}, {}   -- 갑자, Wood Rat, Gap-ja -> 甲子

local ANIMALS = { "Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake", "Horse", "Goat", "Monkey",
  "Rooster", "Dog", "Pig" }
local ELEMENT_WORDS = { "Wood", "Fire", "Earth", "Metal", "Water" }
-- What others call the Goat and the Pig.
local ALSO = { Goat = "Sheep", Pig = "Boar" }

for i = 0, 59 do
  local stem, branch = i % 10 + 1, i % 12 + 1
  local hanja = signs.STEMS[stem] .. signs.BRANCHES[branch]
  local element, animal = ELEMENT_WORDS[(stem + 1) // 2], ANIMALS[branch]
  IS_PAIR[hanja] = true
  BY_HANGUL[book.open("ko").short[hanja]] = hanja
  BY_SOUND[book.open("en").short[hanja]:lower()] = hanja
  BY_ENGLISH[element .. " " .. animal] = hanja
  if ALSO[animal] then BY_ENGLISH[element .. " " .. ALSO[animal]] = hanja end
end

-- Names that are also everyday words: after a chart word they count only when the
-- sentence or the clause ends there.
local IS_WORD = {}
for name in ("정사 기사 신사 임신 병신 무신 경신 정해 기묘 신묘 무술 정유 신축 기미 병자 경인 무인 정미 "
  .. "기해 신해 신미 경자 무오 기유 임오 계사 갑인 을유 병인 신유 무자 임자"):gmatch("%S+") do
  IS_WORD[name] = true
end

-- ---- hanja ------------------------------------------------------------------------

local function strange_hanja(text, known)
  for i = 1, 10 do
    local stem = signs.STEMS[i]
    local at = text:find(stem, 1, true)
    while at do
      local pair = text:sub(at, at + NAME - 1)
      if IS_PAIR[pair] and not known.any[pair] then return pair, pair end
      at = text:find(stem, at + LETTER, true)
    end
  end
end

-- ---- hangul -----------------------------------------------------------------------

-- Chart words by their last syllable and what stands before it, with the kind of
-- pair that each speaks of: 일주, 대운.  Beside these a name may stand with a space
-- between; before 년 and 월, only joined, as in 병오년.
local MARKS = {
  { "주", { ["일"] = "day", ["년"] = "year", ["연"] = "year", ["월"] = "month", ["시"] = "hour" } },
  { "운", { ["대"] = "decade", ["세"] = "year" } },
  { "진", { ["일"] = "day" } },
  { "년", "year" },
  { "월", "month" },
}

-- Where the syllable `mark` stands next, from `at` on.  It is looked for without its
-- first byte, which nearly every syllable has.
local function find_mark(text, mark, at)
  local tail, lead = mark:sub(2), mark:byte(1)
  at = text:find(tail, at + 1, true)
  while at and text:byte(at - 1) ~= lead do at = text:find(tail, at + 1, true) end
  return at and at - 1
end

local function is_hangul(text, at)
  local byte = at > 0 and text:byte(at)
  return byte and byte >= 0xEA and byte <= 0xED
end

local SPACE, OPEN, CLOSE = 32, 40, 41
local REMARK_MAX = 20

-- Where what stands before `at` ends, without a remark in parentheses and, if it may
-- be, without a space.
local function before(text, at, is_spaced)
  local stop = at - 1
  if is_spaced and text:byte(stop) == SPACE then stop = stop - 1 end
  if text:byte(stop) ~= CLOSE then return stop end
  local open = stop - NAME - 1 -- where it is for a pair in hanja
  if text:byte(open) == OPEN then return open - 1 end
  open = stop - 1
  while open > stop - REMARK_MAX and text:byte(open) ~= OPEN do open = open - 1 end
  return open - 1
end

-- "경오일주", "경오(庚午) 대운", "병오년"; not "사무인 대운".
local function name_before(text, at, is_spaced)
  local stop = before(text, at, is_spaced)
  if stop < NAME then return nil end
  local name = text:sub(stop - NAME + 1, stop)
  if BY_HANGUL[name] and not is_hangul(text, stop - NAME - LETTER + 1) then return name end
end

local LINKS = { "은", "는", "이", "가", "인", "의", "을", "를" }
local IS_LINK = {}
for _, link in ipairs(LINKS) do IS_LINK[link] = true end

-- What may follow a name that is no other word there.
local ENDS = { "이에요", "예요", "입니다", "이며", "이고", "이라" }
local AFTER_CLEAR = { "은", "는", "을", "를", "과", "와", "의", "으로", "로" }

local function starts_with(text, at, list)
  for _, word in ipairs(list) do
    if text:sub(at, at + #word - 1) == word then return true end
  end
  return false
end

local function ends_here(text, at, name)
  if at > #text or text:find("^[%(%),.;:!?\"'\n]", at) or starts_with(text, at, ENDS) then
    return true
  end
  if IS_WORD[name] then return false end
  return text:byte(at) == 32 or starts_with(text, at, AFTER_CLEAR)
end

-- Past a remark, a particle, a colon and spaces: where what a chart word speaks of begins.
local function past_link(text, at)
  if text:byte(at) == OPEN then at = text:match("^%([^()]*%)()", at) or at end
  if IS_LINK[text:sub(at, at + LETTER - 1)] then at = at + LETTER end
  return text:match("^[:= ]*['\"%(]?()", at)
end

-- "일주는 경오", "대운: 갑신(甲申)": a name, and whether it can be no other word.
local function name_after(text, at)
  at = past_link(text, at)
  local name = text:sub(at, at + NAME - 1)
  if BY_HANGUL[name] then return name, ends_here(text, at + NAME, name) end
end

-- The strange name beside the chart word that ends with the mark at `at`, if any.  In
-- a row of pillars the name before may belong to the word before that, so one that
-- fits is enough.
local function strange_at(text, at, mark, kinds, known)
  local is_spaced = type(kinds) == "table"
  local start = is_spaced and at - LETTER or at
  local kind = kinds
  if is_spaced then kind = kinds[text:sub(start, at - 1)] end
  local fitting = known[kind]
  if not fitting then return nil end
  local one, other, is_certain = name_before(text, start, is_spaced), nil, false
  if is_spaced then other, is_certain = name_after(text, at + #mark) end
  if one and fitting[BY_HANGUL[one]] or other and fitting[BY_HANGUL[other]] then return nil end
  return one or is_certain and other or nil
end

local function strange_hangul(text, known)
  for i = 1, #MARKS do
    local mark, kinds = MARKS[i][1], MARKS[i][2]
    local at = find_mark(text, mark, 1)
    while at do
      local name = strange_at(text, at, mark, kinds, known)
      if name then return BY_HANGUL[name], name end
      at = find_mark(text, mark, at + LETTER)
    end
  end
end

-- ---- English ----------------------------------------------------------------------

-- "Metal Horse", "Gyeong-o".
local function strange_english(text, known)
  for _, element in ipairs(ELEMENT_WORDS) do
    local at = text:find(element, 1, true)
    while at do
      local animal = text:match("^[ -](%u%l+)", at + #element)
      local hanja = animal and BY_ENGLISH[element .. " " .. animal]
      if hanja and not known.any[hanja] then return hanja, element .. " " .. animal end
      at = text:find(element, at + #element, true)
    end
  end
  local at = text:find("-", 1, true)
  while at do
    local stem = text:sub(math.max(1, at - 7), at - 1):match("%f[%a]%u%l+$")
    local branch = stem and text:match("^%-%l+%f[%A]", at)
    local name = branch and stem .. branch
    local hanja = name and BY_SOUND[name:lower()]
    if hanja and not known.any[hanja] then return hanja, name end
    at = text:find("-", at + 1, true)
  end
end

-- ---- all --------------------------------------------------------------------------

function strange.find(text, known)
  local hanja, name = strange_hanja(text, known)
  if not hanja then hanja, name = strange_hangul(text, known) end
  if not hanja then hanja, name = strange_english(text, known) end
  return hanja, name
end

-- For what else is named behind a chart word (일간은 갑목): where the syllable stands
-- next, and where what it speaks of begins.
strange.find_mark, strange.past_link = find_mark, past_link

return strange
