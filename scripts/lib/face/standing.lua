-- Names where they stand alone in a text:
--
--     standing.find(text, name) -> where it begins, or nil
--
-- A Korean name counts where it begins a word and ends there or before a particle: 재백궁 in
-- 재백궁은, and not 명궁 in 명궁수 or 둥근 눈 in 둥근 눈썹.  A Latin one counts as whole words; both
-- text and name are in small letters.  Hanja count wherever they stand.

local standing = {}

-- What begins the particles and endings that may follow a name.
local AFTER = { ["은"] = true, ["는"] = true, ["이"] = true, ["가"] = true, ["을"] = true,
  ["를"] = true, ["과"] = true, ["와"] = true, ["의"] = true, ["으"] = true, ["로"] = true,
  ["에"] = true, ["인"] = true, ["도"] = true, ["입"] = true, ["예"] = true, ["라"] = true,
  ["처"] = true, ["만"] = true, ["얼"] = true }

local function is_hangul(three)
  local lead = three:byte()
  return #three == 3 and lead >= 0xEA and lead <= 0xED
end

local function stands_korean(text, first, last)
  local before, after = text:sub(math.max(1, first - 3), first - 1), text:sub(last + 1, last + 3)
  return not is_hangul(before) and (not is_hangul(after) or AFTER[after] == true)
end

local function stands_latin(text, first, last)
  local before, after = text:sub(first - 1, first - 1), text:sub(last + 1, last + 1)
  return (first == 1 or not before:find "%w") and not after:find "%w"
end

local function kind_of(name)
  if is_hangul(name:sub(1, 3)) then return stands_korean end
  if name:byte() < 0x80 then return stands_latin end
end

function standing.find(text, name)
  local stands = kind_of(name)
  local first, last = text:find(name, 1, true)
  while first and stands and not stands(text, first, last) do
    first, last = text:find(name, first + 1, true)
  end
  return first
end

return standing
