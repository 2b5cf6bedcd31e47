-- What to write instead: the half of a refusal that an author goes on with.
--
--     advice.noun(name, known)     for a word that a service does not know, "" without advice
--     advice.missing(noun, nouns)  what a service without this noun is to say
--     advice.example(fields)       "{ mind = \"…\" }", as the fields of input want it
--     advice.syntax(text)          for what Lua says of a file that it cannot read, or ""
--     advice.running(text, self)   for what Lua says of a service that it cannot run, or ""
--     advice.ending(text)          how a file that returns no service is to end, and its last line

local nearest = require "lib.nearest"
local schema = require "lib.schema"

local advice = {}

-- What others call our words.
local CALLED = {
  price = "cost", credits = "cost", title = "name", label = "name", description = "about",
  summary = "about", fields = "input", inputs = "input", params = "input", answer = "output",
  outputs = "output", result = "output", sample = "example", examples = "example",
  type = "category", kind = "category", chat = "conversation",
}

function advice.noun(name, known)
  local words = { table.unpack(known) }
  for word in pairs(CALLED) do words[#words + 1] = word end
  table.sort(words)
  local word = CALLED[name] and name or nearest.word(name, words)
  if not word then return "" end
  if not CALLED[word] then return ("; did you mean %s?"):format(word) end
  return ("; the %s of a service is called %s"):format(word, CALLED[word])
end

local SAY = {
  category = 'category = "fortune", or image, entertainment, utility',
  name = 'name = { ko = "…", en = "…" }, as customers see it',
  about = 'about = { ko = "…", en = "…" }, a sentence or two for customers',
  cost = "cost = 5, in credits",
  input = 'input = { text "mind" { ko = "…", en = "…" } }, the fields it asks for',
}

-- A value of the kind, as a person would begin to write it.
local VALUE = {
  text = '"…"', person_name = '"…"', number = "1", flag = "true", date = '"1990-05-15"',
  list = "{ … }", group = "{ … }", photo = "…",
  birth = '{ calendar = "solar", year = 1990, month = 5, day = 15, gender = "female" }',
}

local function value_of(field)
  if field.kind ~= "choice" then return VALUE[field.kind] or "…" end
  local first = field[1]
  return ("%q"):format(type(first) == "table" and first[1] or first)
end

function advice.example(fields)
  local parts = {}
  for _, field in ipairs(fields) do
    if not schema.is_optional(field) then
      parts[#parts + 1] = ("%s = %s"):format(field.name, value_of(field))
    end
  end
  return ("{ %s }"):format(table.concat(parts, ", "))
end

function advice.missing(noun, nouns)
  if noun ~= "example" then return SAY[noun] end
  local fields = schema.expect(nouns.input, "input") and nouns.input or {}
  return ("example = %s, one input as a customer would send it"):format(advice.example(fields))
end

-- Lua names the place where it could not go on; what is missing is most often before it.
local SYNTAX = {
  { "near '!'", "not equal is ~=, and not is not" },
  { "'}' expected %(to close '{' at line %d+%)", "is a comma missing before it?" },
  { "'}' expected near", "is a comma missing before it?" },
  { "'%)' expected", "is a ) or a comma missing before it?" },
  { "'end' expected", "each function, if, for and while has an end of its own" },
  { "<eof> expected near 'end'", "there is an end too many" },
  { "'then' expected", "if … then … end" },
  { "'do' expected", "for … do … end, while … do … end" },
  { "unfinished string", "a quote is missing; a text of many lines is [[ … ]]" },
  { "'=' expected near", "an assignment is name = value, and a call is name(value)" },
  { "unexpected symbol near '<\\239>'",
    "it begins with a byte order mark: save it as UTF-8 without one" },
  { "near '<\\%d+>'", "this sign is none of Lua's; quotes are \" or ', and minus is -" },
  { "malformed number", "a number is written 1000 or 0.5" },
}

function advice.syntax(text)
  for _, row in ipairs(SYNTAX) do
    if text:find(row[1]) then return "; " .. row[2] end
  end
  return ""
end

-- "attempt to index a nil value (field 'mnid')": a name that is not there, where it was used.
function advice.running(text, self)
  local kind, name = text:match "^attempt to [^\n]* nil value %((%l+) '([%w_]+)'%)"
  if not name then return "" end
  local words = {}
  if kind == "method" then
    for word in pairs(string) do words[#words + 1] = word end
    table.sort(words)
  else
    for _, fields in ipairs { self.input, self.output or {} } do
      for _, field in ipairs(fields) do words[#words + 1] = field.name end
    end
  end
  return nearest.hint(name, words)
end

function advice.ending(text)
  local name = text:match("local%s+([%a_][%w_]*)%s*=%s*service%s*[{(]") or "service { … }"
  local _, lines = text:gsub("\n", "\n")
  if #text > 0 and text:sub(-1) ~= "\n" then lines = lines + 1 end
  return "; let its last line be: return " .. name, math.max(lines, 1)
end

return advice
