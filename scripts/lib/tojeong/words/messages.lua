-- A warning in words: messages.of(warning, lang) -> text.  Facts carry codes, which
-- clients rely on; people get a sentence.

local book = require "lib.tojeong.words.book"

local messages = {}

-- What of a warning goes into its sentence.
local function values(warning, terms)
  local other = warning.alternatives and warning.alternatives[1]
  local lunar = other and other.lunar
  return {
    year = warning.year, code = other and other.gwae,
    month = warning.month and terms.month(warning.month, false),
    birth = lunar and terms.lunar(lunar.year, lunar.month, lunar.day, lunar.leap),
  }
end

function messages.of(warning, lang)
  local bound = book.open(lang)
  local key = warning.code
  if key == "ZI_HOUR" and not warning.alternatives[1] then key = "ZI_HOUR_UNBORN" end
  return bound.messages[key](values(warning, bound.terms))
end

return messages
