-- A draft: one reading while it is being written.
--
-- draft.begin(facts, lang) gives what the parts share: facts, book, what was said already, and a
-- number from which wordings are chosen.  That number is a hash of the draw and the question, so
-- two readings are not told in the same words, and one reading is told the same every time.

local book = require "lib.tarot.words.book"
local digest = require "digest"

local draft = {}

-- Constants of the 64-bit linear congruential generator of Knuth's MMIX.
local FACTOR, STEP = 6364136223846793005, 1442695040888963407

local function hash_of(facts)
  local it = facts.draw
  local text = table.concat({ it.commit, it.client_seed, it.nonce, facts.spread.code,
    facts.question or "", facts.date }, "\0")
  return (string.unpack("<i8", digest.sha256(text)))
end

local function given(value)
  if value ~= null then return value end
end

-- What is absent is null in facts that were made just now, and stays so when they were kept.
function draft.begin(facts, lang)
  local r = { facts = facts, book = book.open(lang), lang = lang, is_said = {} }
  r.question = given(facts.question)
  r.h = hash_of { draw = facts.draw, spread = facts.spread, question = r.question,
                  date = facts.date }
  return r
end

draft.given = given

-- A number below `sides`, as the draw has it.
function draft.roll(r, sides)
  r.h = r.h * FACTOR + STEP
  return (r.h >> 33) % sides
end

-- One of the list, and one that the reading has not had yet as long as there is one.
function draft.pick(r, choices)
  local first = draft.roll(r, #choices)
  for step = 0, #choices - 1 do
    local one = choices[(first + step) % #choices + 1]
    if not r.is_said[one] then
      r.is_said[one] = true
      return one
    end
  end
  return choices[first + 1]
end

-- "{card}" is filled with values.card, in one pass: what is put in is not read again.
function draft.fill(phrase, values)
  return (phrase:gsub("{(%a[%w_]*)}", function(name)
    local value = values[name]
    if value == nil then error("a phrase asks for {" .. name .. "}: " .. phrase, 0) end
    return tostring(value)
  end))
end

-- One of the wordings, filled.
function draft.say(r, wordings, values)
  return draft.fill(draft.pick(r, wordings), values)
end

-- "the Star" is "The Star" where a sentence begins.
function draft.capital(text)
  return (text:gsub("^%l", string.upper))
end

-- A card's own words, the way it lies.
function draft.words_of(r, card)
  return r.book.cards[card.id][card.reversed and "down" or "up"]
end

-- A card as it is said in a sentence.
function draft.said(r, card)
  return r.book.terms.said(card.name, card.reversed)
end

return draft
