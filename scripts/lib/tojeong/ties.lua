-- Animal signs and relations that a text names and the facts do not have:
--
--     ties.strange(text, facts) -> the first, or nil
--
-- The animal is the person's, or in "the year of the …" also that of the year.  A relation
-- is one of a month or of the year; it is known by its name in hangul, hanja or English.

local book = require "lib.saju.words.book"
local cycle = require "lib.saju.cycle"
local labels = require "lib.tojeong.words.labels"
local strange = require "lib.saju.strange"

local ties = {}

-- The bytes of one hanja or hangul syllable.
local LETTER = 3
local PAIR = 2 * LETTER

-- ---- animals ------------------------------------------------------------------------

-- 쥐띠 and Rat -> rat, with the names that others use.
local KOREAN, ENGLISH = {}, { boar = "pig", sheep = "goat" }
for branch = 0, 11 do
  local animal = cycle.branches[branch].animal
  KOREAN[labels.animal("ko", animal)] = animal
  ENGLISH[animal] = animal
end
KOREAN["범띠"] = "tiger"

local function is_hangul(text, at)
  local byte = at > 0 and text:byte(at) or 0
  return byte >= 0xEA and byte <= 0xED
end

local MARK = "띠"
-- 호랑이띠 has the most syllables.
local SYLLABLES = 4

-- The longest name of a sign that ends where the mark does and begins a word.
local function sign_before(text, stop)
  for count = SYLLABLES, 1, -1 do
    local start = stop - (count + 1) * LETTER + 1
    local name = start > 0 and text:sub(start, stop)
    if name and KOREAN[name] and not is_hangul(text, start - LETTER) then return name end
  end
end

local function strange_korean_animal(text, own)
  local at = strange.find_mark(text, MARK, 1)
  while at do
    local name = sign_before(text, at + LETTER - 1)
    if name and KOREAN[name] ~= own then return name end
    at = strange.find_mark(text, MARK, at + LETTER)
  end
end

-- Where an animal is somebody's; the letters of months are animals as well.
local BEFORE_OWN = { "sign of the ", "sign is the ", "you are a ", "you are an ", "born a ",
  "for a ", "for an " }

local function strange_after(said, mark, known)
  local at = said:find(mark, 1, true)
  while at do
    local word = said:match("^%l+", at + #mark)
    local animal = word and ENGLISH[word]
    if animal and not known[animal] then return word end
    at = said:find(mark, at + #mark, true)
  end
end

local function strange_animal(text, facts)
  local own = facts.birth.animal.code
  local name = strange_korean_animal(text, own)
  if name then return name end
  local said = text:lower()
  local of_year = cycle.branches[(facts.target_year - 4) % 12].animal
  name = strange_after(said, "year of the ", { [own] = true, [of_year] = true })
  for _, mark in ipairs(BEFORE_OWN) do
    name = name or strange_after(said, mark, { [own] = true })
  end
  return name
end

-- ---- relations ------------------------------------------------------------------------

-- What names of relations in hangul end with; of 형, 파 and 해 too many words do.
local MARKS = { "충", "합", " 반합", " 원진" }
-- And in hanja, behind two letters.
local HANJA = { "沖", "合", "半合", "刑", "破", "害", "怨嗔" }
local KINDS = { "stem_combination", "stem_clash", "six_harmony", "half_trine", "clash",
  "punishment", "break", "harm", "resentment" }

-- The names of all relations there are: in hangul, in hanja, in English.
local ALL = {}

local function add_names(set, kind, letters)
  for _, lang in ipairs { "ko", "en" } do
    local name = book.open(lang).relation[kind][letters]
    if name then
      set[name:match "^(.-) ?%("] = true
      if lang == "ko" then set[name:match "%((.-)%)"] = true end
    end
  end
end

for _, kind in ipairs(KINDS) do
  for letters in pairs(book.open("ko").relation[kind]) do add_names(ALL, kind, letters) end
end

local function add_all(known, relations)
  for _, it in ipairs(relations) do
    if it.type ~= "same" then add_names(known, it.type, it.members[1] .. it.members[2]) end
  end
end

local function known_of(facts)
  local known = {}
  add_all(known, facts.year.relations)
  for _, month in ipairs(facts.months) do add_all(known, month.relations) end
  return known
end

-- Two letters and a mark behind them, in hangul or in hanja.
local function strange_before(text, mark, known)
  local at = text:find(mark, 1, true)
  while at do
    local name = at > PAIR and text:sub(at - PAIR, at + #mark - 1)
    if name and ALL[name] and not known[name] and not is_hangul(text, at - PAIR - LETTER) then
      return name
    end
    at = text:find(mark, at + #mark, true)
  end
end

-- "Ja-O clash".
local function strange_english(text, known)
  local at = text:find("-", 1, true)
  while at do
    local first = text:sub(math.max(1, at - 8), at - 1):match "%f[%a]%u%l*$"
    local rest = first and text:match("^%-%u%l* %l+", at)
    if rest then
      local name = first .. rest
      local longer = name .. (text:match("^ %l+", at + #rest) or "")
      name = ALL[longer] and longer or name
      if ALL[name] and not known[name] then return name end
    end
    at = text:find("-", at + 1, true)
  end
end

local function strange_relation(text, facts)
  local known = known_of(facts)
  for _, marks in ipairs { MARKS, HANJA } do
    for _, mark in ipairs(marks) do
      local name = strange_before(text, mark, known)
      if name then return name end
    end
  end
  return strange_english(text, known)
end

-- ---- all ------------------------------------------------------------------------------

function ties.strange(text, facts)
  return strange_animal(text, facts) or strange_relation(text, facts)
end

return ties
