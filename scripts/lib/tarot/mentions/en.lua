-- Cards that an English text names: mentions.find(text) -> { { id, name, way }, … }.
--
-- way is "reversed" or "upright" where the text says so, else nil.  "Ten of Cups" is plain to see,
-- however it is written, and so is "the Hermit" with its capital.  Death, Strength and the like are
-- also words that begin sentences: they count with a capital within one, and not in a title, where
-- every word has one.  People write the Sun and the World: those count only where a capital "The"
-- stands within a sentence.  And whatever "card" or a way follows is a card.

local deck = require "lib.tarot.cards"

local mentions = {}

local SUITS = { wands = "wands", rods = "wands", staves = "wands", cups = "cups",
  chalices = "cups", swords = "swords", pentacles = "pentacles", coins = "pentacles",
  disks = "pentacles" }

local RANKS = { ["1"] = "ace", ["2"] = "two", ["3"] = "three", ["4"] = "four", ["5"] = "five",
  ["6"] = "six", ["7"] = "seven", ["8"] = "eight", ["9"] = "nine", ["10"] = "ten" }
for _, rank in ipairs(deck.ranks) do RANKS[rank] = rank end

-- Those that are also words of every day, in one way or the other.
local NAMES = {
  { "Fool", "fool" }, { "Magician", "magician" }, { "Priestess", "high_priestess" },
  { "Empress", "empress" }, { "Emperor", "emperor" }, { "Hierophant", "hierophant" },
  { "Lovers", "lovers" }, { "Chariot", "chariot" }, { "Hermit", "hermit" },
  { "Wheel of Fortune", "wheel" }, { "Hanged Man", "hanged_man" }, { "Devil", "devil" },
  { "Tower", "tower" },
  { "Strength", "strength", is_noun = true }, { "Justice", "justice", is_noun = true },
  { "Death", "death", is_noun = true }, { "Temperance", "temperance", is_noun = true },
  { "Judgement", "judgement", is_noun = true }, { "Judgment", "judgement", is_noun = true },
  { "Star", "star", is_word = true }, { "Moon", "moon", is_word = true },
  { "Sun", "sun", is_word = true }, { "World", "world", is_word = true },
}

local MAJOR_IDS, MINOR_IDS = {}, {}
for index = 0, deck.size.full - 1 do
  local card = deck.at(index)
  if card.suit then
    MINOR_IDS[card.suit .. card.rank] = card.id
  else
    MAJOR_IDS[card.key] = card.id
  end
end

local WAYS = { reversed = "reversed", upright = "upright" }

local function way_of(text, from, to)
  local after = text:match("^ card,? ?%(?(%l+)", to) or text:match("^,? ?%(?(%l+)", to)
  return WAYS[after] or WAYS[text:sub(math.max(1, from - 14), from - 1):match("(%l+) $")]
    or WAYS[text:sub(math.max(1, from - 18), from - 1):match("(%l+) [tT]he $")]
end

local function find_minors(text, found)
  for at, rank, suit, stop in text:gmatch("()%f[%w](%w+) [oO][fF] (%a+)()") do
    local set, number = SUITS[suit:lower()], RANKS[rank:lower()]
    local id = set and number and MINOR_IDS[set .. number]
    if id then
      found[#found + 1] = { id = id, name = rank .. " of " .. suit, way = way_of(text, at, stop) }
    end
  end
end

-- "The Sun" where no sentence begins.
local function is_title_within(text, at)
  return text:sub(at - 4, at - 1) == "The " and text:find("^[%l,:;(]", at - 6 > 0 and at - 6 or at)
end

-- "with Justice", where no sentence and no quotation begins, in a line that ends as one does.
local function is_noun_within(text, at)
  if at <= 2 or not text:find("^[%l,;] ", at - 2) then return false end
  return text:match("^[^\n]*", at):find("[.!?)”\"']%s*$") ~= nil
end

local function is_card(text, at, stop, name)
  if text:find("^%a", stop) or at > 1 and text:find("^%a", at - 1) then return false end
  if text:find("^ cards?%f[%A]", stop) then return true end
  if not text:find("^%u", at) then return false end
  if WAYS[text:match("^,? ?%(?(%l+)", stop)] then return true end
  if name.is_noun then return is_noun_within(text, at) end
  if name.is_word then return is_title_within(text, at) end
  local before = text:sub(math.max(1, at - 5), at - 1):lower()
  return before:find("the $") or before:find("high $") or name[1]:find(" ", 1, true)
end

local function find_majors(text, found)
  local small = text:lower()
  for _, name in ipairs(NAMES) do
    local word = name[1]:lower()
    local at = small:find(word, 1, true)
    while at do
      local stop = at + #word
      if is_card(text, at, stop, name) then
        found[#found + 1] = { id = MAJOR_IDS[name[2]], name = name[1],
                              way = way_of(text, at, stop) }
      end
      at = small:find(word, stop, true)
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
