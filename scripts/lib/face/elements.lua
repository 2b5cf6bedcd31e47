-- The five types of faces where a text names one:
--
--     elements.strange(text, element) -> the first that is another one, or nil
--
-- `element` is that of the face, "balanced", or nil when its shape is not known: then none may
-- be named.  A name counts where it can be nothing else: 목형(木形) or a 목형 that begins a word
-- and ends there or before its particle, "wood type" but not "type of wood".

local elements = {}

local KOREAN = { ["목형"] = "wood", ["화형"] = "fire", ["토형"] = "earth", ["금형"] = "metal",
  ["수형"] = "water" }
local HANJA = { ["木形"] = "wood", ["火形"] = "fire", ["土形"] = "earth", ["金形"] = "metal",
  ["水形"] = "water" }
local ENGLISH = { wood = true, fire = true, earth = true, metal = true, water = true }

-- What may follow a 목형: the particles and endings that begin so, or no letter at all.
local AFTER = { ["은"] = true, ["이"] = true, ["을"] = true, ["과"] = true, ["의"] = true,
  ["으"] = true, ["에"] = true, ["인"] = true, ["도"] = true, ["입"] = true, ["얼"] = true }

local function is_hangul(three)
  local lead = three:byte()
  return #three == 3 and lead >= 0xEA and lead <= 0xED
end

local function stands_alone(text, first, last)
  local before, after = text:sub(math.max(1, first - 3), first - 1), text:sub(last + 1, last + 3)
  return not is_hangul(before) and (not is_hangul(after) or AFTER[after] == true)
end

local function strange_korean(text, element)
  for first, name, last in text:gmatch "()([\xEA-\xED][\x80-\xBF][\x80-\xBF]형)()" do
    local named = KOREAN[name]
    if named and named ~= element and stands_alone(text, first, last - 1) then return name end
  end
  for name in text:gmatch "[\xE6-\xE9][\x80-\xBF][\x80-\xBF]形" do
    if HANJA[name] and HANJA[name] ~= element then return name end
  end
end

local function strange_english(text, element)
  for word in text:lower():gmatch "%f[%w](%l+)[ -]type%f[^%w]" do
    if ENGLISH[word] and word ~= element then return word .. " type" end
  end
end

function elements.strange(text, element)
  return strange_korean(text, element) or strange_english(text, element)
end

return elements
