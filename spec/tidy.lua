-- Tidy: the rules a compiler does not know.  Each is here because we would
-- otherwise say it again in every review.  Run by `make tidy`, under a second.

local FUNCTION_LINES, FILE_LINES, COLUMNS = 60, 400, 100

-- A room may include its own headers and those of rooms before it.
local ROOMS = {
  "base", "crypto", "db", "http", "fetch", "ledger", "almanac", "script", "host", "cli",
}
local rank = {}
for i, room in ipairs(ROOMS) do rank[room] = i end

-- One foreign library, one room.  libuv is the floor everybody may stand on.
local LIBRARIES = {
  ["libpq"] = "db", ["postgres_ext"] = "db", ["microhttpd"] = "http", ["curl/"] = "fetch",
  ["sodium"] = "crypto", ["erfa"] = "almanac", ["lua"] = "script", ["lauxlib"] = "script",
  ["lualib"] = "script",
}

local BANNED = {
  strcpy = "snprintf or memcpy", strcat = "buf_add", sprintf = "snprintf", strtok = "strcspn",
  gets = "fgets", alloca = "an array with a bound", atoi = "strtol", atol = "strtol",
  strncpy = "snprintf", localtime = "gmtime_r", gmtime = "gmtime_r", system = "fork and exec",
}

-- Numbers that a program made, and says so in their first line.
local GENERATED = { ["core/almanac/tables.c"] = true, ["scripts/lib/name/tables.lua"] = true }

local complaints = 0
local function complain(path, line, ...)
  complaints = complaints + 1
  print(("%s:%d: %s"):format(path, line, string.format(...)))
end

local function lines_of(command)
  local found, pipe = {}, assert(io.popen(command))
  for line in pipe:lines() do found[#found + 1] = line end
  pipe:close()
  return found
end

local function text_of(path)
  local file <close> = assert(io.open(path))
  return file:read("a")
end

local function tidy_include(path, line, number, room)
  local from = line:match('^#include "(%w+)/')
  if from and rank[room] and rank[from] and rank[from] > rank[room] then
    complain(path, number, "%s is below %s and may not include it", room, from)
  end
  local foreign = line:match("^#include <(.-)>")
  for prefix, owner in pairs(LIBRARIES) do
    if foreign and room ~= owner and foreign:sub(1, #prefix) == prefix then
      complain(path, number, "only the %s room knows <%s>", owner, foreign)
    end
  end
end

local function tidy_c(path, line, number, state)
  local room = path:match("^core/(%w+)/")
  if room and not rank[room] then complain(path, number, "room '%s' is not in ROOMS", room) end
  if room then tidy_include(path, line, number, room) end
  local code = line:gsub('".-"', '""'):gsub("//.*", ""):gsub("/%*.-%*/", "")
  for name in code:gmatch("%f[%w_]([%w_]+)%s*%(") do
    if BANNED[name] and not line:find("^%s*%*") then
      complain(path, number, "%s: use %s", name, BANNED[name])
    end
  end
  if line == "{" then state.open = number end
  if line == "}" and state.open then
    if number - state.open > FUNCTION_LINES then
      complain(path, state.open, "a function of %d lines", number - state.open)
    end
    state.open = nil
  end
end

local function tidy_lua(path, line, number, state)
  local indent = line:match("^(%s*)[%w_ .]*function[%s(]") or line:match("^(%s*)local function ")
  if indent and not line:find("%f[%w]end%f[%W]%p*$") and not state.open then
    state.open, state.indent = number, indent
  elseif state.open and line:match("^" .. state.indent .. "end%f[%W]") then
    if number - state.open > FUNCTION_LINES and not path:find("^spec/") then
      complain(path, state.open, "a function of %d lines", number - state.open)
    end
    state.open = nil
  end
end

local function tidy_file(path)
  local state, number = {}, 0
  for line in (text_of(path)):gmatch("([^\n]*)\n") do
    number = number + 1
    local width = utf8.len(line) or #line
    if width > COLUMNS then complain(path, number, "%d columns", width) end
    if line:find("%s$") then complain(path, number, "space at the end") end
    if line:find("\t") then complain(path, number, "a tab") end
    if line:find("%f[%w]TODO%f[%W]") or line:find("%f[%w]FIXME%f[%W]") then
      if path ~= "spec/tidy.lua" then complain(path, number, "fix it or open an issue") end
    end
    if path:find("%.[ch]$") then tidy_c(path, line, number, state) end
    if path:find("%.lua$") then tidy_lua(path, line, number, state) end
  end
  if number > FILE_LINES and not GENERATED[path] then
    complain(path, number, "%d lines; it has become two files", number)
  end
end

-- A function that a header offers and nobody else uses belongs in its file.
local function tidy_offers(sources)
  local users = {}
  for _, path in ipairs(sources) do
    local seen, text = {}, text_of(path)
    for word in text:gmatch("[%a_][%w_]*") do
      if not seen[word] then
        seen[word] = true
        users[word] = users[word] or {}
        table.insert(users[word], path)
      end
    end
  end
  for _, header in ipairs(sources) do
    local own = header:match("^(core/.*)%.h$")
    local text = text_of(header):gsub("\ntypedef [^;{}]-;", "")
    for name in text:gmatch("\n[%w_ ]-[%s*]([%a_][%w_]*)%([^;{}]-%);") do
      local others = 0
      for _, path in ipairs(users[name] or {}) do
        if own and path:match("^(.-)%.[ch]$") ~= own then others = others + 1 end
      end
      if own and others == 0 then complain(header, 1, "%s is used in no other file", name) end
    end
  end
end

local function tidy_migrations()
  local last = 0
  for _, path in ipairs(lines_of("ls migrations/*.sql 2>/dev/null")) do
    local number = tonumber(path:match("(%d%d%d)_[%l%d_]+%.sql$"))
    if number ~= last + 1 then complain(path, 1, "migrations have no gap and no double") end
    if not text_of(path):find("^%-%- %u") then complain(path, 1, "the first line says why") end
    last = number or last
  end
end

local function tidy_services()
  for _, path in ipairs(lines_of("ls scripts/services/*.lua 2>/dev/null")) do
    local name = path:match("([%w-]+)%.lua$")
    local spec = io.open("spec/scripts/services/" .. name .. "_spec.lua")
    if spec then spec:close() else complain(path, 1, "a service has a spec") end
  end
end

local paths = lines_of([[find core scripts spec migrations prompts vendor 2>/dev/null \
  \( -name node_modules -o -path scripts/types \) -prune -o \( -name '*.[ch]' -o -name '*.lua' \
  -o -name '*.sql' -o -name '*.mjs' \) -print | sort]])
local sources = {}
for _, path in ipairs(paths) do
  tidy_file(path)
  if path:find("%.[ch]$") then sources[#sources + 1] = path end
end
tidy_offers(sources)
tidy_migrations()
tidy_services()

print(complaints == 0 and "tidy" or complaints .. " complaints")
os.exit(complaints == 0)
