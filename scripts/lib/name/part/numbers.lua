-- The four numbers, one paragraph each.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local suri = require "lib.name.suri"

local numbers = {}

local function placed(r, name, given)
  local words, it = r.book.gyeok, r.facts.gyeok[name]
  local count = fill(it.sum == it.n and words.count or words.folded, { sum = it.sum, n = it.n })
  local of = given == 1 and words.of_single[name] or words.of[name]
  local gyeok = r.book.terms.label("gyeok", name)
  return fill(of, { gyeok = gyeok, gyeok_first = draft.capital(gyeok), count = count })
end

-- A number is described where it comes first, and only named when it comes again.
local function described(r, name, first)
  local words, it = r.book.gyeok, r.facts.gyeok[name]
  local image, gift, line = r.book.number(it.n)
  local before = first[it.n]
  if before then
    return draft.say(r, words.again, { n = it.n, image = image,
      before = r.book.terms.label("gyeok_short", before) })
  end
  first[it.n] = name
  return draft.say(r, words.number[it.grade.code], { n = it.n, image = image, gift = gift })
    .. " " .. line
end

local function paragraph(r, name, given, first)
  return table.concat({
    placed(r, name, given), described(r, name, first),
    draft.say(r, r.book.gyeok.life[name][r.facts.gyeok[name].grade.code]),
  }, " ")
end

-- How many elements the four numbers have, how often the most frequent comes, and which it is.
local function spread(codes)
  local count, kinds, main = {}, 0, codes[1]
  for _, code in ipairs(codes) do
    if not count[code] then kinds = kinds + 1 end
    count[code] = (count[code] or 0) + 1
  end
  for _, code in ipairs(codes) do
    if count[code] > count[main] then main = code end
  end
  return kinds, count[main], main
end

local function shape_of(kinds, most)
  if kinds == 1 or kinds == 4 then return kinds == 1 and "one" or "all" end
  return kinds == 2 and most == 2 and "pairs" or "most"
end

local function elements(r)
  local codes = {}
  for i, name in ipairs(suri.ORDER) do codes[i] = r.facts.gyeok[name].element.code end
  local kinds, most, main = spread(codes)
  return draft.say(r, r.book.gyeok.elements[shape_of(kinds, most)],
    { list = r.lang == "en" and draft.elements(r, codes) or draft.chain(r, codes),
      main = r.book.terms.label("element", main) })
end

local function without(r)
  local name = r.facts.name
  local kind = name.given.hanja ~= null and "surname" or name.surname.hanja ~= null and "given"
    or "both"
  return draft.say(r, r.book.gyeok.none[kind], { counts = draft.counts(r) })
end

function numbers.gyeok(r)
  if r.facts.gyeok == null then return without(r) end
  local given, first = #draft.given(r), {}
  local opened = draft.told(r, "STROKE_OVERRIDE")
  table.insert(opened, 1, draft.say(r, r.book.gyeok.intro))
  local paragraphs = { table.concat(opened, " ") }
  for _, name in ipairs(suri.ORDER) do
    paragraphs[#paragraphs + 1] = paragraph(r, name, given, first)
  end
  local closed = { elements(r) }
  if given > 2 then closed[2] = r.book.gyeok.given_rest end
  paragraphs[#paragraphs + 1] = table.concat(closed, " ")
  return table.concat(paragraphs, "\n")
end

return numbers
