-- What may be told of a reading of each other service: ways.of(service, facts) -> items.
--
-- An item is { key, kind, label, detail?, topics?, … }: key is its place in the facts of that
-- reading, kind says how it is told, topics are what it speaks of (as lib.chat.topics has them).
-- Codes go along, so that lib.chat.relabel can say it in another language.  Facts may have any
-- shape; what has another than is known here is passed over.

local pick = require "lib.chat.pick"

local ways = {}

local ITEMS_MAX = 14

-- What the suits are asked about, as Waite has them; a major speaks of everything.
local OF_SUIT = {
  wands = { "career", "today", "year" }, cups = { "love", "people" },
  swords = { "study", "self" }, pentacles = { "wealth", "health" },
}
local OF_MAJOR = { "love", "wealth", "career", "study", "health", "people", "self" }
local OF_THEME = {
  wealth = "wealth", love = "love", family = "people", work = "career", honor = "career",
  study = "study", health = "health", people = "people", self = "self", inner = "self",
}
local OF_PALACE = {
  partner = "love", wealth = "wealth", career = "career", helpers = "people",
  siblings = "people", parents = "people", life = "self", fortune = "self",
}
local OF_ROLE = { protagonist = { "self" }, lesson = { "people", "self" } }

local function adder()
  local items = list {}
  return items, function(item)
    item.label = pick.name(item.label, pick.DETAIL_MAX)
    item.detail = pick.name(item.detail, pick.DETAIL_MAX)
    if item.label and #items < ITEMS_MAX then items[#items + 1] = item end
  end
end

function ways.tarot(facts)
  local items, add = adder()
  for i, card in ipairs(pick.rows(facts.cards)) do
    local name, place = pick.name(card.name), pick.name(card.position)
    add { key = "cards/" .. i - 1, kind = card.reversed == true and "card_reversed" or "card",
          label = name and place and place .. ": " .. name or name,
          detail = pick.joined(card.keywords, 3), code = pick.text(card.id),
          role = pick.text(pick.row(card.position).role), reversed = card.reversed == true,
          topics = card.arcana == "major" and OF_MAJOR or OF_SUIT[pick.row(card.suit).code] }
  end
  return items
end

local function topics_of(themes)
  local topics = list {}
  for _, theme in ipairs(pick.rows(themes)) do topics[#topics + 1] = OF_THEME[theme.code] end
  return topics
end

ways["dream-interpretation"] = function(facts)
  local items, add = adder()
  add { key = "kind", kind = "dream_kind", label = facts.kind,
        code = pick.text(pick.row(facts.kind).code) }
  for i, match in ipairs(pick.rows(facts.matches)) do
    add { key = "matches/" .. i - 1, kind = "symbol",
          label = pick.name(match.label) or pick.name(match), code = pick.text(match.symbol),
          act = pick.text(pick.row(match.variant).code), says = pick.text(match.meaning),
          detail = pick.name(match.stands_for) or pick.joined(match.themes, 3),
          topics = topics_of(match.themes) }
  end
  return items
end

local function add_chars(add, chars)
  for i, char in ipairs(pick.rows(chars)) do
    local meaning = pick.row(char.meaning)
    if pick.text(char.hanja) and pick.text(char.hangul) then
      add { key = "chars/" .. i - 1, kind = "char", code = pick.text(meaning.theme
              and pick.row(meaning.theme).code),
            label = ("%s(%s)"):format(char.hangul, char.hanja), roman = pick.text(char.roman),
            hanja = char.hanja, detail = meaning.theme, topics = { "self" } }
    end
  end
end

ways["name-analysis"] = function(facts)
  local items, add = adder()
  local name = pick.row(facts.name)
  local hangul, hanja = pick.name(name.hangul), pick.name(name.hanja)
  add { key = "name", kind = "name", roman = pick.text(name.roman), hanja = hanja,
        hangul = hangul, label = hangul and hanja and ("%s(%s)"):format(hangul, hanja) or hangul,
        topics = { "name" } }
  local gyeok = pick.row(facts.gyeok)
  for _, code in ipairs { "won", "hyeong", "i", "jeong" } do
    local it = pick.row(gyeok[code])
    add { key = "gyeok/" .. code, kind = "grade", code = code, label = it.period or it,
          detail = it.grade, n = math.tointeger(it.n), grade = pick.text(pick.row(it.grade).code) }
  end
  local sound = pick.row(facts.sound)
  add { key = "sound", kind = "sound", label = sound.grade, topics = { "people" },
        code = pick.text(pick.row(sound.grade).code) }
  add_chars(add, facts.chars)
  return items
end

local function topics_of_parts(palaces)
  local topics = {}
  for _, palace in ipairs(pick.rows(palaces)) do
    local part, topic = pick.text(palace.part), OF_PALACE[palace.code]
    if part and topic then
      topics[part] = topics[part] or list {}
      topics[part][#topics[part] + 1] = topic
    end
  end
  return topics
end

ways["face-reading"] = function(facts)
  local items, add = adder()
  local topics = topics_of_parts(facts.palaces)
  for i, it in ipairs(pick.rows(facts.parts)) do
    local codes = list {}
    for n, impression in ipairs(pick.rows(it.impressions)) do
      codes[n] = pick.text(impression.code)
    end
    add { key = "parts/" .. i - 1, kind = "part", label = it.shape, part = pick.text(it.part),
          code = pick.text(pick.row(it.shape).code), detail = pick.joined(it.impressions, 2),
          impressions = codes, topics = topics[it.part] }
  end
  return items
end

function ways.story(facts)
  local items, add = adder()
  local genre = pick.text(pick.row(facts.genre).code)
  for i, it in ipairs(pick.rows(facts.motif_map)) do
    local role = pick.text(it.role)
    add { key = "motif_map/" .. i - 1, kind = "motif", label = it.text, role = role,
          fact = pick.text(it.fact), code = pick.text(it.motif), genre = genre,
          stem = pick.text(pick.row(it.value).hanja), topics = OF_ROLE[role] }
  end
  return items
end

-- Of a service that is not known here: its title is all.
function ways.of(service, facts)
  local way = service ~= "of" and ways[service]
  return way and way(facts) or list {}
end

return ways
