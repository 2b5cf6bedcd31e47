-- What a reading leaves its reader with: things to do, and questions to go on with.
--
--     counsel.advice(r, centre)       a caution where the question asks for one, up to three tips
--                                     of the cards, a remark on the topic
--     counsel.follow_ups(r, centre)   three questions about the same cards

local draft = require "lib.tarot.draft"

local counsel = {}

local say, said = draft.say, draft.said

local TIPS = 3
-- Whose tips are given first, after the centre's.
local FIRST = { advice = 1, obstacle = 2, challenge = 2, self = 3, common = 3, present = 4, me = 4,
  situation = 4, mind = 4 }
local LAST = 9

-- The centre, then the others by their place; no card is there twice in a draw.
local function tellers(r, centre)
  local rows = {}
  for i, card in ipairs(r.facts.cards) do
    local rank = card == centre and 0 or FIRST[card.position.role] or LAST
    rows[i] = { card = card, order = rank * 100 + i }
  end
  table.sort(rows, function(a, b) return a.order < b.order end)
  return rows
end

local function add_tips(r, centre, lines)
  for i, row in ipairs(tellers(r, centre)) do
    if i > TIPS then break end
    local name = said(r, row.card)
    lines[#lines + 1] = draft.fill(r.book.counsel.tip, {
      card = name, Card = draft.capital(name), tip = draft.words_of(r, row.card).tip,
    })
  end
end

function counsel.advice(r, centre)
  local words, lines = r.book.counsel, {}
  for _, code in ipairs(r.facts.cautions) do lines[#lines + 1] = words.caution[code] end
  lines[#lines + 1] = say(r, words.tips, {})
  add_tips(r, centre, lines)
  lines[#lines + 1] = say(r, words.topic[r.facts.topic], {})
  return table.concat(lines, "\n")
end

function counsel.follow_ups(r, centre)
  local words = r.book.counsel.follow_ups
  local values = { card = said(r, centre), place = centre.position.label }
  local first = draft.roll(r, #words.any)
  local second = (first + 1 + draft.roll(r, #words.any - 1)) % #words.any
  return list {
    draft.fill(words.any[first + 1], values),
    draft.pick(r, words[r.facts.topic]),
    draft.fill(words.any[second + 1], values),
  }
end

return counsel
