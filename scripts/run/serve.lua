-- What a worker runs: loads the scripts, serves, and reloads when asked.

local clock = require "clock"
local db = require "db"
local files = require "files"
local host = require "host"
local http = require "http"
local loader = require "lib.loader"
local log = require "log"
local metrics = require "lib.metrics"
local task = require "task"

-- Between two files of a reload requests are served, and each file has a turn of its own.
local function breathe()
  clock.sleep(0)
end

-- How often a worker looks for its database, until there is one.
local LOOK_S = 0.005

local function report(errors)
  for _, why in ipairs(errors) do
    log.error("script-refused", { file = why.file, line = why.line, error = why.text })
  end
end

-- The number of the last migration there is a file for.
local function last_migration()
  local names = files.list "migrations"
  return tonumber((names[#names] or "0"):match("^%d+"))
end

local function is_migrated()
  local row = db.one "select max(version) as version from schema_migrations"
  return row and (row.version or 0) >= last_migration()
end

-- Puts into the database what the platform needs there, once it has our schema.
local function prepare(scripts)
  while not (db.ready() and is_migrated()) do host.rest(LOOK_S) end
  repeat
    local ok, why = pcall(scripts.start, scripts)
    if not ok then
      log.warn("start-failed", { error = tostring(why) })
      host.rest(1)
    end
  until ok
end

-- A worker is ready when it could serve a reading.
local function become_ready(scripts)
  prepare(scripts)
  host.ready()
end

local function reload_when_asked(scripts)
  while host.next_reload() do
    local changed, errors = scripts:reload()
    report(errors or scripts.errors)
    log.info("reloaded", { changed = table.concat(changed, " ") })
    if #changed > 0 then task.spawn(function() prepare(scripts) end) end
  end
end

return function()
  local began = clock.monotonic()
  local scripts = loader.of_host(breathe)
  scripts:load_all()
  report(scripts.errors)
  http.serve(scripts.serve)
  log.info("serving", { ms = math.floor((clock.monotonic() - began) * 1000) })
  metrics.keep()
  task.spawn(function() become_ready(scripts) end)
  task.spawn(function() reload_when_asked(scripts) end)
  host.drained()
  return 0
end
