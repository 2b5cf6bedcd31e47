-- Routes: what a file in scripts/platform returns.
--
--     return routes {
--       ["GET /v1/results"]      = function(request) … end,
--       ["GET /v1/results/{id}"] = function(request, id) … end,
--       start = function() … end,      optional: in each worker, before it is ready and
--                                      after each reload
--       about = { … },                 what they are, for the API document: lib.about
--     }
--
-- A handler returns status, body, headers; or nothing, when it has streamed; or
-- nil and an err.  What stands in { } is one segment, decoded, in order.
--
-- Most paths have no { }: those are one look-up in a table.  HEAD goes where GET
-- goes, and OPTIONS is answered for every path.

local about = require "lib.about"

local routes = {}

local Routes = { __name = "routes" }

local METHODS = { GET = true, POST = true, PUT = true, PATCH = true, DELETE = true }

local function check_route(key, handler)
  local method, path = tostring(key):match("^(%u+) (/[%w/_.{}-]*)$")
  if not path or not METHODS[method] then
    error(("'%s' is not a route such as \"GET /v1/me\""):format(tostring(key)), 3)
  elseif type(handler) ~= "function" then
    error(("the route '%s' is not a function"):format(key), 3)
  end
  for name in path:gmatch("{(.-)}") do
    if not name:find("^%l[%l_]*$") then
      error(("the route '%s' has a bad name in { }"):format(key), 3)
    end
  end
end

local NO_ROUTES = { start = true, about = true }

-- The word `routes` of a platform file.
function routes.define(entries)
  local self = { handlers = {}, start = entries.start, about = entries.about or {} }
  for key, handler in pairs(entries) do
    if not NO_ROUTES[key] then
      check_route(key, handler)
      self.handlers[key] = handler
    end
  end
  if self.start and type(self.start) ~= "function" then error("start must be a function", 2) end
  local why = entries.about and about.fault(entries.about, self.handlers)
  if why then error(why, 2) end
  return setmetatable(self, Routes)
end

function routes.is_routes(value)
  return getmetatable(value) == Routes
end

local function unescape(segment)
  local bad = false
  local text = segment:gsub("%%(.?.?)", function(digits)
    local byte = #digits == 2 and digits:find("^%x%x$") and tonumber(digits, 16)
    if not byte then bad = true return "" end
    return string.char(byte)
  end)
  if not bad and utf8.len(text) and not text:find("%c") then return text end
end

-- The arguments of a path that `pattern` matches, or nil.
local function arguments(pattern, path)
  local found = { path:match(pattern) }
  if #found == 0 then return end
  for i, segment in ipairs(found) do
    found[i] = unescape(segment)
    if not found[i] then return end
  end
  return found
end

local function new_node(route)
  local node = { route = route, methods = {} }
  if route:find("{", 1, true) then
    local literal = route:gsub("[%^$()%%.[%]*+?-]", "%%%0")
    node.pattern = "^" .. literal:gsub("{.-}", "([^/]+)") .. "$"
  end
  return node
end

local function add(self, file, key, handler)
  local method, route = key:match("^(%u+) (.+)$")
  local node = self.nodes[route] or new_node(route)
  self.nodes[route] = node
  local owner = self.owners[key]
  if owner then error(("%s:1: '%s' is answered by %s already"):format(file, key, owner), 0) end
  self.owners[key] = file
  node.methods[method] = handler
end

local function finish(node)
  node.methods.HEAD = node.methods.GET
  local allowed = { "OPTIONS" }
  for method in pairs(node.methods) do allowed[#allowed + 1] = method end
  table.sort(allowed)
  node.allow = table.concat(allowed, ", ")
  local headers = { allow = node.allow }
  node.methods.OPTIONS = function() return 204, "", headers end
end

-- One table for all files: { [file name] = routes } -> table.  Raises when two
-- files answer the same.
function routes.merge(files)
  local self = { static = {}, patterns = {}, nodes = {}, owners = {} }
  local names = {}
  for file in pairs(files) do names[#names + 1] = file end
  table.sort(names)                     -- or each process would blame another file
  for _, file in ipairs(names) do
    for key, handler in pairs(files[file].handlers) do add(self, file, key, handler) end
  end
  for route, node in pairs(self.nodes) do
    finish(node)
    if node.pattern then
      self.patterns[#self.patterns + 1] = node
    else
      self.static[route] = node
    end
  end
  table.sort(self.patterns, function(a, b) return a.route < b.route end)
  return self
end

-- The node for a path that is not static, and its arguments; nil when there is none.
function routes.match(self, path)
  for _, node in ipairs(self.patterns) do
    local found = arguments(node.pattern, path)
    if found then return node, found end
  end
end

return routes
