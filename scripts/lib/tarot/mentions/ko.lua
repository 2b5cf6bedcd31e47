-- Cards that a Korean text names: mentions.find(text) -> { { id, name, way }, … }.
--
-- way is "reversed" or "upright" where the text says so, else nil.  Minor names (컵 3, 소드의 여왕)
-- are plain to see.  Majors are everyday words (힘, 별, 달), so they count only as "별 카드",
-- "‘별’ 카드", "별(역방향)" or "별 정방향"; so do other names they go by, and those in hanja.

local deck = require "lib.tarot.cards"
local terms = require "lib.tarot.words.ko.terms"

local mentions = {}

local SUITS = { ["완드"] = "wands", ["지팡이"] = "wands", ["컵"] = "cups", ["성배"] = "cups",
  ["聖杯"] = "cups", ["소드"] = "swords", ["검"] = "swords", ["펜타클"] = "pentacles",
  ["펜타클스"] = "pentacles", ["동전"] = "pentacles" }

-- Longer ones first, so that 10 is not 1 and 여왕 is not 왕.
local RANKS = {
  { "에이스", "ace" }, { "페이지", "page" }, { "나이트", "knight" }, { "시종", "page" },
  { "기사", "knight" }, { "여왕", "queen" }, { "왕", "king" }, { "퀸", "queen" }, { "킹", "king" },
  { "10", "ten" }, { "2", "two" }, { "3", "three" }, { "4", "four" }, { "5", "five" },
  { "6", "six" }, { "7", "seven" }, { "8", "eight" }, { "9", "nine" },
  -- As many people say them; each is also the beginning of other words.
  { "원 카드", "ace" }, { "투 카드", "two" }, { "쓰리", "three" }, { "포 카드", "four" }, { "파이브", "five" },
  { "식스", "six" }, { "세븐", "seven" }, { "에잇", "eight" }, { "나인", "nine" }, { "텐 카드", "ten" },
  { "女王", "queen" }, { "王", "king" }, { "騎士", "knight" },
}

-- Behind a number these count something: 컵 3개 is no card.
local COUNTERS = { "장", "개", "잔", "자루", "명", "년", "월", "일", "시간", "분", "%", "가지", "배", "강",
  "닢", "원", "백", "천", "번째", "~" }
-- Behind a word, these make it another word.
local OTHERS = { "일관", "도", "자", "국", "관", "복" }

-- Other names of majors.
local ALIASES = {
  fool = { "광대", "愚者" }, magician = { "마술사", "魔術師", "魔法師" },
  high_priestess = { "여교황", "女司祭", "女敎皇" }, empress = { "여제", "女帝", "女皇帝" },
  emperor = { "皇帝" }, hierophant = { "법황", "敎皇", "教皇" }, lovers = { "연인들", "戀人" },
  chariot = { "戰車" }, strength = { "力" }, hermit = { "은자", "隱者", "隱遁者" },
  wheel = { "운명의 바퀴", "運命" }, justice = { "正義" }, hanged_man = { "매달린 남자", "행맨" },
  death = { "사신", "데스", "死神", "死" }, temperance = { "節制" }, devil = { "데빌", "惡魔" },
  tower = { "타워", "塔" }, star = { "星" }, moon = { "月" }, sun = { "太陽" },
  judgement = { "審判" }, world = { "월드", "世界" },
}

local MAJOR_IDS, MINOR_IDS = {}, {}
for index = 0, deck.size.full - 1 do
  local card = deck.at(index)
  if card.suit then
    MINOR_IDS[card.suit .. card.rank] = card.id
  else
    MAJOR_IDS[terms.majors[card.key]] = card.id
    for _, alias in ipairs(ALIASES[card.key] or {}) do MAJOR_IDS[alias] = card.id end
  end
end

local function starts_with(text, at, words)
  for _, word in ipairs(words) do
    if text:sub(at, at + #word - 1) == word then return true end
  end
  return false
end

local QUOTES = { "’", "”", "'", '"', "』", "」", "‘", "“", "『", "「" }

-- Past a quotation mark and a space, if they are there.
local function past_quote(text, at)
  for _, quote in ipairs(QUOTES) do
    if starts_with(text, at, { quote }) then
      at = at + #quote
      break
    end
  end
  return text:byte(at) == 32 and at + 1 or at
end

-- What stands before `at`, without a space and a quotation mark.
local function before_quote(text, at)
  local before = text:sub(math.max(1, at - 20), at - 1)
  for _, quote in ipairs(QUOTES) do
    if before:sub(-#quote) == quote then
      before = before:sub(1, -#quote - 1)
      break
    end
  end
  return before
end

local WAYS = { { "역방향", "reversed" }, { "정방향", "upright" } }

-- Which way the text says a card lies that stands from `from` to before `to`.
local function way_of(text, from, to)
  local after = past_quote(text, to)
  if text:sub(after, after) == "(" then after = after + 1 end
  local before = before_quote(text, from)
  for _, way in ipairs(WAYS) do
    if starts_with(text, after, { way[1] }) then return way[2] end
    for _, joint in ipairs { " ", "의 ", "" } do
      if before:sub(-#way[1] - #joint) == way[1] .. joint then return way[2] end
    end
  end
end

local function rank_at(text, at)
  for _, rank in ipairs(RANKS) do
    local stop = at + #rank[1]
    if text:sub(at, stop - 1) == rank[1] then
      local is_number = rank[1]:find("%d")
      if is_number and (text:find("^%d", stop) or starts_with(text, stop, COUNTERS)) then
        return nil
      elseif not is_number and starts_with(text, stop, OTHERS) then
        return nil
      end
      return rank[2], stop
    end
  end
end

local function is_hangul_before(text, at)
  local byte = at > 3 and text:byte(at - 3)
  return byte and byte >= 0xEA and byte <= 0xED
end

local function find_minors(text, found)
  for word, suit in pairs(SUITS) do
    local at = text:find(word, 1, true)
    while at do
      local from = text:match("^ ?()", at + #word)
      if starts_with(text, from, { "의 " }) then from = from + #"의 " end
      local rank, stop = rank_at(text, from)
      if rank and not is_hangul_before(text, at) then
        found[#found + 1] = { id = MINOR_IDS[suit .. rank], name = text:sub(at, stop - 1),
                              way = way_of(text, at, stop) }
      end
      at = text:find(word, at + #word, true)
    end
  end
end

-- 이번 달 카드 is the card of this month.
local OF_A_MONTH = { "이번 ", "다음 ", "지난 ", "매 ", "첫 ", "그 ", "각 ", "마지막 ", "번째 ", "한 ", "두 " }

local function is_month(text, at)
  local before = text:sub(math.max(1, at - 12), at - 1)
  if before:find("%d ?$") then return true end
  for _, word in ipairs(OF_A_MONTH) do
    if before:sub(-#word) == word then return true end
  end
  return false
end

local function is_marked(text, stop)
  return starts_with(text, past_quote(text, stop), { "카드", "역방향", "정방향", "(역방향", "(정방향", "(The " })
end

local function find_majors(text, found)
  for name, id in pairs(MAJOR_IDS) do
    local at = text:find(name, 1, true)
    while at do
      local stop = at + #name
      if is_marked(text, stop) and not is_hangul_before(text, at)
         and not (name == terms.majors.moon and is_month(text, at)) then
        found[#found + 1] = { id = id, name = name, way = way_of(text, at, stop) }
      end
      at = text:find(name, stop, true)
    end
  end
end

function mentions.find(text)
  local found = {}
  find_minors(text, found)
  find_majors(text, found)
  return found
end

return mentions
