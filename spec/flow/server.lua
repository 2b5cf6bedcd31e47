-- The real program for flow specs: `aimix serve` as a process of its own, with
-- an embedded PostgreSQL in a folder of its own, spoken to over HTTP.
--
--     local server = require "flow.server"
--     local aimix = server.start { AIMIX_WORKERS = "1" }
--     local user = aimix:signup()
--     local answer = aimix:post("/v1/services/saju/readings", user, { input = ... })
--     aimix:stop()
--
-- server.beside() takes the database of the specs themselves instead of one of its own, and
-- so is there at once.
--
-- An answer is { status, headers, body, json }.

local clock = require "clock"
local config = require "config"
local fetch = require "fetch"
local json = require "json"
local loader = require "lib.loader"
local process = require "process"
local tcp = require "tcp"
local told = require "scripts.platform.told"

local server = {}
local Server = {}
Server.__index = Server

local SIGTERM, SIGKILL = 15, 9
local count = 0

-- The program that runs these specs, so that a sanitizer build tests itself.
function server.program()
  return assert(io.popen("readlink /proc/" .. require "host".metrics().pid .. "/exe")):read("l")
end

local function temporary_folder()
  local make = "d=$(mktemp -d /tmp/aimix-flow-XXXXXX) && chmod 755 $d && echo $d"
  local pipe <close> = assert(io.popen(make))
  return pipe:read("l")
end

local function environment(self, settings)
  local env = {
    AIMIX_LISTEN = "127.0.0.1:" .. self.port,
    AIMIX_DATA = self.folder,
    AIMIX_WORKERS = "1",
    AIMIX_DRAIN_DELAY_MS = "100",
    DATABASE_URL = "",
  }
  for name, value in pairs(settings or {}) do env[name] = value end
  return env
end

-- Starts the program; does not wait until it is ready.
function server.launch(settings)
  count = count + 1
  local self = setmetatable({ port = tcp.free_port() }, Server)
  self.url = "http://127.0.0.1:" .. self.port
  self.folder = settings and settings.AIMIX_DATA or temporary_folder()
  self.log = self.folder .. "/log"
  self.env = environment(self, settings)
  self.child = process.start {
    server.program(), "serve", env = self.env, stdout = self.folder .. "/out", stderr = self.log,
  }
  return self
end

-- What does not become ready does not stay either.
local function ready(self)
  local ok, why = pcall(self.until_ready, self)
  if ok then return self end
  local log = self:log_text()
  self.child:kill(SIGKILL)
  error(("%s\n%s"):format(why, log:sub(-2000)), 3)
end

function server.start(settings)
  return ready(server.launch(settings))
end

function server.beside(settings)
  local all = { DATABASE_URL = config.get "DATABASE_URL" }
  for name, value in pairs(settings or {}) do all[name] = value end
  return ready(server.launch(all))
end

-- Asks until `test` says so; raises with `what` when it takes too long.
function server.eventually(what, seconds, test)
  local limit = clock.monotonic() + seconds
  repeat
    local value = test()
    if value then return value end
    clock.sleep(0.02)
  until clock.monotonic() > limit
  error("it took more than " .. seconds .. " s until " .. what, 2)
end

function Server:until_ready(seconds)
  server.eventually("the server was ready", seconds or 60, function()
    local answer = fetch.request { url = self.url .. "/readyz", timeout = 2 }
    return answer and answer.status == 200
  end)
end

-- What the platform's files say of their routes.
local platform

local function hold(method, path, answer)
  platform = platform or loader.of_host():load_all().platform
  told.hold(platform, { method = method, path = path:match("^[^?]*"), status = answer.status,
                        body = answer.json or answer.body, headers = answer.headers })
end

-- One request; `user` is what signup() returned, or nil.  Raises when there is no answer, or
-- one that the API document does not tell of.
function Server:request(method, path, user, body, headers)
  local answer, why = self:try(method, path, user, body, headers)
  if not answer then error(method .. " " .. path .. ": " .. tostring(why), 2) end
  hold(method, path, answer)
  return answer
end

-- The same, but nil and why when there is no answer.
function Server:try(method, path, user, body, headers)
  local all = {}
  if user then all["Authorization"] = "Bearer " .. user.token end
  if type(body) == "table" then
    body = json.encode(body)
    all["Content-Type"] = "application/json"
  end
  for name, value in pairs(headers or {}) do all[name] = value end
  local answer, why = fetch.request {
    url = self.url .. path, method = method, headers = all, body = body, timeout = 60,
  }
  if not answer then return nil, why end
  if (answer.headers["content-type"] or ""):find("json", 1, true) then
    answer.json = assert(json.decode(answer.body))
  end
  return answer
end

function Server:get(path, user, headers) return self:request("GET", path, user, nil, headers) end

function Server:post(path, user, body, headers)
  return self:request("POST", path, user, body, headers)
end

-- A new account: { email, password, id, token, answer }.
function Server:signup(more)
  count = count + 1
  local user = {
    email = ("flow-%d-%d@example.com"):format(math.floor(clock.now() * 1e6), count),
    password = "correct horse",
  }
  local body = { email = user.email, password = user.password }
  for name, value in pairs(more or {}) do body[name] = value end
  user.answer = self:post("/v1/auth/signup", nil, body)
  assert(user.answer.status == 201, user.answer.body)
  user.token = user.answer.json.access_token
  user.id = user.answer.json.user.id
  return user
end

-- The steps of an event stream: { id, event, data } each.
function server.steps(answer)
  local steps = {}
  for block in answer.body:gmatch "(.-)\n\n" do
    local step = {}
    for name, value in block:gmatch "(%l+): ([^\n]*)" do step[name] = value end
    if step.event then
      step.data = assert(json.decode(step.data))
      steps[#steps + 1] = step
    end
  end
  return steps
end

function Server:credits(user)
  return self:get("/v1/credits", user).json.balance
end

-- The rows of a statement, as psql prints them: for what only the database knows.
function Server:sql(statement)
  local url = self.env.DATABASE_URL
  local where = url ~= "" and ("'" .. url .. "'") or
    ("-h %s/postgres/run -U aimix aimix"):format(self.folder)
  local command = ("psql -qXAt -v ON_ERROR_STOP=1 %s -c %q 2>&1"):format(where, statement)
  local pipe = assert(io.popen(command))
  local text = pipe:read("a")
  assert(pipe:close(), text)
  return (text:gsub("\n$", ""))
end

-- A command of the program, in the same environment: exit code and output.
function Server:command(command)
  local env = ""
  for name, value in pairs(self.env) do env = env .. (" %s='%s'"):format(name, value) end
  local pipe = assert(io.popen(("env%s %s %s 2>&1"):format(env, server.program(), command)))
  local text = pipe:read("a")
  local _, _, code = pipe:close()
  return code, text
end

function Server:audit() return self:command "audit" end

function Server:log_text()
  local file <close> = assert(io.open(self.log))
  return file:read("a")
end

-- The lines of the log with this event, as tables.
function Server:events(name)
  local found, mark = {}, ('"event":"%s"'):format(name)
  for line in self:log_text():gmatch "[^\n]+" do
    local row = line:find(mark, 1, true) and json.decode(line)
    if row then found[#found + 1] = row end
  end
  return found
end

-- Process ids of the children with this name ("worker 1"), as in the log; "" is all of them.
function Server:pids_of(name)
  local pids = {}
  local file <close> = assert(io.open(("/proc/%d/task/%d/children"):format(self.child.pid,
    self.child.pid)))
  for pid in file:read("a"):gmatch("%d+") do
    local comm <close> = io.open("/proc/" .. pid .. "/comm")
    if comm and comm:read("l"):find(name, 1, true) then pids[#pids + 1] = tonumber(pid) end
  end
  return pids
end

-- Waits for its end and forgets its folder; the exit code, and the signal that ended it.
function Server:ended(seconds)
  local code, signal = self.child:wait(seconds or 40)
  if not code then
    self.child:kill(SIGKILL)
    error("the server did not stop", 2)
  end
  os.execute("rm -rf " .. self.folder)
  return code, signal
end

-- Ends it as an operator would; the exit code.
function Server:stop(seconds)
  self.child:kill(SIGTERM)
  return (self:ended(seconds))
end

return server
