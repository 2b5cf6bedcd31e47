-- What a worker runs: loads the scripts, serves, and loads them again when they change.

local clock = require "clock"
local db = require "db"
local files = require "files"
local host = require "host"
local http = require "http"
local last_good = require "lib.last_good"
local loader = require "lib.loader"
local log = require "log"
local metrics = require "lib.metrics"
local reload = require "run.reload"
local task = require "task"

-- Between two files of a reload requests are served, and each file has a turn, and so a budget,
-- of its own.
local function breathe()
  clock.sleep(0)
end

-- How often a worker looks for its database: an embedded one is there in a moment, and another
-- may have to wait for somebody, who is told so.
local LOOK_S, LOOK_MAX_S, LOOK_SLOWER = 0.005, 1, 50
local PATIENCE_S = 3

-- The number of the last migration there is a file for.
local function last_migration()
  local names = files.list "migrations"
  return tonumber((names[#names] or "0"):match("^%d+"))
end

-- What the database lacks: nil when it is as our files say.
local function lack()
  local wanted = last_migration()
  local row, why = db.one "select max(version) as version from schema_migrations"
  if not row then return tostring(why) end
  local applied = row.version or 0
  if applied < wanted then return ("%d of %d migrations are applied"):format(applied, wanted) end
end

local function await_database()
  local began, told = clock.monotonic(), false
  while true do
    local why = not db.ready() and "" or lack()
    if not why then return end
    local waited = clock.monotonic() - began
    if why ~= "" and waited > PATIENCE_S and not told then
      told = true
      log.warn("database-not-migrated", { error = why, help = "run `aimix migrate`" })
    end
    host.rest(math.min(LOOK_S + waited / LOOK_SLOWER, LOOK_MAX_S))
  end
end

-- Puts into the database what the platform needs there, once it has our schema.
local function prepare(scripts)
  await_database()
  repeat
    local ok, why = pcall(scripts.start, scripts)
    if not ok then
      log.warn("start-failed", { error = tostring(why) })
      host.rest(1)
    end
  until ok
end

-- Whoever starts next need not prove again what is on sale now.
local function keep(scripts)
  last_good.keep(scripts.services, scripts.stock.by)
end

-- A worker is ready when it could serve a reading.
local function become_ready(scripts)
  prepare(scripts)
  host.ready()
  keep(scripts)
  scripts:rest()
  host.collect(true)
end

-- The garbage of loading would be the most memory that a worker ever has, and it gives none
-- back: so it goes when there is this much of it.
local GARBAGE = 8 << 20

-- In a task of its own, where a file that never ends is stopped: main has no budget.
local function load(scripts)
  local kept = 0
  function scripts.parts.breathe()
    breathe()
    if host.metrics().lua_memory_bytes > kept + GARBAGE then kept = host.collect() end
  end
  task.together { function() scripts:load_all() end }
  scripts.parts.breathe = breathe
  host.collect()
end

return function()
  local began = clock.monotonic()
  local scripts = loader.of_host(breathe, nil, last_good)
  load(scripts)
  http.serve(scripts.serve)
  log.info("serving", { ms = math.floor((clock.monotonic() - began) * 1000) })
  metrics.keep()
  task.spawn(function() become_ready(scripts) end)
  task.spawn(function()
    reload.keep(scripts, function()
      task.spawn(function()
        prepare(scripts)
        keep(scripts)
      end)
    end)
  end)
  host.drained()
  return 0
end
