-- Server-sent events: a reading in steps.
--
--     local out = events.open(request, id, headers)     `id` is the reading's
--     out:send("facts", json_text)     ends silently once the client has gone
--     out:problem(e, lang)             how the reading ended
--     out:interrupt(e, lang)           the listening ends, and the reading has not
--     out:ping()                       true while somebody listens
--     out:close()
--
-- A step has the same id whenever it is told: the reading's, and its number.  So a
-- client that comes back with its Last-Event-ID is told what follows, and everything
-- when that is of no step of this reading.

local json = require "json"
local problem = require "lib.problem"

local events = {}

local NUMBERS = { status = 1, facts = 2, reading = 3, done = 4, problem = 4 }

local Events = {}
Events.__index = Events

-- The number of the last step that the client knows; 0 when it knows none.
local function known(request, id)
  local of, number = (request:header("last-event-id") or ""):match("^(.+)%.([1-4])$")
  return of == id and math.tointeger(tonumber(number)) or 0
end

function events.open(request, id, headers)
  headers["content-type"] = "text/event-stream"
  headers["cache-control"] = "no-store"
  headers["x-accel-buffering"] = "no"       -- or nginx would keep them until the end
  return setmetatable({ stream = request:stream(200, headers), request = request, id = id,
                        known = known(request, id) }, Events)
end

local function write(self, text)
  if not self.is_gone then self.is_gone = not self.stream:write(text) end
  return not self.is_gone
end

-- JSON has no raw line ends, so one line of data is enough.
function Events:send(event, text)
  local number = NUMBERS[event]
  if number <= self.known then return end
  write(self, ("id: %s.%d\nevent: %s\ndata: %s\n\n"):format(self.id, number, event, text))
end

local function text_of(self, e, lang)
  local instance = "urn:aimix:request:" .. tostring(self.request.id)
  return json.encode(problem.body(e, lang, instance))
end

function Events:problem(e, lang)
  self:send("problem", text_of(self, e, lang))
end

-- No step, so it has no id, and does not count as known.
function Events:interrupt(e, lang)
  write(self, ("event: problem\ndata: %s\n\n"):format(text_of(self, e, lang)))
end

-- A comment, which clients pass over.  That nobody listens shows only in writing.
function Events:ping()
  return write(self, ":\n\n")
end

function Events:close()
  self.stream:close()
end

return events
