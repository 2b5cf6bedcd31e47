-- The aimix that is measured: the real program, with the routes of platform/bench.lua
-- beside its own, one worker, an embedded database of its own.

local measure = require "measure"

local host = {}

local PROGRAM = ("build/%s/aimix"):format(os.getenv("MODE") or "release")
local FOLDER = "/tmp/aimix-bench"
local PORT = 8990
local started = 0

local function copy_scripts(folder, only)
  measure.shell(("mkdir -p %s && cp -r scripts %s/"):format(folder, folder))
  if only then
    measure.shell(("find %s/scripts/services -name '*.lua' ! -name %s.lua -delete"):format(folder,
      only))
  end
  measure.shell(("cp spec/bench/platform/*.lua %s/scripts/platform/"):format(folder))
end

local function database_url(folder)
  return ("postgresql://aimix@/aimix?host=%s/data/postgres/run"):format(folder)
end

local function milliseconds()
  return tonumber(measure.capture("date +%s%N")) / 1e6
end

-- One request on an open connection's worth of work is all this asks, so that the wait is
-- the server's and not a client's.
local function await_ready(self)
  local url = self.url
  measure.shell(("for i in $(seq 1 6000); do curl -sf -o /dev/null -m 5 %s/readyz && exit 0; " ..
    "sleep 0.005; done; exit 1"):format(url))
  assert(measure.is_alive(self.pid), "another program answers at " .. url)
end

-- Starts one; `settings` are environment variables, `only` a service without the others.
function host.start(settings, only)
  started = started + 1
  local self = { port = PORT + started, folder = ("%s/%d"):format(FOLDER, started) }
  measure.shell(("rm -rf %s && mkdir -p %s && chmod 755 %s %s"):format(self.folder, self.folder,
    FOLDER, self.folder))
  copy_scripts(self.folder, only)
  self.url = "http://127.0.0.1:" .. self.port
  self.data = settings and settings.AIMIX_DATA or self.folder .. "/data"
  local env = {
    AIMIX_LISTEN = "127.0.0.1:" .. self.port, AIMIX_WORKERS = "1", AIMIX_LOG_LEVEL = "warn",
    AIMIX_DATA = self.data, AIMIX_SCRIPTS = self.folder .. "/scripts",
    AIMIX_DRAIN_DELAY_MS = "0",
  }
  for name, value in pairs(settings or {}) do env[name] = value end
  local line = "env"
  for name, value in pairs(env) do line = line .. (" %s='%s'"):format(name, value) end
  local began = milliseconds()
  self.pid = measure.start("ulimit -n $(ulimit -Hn); exec " .. line .. " " .. PROGRAM .. " serve",
    self.folder .. "/log")
  await_ready(self)
  self.ready_ms = milliseconds() - began
  self.database = env.DATABASE_URL or database_url(self.folder)
  for _, child in ipairs(measure.children(self.pid)) do
    if measure.name(child) == "worker 1" then self.worker = child end
  end
  return self
end

function host.stop(self)
  measure.stop(self.pid)
end

function host.sql(self, text)
  local path = os.tmpname()
  local file <close> = assert(io.open(path, "w"))
  file:write(text)
  file:flush()
  local answer = measure.capture(("psql -qXAt -v ON_ERROR_STOP=1 -d '%s' -f %s 2>&1"):format(
    self.database, path))
  os.remove(path)
  assert(not answer:find("ERROR"), answer)
  return (answer:gsub("\n$", ""))
end

-- Ten thousand users who can pay for all of it.
function host.prepare_users(self)
  host.sql(self, [[
    insert into users (id, email, credits)
    select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'bench-' || n, 1000000000
      from generate_series(1, 10000) n;
    vacuum analyze users;]])
end

-- The spend of this program as pgbench sends it: the same rows, keys and checks, without HTTP.
function host.write_begin(self, hot)
  self.begin = self.folder .. "/begin.pgbench"
  local file <close> = assert(io.open(self.begin, "w"))
  file:write(([[
\set n %s
select outcome from begin_reading(gen_random_uuid(),
  ('00000000-0000-4000-8000-' || lpad(:n::text, 12, '0'))::uuid, 'saju', '{}', 'ko', 'bench',
  gen_random_uuid()::text, gen_random_uuid()::text, 3600);
]]):format(hot and "1" or "random(1, 10000)"))
end

local BIRTH = [[{"input":{"birth":{"calendar":"solar","year":%d,"month":%d,"day":%d,"hour":%d,]] ..
  [["minute":%d,"gender":"female","place":"서울"}},"lang":"ko"}]]

local function post(self, path, body, token)
  local header = token and ("-H 'Authorization: Bearer " .. token .. "'") or ""
  return measure.capture(("curl -s %s -H 'Content-Type: application/json' -d '%s' %s%s"):format(
    header, body, self.url, path))
end

local function quoted(text)
  return "'" .. text:gsub("'", "''") .. "'"
end

-- The two transactions of a reading as pgbench sends them, with the very JSON we stored.
local function write_pgbench(self)
  local row = "select %s from service_results where status = 'done' limit 1"
  local input = host.sql(self, row:format "input_data")
  local result = host.sql(self, row:format "result_data")
  self.pgbench = self.folder .. "/reading.pgbench"
  local file <close> = assert(io.open(self.pgbench, "w"))
  file:write("\\set n random(1, 10000)\n", ([[
select id as reading from begin_reading(gen_random_uuid(),
  ('00000000-0000-4000-8000-' || lpad(:n::text, 12, '0'))::uuid, 'saju', %s, 'ko', 'saju@bench',
  gen_random_uuid()::text, 'hash', 3600) \gset
select completed from complete_reading(:reading::uuid, %s, 'offline', null, 5);
]]):format(quoted(input), quoted(result)))
  return #input, #result
end

-- Accounts to read for, and one reading to know its size; gives the sizes in bytes.
function host.prepare_readings(self)
  self.tokens = {}
  for i = 1, 64 do
    local answer = post(self, "/v1/auth/signup",
      ('{"email":"reader-%d-%d@example.com","password":"correct horse"}'):format(started, i))
    self.tokens[i] = assert(answer:match('"access_token":"([^"]+)"'), answer)
  end
  host.sql(self, "update users set credits = 1000000000 where email like 'reader-%'")
  local answer = post(self, "/v1/services/saju/readings", BIRTH:format(1990, 5, 15, 14, 30),
    self.tokens[1])
  assert(answer:find('"status":"done"'), answer)
  local input, result = write_pgbench(self)
  return { input = input, result = result }
end

-- A wrk script: every request another birth, spread over the accounts.
function host.reading_script(self)
  local path = self.folder .. "/reading.lua"
  local file <close> = assert(io.open(path, "w"))
  file:write("local tokens = { '", table.concat(self.tokens, "', '"), "' }\n")
  file:write("local body = [==[", BIRTH, "]==]\n", [[
math.randomseed(os.time()) -- or each run repeats the keys of the first, and reads nothing
local n = math.random(1000000) * 100000
wrk.method = "POST"
function request()
  n = n + 1
  return wrk.format(nil, nil, {
    ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. tokens[n % 64 + 1],
    ["Idempotency-Key"] = "bench-" .. n,
  }, body:format(1920 + n % 90, n % 12 + 1, n % 28 + 1, n % 24, n % 60))
end
]])
  return path
end

-- `clients` log in without pause for so many seconds; gives a function that waits for
-- their end and says how many logins there were in a second.
function host.log_in_forever(self, clients, seconds)
  local email = ("login-%d-%d@example.com"):format(started, math.random(1 << 30))
  post(self, "/v1/auth/signup", ('{"email":"%s","password":"correct horse"}'):format(email))
  local script, out = os.tmpname(), os.tmpname()
  local file <close> = assert(io.open(script, "w"))
  file:write([[
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"email":"]], email, [[","password":"correct horse"}']] .. "\n")
  file:flush()
  local pid = measure.start(("wrk -t1 -c%d -d%ds -s %s %s/v1/auth/login"):format(clients, seconds,
    script, self.url), out)
  return function()
    while measure.is_alive(pid) do os.execute("sleep 0.1") end
    local text = measure.capture("cat " .. out)
    os.remove(script)
    os.remove(out)
    return tonumber(text:match("Requests/sec:%s+([%d.]+)")) or 0
  end
end

return host
