-- Server-sent events: a reply in steps.
--
--     local out = events.open(request, headers)
--     out:send("facts", json_text)     ends silently once the client has gone
--     out:problem(e, lang)
--     out:close()

local json = require "json"
local problem = require "lib.problem"

local events = {}

local Events = {}
Events.__index = Events

function events.open(request, headers)
  headers["content-type"] = "text/event-stream"
  headers["cache-control"] = "no-store"
  headers["x-accel-buffering"] = "no"       -- or nginx would keep them until the end
  local stream = request:stream(200, headers)
  return setmetatable({ stream = stream, request = request, count = 0 }, Events)
end

-- JSON has no raw line ends, so one line of data is enough.
function Events:send(event, text)
  if self.is_gone then return end
  self.count = self.count + 1
  local ok = self.stream:write(("id: %d\nevent: %s\ndata: %s\n\n"):format(self.count, event, text))
  self.is_gone = not ok
end

function Events:problem(e, lang)
  local instance = "urn:aimix:request:" .. tostring(self.request.id)
  self:send("problem", json.encode(problem.body(e, lang, instance)))
end

function Events:close()
  self.stream:close()
end

return events
