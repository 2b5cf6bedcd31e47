-- A reading in words, from the facts alone: compose.of(facts, world) -> reading.
--
-- What is said hangs on the facts, how it is said on lib.dream.words.  The symbol that leads
-- is the one that happened most to: its meaning, its scene and the words of the dreamer come
-- first.  Who may be in danger is told of no omen at all, but of help.

local actions = require "lib.dream.actions"
local book = require "lib.dream.words.book"
local draft = require "lib.dream.draft"
local feelings = require "lib.dream.feelings"
local josa = require "lib.words.josa"

local compose = {}

local say, pick = draft.say, draft.pick

-- One line break would be none on a page in Markdown.
local PARAGRAPH = "\n\n"

-- So many symbols are explained, and so many more are named.
local TOLD, NAMED = 6, 6

-- So many of these are told in full.
local FULL = 2

-- A likeness to a conception dream that is worth a word.
local TAEMONG_FROM = 45

-- ---- what leads -----------------------------------------------------------------------

local BACKGROUND = { place = true, sign = true, person = true, vehicle = true }

local function rank(match)
  local points = math.abs(match.polarity) * 2 + (match.taemong and 1 or 0)
  if match.variant ~= null then points = points + 5 end
  if match.category.code == "action" then points = points + 1 end
  local is_limb = match.category.code == "body" and points == 0
  if is_limb or BACKGROUND[match.category.code] then points = points - 1 end
  return points - (match.unsure and 2 or 0) + math.min(2, match.mentions - 1)
end

-- The matches, the weightiest first; of equals, the one that came first.
local function ranked(matches)
  local list, points = {}, {}
  for i, match in ipairs(matches) do list[i], points[match] = match, rank(match) end
  table.sort(list, function(a, b)
    if points[a] ~= points[b] then return points[a] > points[b] end
    return a.span.start < b.span.start
  end)
  return list
end

-- Whether a symbol can stand for the whole of a dream of this kind.
local AGREES = {}
function AGREES.auspicious(match) return match.polarity > 0 end
function AGREES.inauspicious(match) return match.polarity < 0 end
function AGREES.taemong(match) return match.taemong and match.polarity >= 0 end

-- The first that agrees with the kind goes to the front.
local function led(list, kind)
  local agrees = AGREES[kind]
  for i, match in ipairs(list) do
    if agrees and agrees(match) then
      table.insert(list, 1, table.remove(list, i))
      break
    end
  end
  return list
end

local function capital(text)
  return (text:gsub("^%l", string.upper))
end

local function alias_of(match)
  return match.alias .. match.particle
end

-- "+1", "0", "-0.5".
local function signed(score)
  local text = ("%.1f"):format(score):gsub("%.0$", "")
  return (score > 0 and "+" or "") .. (text == "-0" and "0" or text)
end

local function emotion_group(facts)
  if facts.emotion == null then return "none" end
  local shift = feelings.shift[facts.emotion.code]
  return shift > 0.1 and "bright" or shift < -0.1 and "dark" or "even"
end

-- The two themes that most of the dream speaks of.
local function themes_of(matches)
  local points, order = {}, {}
  for at, match in ipairs(matches) do
    for place, theme in ipairs(match.themes) do
      if not points[theme.code] then order[#order + 1] = theme end
      local weight = (place == 1 and 3 or 2) + (at == 1 and 3 or 0)
      points[theme.code] = (points[theme.code] or 0) + weight
    end
  end
  table.sort(order, function(a, b)
    if points[a.code] ~= points[b.code] then return points[a.code] > points[b.code] end
    return a.code < b.code
  end)
  return order[1], order[2] or order[1]
end

local function fill(r)
  local facts, v = r.facts, r.v
  r.ranked = led(ranked(facts.matches), facts.kind.code)
  r.group = emotion_group(facts)
  local lead, second = r.ranked[1], r.ranked[2] or r.ranked[1]
  if facts.emotion ~= null then v.emotion = facts.emotion.label end
  if not lead then return end
  v.lead, v.the, v.sense = draft.name(r, lead), draft.definite(r, lead), lead.stands_for
  v.Lead, v.The = capital(v.lead), capital(v.the)
  v.second, v.alias, v.quote = draft.name(r, second), alias_of(lead), lead.quote
  v.the_second = draft.definite(r, second)
  v.count, v.score = #r.ranked, signed(facts.score)
  r.theme1, r.theme2 = themes_of(r.ranked)
  v.theme1, v.theme2 = r.theme1.label, r.theme2.label
  v.percent, v.child = facts.taemong.likelihood, lead.trait
end

local function is_action(match)
  return match.category.code == "action"
end

-- Ancestors are met otherwise than ghosts.
local function part_of(match)
  return match.symbol == "ancestor" and "ancestor" or match.category.code
end

-- ---- parts ----------------------------------------------------------------------------

local function kind_of(r)
  local kind = r.facts.kind.code
  if kind == "mixed" and not r.ranked[2] then return "neutral" end
  return kind
end

local function opening(r)
  local lead = r.ranked[1]
  if lead.variant == null then return say(r, r.words.opening) end
  r.v.scene = draft.scene(r, lead)
  return say(r, r.words.opening_act)
end

-- What the feeling adds; without one, what the symbols come to.
local function summary_end(r)
  local words = r.words
  if r.group ~= "none" then return say(r, words.feeling_line[r.group]) end
  if r.facts.kind.code == "psychological" then return say(r, words.weight_of_mind) end
  return say(r, r.ranked[2] and words.weight_of_many or words.weight_of_one)
end

local function summary(r)
  return table.concat({ opening(r), say(r, r.words.kind[kind_of(r)]), summary_end(r) }, " ")
end

-- "돼지, 집", "a pig, a house and water".
local function enumerate(r, names)
  if r.lang == "ko" or #names < 2 then return table.concat(names, ", ") end
  return table.concat(names, ", ", 1, #names - 1) .. " and " .. names[#names]
end

-- "어머니(‘엄마’)": the name, and the dreamer's own word if it is another.
local function headed(r, match)
  local name, word = match.label, match.alias
  local is_same = name:lower():find(word:lower(), 1, true) or word:find(draft.short(name), 1, true)
  local is_foreign = is_action(match) or r.lang == "en" and word:find("[\xEA-\xED]")
  if r.lang == "en" then name = capital(name) end
  if is_same or is_foreign then return name end
  return (r.lang == "en" and "%s (“%s”)" or "%s(‘%s’)"):format(draft.short(name), word)
end

-- What happened to it, where the dictionary says nothing of just that.
local function happened(r, match)
  local class = match.variant ~= null and actions[match.variant.code].class
  local words = class and match.category.code ~= "person" and r.words.happened[class]
  if not words then return nil end
  r.v.scene = draft.scene(r, match)
  return say(r, words)
end

-- The symbol that leads is told in full: what it is, and what happened to it.
local function about(r, match, leads)
  local text = match.meaning
  if match.variant ~= null and match.variant.in_dictionary then
    local base = book.symbols[r.lang][match.symbol][4]
    if leads then text = base .. " " .. text end
  elseif leads and not is_action(match) then
    local more = happened(r, match)
    text = more and text .. " " .. more or text
  end
  return ("%s: %s"):format(headed(r, match), text)
end

local function shared_theme(one, other)
  for _, theme in ipairs(one.themes) do
    for _, second in ipairs(other.themes) do
      if theme.code == second.code then return theme end
    end
  end
end

-- What the second symbol has to do with the first: they say the same, or the opposite, or one
-- is where, with whom or in what colour the other was.
local function together(r)
  local lead, second, words = r.ranked[1], r.ranked[2], r.words.together
  if not second then return nil end
  if lead.polarity * second.polarity < 0 then return say(r, words.opposed) end
  local shown = words[part_of(second)]
  local theme = shared_theme(lead, second)
  if not theme or shown and r.h & 1 == 0 then return shown and say(r, shown) end
  r.v.shared = theme.label
  return say(r, words.shared)
end

local function rest(r, lines)
  local names = {}
  for i = TOLD + 1, math.min(#r.ranked, TOLD + NAMED) do names[#names + 1] = r.ranked[i].label end
  if #names == 0 then return end
  local list, v = enumerate(r, names), r.v
  v.list, v.list_i, v.list_is = list, josa.with(list, "이"), josa.with(list, "이에요")
  lines[#lines + 1] = say(r, r.words.rest)
end

local function other_senses(r, match, lines)
  local other, v = match.senses[1], r.v
  v.alias, v.lead, v.other = match.alias, match.taken_as, other.label
  v.topic = r.lang == "ko" and josa.with(match.alias, "은"):sub(#match.alias + 1) or ""
  v.other_sense = other.symbol ~= null and book.symbols[r.lang][other.symbol][3] or nil
  local words = v.other_sense and r.words.unsure_symbol or r.words.unsure
  lines[#lines + 1] = say(r, words)
end

-- That these did not happen is worth a word.
local IS_FEARED = { bite = true, attack = true, chase = true, die = true, fall = true,
  steal = true }

local function symbols(r)
  local lines = {}
  for i = 1, math.min(#r.ranked, TOLD) do lines[i] = about(r, r.ranked[i], i <= FULL) end
  lines[#lines + 1] = together(r)
  rest(r, lines)
  local lead, alias = r.v.lead, r.v.alias
  for i = 1, math.min(#r.ranked, TOLD) do
    if r.ranked[i].unsure then other_senses(r, r.ranked[i], lines) end
  end
  r.v.lead, r.v.alias = lead, alias
  local denied = {}
  for _, one in ipairs(r.facts.negated) do
    local is_told = one.symbol ~= null or IS_FEARED[one.action]
    if is_told and #denied < NAMED then denied[#denied + 1] = alias_of(one) end
  end
  if #denied > 0 then
    r.v.list = table.concat(denied, ", ")
    lines[#lines + 1] = say(r, r.words.negated)
  end
  return table.concat(lines, PARAGRAPH)
end

local function feeling_words(r)
  local lead, words = r.ranked[1], r.words
  if r.group ~= "none" then return words[r.group] end
  if is_action(lead) then return words.none_act end
  local is_heavy = lead.polarity < 0 or lead.variant ~= null and lead.variant.code == "die"
  return is_heavy and words.none_care or words.none
end

local function feelings_part(r, words)
  local text = say(r, words)
  if r.facts.recurring then text = text .. PARAGRAPH .. say(r, r.words.recurring) end
  return text
end

local function life(r)
  local way = (r.facts.score >= 0.5 or r.facts.kind.code == "taemong") and "up" or "care"
  local one, other = r.theme1.code, r.theme2.code
  local words, theme = r.words, r.words.theme
  local leads = one == other and words.theme_lead_one
    or is_action(r.ranked[1]) and words.theme_lead_act or words.theme_lead
  local text = say(r, leads)
  text = text .. PARAGRAPH .. say(r, theme[one][way])
  return one == other and text or text .. PARAGRAPH .. say(r, theme[other][way])
end

-- The symbol that the likelihood rests on is not always the one that leads.
local function taemong(r)
  local level = r.facts.taemong.level.code
  if r.facts.taemong.likelihood < TAEMONG_FROM then return nil end
  local bearer
  for _, match in ipairs(r.ranked) do
    if match.taemong and match.polarity >= 0 and not bearer then bearer = match end
  end
  local lead, the = r.v.lead, r.v.the
  local text = say(r, r.words.taemong[level])
  if bearer then
    r.v.lead, r.v.child = draft.name(r, bearer), bearer.trait
    r.v.the = draft.definite(r, bearer)
    text = text .. " " .. say(r, r.words.child)
  end
  r.v.lead, r.v.the = lead, the
  return text .. " " .. say(r, r.words.taemong_note)
end

local function another(r)
  local lead = r.ranked[1]
  return say(r, r.words.another[lead and part_of(lead) or "open"])
end

local function advice(r)
  local text = say(r, r.words.advice[kind_of(r)])
  if r.group == "dark" or r.facts.recurring then text = text .. " " .. say(r, r.words.calm) end
  return text .. " " .. say(r, r.words.close)
end

local ASKS = { animal = "animal", person = "person", death = "person", ancestor = "ancestor",
  place = "place", object = "thing", food = "thing", vehicle = "other",
  -- no acquaintance, and no place to be in
  baby = "other", child = "other", twins = "other", crowd = "other", grave = "other",
  coffin = "other", corpse = "other", funeral = "other", heaven = "other", road = "other",
  stairs = "other", elevator = "other", door = "other", window = "other", wall = "other" }

local function question(r)
  local words, lead = r.words.question, r.ranked[1]
  if not lead then return say(r, words.open) end
  return say(r, words[ASKS[lead.symbol] or ASKS[part_of(lead)] or "other"])
end

local function lucky(r)
  local things = r.words.lucky[r.theme1 and r.theme1.code or "self"]
  return { color = pick(r, things.color), item = pick(r, things.item), time = pick(r,
    r.words.time) }
end

-- ---- whole readings -------------------------------------------------------------------

local function of_symbols(r)
  return {
    title = say(r, r.words.title[kind_of(r)]), summary = summary(r), symbols = symbols(r),
    feelings = feelings_part(r, feeling_words(r)), life = life(r), taemong = taemong(r),
    another_view = another(r), advice = advice(r), question = question(r), lucky = lucky(r),
  }
end

local function of_mood(r)
  local words = r.words
  local shown = words.open_symbols
  local text = say(r, shown)
  if #r.facts.negated > 0 then text = text .. PARAGRAPH .. symbols(r) end
  return {
    title = say(r, words.title.open), summary = say(r, words.open_summary), symbols = text,
    feelings = feelings_part(r, r.group == "none" and words.open_feeling or words[r.group]),
    life = say(r, words.open_life), another_view = another(r), advice = advice(r),
    question = question(r), lucky = lucky(r),
  }
end

local function of_care(r)
  local words = r.words.care
  return {
    title = say(r, r.words.title.care), summary = words.summary(r.v), symbols = words.symbols(r.v),
    feelings = words.feelings(r.v), life = words.life(r.v), another_view = words.another(r.v),
    advice = words.advice(r.v), question = say(r, r.words.question.care), lucky = lucky(r),
  }
end

function compose.of(facts, world)
  local r = draft.begin(facts, world.lang)
  fill(r)
  local kind = facts.kind.code
  return (kind == "care" and of_care or kind == "open" and of_mood or of_symbols)(r)
end

return compose
