-- What a card says to the subject of the question, by its suit and how it lies.
--
--     angles.of(r, card)    a sentence, or "": each is said once in a reading, of the card at the
--                           centre first, and none where the place is not the asker's to change
--
-- The subject is named with the first of them only.

local draft = require "lib.tarot.draft"
local together = require "lib.tarot.together"

local angles = {}

-- What was, what lies beneath, and what is other people's.
local SILENT = { past = true, foundation = true, hidden = true, you = true, around = true,
  environment = true }

local function sentence_of(r, card)
  if SILENT[card.position.role] then return nil end
  local side = together.lean(card) == "deep" and "careful" or "open"
  local kind = card.arcana == "major" and "major" or card.suit.code
  return r.book.angles[r.facts.topic][kind][side]
end

function angles.of(r, card)
  local subject, sentence = r.book.angles[r.facts.topic], sentence_of(r, card)
  local is_kept = card ~= r.centre and sentence == sentence_of(r, r.centre)
  if not sentence or is_kept or r.is_said[sentence] then return "" end
  local lead = r.is_said[subject] and "" or subject.lead
  r.is_said[sentence], r.is_said[subject] = true, true
  return " " .. draft.capital(lead .. sentence)
end

return angles
