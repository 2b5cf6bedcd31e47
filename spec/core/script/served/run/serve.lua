-- What the specs of the http library talk to: one function for each path.

local clock = require "clock"
local err = require "err"
local host = require "host"
local http = require "http"
local json = require "json"
local task = require "task"

local kept -- a request that outlives its task

local paths = {}

paths["/echo"] = function(request)
  return 200, request:body(), { ["Content-Type"] = request:header("Content-Type") }
end

paths["/facts"] = function(request)
  local facts = {
    method = request.method, path = request.path, query = request.query, id = request.id,
    address = request.address, host = request:header("HOST"), none = request:header("X-None"),
    argument = request:argument("an argument"), nothing = request:argument("none"),
    again = request.id == request.id, unknown = request.unknown == nil,
  }
  return 200, json.encode(facts), { ["X-List"] = { "a", "b" }, ["X-Number"] = 7 }
end

paths["/empty"] = function() return 204 end

paths["/slow"] = function()
  clock.sleep(0.02)
  return 200, "slow", { ["Content-Type"] = "text/plain" }
end

paths["/form"] = function(request)
  local parts, why = request:parts()
  if not parts then return why.status, why.text, { ["Content-Type"] = "text/plain" } end
  return 200, json.encode(json.list(parts))
end

paths["/raises"] = function() error("a bug") end
paths["/raises-an-answer"] = function() error(err.new("not-found", "no such thing"), 0) end
paths["/raises-nil"] = function() error(nil, 0) end
paths["/raises-late"] = function() clock.sleep(0.001) error("a late bug") end
paths["/status"] = function(request) return tonumber(request:argument("is")), "" end
paths["/body-is-a-table"] = function() return 200, {} end
paths["/headers-are-text"] = function() return 200, "", "Content-Type: x" end
paths["/header-splits"] = function() return 200, "", { ["X-Split"] = "a\r\nSet-Cookie: b" } end
paths["/header-has-nul"] = function() return 200, "", { ["X-Nul"] = "a\0b" } end
paths["/name-has-nul"] = function() return 200, "", { ["X-Nul\0"] = "a" } end
paths["/header-is-ours"] = function() return 200, "", { ["Content-Length"] = "7" } end
paths["/headers-are-long"] = function() return 200, "", { ["X-Long"] = ("x"):rep(2000) } end

paths["/stream"] = function(request)
  local stream = request:stream(200, { ["Content-Type"] = "text/event-stream" })
  for number = 1, 3 do
    assert(stream:write(("data: %d\n\n"):format(number)))
    clock.sleep(0.005)
  end
  stream:close()
  local written, why = stream:write("more")
  assert(written == nil and why == "closed")
end

-- Ten megabytes, at the pace of the reader.
paths["/flood"] = function(request)
  local stream = request:stream(200)
  local block = ("x"):rep(100000)
  for _ = 1, 100 do
    if not stream:write(block) then return end
  end
end

paths["/stream-breaks"] = function(request)
  local stream = request:stream(200)
  stream:write("half")
  clock.sleep(0.01)
  error("in the middle")
end

local watched = "nothing"

-- Writes until nobody listens.
paths["/watch"] = function(request)
  local stream = request:stream(200)
  watched = "open"
  repeat
    clock.sleep(0.002)
    local written, why = stream:write("tick\n")
    watched = why or "open"
  until not written
end

paths["/watched"] = function() return 200, watched, { ["Content-Type"] = "text/plain" } end

paths["/two-writers"] = function(request)
  local stream = request:stream(200)
  local ok, why
  task.together {
    function() for _ = 1, 40 do stream:write(("x"):rep(100000)) end end,
    function() ok, why = pcall(stream.write, stream, ("x"):rep(100000)) end,
  }
  watched = ok and "both" or tostring(why)
end

paths["/keep"] = function(request)
  kept = request
  return 204
end

paths["/kept"] = function()
  local _, field = pcall(function() return kept.path end)
  local _, method = pcall(kept.header, kept, "Host")
  return 200, field .. " " .. method, { ["Content-Type"] = "text/plain" }
end

-- Counts in the slot that is asked for.
paths["/slot"] = function(request)
  local slot = request:argument "slot"
  clock.sleep(tonumber(request:argument "wait"))
  return tonumber(request:argument "status"), nil, nil, math.tointeger(slot) or slot
end

paths["/times"] = function()
  local times, bounds, last = http.times()
  local named = {}
  for slot, time in pairs(times) do named[tostring(slot)] = time end
  return 200, json.encode { times = named, bounds = bounds, last = last }
end

paths["/stats"] = function() return 200, json.encode(http.stats()) end

return function()
  http.serve(function(request)
    local path = paths[request.path]
    if not path then return 404 end
    return path(request)
  end)
  host.drained()
  return 0
end
