-- How the process is: for whoever starts, balances or watches it.

local answer = require "lib.answer"
local db = require "db"
local host = require "host"
local metrics = require "lib.metrics"
local schema = require "lib.schema"

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

local function numbers()
  metrics.show()
  return 200, metrics.text(), TEXT
end

local READY = {
  schema.choice "status" { ko = "상태", en = "State", "ready", "not-ready" },
  schema.group "checks" { ko = "무엇이 되어 있는지", en = "What is as it should be", fields = {
    schema.flag "database" { ko = "데이터베이스에 닿는지", en = "The database is there" },
    schema.flag "migrations" { ko = "스키마가 맞는지", en = "Its schema is ours" },
    schema.flag "accepting" { ko = "새 일을 받는지", en = "New work is taken" },
  } },
}

return routes {
  ["GET /livez"] = livez,
  ["GET /readyz"] = readyz,
  ["GET /metrics"] = numbers,

  about = {
    ko = "운영", en = "For whoever runs it",
    schemas = { Ready = READY },
    ["GET /livez"] = {
      ko = "살아 있는지", en = "Is the process alive?",
      answers = { [200] = { ko = "살아 있어요", en = "It is", fields = {
        schema.choice "status" { "ok" } } } },
    },
    ["GET /readyz"] = {
      ko = "일할 수 있는지", en = "Can it serve?",
      answers = { [200] = { ko = "있어요", en = "It can", fields = READY },
                  [503] = { ko = "아직, 또는 더는 아니에요", en = "Not yet, or no more",
                            fields = READY, headers = { "Retry-After" } } },
    },
    ["GET /metrics"] = {
      ko = "수치", en = "Numbers",
      help_ko = "Prometheus가 읽는 형식. 모든 프로세스의 수치이며, 다른 프로세스의 것은 1초 전까지의 값입니다.",
      help_en = "As Prometheus reads them, of all processes; another's are up to a second old.",
      answers = { [200] = { ko = "한 줄에 하나", en = "One a line", type = "text/plain" } },
    },
  },
}
