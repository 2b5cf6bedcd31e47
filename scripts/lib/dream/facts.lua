-- The facts of a dream: which symbols it has, what happens to them, what they come to.
--
--     facts.of(input, world) -> facts | nil, { field, why }
--
-- input is { text, emotion?, recurring?, date?, dreamer? }; world gives today and lang.  The same
-- input gives the same facts; only labels, meanings and messages are in the reading's language.
-- A span is { start, end } in characters (Unicode code points) of the text as sent, counted from 0,
-- the end being the first character that no longer belongs to it.  Spans never overlap.

local actions = require "lib.dream.actions"
local book = require "lib.dream.words.book"
local feelings = require "lib.dream.feelings"
local mentions_of = require("lib.dream.mentions").of
local quote = require "lib.dream.quote"
local safety = require "lib.dream.safety"
local spelling = require "lib.dream.spelling"
local weigh = require "lib.dream.weigh"
local josa = require "lib.words.josa"

local facts = {}

local TERMS = { ko = require "lib.dream.words.ko.terms", en = (require "lib.dream.words.en.terms") }

local CONVENTIONS = constant {
  dictionary = "aimix-dream-v1", tradition = "korean_folk",
  span = "characters (code points) of the text as sent, from 0, end exclusive",
  polarity = "-2 to 2", gender = "not used", child_gender = "not told",
}

-- ---- shared rows, made once -----------------------------------------------------------

local function coded(lang, kind, code)
  return { code = code, label = TERMS[lang][kind][code] }
end

local LABELS = { ko = {}, en = {} }
for lang, terms in pairs(TERMS) do
  for kind, names in pairs(terms) do
    LABELS[lang][kind] = {}
    for code in pairs(names) do LABELS[lang][kind][code] = constant(coded(lang, kind, code)) end
  end
end

local function themes_of(lang, themes)
  local shown = {}
  for i, theme in ipairs(themes) do shown[i] = coded(lang, "theme", theme) end
  return constant(shown)
end

-- What stands for itself of the actions: { polarity, tone, themes } as a row of a symbol.
local STANDING = {}
for code, action in pairs(actions) do
  if action.stands then
    local themes = {}
    for theme in action.stands[3]:gmatch("%l+") do themes[#themes + 1] = theme end
    STANDING[code] = { symbol = code, category = "action", polarity = action.stands[1],
      tone = action.stands[2], themes = themes, taemong = 0 }
  end
end

local THEMES = { ko = {}, en = {} }
for lang in pairs(TERMS) do
  for code, row in pairs(book.rows) do THEMES[lang][code] = themes_of(lang, row.themes) end
  for code, row in pairs(STANDING) do
    THEMES[lang]["action " .. code] = themes_of(lang, row.themes)
  end
end

-- ---- what is shown ---------------------------------------------------------------------

local function span_of(units, first, stop)
  return { start = units.from[first], ["end"] = units.from[stop + 1] }
end

local function label_of(lang, mention)
  if mention.kind == "action" then return book.actions[lang][mention.code][1] end
  return book.symbols[lang][mention.code][1]
end

local ANOTHER = { ko = "다른 뜻", en = "another meaning" }

-- A sense is said in the language of the dream, which need not be that of the reading.
local function shown_others(lang, mention)
  local shown = list {}
  for i, one in ipairs(mention.others or {}) do
    local symbol = one[1]
    local said = mention.lang == lang and one[2] or ANOTHER[lang]
    local name = symbol and book.symbols[lang][symbol][1] or said
    shown[i] = { symbol = symbol or null, label = name }
  end
  return shown
end

local function taken_as(lang, mention, words)
  return mention.said and (mention.lang == lang and mention.said or words[1])
end

-- ---- matches --------------------------------------------------------------------------

-- The action that decides what the symbol means: one that the dictionary has for it before one
-- of a class, and the later of equals; what was lost and is found again is found, and who
-- attacked and was beaten is beaten.
local MENDS = { gain = "loss", overcome = "harm" }

local function decide(row, acts)
  local chosen, polarity, specific
  for _, act in ipairs(acts) do
    local made, is_specific = weigh.variant(row, act.code)
    local mended = MENDS[actions[act.code].class]
    local is_mended = chosen and mended and actions[chosen.code].class == mended
    if made and (is_specific or not specific or is_mended) then
      chosen, polarity, specific = act, made, is_specific
    end
  end
  return chosen, polarity, specific
end

-- Somebody's death is told for what it is in a dream, before what the person stands for.
local function meaning_of(lang, words, act, is_specific, is_parting)
  if is_specific then return words[act.code] end
  local meaning = table.concat(words, " ", 4)
  if not is_parting then return meaning end
  return table.concat(book.actions[lang].die, " ", 4) .. " " .. meaning
end

local function shown_variant(state, act, is_specific)
  if not act then return null end
  return { code = act.code, label = book.actions[state.lang][act.code][1],
    span = span_of(state.units, act.first, act.stop), in_dictionary = is_specific }
end

local function shown_alias(state, mention)
  local units = state.units
  local alias = spelling.slice(units, mention.first, mention.last)
  local particle = mention.stop > mention.last
    and spelling.slice(units, mention.last + 1, mention.stop) or ""
  return alias, particle
end

-- The dreamer's words from a symbol to what happens to it, or of the symbol alone.
local function quoted(state, mention, act)
  local units, first, last = state.units, mention.first, mention.stop
  local far = act and quote.of(units, math.min(first, act.first), math.max(last, act.stop))
  return far or quote.of(units, first, last) or spelling.slice(units, first, last)
end

local function match_of(state, mention, row, acts, mentions)
  local act, polarity, is_specific = decide(row, acts)
  local lang, labels = state.lang, LABELS[state.lang]
  local words = book.symbols[lang][row.symbol]
  local alias, particle = shown_alias(state, mention)
  polarity = polarity or row.polarity
  local is_parting = act ~= nil and act.code == "die" and row.category == "person"
  local tone = is_parting and "psychological"
    or act and row.tone ~= "psychological" and book.tone_of(polarity) or row.tone
  return {
    symbol = row.symbol, label = words[1], category = labels.category[row.category],
    alias = alias, particle = particle, span = span_of(state.units, mention.first, mention.stop),
    quote = quoted(state, mention, act), polarity = polarity, tone = labels.tone[tone],
      themes = THEMES[lang][row.symbol],
    stands_for = words[3], meaning = meaning_of(lang, words, act, is_specific, is_parting),
    taemong = row.taemong > 0, trait = words.child, mentions = mentions,
    variant = shown_variant(state, act, is_specific), unsure = mention.others ~= nil,
    senses = shown_others(lang, mention),
    taken_as = taken_as(lang, mention, words),
  }, { category = row.category, polarity = polarity, tone = tone, taemong = row.taemong,
    variant = act and act.code, is_unsure = mention.others ~= nil }
end

-- "변화와 마음", "change and the inner self".
local function joined_themes(lang, themes)
  local names = TERMS[lang].theme
  local first, second = names[themes[1]], themes[2] and names[themes[2]]
  if not second then return first end
  return (lang == "ko" and josa.with(first, "과") or first .. " and") .. " " .. second
end

local function standing_of(state, mention, row)
  local lang, labels = state.lang, LABELS[state.lang]
  local words = book.actions[lang][mention.code]
  local alias, particle = shown_alias(state, mention)
  return {
    symbol = mention.code, label = words[1], category = labels.category.action,
    alias = alias, particle = particle, span = span_of(state.units, mention.first, mention.stop),
    quote = quoted(state, mention), polarity = row.polarity, tone = labels.tone[row.tone],
      themes = THEMES[lang]["action " .. mention.code],
    stands_for = joined_themes(lang, row.themes), meaning = table.concat(words, " ", 4),
    taemong = false, mentions = 1,
    variant = null, unsure = false, senses = list {},
  }, { category = "action", polarity = row.polarity, tone = row.tone, taemong = 0 }
end

-- ---- gathering ------------------------------------------------------------------------

-- By symbol: its first mention that is not denied, how many there are, and what happens to it.
local function gather(mentions)
  local groups, order = {}, {}
  for _, mention in ipairs(mentions) do
    if mention.kind == "symbol" then
      local group = groups[mention.code]
      if not group then
        group = { acts = {}, count = 0, first = mention }
        groups[mention.code], order[#order + 1] = group, mention.code
      end
      if not mention.is_negated then
        group.count = group.count + 1
        group.told = group.told or mention
      end
    end
  end
  for _, mention in ipairs(mentions) do
    local target = mention.kind == "action" and mention.target
    if target and not mention.is_negated and not target.is_negated then
      table.insert(groups[target.code].acts, mention)
    end
  end
  return groups, order
end

local function add_match(state, match, weighed)
  state.matches[#state.matches + 1] = match
  state.weighed[#state.weighed + 1] = weighed
end

local function add_negated(state, mention)
  local alias, particle = shown_alias(state, mention)
  state.negated[#state.negated + 1] = {
    symbol = mention.kind == "symbol" and mention.code or null,
    action = mention.kind == "action" and mention.code or null,
    label = label_of(state.lang, mention), alias = alias, particle = particle,
    span = span_of(state.units, mention.first, mention.stop),
  }
end

local function add_symbols(state, mentions)
  local groups, order = gather(mentions)
  for _, code in ipairs(order) do
    local group = groups[code]
    if group.told then
      add_match(state, match_of(state, group.told, book.rows[code], group.acts, group.count))
    else
      add_negated(state, group.first)
    end
  end
  for _, match in ipairs(state.matches) do
    if match.variant ~= null then state.used[match.symbol .. " " .. match.variant.code] = true end
  end
end

local MOVES = { animal = true, vehicle = true, nature = true, water_fire = true, sign = true }

-- What a thing or an animal does is not what the dreamer does: blood that drips is no fall.
local function is_of_target(mention)
  local code, target = mention.code, mention.target
  if code == "fall" or code == "die" then return true end
  local is_free = actions[code].takes ~= "s" or code == "chase" or code == "speak"
  return not is_free and MOVES[book.rows[target.code].category] == true
end

-- An action that decides no symbol's meaning stands for itself, when it can; once.
local function add_actions(state, mentions)
  local told = {}
  for _, mention in ipairs(mentions) do
    local row = mention.kind == "action" and STANDING[mention.code]
    if mention.kind == "action" and mention.is_negated then
      add_negated(state, mention)
    elseif row and not told[mention.code] then
      local target = mention.target
      local is_used = target and (state.used[target.code .. " " .. mention.code]
        or is_of_target(mention))
      if not is_used then
        told[mention.code] = true
        add_match(state, standing_of(state, mention, row))
      end
    end
  end
end

-- ---- the rest -------------------------------------------------------------------------

local function level_of(points)
  return points == 0 and "none" or points < 35 and "low" or points < 60 and "medium" or "high"
end

local function given(value)
  if value ~= null then return value end
end

local TAEMONG_WORDS = { "태몽", "임신", "conception dream", "taemong", "pregnan" }

local function speaks_of_taemong(text)
  for _, word in ipairs(TAEMONG_WORDS) do
    if text:find(word, 1, true) then return true end
  end
  return false
end

local function emotion_of(input, text)
  local emotion = given(input.emotion)
  if emotion then return emotion, "given" end
  emotion = feelings.of(text)
  return emotion, emotion and "text" or "none"
end

local function add_warning(state, code, word)
  local text = TERMS[state.lang].warning[code]
  if word then
    local particle = state.lang == "ko" and josa.with(word, "은"):sub(#word + 1) or ""
    text = text:format(word, particle)
  end
  state.warnings[#state.warnings + 1] = { code = code, field = "text", message = text }
end

local function warn(state, is_at_risk)
  if is_at_risk then add_warning(state, "HELPLINE") end
  if #state.matches == 0 and not is_at_risk then add_warning(state, "NOTHING_FOUND") end
  local warned = {}
  for _, match in ipairs(state.matches) do
    if match.unsure and not warned[match.alias] then
      warned[match.alias] = true
      add_warning(state, "SEVERAL_SENSES", match.alias)
    end
  end
end

local FUTURE = {
  ko = "오늘까지의 날짜여야 합니다.", en = "must not be later than today.",
}

-- Characters as they are compared: one case, one kind of blank.
local function plain(units)
  if units.count == 0 then return "" end
  return utf8.char(table.unpack(units.code, 1, units.count))
end

function facts.of(input, world)
  local date, dreamer = given(input.date), given(input.dreamer) or {}
  if date and date > world.today then return nil, { field = "date", why = FUTURE } end
  local units = spelling.of(input.text)
  local text, lang = plain(units), world.lang == "en" and "en" or "ko"
  local state = { lang = lang, units = units, matches = list {}, weighed = {}, negated = list {},
    used = {}, warnings = list {} }
  local mentions = mentions_of(units)
  add_symbols(state, mentions)
  add_actions(state, mentions)
  local emotion, source = emotion_of(input, text)
  local found = { matches = state.weighed, emotion = emotion,
    is_at_risk = safety.is_at_risk(text), expects_child = given(dreamer.pregnant_family) == true,
    speaks_of_taemong = speaks_of_taemong(text) }
  found.taemong = weigh.taemong(found)
  local score = found.is_at_risk and 0.0 or weigh.overall(found.matches, emotion)
  warn(state, found.is_at_risk)
  local labels, recurs = LABELS[lang], feelings.recurs(text)
  return {
    kind = labels.kind[weigh.kind(found, score)],
    polarity = weigh.step(score), score = score, matches = state.matches,
    negated = state.negated,
    emotion = emotion and { code = emotion, label = labels.emotion[emotion].label, source = source }
      or null,
    recurring = given(input.recurring) == true or recurs,
    taemong = { likelihood = found.taemong, level = labels.level[level_of(found.taemong)] },
    date = date or null,
    dreamer = { gender = given(dreamer.gender) or "unknown",
      pregnant_family = found.expects_child },
    care = found.is_at_risk, warnings = state.warnings, conventions = CONVENTIONS,
  }
end

return facts
