-- Yin and yang, and the elements of the hanja.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"

local balance = {}

local function yin_yang(r)
  local words, found, labels = r.book.balance, r.facts.yin_yang, {}
  for i, code in ipairs(found.pattern) do labels[i] = r.book.terms.label("yin_yang", code) end
  local kind = found.grade.code == "good" and "mixed" or found.yin == 0 and "yang" or "yin"
  local pattern = fill(words.pattern, { basis = words.basis[found.counted], name = r.name,
    pattern = draft.join(r, labels) })
  return pattern .. " " .. draft.say(r, words[kind])
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

local function jawon(r)
  local words = r.book.balance
  local known, unknown = sort_out(r)
  if #known + #unknown == 0 then return words.hangul end
  local chars = draft.join(r, unknown)
  if #known == 0 then return fill(words.jawon_none, { chars = chars }) end
  local items = {}
  for i, char in ipairs(known) do
    items[i] = fill(words.jawon_item, { char = draft.char(r, char), element = char.jawon.label })
  end
  local lines = { fill(words.jawon, { list = draft.join(r, items) }) }
  if #unknown > 0 then lines[2] = fill(words.jawon_unknown, { chars = chars }) end
  lines[#lines + 1] = draft.say(r, words.most[most_of(known)])
  return table.concat(lines, " ")
end

function balance.balance(r)
  return yin_yang(r) .. "\n" .. jawon(r)
end

return balance
