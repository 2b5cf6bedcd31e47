-- A reading in words, from the facts alone: compose.of(facts, world) -> reading.
--
-- Each card is told by its place (lib.tarot.words.<lang>.places) and by itself (.majors to
-- .pentacles), and what that means for the subject by lib.tarot.angles; lib.tarot.arc and
-- lib.tarot.together say what they make together, lib.tarot.counsel what to do.  lib.tarot.care
-- has the word in a crisis.

local angles = require "lib.tarot.angles"
local arc = require "lib.tarot.arc"
local care = require "lib.tarot.care"
local counsel = require "lib.tarot.counsel"
local draft = require "lib.tarot.draft"
local together = require "lib.tarot.together"

local compose = {}

local say, said, given = draft.say, draft.said, draft.given

-- The place that carries most of a spread; the first of these that it has.
local CENTRES = { "answer", "message", "outcome", "theme", "future", "advice", "spirit", "outlook",
  "common" }

local function centre_of(cards)
  for _, role in ipairs(CENTRES) do
    for _, card in ipairs(cards) do
      if card.position.role == role then return card end
    end
  end
  return cards[1]
end

local LONGEST_QUOTE = 80

-- The question, cut where it is long: behind a word, or else behind a letter.
local function quote(question)
  if utf8.len(question) <= LONGEST_QUOTE then return question end
  local shown = question:sub(1, utf8.offset(question, LONGEST_QUOTE + 1) - 1)
  return (shown:match("^(.*%S) ") or shown) .. "…"
end

local function title(r, centre)
  local terms, words = r.book.terms, draft.words_of(r, centre)
  return say(r, r.book.phrases.title, {
    spread = r.facts.spread.label, head = terms.headed(centre.name, centre.reversed),
    k1 = words.keywords[1], k2 = words.keywords[2],
  })
end

local function opening(r)
  local phrases = r.book.phrases
  if r.question then
    local shown = quote(r.question)
    return say(r, phrases.asked, { question = shown, stop = r.book.terms.stop_after(shown) })
  end
  if r.facts.daily then return say(r, phrases.daily, {}) end
  return say(r, phrases.unasked[r.facts.spread.code] or phrases.not_asked, {})
end

local function middle(r, centre)
  local phrases, cards = r.book.phrases, r.facts.cards
  local card = said(r, centre)
  local values = {
    card = card, Card = draft.capital(card), place = centre.position.label,
    count = r.book.terms.counts[#cards],
    keywords = table.concat(draft.words_of(r, centre).keywords, ", "),
  }
  if #cards == 1 then return say(r, phrases.center_one, values) end
  return say(r, phrases.center, values)
end

local function summary(r, centre)
  local bearing = r.book.counsel.bearing[r.facts.topic][together.lean(centre)]
  local said_of = { opening(r), middle(r, centre), say(r, bearing, {}) }
  if #r.facts.cards > 1 then said_of[#said_of + 1] = together.mood(r) end
  local line = arc.of(r)
  if line ~= "" then said_of[#said_of + 1] = line end
  return table.concat(said_of, " ")
end

local function option(r, name)
  local options = given(r.facts.options)
  local text = options and given(options[name])
  return text and r.book.terms.option(text) or ""
end

-- Places where what a card says wants turning toward what the place stands for.
local AFTER = { past = "past", obstacle = "obstacle", challenge = "obstacle", future = "ahead",
  near_future = "ahead", outcome = "ahead", outcome_a = "ahead", outcome_b = "ahead",
  outlook = "ahead", you = "other", around = "around", environment = "around" }

-- A heavy card that eases is no bright past, and no good thing in the way.
local EASES = { past = true, obstacle = true }

local function after(r, card)
  local kind, lean = AFTER[card.position.role], together.lean(card)
  if not kind then return "" end
  if EASES[kind] and card.reversed and lean == "light" then lean = "mixed" end
  return " " .. say(r, r.book.places.after[kind][lean], {})
end

-- What it means that a card lies upside down, with the first that does.
local function turned(r, card)
  if not card.reversed or r.is_said.turned then return "" end
  r.is_said.turned = true
  return " " .. say(r, r.book.phrases.turned, {})
end

local function body(r, card)
  local words, name = draft.words_of(r, card), said(r, card)
  local lead = say(r, r.book.places[card.position.role], {
    card = name, Card = draft.capital(name), a = option(r, "a"), b = option(r, "b"),
  })
  return lead .. turned(r, card) .. " " .. words.shows .. " " .. words.says
    .. angles.of(r, card) .. after(r, card)
end

local function cards(r)
  local rows = list {}
  for i, card in ipairs(r.facts.cards) do
    rows[i] = { position = card.position.label,
                card = r.book.terms.headed(card.name, card.reversed), text = body(r, card) }
  end
  return rows
end

-- What a card cannot know, however bright it is.
local MATTERS = { health = true, law = true }

local function matter_of(facts)
  for _, code in ipairs(facts.cautions) do
    if MATTERS[code] then return code end
  end
end

local function answer(r)
  local found = given(r.facts.yes_no)
  if not found then return nil end
  local phrases, matter = r.book.phrases, matter_of(r.facts)
  local wordings = matter and phrases.inkling or phrases.answer
  local close = matter and phrases.matter[matter] or say(r, phrases.answer_close, {})
  return say(r, wordings[found.answer.code], { score = found.score }) .. " " .. close
end

function compose.of(facts, world)
  local r = draft.begin(facts, world.lang)
  if facts.by_rule then return care.of(r) end
  local centre = centre_of(facts.cards)
  r.centre = centre
  return {
    title = title(r, centre),
    summary = summary(r, centre),
    cards = cards(r),
    overall = together.overall(r),
    answer = answer(r),
    advice = counsel.advice(r, centre),
    follow_ups = counsel.follow_ups(r, centre),
  }
end

return compose
