-- The five types of faces where a text names one:
--
--     elements.strange(text, element) -> the first that is another one, or nil
--
-- `element` is that of the face, "balanced", or nil when its shape is not known: then none may
-- be named.  A name counts where it can be nothing else: 목형(木形) or a 목형 that begins a word
-- and ends there or before its particle, "wood type" but not "type of wood".

local standing = require "lib.face.standing"

local elements = {}

local NAMES = {
  { "목형", "wood" }, { "화형", "fire" }, { "토형", "earth" }, { "금형", "metal" }, { "수형", "water" },
  { "木形", "wood" }, { "火形", "fire" }, { "土形", "earth" }, { "金形", "metal" },
  { "水形", "water" },
}
local ENGLISH = { wood = true, fire = true, earth = true, metal = true, water = true }

local function strange_english(text, element)
  for word in text:lower():gmatch "%f[%w](%l+)[ -]type%f[^%w]" do
    if ENGLISH[word] and word ~= element then return word .. " type" end
  end
end

function elements.strange(text, element)
  for _, it in ipairs(NAMES) do
    if it[2] ~= element and standing.find(text, it[1]) then return it[1] end
  end
  return strange_english(text, element)
end

return elements
