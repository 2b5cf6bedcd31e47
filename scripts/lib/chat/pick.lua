-- What can be had of facts that may have any shape.
--
--     pick.text(value)          the text, or nil
--     pick.row(value)           the table, or an empty one
--     pick.rows(value)          the tables at the beginning of a list
--     pick.name(value, most?)   a text, or the label, name, symbol or hangul of a table; cut
--     pick.joined(values, most) the names of the first of them, with commas; nil of none

local pick = {}

pick.LABEL_MAX, pick.DETAIL_MAX = 80, 200

function pick.text(value)
  return type(value) == "string" and value:find "%S" and value or nil
end

function pick.row(value)
  return type(value) == "table" and value or {}
end

function pick.rows(value)
  local rows = {}
  for i, row in ipairs(pick.row(value)) do
    if type(row) ~= "table" then break end
    rows[i] = row
  end
  return rows
end

-- No half letter at the end.
local function cut(text, most)
  local length = utf8.len(text)
  if not length or length <= most then return text end
  return text:sub(1, utf8.offset(text, most + 1) - 1)
end

function pick.name(value, most)
  if pick.text(value) then return cut(value, most or pick.LABEL_MAX) end
  if type(value) ~= "table" then return nil end
  return pick.name(value.label) or pick.name(value.name) or pick.name(value.symbol)
    or pick.name(value.hangul)
end

function pick.joined(values, most)
  local names = {}
  for i, value in ipairs(pick.row(values)) do
    if i > most then break end
    names[#names + 1] = pick.name(value)
  end
  return names[1] and cut(table.concat(names, ", "), pick.DETAIL_MAX) or nil
end

return pick
