-- Whom we are measured against.  A peer that is not installed is left out, and said so.

local host = require "host_under_test"
local measure = require "measure"

local peers = {}

local HERE = "spec/bench/peers"
local RUN = "/tmp/aimix-bench/peers"

local function has(command)
  return os.execute(("command -v %s >/dev/null 2>&1"):format(command)) == true
end

local function missing(name)
  print(("(%s is not installed: `vendor/install bench`)"):format(name))
end

function peers.nginx()
  if not has "nginx" then return missing "nginx + Lua" end
  measure.shell(("mkdir -p %s && cp %s/nginx.conf %s/"):format(RUN, HERE, RUN))
  local pid = measure.start(("nginx -p %s -e error.log -c nginx.conf"):format(RUN))
  measure.await "http://127.0.0.1:9201/hello"
  return { name = "nginx + Lua", url = "http://127.0.0.1:9201", pid = pid }
end

-- The peers' ledger lives in a database of its own on the same server as ours.
local function prepare_ledger(aimix)
  if peers.database then return peers.database end
  pcall(host.sql, aimix, "create database peers")
  peers.database = aimix.database:gsub("/aimix%?", "/peers?")
  measure.shell(("psql -qX -v ON_ERROR_STOP=1 -d '%s' -f %s/schema.sql 2>/dev/null"):format(
    peers.database, HERE))
  return peers.database
end

function peers.fastify(aimix)
  if not has "node" or not io.open(HERE .. "/node_modules/fastify/package.json") then
    return missing "Fastify + pg"
  end
  prepare_ledger(aimix)
  local socket = aimix.database:match("host=([^&]+)"):gsub("%%2F", "/")
  local pid = measure.start(("env NODE_ENV=production PORT=9101 PGHOST=%s PGUSER=aimix " ..
    "PGDATABASE=peers OURS=aimix node %s/fastify.mjs"):format(socket, HERE))
  measure.await "http://127.0.0.1:9101/hello"
  return { name = "Fastify + pg", url = "http://127.0.0.1:9101", pid = pid }
end

-- A target that is pgbench on `what`: the peers' spends, or in our own schema the `begin` of a
-- reading or all of a `reading`, which is two transactions.
function peers.pgbench(name, aimix, what, clients, seconds)
  local ours = ({ reading = aimix.pgbench, begin = aimix.begin })[what]
  local database = ours and aimix.database or prepare_ledger(aimix)
  local script = ours or ("%s/%s.pgbench"):format(HERE, what)
  return {
    name = name,
    run = function()
      local text = measure.capture(("pgbench -n -M prepared -c %d -j 1 -T %d -f %s -d '%s' 2>&1"
        ):format(clients, seconds, script, database))
      local rate = tonumber(text:match("tps = ([%d.]+)"))
      assert(rate, text)
      return { rate = rate }
    end,
  }
end

function peers.upstream()
  local program = "/tmp/aimix-bench/upstream"
  measure.shell(("gcc -O2 -D_GNU_SOURCE %s/upstream.c -o %s -luv"):format(HERE, program))
  local pid = measure.start("ulimit -n $(ulimit -Hn); exec " .. program .. " 9900")
  measure.await "http://127.0.0.1:9900/d/0"
  return { name = "upstream", pid = pid }
end

function peers.stop(...)
  for i = 1, select("#", ...) do
    local peer = select(i, ...)
    if peer then measure.stop(peer.pid) end
  end
end

return peers
