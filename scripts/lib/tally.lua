-- Numbers that scripts keep about themselves, for /metrics.  A reload does not change them.
--
--     tally.add("readings_total", { service = "saju", outcome = "done" })     only grows
--     tally.set("audit_broken_rows", 0)                                       is so now
--     tally.observe("model_call_seconds", 2.1, { model = "m" })               how often how long
--
-- What is added ends in _total, what is observed in its unit, and what is set in neither
-- _total, _sum, _count nor _bucket: the ending says which it is (lib.metrics).
--
-- A label takes few values, all of our own making: never an id, a path, or what a client
-- sent.  Should there be many all the same, those beyond ROWS_MAX of a name are counted
-- together, with "other" for each label: a sum stays right.
--
--     tally.rows()                -> { { name =, labels = 'a="b",…', value = }, … }
--     tally.labels { a = "b" }    -> a="b"
--     tally.spread(rows, name, labels, bounds, time)    adds the rows of { seconds =, buckets = }

local host = require "host"

local tally = {}

local ROWS_MAX = 200

-- Of what is observed, in seconds; a model takes from 2 to 30.
local BOUNDS = { 0.1, 0.5, 1, 2, 5, 10, 20, 30, 60 }

local kept = host.tallies
kept.values, kept.counts = kept.values or {}, kept.counts or {}

local ESCAPES = { ["\\"] = "\\\\", ['"'] = '\\"', ["\n"] = "\\n" }

-- In order.  A control character would end the line that it is written on.
function tally.labels(labels)
  if not labels then return "" end
  local parts = {}
  for label, value in pairs(labels) do
    local text = tostring(value):gsub('[\\"\n]', ESCAPES):gsub("%c", " ")
    parts[#parts + 1] = ("%s=\"%s\""):format(label, text)
  end
  table.sort(parts)
  return table.concat(parts, ",")
end

local function others(labels)
  local all = {}
  for label in pairs(labels or {}) do all[label] = "other" end
  return all
end

-- Where a number is kept; made by `new` when it is the first time.
local function slot(name, labels, new)
  local text = tally.labels(labels)
  local key = name .. "{" .. text
  local one = kept.values[key]
  if one then return one end
  local count = kept.counts[name] or 0
  if count >= ROWS_MAX and text ~= tally.labels(others(labels)) then
    return slot(name, others(labels), new)
  end
  one = new()
  one.name, one.labels = name, text
  kept.values[key], kept.counts[name] = one, count + 1
  return one
end

local function new_number() return { value = 0 } end

local function new_spread()
  local one = { seconds = 0, buckets = {} }
  for i = 1, #BOUNDS + 1 do one.buckets[i] = 0 end
  return one
end

function tally.add(name, labels, by)
  local one = slot(name, labels, new_number)
  one.value = one.value + (by or 1)
end

function tally.set(name, value, labels)
  slot(name, labels, new_number).value = value
end

function tally.observe(name, seconds, labels)
  local one = slot(name, labels, new_spread)
  local i = 1
  while BOUNDS[i] and seconds > BOUNDS[i] do i = i + 1 end
  one.buckets[i], one.seconds = one.buckets[i] + 1, one.seconds + seconds
end

-- A bucket holds all up to its bound, as Prometheus counts them.
function tally.spread(rows, name, labels, bounds, time)
  local count, more = 0, labels ~= "" and labels .. "," or ""
  for i, in_bucket in ipairs(time.buckets) do
    count = count + in_bucket
    local bound = bounds[i] and ("%g"):format(bounds[i]) or "+Inf"
    rows[#rows + 1] = { name = name .. "_bucket", value = count,
                        labels = ("%sle=\"%s\""):format(more, bound) }
  end
  rows[#rows + 1] = { name = name .. "_sum", labels = labels, value = time.seconds }
  rows[#rows + 1] = { name = name .. "_count", labels = labels, value = count }
end

function tally.rows()
  local rows = {}
  for _, one in pairs(kept.values) do
    if one.buckets then
      tally.spread(rows, one.name, one.labels, BOUNDS, one)
    else
      rows[#rows + 1] = one
    end
  end
  return rows
end

return tally
