-- The kinds of field.  Each kind is a table:
--
--     options       what may be said of such a field, and of which type, beyond the common words
--     positional    true when values without a key are choices
--     sound(field, expect, field_is_sound)    true, or nil and why the description is wrong
--     check(field, value, at, report)         the clean value; what is wrong goes to report:add()
--     shape(field, lang, json)                JSON Schema of a value
--     describe(field, row, describe)          adds to the field's row in the form
--     storable(field, value, reduced)         what may be kept of a clean value; all, if absent
--     identity(field, value, reduced)         what it is known again by; all, if absent
--     is_internal   true when it is no word of a service

local dates = require "lib.schema.dates"
local json = require "json"
local pointer = require "lib.schema.pointer"
local text = require "text"

local find = string.find

local kinds = {}

local TEXT_MAX, TEXT_MOST = 1000, 100000
local NAME_MAX = 50
local LIST_MAX = 100

-- Bounds in words, in both languages; one of the two may be absent.
local function between(min, max, unit_ko, unit_en)
  if min and max then
    return ("%s%s 이상 %s%s 이하여야 합니다."):format(min, unit_ko, max, unit_ko),
           ("must be from %s to %s%s."):format(min, max, unit_en)
  elseif min then
    return ("%s%s 이상이어야 합니다."):format(min, unit_ko),
           ("must be at least %s%s."):format(min, unit_en)
  end
  return ("%s%s 이하여야 합니다."):format(max, unit_ko),
         ("must be at most %s%s."):format(max, unit_en)
end

local function is_within(value, min, max)
  return not (min and value < min) and not (max and value > max)
end

-- min and max are in order.
local function bounds_are_sound(field, least, most)
  local min, max = field.min or least, field.max or most
  if least and min < least then return nil, "has a min below " .. least end
  if most and max > most then return nil, "has a max above " .. most end
  if min and max and min > max then return nil, "has a min above its max" end
  return true
end

local function describe_bounds(field, row)
  row.min, row.max, row.multiline = field.min, field.max, field.multiline
end

-- Characters, or nil with what is wrong with the bytes.  Control characters but those of
-- a line are nobody's answer, and PostgreSQL keeps no NUL.
local function count_characters(value, at, report)
  if type(value) ~= "string" then
    return report:add(at, "문자열이어야 합니다.", "must be text.")
  end
  local length, fault = text.measure(value)
  if fault == "utf8" then
    return report:add(at, "올바른 UTF-8이 아닙니다.", "must be UTF-8.")
  elseif fault then
    return report:add(at, "제어 문자를 쓸 수 없습니다.", "must have no control characters.")
  end
  return length
end

kinds.text = { options = { min = "number", max = "number", multiline = "boolean" } }

function kinds.text.sound(field)
  return bounds_are_sound(field, 0, TEXT_MOST)
end

function kinds.text.check(field, value, at, report)
  local length = count_characters(value, at, report)
  if not length then return end
  local min, max = field.min or 1, field.max or TEXT_MAX
  if min > 0 and not find(value, "%S") then
    return report:add(at, "비어 있을 수 없습니다.", "must not be empty.")
  elseif length < min or length > max then
    return report:add(at, between(min > 1 and min or nil, max, "자", " characters"))
  end
  return value
end

function kinds.text.shape(field)
  return { type = "string", minLength = field.min or 1, maxLength = field.max or TEXT_MAX }
end

function kinds.text.describe(field, row)
  describe_bounds(field, row)
  row.min, row.max = field.min or 1, field.max or TEXT_MAX
end

kinds.person_name = { options = { min = "number", max = "number" } }

function kinds.person_name.sound(field)
  return bounds_are_sound(field, 1, 200)
end

-- Letters of any script, and what stands between the parts of a name.
function kinds.person_name.check(field, value, at, report)
  local length = count_characters(value, at, report)
  if not length then return end
  local min, max = field.min or 1, field.max or NAME_MAX
  if not value:find("[^%s]") then
    return report:add(at, "비어 있을 수 없습니다.", "must not be empty.")
  elseif not is_within(length, min, max) then
    return report:add(at, between(min > 1 and min or nil, max, "자", " characters"))
  elseif value:find("[%d!-&(-,/:-@[-`{-~]") then
    return report:add(at, "이름에는 글자, 띄어쓰기, - ' . 만 쓸 수 있습니다.",
                      "must have letters, spaces and - ' . only.")
  end
  return value
end

function kinds.person_name.shape(field)
  return { type = "string", minLength = field.min or 1, maxLength = field.max or NAME_MAX,
           pattern = [[^[^\u0000-\u001F0-9!-&(-,/:-@\[-`{-\u007F]+$]] }
end

function kinds.person_name.describe(field, row)
  row.min, row.max = field.min or 1, field.max or NAME_MAX
end

kinds.number = {
  options = { min = "number", max = "number", step = "number", integer = "boolean" },
}

function kinds.number.sound(field)
  if field.step and field.step <= 0 then return nil, "has a step that is not above 0" end
  return bounds_are_sound(field)
end

local function is_on_step(value, field)
  if not field.step then return true end
  local steps = (value - (field.min or 0)) / field.step
  return math.abs(steps - math.floor(steps + 0.5)) < 1e-9
end

function kinds.number.check(field, value, at, report)
  if not math.type(value) or value ~= value or value == math.huge or value == -math.huge then
    return report:add(at, "숫자여야 합니다.", "must be a number.")
  end
  if field.integer then
    local whole = math.tointeger(value)
    if not whole then return report:add(at, "정수여야 합니다.", "must be a whole number.") end
    value = whole
  end
  if not is_within(value, field.min, field.max) then
    return report:add(at, between(field.min, field.max, "", ""))
  elseif not is_on_step(value, field) then
    return report:add(at, ("%s 단위여야 합니다."):format(field.step),
                      ("must be in steps of %s."):format(field.step))
  end
  return value
end

function kinds.number.shape(field)
  return { type = field.integer and "integer" or "number", minimum = field.min, maximum = field.max,
           multipleOf = field.min == nil and field.step or nil }
end

function kinds.number.describe(field, row)
  describe_bounds(field, row)
  row.step, row.integer = field.step or field.integer and 1 or nil, field.integer
end

kinds.flag = { options = {} }

function kinds.flag.check(_, value, at, report)
  if type(value) == "boolean" then return value end
  report:add(at, "true 또는 false여야 합니다.", "must be true or false.")
end

function kinds.flag.shape()
  return { type = "boolean" }
end

function kinds.flag.describe() end

-- A choice is a word, or { "word", ko = "…", en = "…" }.
kinds.choice = { options = {}, positional = true }

local function word_of(option)
  return type(option) == "table" and option[1] or option
end

function kinds.choice.sound(field)
  local seen = {}
  for _, option in ipairs(field) do
    local word = word_of(option)
    if type(word) ~= "string" or word == "" then
      return nil, "has a choice that is not text"
    elseif seen[word] then
      return nil, ("has the choice '%s' twice"):format(word)
    end
    seen[word] = true
  end
  if #field == 0 then return nil, "has no choices" end
  return true
end

local function words_of(field)
  local words = json.list()
  for i, option in ipairs(field) do words[i] = word_of(option) end
  return words
end

-- [field] -> its words as a set: made when the field is first asked for.
local sets = setmetatable({}, { __mode = "k" })

local function set_of(field)
  local set = {}
  for _, option in ipairs(field) do set[word_of(option)] = true end
  sets[field] = set
  return set
end

function kinds.choice.check(field, value, at, report)
  if (sets[field] or set_of(field))[value] then return value end
  local words = table.concat(words_of(field), ", ")
  report:add(at, "다음 중 하나여야 합니다: " .. words .. ".", "must be one of: " .. words .. ".")
end

function kinds.choice.shape(field)
  return { type = "string", enum = words_of(field), maxLength = 100 }
end

function kinds.choice.describe(field, row)
  row.choices = json.list()
  for i, option in ipairs(field) do
    local word = word_of(option)
    local own = type(option) == "table" and option or {}
    row.choices[i] = { value = word, label = { ko = own.ko or word, en = own.en or word } }
  end
end

-- "1990-05-15".  min and max are written the same way.
kinds.date = { options = { min = "string", max = "string" } }

function kinds.date.sound(field)
  for _, bound in ipairs { field.min or "1900-01-01", field.max or "2100-12-31" } do
    local year, month, day = dates.parse(bound)
    if not year or not dates.is_real(year, month, day) then
      return nil, ("has the bound '%s', which is no date"):format(bound)
    end
  end
  return true
end

function kinds.date.check(field, value, at, report)
  local year, month, day
  if type(value) == "string" then year, month, day = dates.parse(value) end
  if not year then
    return report:add(at, "1990-05-15와 같은 날짜여야 합니다.", "must be a date such as 1990-05-15.")
  elseif year < 1 or not dates.is_real(year, month, day) then
    return report:add(at, value .. "은(는) 달력에 없는 날짜입니다.", value .. " is not in the calendar.")
  elseif not is_within(value, field.min, field.max) then
    return report:add(at, between(field.min, field.max, "", ""))
  end
  return value
end

function kinds.date.shape()
  return { type = "string", format = "date", maxLength = 10,
           pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
end

kinds.date.describe = describe_bounds

-- Many values of one kind: list "cards" { item = text "card" { max = 20 }, max = 10 }
kinds.list = { options = { item = "table", min = "number", max = "number" } }

function kinds.list.sound(field, _, field_is_sound)
  if not field.item then return nil, "does not say of what: item = text \"…\" {}" end
  local ok, why = field_is_sound(field.item, "its item")
  if not ok then return nil, "has an item that is wrong: " .. why end
  return bounds_are_sound(field, 0, 10000)
end

function kinds.list.check(field, value, at, report)
  if type(value) ~= "table" or not json.is_list(value) and next(value) ~= nil then
    return report:add(at, "목록([ ])이어야 합니다.", "must be a list ([ ]).")
  end
  local min, max = field.min or 0, field.max or LIST_MAX
  if not is_within(#value, min, max) then
    return report:add(at, between(min > 0 and min or nil, max, "개", " items"))
  end
  local clean = json.list()
  for i = 1, #value do clean[i] = report:field(field.item, value[i], pointer.join(at, i - 1)) end
  return clean
end

function kinds.list.shape(field, lang, to_json)
  return { type = "array", items = to_json(field.item, lang),
           minItems = field.min or 0, maxItems = field.max or LIST_MAX }
end

function kinds.list.describe(field, row, describe)
  row.min, row.max = field.min or 0, field.max or LIST_MAX
  row.item = describe({ field.item })[1]
end

function kinds.list.storable(field, value, reduced)
  local kept = json.list()
  for i, item in ipairs(value) do
    kept[i] = reduced({ field.item }, { [field.item.name] = item })[field.item.name]
  end
  return kept
end
kinds.list.identity = kinds.list.storable

-- Fields that belong together: group "lucky" { fields = { text "color" {}, … } }
kinds.group = { options = { fields = "table" } }

function kinds.group.sound(field, expect)
  if not field.fields then return nil, "does not say of what: fields = { … }" end
  local ok, why = expect(field.fields, "fields")
  if not ok then return nil, "is wrong: " .. why end
  return true
end

function kinds.group.check(field, value, at, report)
  return report:members(field.fields, value, at)
end

function kinds.group.shape(field, lang, _, to_object)
  return to_object(field.fields, lang)
end

function kinds.group.describe(field, row, describe)
  row.fields = describe(field.fields)
end

function kinds.group.storable(field, value, reduced)
  return reduced(field.fields, value)
end
kinds.group.identity = kinds.group.storable

kinds.birth = require "lib.schema.birth"
kinds.photo = require "lib.schema.photo"
for name, kind in pairs(require "lib.schema.wire") do kinds[name] = kind end
for name, kind in pairs(require "lib.schema.earlier".kinds) do kinds[name] = kind end

return kinds
