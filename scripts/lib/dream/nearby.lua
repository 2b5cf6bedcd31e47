-- What stands near a mention, as plain text in small letters.
--
--     nearby.before(units, first)   up to 18 characters before it, back to the sentence's start
--     nearby.after(units, last)     up to 22 behind it, to the sentence's end
--     nearby.is_stop(code)          a character that ends a sentence

local nearby = {}

local BEFORE, AFTER = 18, 22

local STOPS = { [10] = true, [33] = true, [46] = true, [63] = true, [0x2026] = true,
  [0x3002] = true, [0xFF01] = true, [0xFF1F] = true, [59] = true }

function nearby.is_stop(code)
  return STOPS[code] == true
end

function nearby.before(units, first)
  local code, from = units.code, first
  while from > 1 and first - from < BEFORE and not STOPS[code[from - 1]] do from = from - 1 end
  if from == first then return "" end
  return utf8.char(table.unpack(code, from, first - 1))
end

function nearby.after(units, last)
  local code, till = units.code, last
  while till < units.count and till - last < AFTER and not STOPS[code[till + 1]] do
    till = till + 1
  end
  if till == last then return "" end
  return utf8.char(table.unpack(code, last + 1, till))
end

return nearby
