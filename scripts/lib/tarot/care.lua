-- A reading for somebody who wrote that they cannot go on: care.of(r) -> reading.
--
-- The cards lie where they were drawn and are named, but not read: a word of endings, partings
-- or letting go is no word for this hour, and neither is a yes or a no.  What is said is where
-- help is.

local draft = require "lib.tarot.draft"

local care = {}

local function cards(r)
  local rows = list {}
  for i, card in ipairs(r.facts.cards) do
    rows[i] = {
      position = card.position.label, card = r.book.terms.headed(card.name, card.reversed),
      text = draft.fill(r.book.care.card, { card = draft.said(r, card),
                                            place = card.position.label }),
    }
  end
  return rows
end

function care.of(r)
  local words = r.book.care
  return {
    title = words.title, summary = words.summary, cards = cards(r), overall = words.overall,
    advice = table.concat(words.advice, "\n"), follow_ups = list { table.unpack(words.follow_ups) },
  }
end

return care
