-- The benchmarks, each beside a peer in the same run.  `make bench`, or one of them:
--
--     lua5.4 spec/bench/run.lua hello slow start login saving services ledger reading
--
-- ROUNDS (5), SECONDS (4) and MODE (release) are environment variables.  Trust the ratios
-- inside one run; absolute numbers are the machine's.

package.path = "spec/bench/?.lua;" .. package.path

local host = require "host_under_test"
local measure = require "measure"
local peers = require "peers"

local ROUNDS = tonumber(os.getenv("ROUNDS") or 5)
local SECONDS = tonumber(os.getenv("SECONDS") or 4)

local bench = {}

local function say(format, ...)
  print(format:format(...))
  io.stdout:flush()
end

local function title(text)
  say("\n%s\n%s", text, ("-"):rep(#text))
end

local function table_of(medians, names, baseline)
  say("%-24s %10s %8s %8s %10s %8s", "", "1/s", "ratio", "p50 ms", "p99 ms", "CPU us")
  for _, name in ipairs(names) do
    local row = medians[name]
    if row then
      say("%-24s %10.0f %8.2f %8.2f %10.2f %8.1f%s", name, row.rate,
        row.rate / medians[baseline].rate, row.p50 or 0, row.p99 or 0, row.cpu_us or 0,
        (row.bad or 0) > 0 and ("  %d refused"):format(row.bad) or "")
    end
  end
end

-- A Lua route that answers a small JSON.
function bench.hello(aimix)
  title("hello: a Lua route answering a small JSON, 64 connections")
  local options = { connections = 64, seconds = SECONDS }
  local nginx, fastify = peers.nginx(), peers.fastify(aimix)
  local targets = { measure.loaded("aimix", aimix.url .. "/bench/hello", aimix.worker, options) }
  for _, peer in ipairs { nginx or false, fastify or false } do
    if peer then
      targets[#targets + 1] = measure.loaded(peer.name, peer.url .. "/hello", peer.pid, options)
    end
  end
  local medians = measure.interleave(targets, ROUNDS)
  table_of(medians, { "aimix", "nginx + Lua", "Fastify" }, "aimix")
  if nginx then
    say("CPU per request, aimix / nginx + Lua: %.2f   (at most 1.00)",
      medians.aimix.cpu_us / medians["nginx + Lua"].cpu_us)
  end
  peers.stop(nginx, fastify)
end

-- The peers' own spends write the same three rows without what our schema asks of them; with our
-- begin they do just what we do.
local function ledger_targets(aimix, fastify, clients, hot)
  local options = { connections = clients, seconds = SECONDS }
  local path, begin = hot and "spend-hot" or "spend", hot and "begin-hot" or "begin"
  local most = math.min(clients, 16)
  host.write_begin(aimix, hot)
  local targets = {
    measure.loaded("aimix", aimix.url .. "/bench/" .. path, aimix.worker, options),
    peers.pgbench("pgbench -c1", aimix, path, 1, SECONDS),
    peers.pgbench("pgbench -c16", aimix, path, 16, SECONDS),
    peers.pgbench(("pgbench -c%d, our begin"):format(most), aimix, "begin", most, SECONDS),
  }
  for _, peer in ipairs(fastify and { { "Fastify + pg", path }, { "Fastify, our begin", begin } }
                        or {}) do
    targets[#targets + 1] = measure.loaded(peer[1], fastify.url .. "/" .. peer[2], fastify.pid,
      options)
  end
  return targets
end

local function ledger_round(aimix, fastify, clients, hot)
  local targets, names = ledger_targets(aimix, fastify, clients, hot), {}
  local medians = measure.interleave(targets, ROUNDS)
  for i, target in ipairs(targets) do names[i] = target.name end
  say("\n%d client%s%s", clients, clients > 1 and "s" or "", hot and ", all on one user" or "")
  table_of(medians, names, "aimix")
  return medians
end

-- One durable spend for each request.
function bench.ledger(aimix)
  title("ledger: one durable spend per request over HTTP")
  local fastify = peers.fastify(aimix)
  for _, case in ipairs { { 64, false, 3 }, { 64, true, 8 }, { 1, false, 1 } } do
    local medians = ledger_round(aimix, fastify, case[1], case[2])
    local rate = medians.aimix.rate
    if fastify then
      say("aimix / Fastify + pg: %.2f   (at least %.1f)", rate / medians["Fastify + pg"].rate,
        case[3])
    end
    if case[1] == 1 then
      say("aimix / pgbench -c1:  %.2f   (at least 1.0)", rate / medians["pgbench -c1"].rate)
    elseif not case[2] then
      say("aimix / pgbench -c16: %.2f   (at least 1.5)", rate / medians["pgbench -c16"].rate)
    end
  end
  peers.stop(fastify)
end

-- A whole reading: facts, words, two commits.
function bench.reading(aimix)
  title("reading: a whole offline saju reading over HTTP, 64 connections")
  local sizes = host.prepare_readings(aimix)
  local options = { connections = 64, seconds = SECONDS, script = host.reading_script(aimix) }
  local url = aimix.url .. "/v1/services/saju/readings"
  local medians = measure.interleave({
    measure.loaded("aimix", url, aimix.worker, options),
    peers.pgbench("pgbench -c16", aimix, "reading", 16, SECONDS),
  }, ROUNDS)
  table_of(medians, { "aimix", "pgbench -c16" }, "aimix")
  say("stored JSON: %d bytes in, %d out", sizes.input, sizes.result)
  say("aimix / pgbench -c16: %.2f   (at least 0.70)",
    medians.aimix.rate / medians["pgbench -c16"].rate)
end

-- Thousands of readings waiting on somebody slow.
function bench.slow(aimix)
  local connections = tonumber(os.getenv("CONNECTIONS") or 9500)
  title(("slow: %d requests waiting on a 2 s upstream, one worker"):format(connections))
  local upstream = peers.upstream()
  local samples = {}
  for _ = 1, math.min(ROUNDS, 3) do
    local fresh = host.start()
    local idle, cpu = measure.memory(fresh.worker), measure.cpu(fresh.worker)
    local watch = measure.watch_memory(fresh.worker, 12)
    local run = measure.wrk(fresh.url .. "/bench/wait", { connections = connections, seconds = 12 })
    samples[#samples + 1] = {
      p99 = run.p99 / 1000, cpu_us = (measure.cpu(fresh.worker) - cpu) * 1e6 / run.count,
      kb = (watch() - idle) / connections, bad = run.bad, count = run.count,
    }
    if run.errors then say("%s", run.errors) end
    host.stop(fresh)
  end
  local function median(key)
    local column = {}
    for i, sample in ipairs(samples) do column[i] = sample[key] end
    return measure.median(column)
  end
  say("p99 %.2f s   (at most 2.9)", median "p99")
  say("memory %.1f KB each   (at most 20)", median "kb")
  say("CPU %.0f us each   (at most 125)", median "cpu_us")
  say("answered %.0f, refused %.0f", median "count", median "bad")
  peers.stop(upstream)
  return aimix
end

-- From exec to the first answer of readyz, with a database that runs.  With `data`, the folder
-- of a host that sold the same services before.
local function start_with(aimix, only, data)
  local times, memory = {}, {}
  for i = 1, ROUNDS do
    local fresh = host.start({ DATABASE_URL = aimix.database, AIMIX_DATA = data }, only)
    times[i] = fresh.ready_ms
    os.execute("sleep 1")
    memory[i] = measure.memory(fresh.worker) / 1024
    host.stop(fresh)
  end
  return measure.median(times), measure.median(memory)
end

function bench.start(aimix)
  title("start: from exec to ready, and a worker that idles")
  for _, case in ipairs {
    { "with all services", false, aimix.data },
    { "with all services, for the first time", false },
    { "with saju alone, for the first time", "saju" },
  } do
    local ms, mb = start_with(aimix, case[2], case[3])
    say("%s: ready after %.0f ms   (at most 100), idle worker %.1f MB   (at most 12)", case[1], ms,
      mb)
  end
end

-- Others' requests while four clients log in without pause.
function bench.login(aimix)
  title("login: other routes while four clients log in without pause")
  local samples = {}
  for i = 1, ROUNDS do
    local logins = host.log_in_forever(aimix, 4, SECONDS + 1)
    os.execute("sleep 0.5")
    local run = measure.wrk(aimix.url .. "/livez", { connections = 4, seconds = SECONDS })
    samples[i] = { p99 = run.p99, logins = logins() }
  end
  local p99, logins = {}, {}
  for i, sample in ipairs(samples) do p99[i], logins[i] = sample.p99, sample.logins end
  say("p99 of /livez %.2f ms   (at most 10), with %.0f logins/s", measure.median(p99),
    measure.median(logins))
end

-- What runs inside the program, and prints for itself.
local function inside(name)
  local text = measure.capture(("build/%s/aimix test spec/bench/%s.lua"):format(
    os.getenv "MODE" or "release", name))
  say("%s", (text:gsub("\n[^\n]*" .. name .. ".lua.*", "")))
end

-- How soon a saved file is on sale.
function bench.saving()
  title("saving: a file is saved among 200 services, one worker")
  inside "saving"
end

-- Facts and words without a model.
function bench.services()
  title("services: facts and compose of each")
  inside "services"
end

-- Those that write much come last: the database tidies up after them for a while, on the same
-- cores.
local ALL = { "hello", "slow", "start", "login", "saving", "services", "ledger", "reading" }

local function main(names)
  if #names == 0 then names = ALL end
  local aimix = host.start()
  host.prepare_users(aimix)
  local ok, why = xpcall(function()
    for _, name in ipairs(names) do
      assert(bench[name], "there is no benchmark " .. name)(aimix)
    end
  end, debug.traceback)
  host.stop(aimix)
  if not ok then error(why, 0) end
end

main(arg)
