-- The numbers of all processes of this host, as Prometheus reads them.
--
--     metrics.show()      tells the other processes the numbers of this one
--     metrics.keep()      does so every second, in a task of its own
--     metrics.text()      -> text of all processes
--
-- What only grows (_total, _bucket, _sum, _count) is of all processes together; what is so at a
-- moment is of each, labelled with whose it is.  What another process says is at most a second
-- old.  A process that is started anew goes on from what the one before it said last, and what a
-- dead one said still counts: so nothing that was seen to grow is ever seen to fall, but with
-- the whole program, as Prometheus expects.

local host = require "host"
local log = require "log"
local tally = require "lib.tally"
local task = require "task"
local traffic = require "lib.traffic"
local words = require "lib.metrics.words"

local metrics = {}

local EVERY_S = 1

local LINE = "([^\t\n]*)\t([^\t\n]*)\t([^\n]*)\n"

local function grows(name)
  return name:find("_total$") or name:find("_bucket$") or name:find("_sum$")
    or name:find("_count$")
end

local function number_text(value)
  if math.type(value) == "integer" then return ("%d"):format(value) end
  return math.tointeger(value) and ("%.0f"):format(value) or ("%.6f"):format(value)
end

-- { [name .. labels] = { name, labels, value } } of what grew before this process was there.
local function inherited()
  local rows = {}
  for name, labels, value in (host.left "numbers" or ""):gmatch(LINE) do
    if grows(name) then
      rows[name .. "\t" .. labels] = { name = name, labels = labels, value = tonumber(value) }
    end
  end
  return rows
end

local kept = host.tallies
kept.inherited = kept.inherited or inherited()

local function own_rows()
  local rows = {}
  for name, value in pairs(host.metrics()) do
    rows[#rows + 1] = { name = name, labels = "", value = value }
  end
  for _, more in ipairs { tally.rows(), traffic.rows() } do
    table.move(more, 1, #more, #rows + 1, rows)
  end
  return rows
end

-- A line for each number: its name, its labels as in the end, its value.
local function own_lines()
  local lines, said = {}, {}
  local function add(name, labels, value)
    lines[#lines + 1] = ("%s\t%s\t%s\n"):format(name, labels, number_text(value))
  end
  for _, row in ipairs(own_rows()) do
    local key = row.name .. "\t" .. row.labels
    local before = kept.inherited[key]
    said[key] = true
    add(row.name, row.labels, row.value + (before and before.value or 0))
  end
  for key, row in pairs(kept.inherited) do
    if not said[key] then add(row.name, row.labels, row.value) end
  end
  return table.concat(lines)
end

function metrics.show()
  local ok, why = host.show("numbers", own_lines())
  if not ok then log.warn("metrics-not-shown", { error = tostring(why) }) end
end

function metrics.keep()
  task.spawn(function()
    while true do
      metrics.show()
      host.rest(EVERY_S)
    end
  end)
end

-- "http_request_seconds", "_bucket", "histogram" of http_request_seconds_bucket.
local function family_of(name)
  for _, ending in ipairs { "_bucket", "_sum", "_count" } do
    if name:sub(-#ending) == ending then return name:sub(1, -#ending - 1), ending, "histogram" end
  end
  return name, "", name:find("_total$") and "counter" or "gauge"
end

local function with_process(process, labels)
  return ("process=\"%s\"%s"):format(process, labels ~= "" and "," .. labels or "")
end

local function add_row(families, process, name, labels, value)
  local family, ending, kind = family_of(name)
  local found = families[family] or { kind = kind, rows = {}, list = {} }
  families[family] = found
  if kind == "gauge" then labels = with_process(process, labels) end
  local row = found.rows[ending .. labels]
  if not row then
    row = { ending = ending, labels = labels, value = 0 }
    found.rows[ending .. labels] = row
    found.list[#found.list + 1] = row
  end
  row.value = row.value + (math.tointeger(value) or tonumber(value) or 0)
end

-- { [name] = { kind, list of { ending, labels, value } } }
local function gather()
  local families = {}
  for _, one in ipairs(host.shown "numbers") do
    for name, labels, value in one.text:gmatch(LINE) do
      if not one.left or grows(name) then
        add_row(families, one.process, name, labels, value)
      end
    end
  end
  return families
end

local RANK = { _bucket = 1, _sum = 2, _count = 3, [""] = 1 }

-- The buckets of one histogram stand together, in the order of their bounds.
local function place(row)
  if row.place then return row.place end
  local bound = row.labels:match(',?le="([^"]*)"$')
  local base = bound and row.labels:gsub(',?le="[^"]*"$', "") or row.labels
  row.bound = bound and (tonumber(bound) or math.huge) or 0
  row.place = ("%s\0%d"):format(base, RANK[row.ending])
  return row.place
end

local function comes_before(a, b)
  local one, other = place(a), place(b)
  if one ~= other then return one < other end
  return a.bound < b.bound
end

local function write(lines, name, family)
  lines[#lines + 1] = ("# HELP aimix_%s %s"):format(name, words[name] or words.OTHER)
  lines[#lines + 1] = ("# TYPE aimix_%s %s"):format(name, family.kind)
  table.sort(family.list, comes_before)
  for _, row in ipairs(family.list) do
    local labels = row.labels ~= "" and "{" .. row.labels .. "}" or ""
    lines[#lines + 1] = ("aimix_%s%s%s %s"):format(name, row.ending, labels,
                                                  number_text(row.value))
  end
end

function metrics.text()
  local families, names, lines = gather(), {}, {}
  for name in pairs(families) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do write(lines, name, families[name]) end
  lines[#lines + 1] = ""
  return table.concat(lines, "\n")
end

return metrics
