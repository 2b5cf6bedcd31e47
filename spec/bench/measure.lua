-- How the benchmarks measure: processes started and stopped by pid, wrk as the
-- load, CPU and memory from /proc, targets interleaved, medians.

local measure = {}

local HERTZ = 100 -- of /proc/<pid>/stat, on every Linux we run on

local function capture(command)
  local pipe <close> = assert(io.popen(command))
  return pipe:read("a")
end
measure.capture = capture

function measure.shell(command)
  assert(os.execute(command), command)
end

-- Starts `command` in the background and gives its pid; output goes to `log`.
function measure.start(command, log)
  local line = ("%s >>%s 2>&1 & echo $!"):format(command, log or "/dev/null")
  return assert(tonumber(capture(line)), command)
end

function measure.is_alive(pid)
  return os.execute(("kill -0 %d 2>/dev/null"):format(pid)) == true
end

function measure.stop(pid)
  os.execute(("kill -TERM %d 2>/dev/null"):format(pid))
  for _ = 1, 600 do
    if not measure.is_alive(pid) then return end
    os.execute("sleep 0.05")
  end
  os.execute(("kill -KILL %d 2>/dev/null"):format(pid))
end

-- Asks until `url` answers 200.
function measure.await(url)
  for _ = 1, 1200 do
    if os.execute(("curl -sf -o /dev/null -m 5 '%s'"):format(url)) then return end
    os.execute("sleep 0.05")
  end
  error(url .. " does not answer")
end

local function read(path)
  local file <close> = io.open(path)
  return file and file:read("a") or ""
end

function measure.children(pid)
  local pids = {}
  for child in read(("/proc/%d/task/%d/children"):format(pid, pid)):gmatch("%d+") do
    pids[#pids + 1] = tonumber(child)
  end
  return pids
end

function measure.name(pid)
  return (read(("/proc/%d/comm"):format(pid)):gsub("\n", ""))
end

-- Seconds of CPU that a process and all below it have used.
function measure.cpu(pid)
  local fields = {}
  for field in read(("/proc/%d/stat"):format(pid)):gsub("^.*%) ", ""):gmatch("%S+") do
    fields[#fields + 1] = tonumber(field) or 0
  end
  local seconds = ((fields[12] or 0) + (fields[13] or 0)) / HERTZ
  for _, child in ipairs(measure.children(pid)) do seconds = seconds + measure.cpu(child) end
  return seconds
end

-- KiB of memory that a process and all below it take (shared pages counted in parts).
function measure.memory(pid)
  local kib = tonumber(read(("/proc/%d/smaps_rollup"):format(pid)):match("\nPss:%s+(%d+)")) or 0
  for _, child in ipairs(measure.children(pid)) do kib = kib + measure.memory(child) end
  return kib
end

-- Watches the memory of a process for so many seconds; gives a function that waits for the
-- end of it and says the most it saw, in KiB.
function measure.watch_memory(pid, seconds)
  local out = os.tmpname()
  local watcher = measure.start(("sh -c 'for i in $(seq 1 %d); do grep ^Pss: " ..
    "/proc/%d/smaps_rollup; sleep 0.4; done'"):format(math.floor(seconds / 0.4), pid), out)
  return function()
    while measure.is_alive(watcher) do os.execute("sleep 0.1") end
    local most = 0
    for kib in measure.capture("cat " .. out):gmatch("Pss:%s+(%d+)") do
      most = math.max(most, tonumber(kib))
    end
    os.remove(out)
    return most
  end
end

local UNITS = { us = 0.001, ms = 1, s = 1000, m = 60000 }

local function latency(text, percentile)
  local value, unit = text:match("\n%s*" .. percentile .. "%%%s+([%d.]+)(%a+)")
  return value and tonumber(value) * UNITS[unit] or 0 / 0
end

-- One run of wrk: { count, rate (1/s), p50, p99 (ms), bad }.
function measure.wrk(url, options)
  local script = options.script and ("-s " .. options.script) or ""
  local text = capture(("wrk -t1 -c%d -d%ds --timeout 60s --latency %s '%s' 2>&1"):format(
    options.connections, options.seconds, script, url))
  return {
    count = tonumber(text:match("(%d+) requests in")) or 0,
    rate = tonumber(text:match("Requests/sec:%s+([%d.]+)")) or 0,
    p50 = latency(text, "50"), p99 = latency(text, "99"),
    bad = tonumber(text:match("Non%-2xx or 3xx responses: (%d+)")) or 0,
    errors = text:match("Socket errors: [^\n]+"),
  }
end

function measure.median(values)
  local sorted = table.move(values, 1, #values, 1, {})
  table.sort(sorted)
  local middle = (#sorted + 1) // 2
  if #sorted % 2 == 1 then return sorted[middle] end
  return (sorted[middle] + sorted[middle + 1]) / 2
end

-- Runs every target `rounds` times, forwards and backwards in turn, so that a machine that
-- changes its mind does so for all.  A target is { name, run = function() -> sample }; a
-- sample is a table of numbers.  Gives name -> medians.
function measure.interleave(targets, rounds)
  local samples = {}
  for _, target in ipairs(targets) do samples[target.name] = {} end
  for round = 1, rounds do
    for i = 1, #targets do
      local target = targets[round % 2 == 1 and i or #targets + 1 - i]
      table.insert(samples[target.name], target.run())
    end
  end
  local medians = {}
  for name, list in pairs(samples) do
    medians[name] = {}
    for key, value in pairs(list[1]) do
      local column = {}
      for i, sample in ipairs(list) do column[i] = sample[key] end
      medians[name][key] = type(value) == "number" and measure.median(column) or value
    end
  end
  return medians
end

-- A target that is loaded with wrk; `pid` is whose CPU is divided by the requests.
function measure.loaded(name, url, pid, options)
  return {
    name = name,
    run = function()
      local before = measure.cpu(pid)
      local sample = measure.wrk(url, options)
      sample.cpu_us = (measure.cpu(pid) - before) * 1e6 / math.max(sample.count, 1)
      return sample
    end,
  }
end

return measure
