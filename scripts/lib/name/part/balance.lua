-- Yin and yang, and the elements of the hanja.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"

local balance = {}

local function kind_of(found)
  if found.yin == 0 or found.yang == 0 then return found.yin == 0 and "yang" or "yin" end
  if found.yin == found.yang then return "even" end
  return found.yang > found.yin and "more_yang" or "more_yin"
end

local function yin_yang(r)
  local words, found, labels = r.book.balance, r.facts.yin_yang, {}
  for i, code in ipairs(found.pattern) do labels[i] = r.book.terms.label("yin_yang", code) end
  local pattern = fill(words.pattern,
    { basis = words.basis[found.counted], pattern = draft.join(r, labels) })
  return pattern .. " " .. draft.say(r, words[kind_of(found)])
end

-- The element that most letters have; of equals, the first.
local function most_of(known)
  local count, most = {}, nil
  for _, char in ipairs(known) do
    local code = char.jawon.code
    count[code] = (count[code] or 0) + 1
    if not most or count[code] > count[most] then most = code end
  end
  return most
end

local function sort_out(r)
  local known, unknown = {}, {}
  for _, char in ipairs(r.facts.chars) do
    if char.hanja ~= null then
      if char.jawon ~= null then known[#known + 1] = char
      else unknown[#unknown + 1] = draft.char(r, char) end
    end
  end
  return known, unknown
end

-- What the hanja of neighbours are to one another.
local function steps(r)
  local said, chars = {}, r.facts.chars
  for i, step in ipairs(r.facts.jawon.steps) do
    said[i] = draft.say(r, r.book.balance.step[draft.STEPS[step.relation.code]],
      { a = draft.char(r, chars[step.at]), b = draft.char(r, chars[step.at + 1]) })
  end
  return said
end

local function jawon(r)
  local words = r.book.balance
  local known, unknown = sort_out(r)
  if #known + #unknown == 0 then return draft.say(r, words.hangul) end
  local chars = draft.join(r, unknown)
  if #known == 0 then return fill(words.jawon_none, { chars = chars }) end
  local items = {}
  for i, char in ipairs(known) do
    items[i] = fill(words.jawon_item, { char = draft.char(r, char), element = char.jawon.label })
  end
  local lines = { fill(words.jawon, { list = draft.join(r, items) }) }
  if #unknown > 0 then lines[2] = fill(words.jawon_unknown, { chars = chars }) end
  for _, line in ipairs(steps(r)) do lines[#lines + 1] = line end
  lines[#lines + 1] = draft.say(r, words.most[most_of(known)])
  return table.concat(lines, " ")
end

function balance.balance(r)
  return yin_yang(r) .. "\n" .. jawon(r)
end

return balance
