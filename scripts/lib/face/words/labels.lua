-- The names that facts carry in the reading's language.

local book = require "lib.face.words.book"

local labels = {}

-- A name by its kind and code: labels.of("ko", "zone", "upper") is 상정(上停).
-- labels.of("ko", "unsure") has no code.
function labels.of(lang, kind, code)
  local names = book.open(lang).terms[kind]
  return code and names[code] or names
end

function labels.shape(lang, part, shape)
  return book.open(lang).terms.shape[part][shape]
end

function labels.warning(lang, code)
  return book.open(lang).terms.warning[code]
end

-- What stands over a part: "눈 · 감찰관(監察官)".
function labels.head(lang, it)
  local terms = book.open(lang).terms
  return type(it.office) == "table" and terms.titled:format(it.label, it.office.label) or it.label
end

return labels
