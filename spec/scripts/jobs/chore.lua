-- A job's file as the loader opens it, and with `instead` of some of what it requires.
--
--     local forget = chore.load("forget", { host = { draining = function() return true end } })
--     forget.run()

local job = require "lib.job"

local chore = {}

function chore.load(name, instead)
  local env = setmetatable({
    job = job.define,
    require = function(wanted) return instead and instead[wanted] or require(wanted) end,
  }, { __index = _G })
  local made = assert(loadfile("scripts/jobs/" .. name .. ".lua", "t", env))()
  assert(job.is_job(made))
  return made
end

return chore
