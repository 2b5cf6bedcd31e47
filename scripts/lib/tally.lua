-- Numbers that scripts keep about themselves, for /metrics.
--
--     tally.add("readings_total", { service = "saju", outcome = "done" })
--     tally.set("audit_broken_rows", 0)
--
-- A label takes few values, all of our own making: never an id, a path, or what
-- a client sent.

local tally = {}

local LABELS_MAX = 1000

local values, count = {}, 0

-- `name{service="saju",outcome="done"}`, labels in order.
local function key_of(name, labels)
  if not labels then return name end
  local parts = {}
  for label, value in pairs(labels) do
    parts[#parts + 1] = ("%s=\"%s\""):format(label, tostring(value):gsub("[\\\"\n]", "\\%0"))
  end
  table.sort(parts)
  return ("%s{%s}"):format(name, table.concat(parts, ","))
end

local function slot(name, labels)
  local key = key_of(name, labels)
  if not values[key] then
    if count >= LABELS_MAX then return end
    values[key], count = { name = name, value = 0 }, count + 1
  end
  return values[key]
end

function tally.add(name, labels, by)
  local one = slot(name, labels)
  if one then one.value = one.value + (by or 1) end
end

function tally.set(name, value, labels)
  local one = slot(name, labels)
  if one then one.value = value end
end

-- { { key = 'name{…}', name =, value = }, … } in order.
function tally.rows()
  local rows = {}
  for key, one in pairs(values) do
    rows[#rows + 1] = { key = key, name = one.name, value = one.value }
  end
  table.sort(rows, function(a, b) return a.key < b.key end)
  return rows
end

return tally
