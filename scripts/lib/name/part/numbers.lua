-- The four numbers, one paragraph each.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local suri = require "lib.name.suri"

local numbers = {}

local function count_given(r)
  local count = 0
  for _, char in ipairs(r.facts.chars) do
    if char.role == "given" then count = count + 1 end
  end
  return count
end

local function paragraph(r, name, given)
  local words, it = r.book.gyeok, r.facts.gyeok[name]
  local image, gift = r.book.number(it.n)
  local count = fill(it.sum == it.n and words.count or words.folded, { sum = it.sum, n = it.n })
  local of = given == 1 and words.of_single[name] or words.of[name]
  local gyeok = r.book.terms.label("gyeok", name)
  return table.concat({
    fill(of, { gyeok = gyeok, gyeok_first = draft.capital(gyeok), count = count }),
    draft.say(r, words.number[it.grade.code], { n = it.n, image = image, gift = gift }),
    draft.say(r, words.life[name][it.grade.code]),
  }, " ")
end

function numbers.gyeok(r)
  if r.facts.gyeok == null then
    return draft.say(r, r.book.gyeok.none, { counts = draft.counts(r) })
  end
  local given, paragraphs = count_given(r), { r.book.gyeok.intro }
  for _, name in ipairs(suri.ORDER) do paragraphs[#paragraphs + 1] = paragraph(r, name, given) end
  if given > 2 then paragraphs[#paragraphs + 1] = r.book.gyeok.given_rest end
  return table.concat(paragraphs, "\n")
end

return numbers
