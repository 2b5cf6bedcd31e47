-- What the jobs process runs: each chore in a task of its own, again and again.
--
-- Every node has such a process; a row in the database says who was last, so a
-- chore runs once per interval however many nodes there are.

local clock = require "clock"
local db = require "db"
local host = require "host"
local loader = require "lib.loader"
local log = require "log"
local metrics = require "lib.metrics"
local reload = require "run.reload"
local task = require "task"

local CLAIM = [[
  insert into job_runs (name, started_at) values ($1, now())
  on conflict (name) do update set started_at = now()
   where job_runs.started_at <= now() - make_interval(secs => $2)
  returning name]]

-- Workers load the same scripts at the same time, and somebody waits for them.
local HEAD_START_S = 0.5

-- A little less than the interval, so that a node that slept as long as it should is not late.
local SLACK = 0.9

local function is_ours(name, every)
  local row = db.ready() and db.one(CLAIM, name, every * SLACK)
  return row ~= nil and row ~= false
end

local function run_once(name, job)
  local began = clock.monotonic()
  local ok, why = xpcall(job.run, function(raised)
    return type(raised) == "table" and raised or debug.traceback(tostring(raised), 2)
  end)
  local ms = math.floor((clock.monotonic() - began) * 1000)
  if ok then
    log.debug("job", { job = name, ms = ms })
  else
    log.error("job-failed", { job = name, ms = ms, error = tostring(why) })
  end
end

-- Looks the job up each time: a reload may have changed it, or taken it away.
local function repeat_job(scripts, name)
  while scripts.jobs[name] and not host.draining() do
    local job = scripts.jobs[name]
    if is_ours(name, job.every) then run_once(name, job) end
    host.rest(db.ready() and job.every or 0.2)
  end
end

local function start_new(scripts, running)
  for name in pairs(scripts.jobs) do
    if not running[name] then
      running[name] = true
      task.spawn(function()
        repeat_job(scripts, name)
        running[name] = nil
      end)
    end
  end
end

return function()
  host.rest(HEAD_START_S)
  local function breathe() clock.sleep(0) end
  local scripts, running = loader.of_host(breathe, { ["scripts/jobs"] = true }), {}
  task.together { function() scripts:load_all() end }
  start_new(scripts, running)
  metrics.keep()
  task.spawn(function()
    reload.keep(scripts, function() start_new(scripts, running) end, true)
  end)
  host.ready()
  host.drained()
  return 0
end
