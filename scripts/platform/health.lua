-- How the process is: for whoever starts, balances or watches it.

local answer = require "lib.answer"
local db = require "db"
local host = require "host"
local tally = require "lib.tally"

local TEXT = { ["content-type"] = "text/plain; version=0.0.4; charset=utf-8",
               ["cache-control"] = "no-store" }

local function livez()
  return answer.json(200, { status = "ok" }, { ["cache-control"] = "no-store" })
end

-- A host without migrations to speak of has none behind.
local function is_migrated()
  return not host.migrated or host.migrated()
end

local function readyz()
  local checks = { database = db.ready(), migrations = is_migrated(),
                   accepting = not host.draining() }
  local ready = checks.database and checks.migrations and checks.accepting
  return answer.json(ready and 200 or 503,
    { status = ready and "ready" or "not-ready", checks = checks },
    { ["cache-control"] = "no-store", ["retry-after"] = not ready and "2" or nil })
end

local function kind_of(name)
  return name:find("_total$") and "counter" or "gauge"
end

-- Numbers of the host are of this process, now; those of the scripts add up.
local function host_lines(lines)
  local names = {}
  local numbers = host.metrics()
  for name in pairs(numbers) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    lines[#lines + 1] = ("# TYPE aimix_%s %s"):format(name, kind_of(name))
    lines[#lines + 1] = ("aimix_%s %s"):format(name, numbers[name])
  end
end

local function script_lines(lines)
  local last
  for _, row in ipairs(tally.rows()) do
    if row.name ~= last then
      lines[#lines + 1] = ("# TYPE aimix_%s %s"):format(row.name, kind_of(row.name))
      last = row.name
    end
    lines[#lines + 1] = ("aimix_%s %s"):format(row.key, row.value)
  end
end

local function metrics()
  local lines = {}
  host_lines(lines)
  script_lines(lines)
  lines[#lines + 1] = ""
  return 200, table.concat(lines, "\n"), TEXT
end

return routes {
  ["GET /livez"] = livez,
  ["GET /readyz"] = readyz,
  ["GET /metrics"] = metrics,
}
