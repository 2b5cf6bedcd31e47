-- Traffic: what came of the requests of each route, as the host counts them.
--
--     traffic.number(map)    gives each route of routes.merge() its slot: node.slots[method]
--     traffic.rows()         -> as tally.rows()
--
-- A route keeps its slot for as long as the process lives, also when a reload takes it away
-- and another puts it back.  When all slots are given, and for what is no route, it is 0.

local host = require "host"
local http = require "http"
local tally = require "lib.tally"

local traffic = {}

local NONE = { method = "other", route = "none" }
local CLASSES = { "2xx", "3xx", "4xx", "5xx" }

local kept = host.tallies
kept.routes = kept.routes or { [0] = NONE, numbers = {} }

local function slot_of(method, route, last)
  local routes = kept.routes
  local key = method .. " " .. route
  local slot = routes.numbers[key]
  if slot then return slot end
  slot = #routes + 1
  if slot > last then return 0 end
  routes[slot], routes.numbers[key] = { method = method, route = route }, slot
  return slot
end

function traffic.number(map)
  local _, _, last = http.times()
  for route, node in pairs(map.nodes) do
    node.slots = {}
    for method in pairs(node.methods) do node.slots[method] = slot_of(method, route, last) end
  end
end

local function add_answers(rows, labels, classes)
  for i, class in ipairs(CLASSES) do
    if classes[i] > 0 then
      rows[#rows + 1] = { name = "http_answers_total", value = classes[i],
                          labels = ("%s,status=\"%s\""):format(labels, class) }
    end
  end
end

function traffic.rows()
  local rows = {}
  local times, bounds = http.times()
  for slot, time in pairs(times) do
    local labels = tally.labels(kept.routes[slot] or NONE)
    tally.spread(rows, "http_request_seconds", labels, bounds, time)
    add_answers(rows, labels, time.classes)
  end
  return rows
end

return traffic
