-- Numbers that scripts keep about themselves, for /metrics.  A reload does not change them.
--
--     tally.add("readings_total", { service = "saju", outcome = "done" })
--     tally.set("audit_broken_rows", 0)
--
-- A label takes few values, all of our own making: never an id, a path, or what
-- a client sent.

local host = require "host"

local tally = {}

local LABELS_MAX = 1000

local kept = host.tallies
kept.values, kept.count = kept.values or {}, kept.count or 0

-- `service="saju",outcome="done"`, in order.
local function label_text(labels)
  if not labels then return "" end
  local parts = {}
  for label, value in pairs(labels) do
    parts[#parts + 1] = ("%s=\"%s\""):format(label, tostring(value):gsub("[\\\"\n]", "\\%0"))
  end
  table.sort(parts)
  return table.concat(parts, ",")
end

local function slot(name, labels)
  local text = label_text(labels)
  local key = name .. "{" .. text
  local values = kept.values
  if not values[key] then
    if kept.count >= LABELS_MAX then return end
    values[key], kept.count = { name = name, labels = text, value = 0 }, kept.count + 1
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

-- { { name =, labels = 'service="saju",…', value = }, … }
function tally.rows()
  local rows = {}
  for _, one in pairs(kept.values) do rows[#rows + 1] = one end
  return rows
end

return tally
