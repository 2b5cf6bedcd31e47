-- Jobs: what a file in scripts/jobs returns.
--
--     return job { every = 5, run = function() … end }
--
-- `every` is in seconds, from the end of one run to the begin of the next.  The
-- host runs a job in one process of one node at a time; it may wait, and what it
-- raises is logged and tried again next time.

local job = {}

local Job = { __name = "job" }

local EVERY_MAX = 86400

-- The word `job` of a job file.
function job.define(entry)
  if type(entry) ~= "table" then error("job is followed by { every = …, run = … }", 2) end
  for key in pairs(entry) do
    if key ~= "every" and key ~= "run" then
      error(("a job has no '%s'; it knows every, run"):format(tostring(key)), 2)
    end
  end
  if type(entry.every) ~= "number" or not (entry.every >= 1 and entry.every <= EVERY_MAX) then
    error(("every must be a number of seconds from 1 to %d"):format(EVERY_MAX), 2)
  elseif type(entry.run) ~= "function" then
    error("run must be a function", 2)
  end
  return setmetatable({ every = entry.every, run = entry.run }, Job)
end

function job.is_job(value)
  return getmetatable(value) == Job
end

return job
