-- Dispatch: from a request to the handler that answers it, and from whatever
-- became of that to an answer.
--
-- A handler may return an answer, return nil and an err, raise an err (assert
-- does), or have a bug.  An err becomes problem+json in the client's language; a
-- bug becomes a 500 whose number is in the log beside the traceback.
--
--     dispatch.new(table)  the function for http.serve; `table` is of routes.merge()
--
-- A plain route costs two look-ups and one protected call, so nothing here is
-- made or asked for unless it is needed: no request number, no clock, no
-- closure for each request.  How long it took the host counts (lib.traffic).

local accept = require "lib.accept"
local bearer = require "lib.bearer"
local clock = require "clock"
local log = require "log"
local problem = require "lib.problem"
local routes = require "lib.routes"
local trace = require "lib.trace"
local traffic = require "lib.traffic"

local dispatch = {}

local is_err, trace_of = problem.is_err, trace.of

local NO_METHOD = { ko = "이 주소에서 쓸 수 있는 메서드는 %s입니다.", en = "The methods here are %s." }

local function language(request)
  local claims = bearer.peek(request)
  return accept.lang_of(request, claims and claims.locale)
end

local function bug(request, node, text)
  log.error("bug", { request = request.id, route = node.route, traceback = text })
  return problem.err("internal", { ko = "서버에 문제가 생겼습니다.", en = "Something is wrong on our side." })
end

local function failed(request, node, raised)
  local e = is_err(raised) and raised or bug(request, node, raised.bug)
  if e.status >= 500 and not raised.bug then
    log.warn("failed", { request = request.id, route = node.route, code = e.code, why = e.text })
  end
  return problem.reply(e, e.lang or language(request), "urn:aimix:request:" .. request.id)
end

-- What a handler gave, as an answer; and the slot it counts in.
local function settle(request, node, slot, ok, status, body, headers)
  if not ok then
    status, body, headers = failed(request, node, trace.caught(status))
  elseif not status and body ~= nil then
    status, body, headers = failed(request, node,
      is_err(body) and body or { bug = "returned nil and no err" })
  end
  return status, body, headers, slot
end

local NOWHERE = { route = "none" }

local function nowhere(request, node)
  if not node then return failed(request, NOWHERE, problem.err("not-found", {
    ko = "없는 주소입니다.", en = "There is no such address." })) end
  return failed(request, node, problem.err("method-not-allowed", {
    ko = NO_METHOD.ko:format(node.allow), en = NO_METHOD.en:format(node.allow),
  }, { headers = { allow = node.allow } }))
end

local function serve_pattern(map, request, path)
  local node, found = routes.match(map, path)
  local method = request.method
  local handler = node and node.methods[method]
  if not handler then return nowhere(request, node) end
  return settle(request, node, node.slots[method],
                xpcall(handler, trace_of, request, table.unpack(found)))
end

local function server(map)
  local static = map.static
  return function(request)
    local path = request.path
    local node = static[path]
    if not node then return serve_pattern(map, request, path) end
    local method = request.method
    local handler = node.methods[method]
    if not handler then return nowhere(request, node) end
    return settle(request, node, node.slots[method], xpcall(handler, trace_of, request))
  end
end

-- The route as it is written in the script: a path may name a person's result.
local function route_of(map, path)
  local node = map.static[path] or routes.match(map, path)
  return node and node.route or "none"
end

local function note(map, request, began, status, ...)
  local claims = bearer.peek(request)
  log.info("request", {
    method = request.method, route = route_of(map, request.path), status = status or 200,
    ms = math.floor((clock.monotonic() - began) * 1000 + 0.5),
    request = request.id, user = claims and claims.sub,
  })
  return status, ...
end

function dispatch.new(map)
  traffic.number(map)
  local serve = server(map)
  if log.on and not log.on("info") then return serve end
  return function(request)
    return note(map, request, clock.monotonic(), serve(request))
  end
end

return dispatch
