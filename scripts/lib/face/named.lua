-- The shapes, offices, mountains and palaces that a text names, held to the face:
--
--     named.strange(text, shapes, is_minor) -> the first name that is not of this face, or nil
--     named.misplaced(head, part) -> the first office, mountain or palace that lies elsewhere
--
-- `shapes` is [part] -> { [shape] = true }: those that were answered or seen, of which a photo
-- beside answers may have two.  A part that is not there is not known: nothing that lies on it
-- may be named.  질액궁, the palace of illness, is of no face; those of grown-ups of no minor's.

local english = require "lib.face.words.en.names"
local features = require "lib.face.features"
local korean = require "lib.face.words.ko.names"
local standing = require "lib.face.standing"

local named = {}

local WORDS = { korean, english }

-- [code] -> the part it lies on.
local function inverted(codes_of)
  local part_of = {}
  for part, codes in pairs(codes_of) do
    for _, code in ipairs(type(codes) == "table" and codes or { codes }) do part_of[code] = part end
  end
  return part_of
end

local PART_OF = { office = inverted(features.OFFICE), mountain = inverted(features.MOUNTAINS),
  palace = inverted(features.PALACES) }

-- Rows of { name, part, shape or nil, is_adult }.
local PLACES, SHAPES = {}, {}
for _, words in ipairs(WORDS) do
  for kind, part_of in pairs(PART_OF) do
    for code, names in pairs(words[kind]) do
      for _, name in ipairs(names) do
        PLACES[#PLACES + 1] = { name = name, part = part_of[code],
          is_adult = features.ADULT_PALACES[code] }
      end
    end
  end
  for part, shapes in pairs(words.shape) do
    for shape, names in pairs(shapes) do
      for _, name in ipairs(names) do
        SHAPES[#SHAPES + 1] = { name = name, part = part, shape = shape }
      end
    end
  end
end

local function find_illness(text)
  for _, words in ipairs(WORDS) do
    for _, name in ipairs(words.illness) do
      if standing.find(text, name) then return name end
    end
  end
end

local function strange_place(text, shapes, is_minor)
  for _, it in ipairs(PLACES) do
    local is_known = shapes[it.part] and not (is_minor and it.is_adult)
    if not is_known and standing.find(text, it.name) then return it.name end
  end
end

local function strange_shape(text, shapes)
  for _, it in ipairs(SHAPES) do
    local known = shapes[it.part]
    if not (known and known[it.shape]) and standing.find(text, it.name) then return it.name end
  end
end

function named.strange(text, shapes, is_minor)
  local small = text:lower()
  return find_illness(small) or strange_place(small, shapes, is_minor)
    or strange_shape(small, shapes)
end

function named.misplaced(head, part)
  local small = head:lower()
  for _, it in ipairs(PLACES) do
    if it.part ~= part and standing.find(small, it.name) then return it.name end
  end
end

return named
