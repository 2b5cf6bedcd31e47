-- The facts of a tarot reading: which cards lie where, and how they were drawn.
--
--     facts.of(input, world)            -> facts | nil, { field, why = { ko, en } }
--     facts.reveal(facts, server_seed)  -> what anybody needs to draw again
--
-- The same input, server seed, day and language give the same facts.  With `pick`, the client's
-- places are taken from the permutation that the draw would go on to: place 12 is its twelfth
-- card.  Without, the first ones are laid.

local book = require "lib.tarot.words.book"
local cards = require "lib.tarot.cards"
local draw = require "lib.tarot.draw"
local order = require "lib.tarot.order"
local patterns = require "lib.tarot.patterns"
local spreads = require "lib.tarot.spreads"
local topics = require "lib.tarot.topics"
local yes_no = require "lib.tarot.yes_no"

local facts = {}

local CONVENTIONS = constant {
  deck = "rider-waite-smith", draw = draw.algorithm, elements = "waite-suits, golden-dawn-majors",
  polarity = "aimix-tarot-polarity-v1", yes_no = "aimix-tarot-yes-no-v1",
}

local function furthest(pick, count)
  local most = count
  if pick then most = math.max(table.unpack(pick)) end
  return most
end

local function lay(ordered, server_seed)
  local count = spreads.count(ordered.spread)
  local drawn = draw.of {
    server_seed = server_seed, client_seed = ordered.client_seed, nonce = ordered.nonce,
    size = cards.size[ordered.deck_mode], count = furthest(ordered.pick, count),
    allow_reversed = ordered.allow_reversed,
  }
  local laid = {}
  for i = 1, count do laid[i] = drawn[ordered.pick and ordered.pick[i] or i] end
  return laid
end

local function position(place, terms)
  local label = terms.positions[place.role]
  if place.role == "day" then label = terms.day(place.date, place.weekday) end
  if place.role == "month" then label = terms.month(place.date) end
  return { code = place.code, role = place.role, label = label, date = place.date or null }
end

local function labelled(code, label)
  return { code = code, label = label }
end

local function shown(laid, place, words)
  local card, terms = cards.at(laid.index), words.terms
  local own = words.cards[card.id]
  return {
    position = position(place, terms), id = card.id, name = own.name, reversed = laid.reversed,
    arcana = card.arcana, number = card.number,
    theme = card.arcana == "minor" and terms.numbers[card.number] or null,
    suit = card.suit and labelled(card.suit, terms.suits[card.suit]) or null,
    element = labelled(card.element, terms.elements[card.element]),
    keywords = own[laid.reversed and "down" or "up"].keywords,
  }
end

local function all_shown(laid, ordered, world, words)
  local rows = {}
  for i, place in ipairs(spreads.of(ordered.spread, world.today)) do
    rows[i] = shown(laid[i], place, words)
  end
  return rows
end

local function combinations(drawn, counts, ordered, terms)
  local rows = list {}
  for i, found in ipairs(patterns.find(drawn, counts, ordered)) do
    found.label = terms.patterns[found.code]
    rows[i] = found
  end
  return rows
end

local function warnings(ordered, terms)
  local rows = list {}
  local function warn(code, field)
    rows[#rows + 1] = { code = code, field = field, message = terms.warnings[code] }
  end
  if ordered.pick and not ordered.is_committed then warn("PICK_NOT_COMMITTED", "pick") end
  if ordered.is_unanswered then warn("NOT_ANSWERED", "question") end
  return rows
end

local function how(ordered, server_seed)
  return {
    algorithm = draw.algorithm, commit = draw.commit(server_seed),
    client_seed = ordered.client_seed, nonce = ordered.nonce, deck_mode = ordered.deck_mode,
    deck_size = cards.size[ordered.deck_mode], allow_reversed = ordered.allow_reversed,
    count = spreads.count(ordered.spread), pick = ordered.pick or null,
  }
end

local function spread_of(ordered, terms)
  return labelled(ordered.spread, ordered.daily and terms.daily or terms.spreads[ordered.spread])
end

local function options_of(ordered)
  if not ordered.options then return null end
  return { a = ordered.options.a or null, b = ordered.options.b or null }
end

-- How many cards lie each way, what leads, what they make together.
local function add_together(found, drawn, ordered, terms)
  local counts = patterns.counts(drawn)
  local suit = patterns.leading(counts.suits)
  found.counts = counts
  found.dominant_suit = suit and labelled(suit, terms.suits[suit]) or null
  found.combinations = combinations(drawn, counts, ordered, terms)
  found.yes_no = null
  if ordered.spread == "yes_no" then
    local score, code = yes_no.of(cards.find(drawn[1].id), drawn[1].reversed)
    found.yes_no = { score = score, answer = labelled(code, terms.answers[code]) }
  end
end

-- What the question and the roads are about.  Nobody is told yes or no about living on: the card
-- is laid as a single one then.
local function subject(ordered)
  local roads = ordered.options or {}
  local topic, cautions = topics.of(table.concat(
    { ordered.question or "", roads.a or "", roads.b or "" }, "\n"))
  local is_crisis = cautions[1] == "crisis"
  if topic == "life" and ordered.spread == "relationship" then topic = "people" end
  if is_crisis and ordered.spread == "yes_no" then
    ordered.spread, ordered.is_unanswered = "one", true
  end
  return topic, cautions, is_crisis
end

function facts.of(input, world)
  local ordered, wrong = order.of(input)
  if not ordered then return nil, wrong end
  local words = book.open(world.lang)
  local topic, cautions, is_crisis = subject(ordered)
  local drawn = all_shown(lay(ordered, world.server_seed), ordered, world, words)
  local found = {
    question = ordered.question or null, topic = topic, cautions = list(cautions),
    spread = spread_of(ordered, words.terms), daily = ordered.daily, date = world.today,
    options = options_of(ordered), cards = drawn, draw = how(ordered, world.server_seed),
    conventions = CONVENTIONS, warnings = warnings(ordered, words.terms), by_rule = is_crisis,
  }
  add_together(found, drawn, ordered, words.terms)
  return found
end

local function is_given(value)
  return value ~= nil and value ~= null
end

function facts.reveal(found, server_seed)
  local it = found.draw
  local pick = is_given(it.pick) and it.pick or nil
  local drawn, words = draw.of {
    server_seed = server_seed, client_seed = it.client_seed, nonce = it.nonce, size = it.deck_size,
    count = furthest(pick, it.count), allow_reversed = it.allow_reversed,
  }
  local permutation, laid = list {}, list {}
  for place, card in ipairs(drawn) do
    permutation[place] = { place = place, index = card.index, id = cards.at(card.index).id,
                           reversed = card.reversed }
  end
  for i = 1, it.count do laid[i] = permutation[pick and pick[i] or i] end
  return {
    algorithm = it.algorithm, client_seed = it.client_seed, nonce = it.nonce,
    deck_mode = it.deck_mode, deck_size = it.deck_size, allow_reversed = it.allow_reversed,
    count = it.count, pick = pick and list(pick) or null, words = list(words),
    permutation = permutation, cards = laid,
  }
end

return facts
