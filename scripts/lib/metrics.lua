-- The numbers of all processes of this host, as Prometheus reads them.
--
--     metrics.show()      tells the other processes the numbers of this one
--     metrics.keep()      does so every second, in a task of its own
--     metrics.text()      -> text of all processes, each number labelled with whose it is
--
-- What another process says is at most a second old.  One that was started anew counts from
-- zero, as Prometheus expects of counters.

local host = require "host"
local log = require "log"
local tally = require "lib.tally"
local task = require "task"

local metrics = {}

local EVERY_S = 1

-- A line for each number: its name, its labels as in the end, its value.
local function own_lines()
  local lines = {}
  for name, value in pairs(host.metrics()) do
    lines[#lines + 1] = ("%s\t\t%s\n"):format(name, value)
  end
  for _, row in ipairs(tally.rows()) do
    lines[#lines + 1] = ("%s\t%s\t%s\n"):format(row.name, row.labels, row.value)
  end
  return table.concat(lines)
end

function metrics.show()
  local ok, why = host.show(own_lines())
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

local function kind_of(name)
  return name:find("_total$") and "counter" or "gauge"
end

-- name -> its lines.  All lines of a name stand together, so they are gathered first.
local function by_name()
  local found = {}
  for _, one in ipairs(host.shown()) do
    for name, labels, value in one.text:gmatch("([^\t]*)\t([^\t]*)\t([^\n]*)\n") do
      local list = found[name] or {}
      local more = labels ~= "" and "," .. labels or ""
      list[#list + 1] = ("aimix_%s{process=\"%s\"%s} %s"):format(name, one.process, more, value)
      found[name] = list
    end
  end
  return found
end

function metrics.text()
  local found, names, lines = by_name(), {}, {}
  for name in pairs(found) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    lines[#lines + 1] = ("# TYPE aimix_%s %s"):format(name, kind_of(name))
    table.sort(found[name])
    lines[#lines + 1] = table.concat(found[name], "\n")
  end
  lines[#lines + 1] = ""
  return table.concat(lines, "\n")
end

return metrics
