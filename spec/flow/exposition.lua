-- The text that Prometheus reads, read as strictly as its format is written down (version 0.0.4).
--
--     local page = exposition.parse(text)          raises what is wrong, with its line
--     page.families["aimix_tasks"]                 { kind, help, samples }
--     page:value("aimix_tasks", { process = "worker 1" })     of the one sample with these labels
--     page:sum("aimix_readings_total", { outcome = "done" })  of all that have these among theirs
--
--     sample = { name, labels = { [name] = value }, value }

local exposition = {}
local Page = {}
Page.__index = Page

local KINDS = { counter = true, gauge = true, histogram = true }
local ESCAPES = { ["\\"] = "\\", ['"'] = '"', n = "\n" }
local NAME = "^[%a_:][%w_:]*"

local function fail(line, format, ...)
  error(("%s\n  %s"):format(format:format(...), line), 0)
end

-- The value of a label that begins behind its quote; and what is behind its end.
local function read_quoted(line, at)
  local parts = {}
  while true do
    local stop = line:find('[\\"]', at) or fail(line, "a label has no end")
    parts[#parts + 1] = line:sub(at, stop - 1)
    if line:sub(stop, stop) == '"' then return table.concat(parts), stop + 1 end
    parts[#parts + 1] = ESCAPES[line:sub(stop + 1, stop + 1)] or fail(line, "a bad escape")
    at = stop + 2
  end
end

local function read_labels(line, at)
  local labels = {}
  while line:sub(at, at) ~= "}" do
    local name, from = line:match('^([%a_][%w_]*)="()', at)
    if not name then fail(line, "no label at %d", at) end
    if labels[name] then fail(line, "the label %s twice", name) end
    labels[name], at = read_quoted(line, from)
    if line:sub(at, at) == "," then at = at + 1
    elseif line:sub(at, at) ~= "}" then fail(line, "no , or } after a label") end
  end
  return labels, at + 1
end

local function read_value(line, text)
  if text == "+Inf" then return math.huge end
  return text:find("^%-?%d[%d.e+-]*$") and tonumber(text) or fail(line, "no number: %s", text)
end

local function read_sample(line)
  local name = line:match(NAME) or fail(line, "no name")
  local labels, at = {}, #name + 1
  if line:sub(at, at) == "{" then labels, at = read_labels(line, at + 1) end
  local text = line:match("^ (%S+)$", at) or fail(line, "no value")
  return { name = name, labels = labels, value = read_value(line, text), line = line }
end

local function key_of(sample)
  local parts = {}
  for name, value in pairs(sample.labels) do parts[#parts + 1] = ("%s=%q"):format(name, value) end
  table.sort(parts)
  return sample.name .. "{" .. table.concat(parts, ",")
end

local function belongs(family, sample)
  local rest = sample.name:sub(1, #family.name) == family.name and sample.name:sub(#family.name + 1)
  if family.kind ~= "histogram" then return rest == "" end
  return rest == "_bucket" or rest == "_sum" or rest == "_count"
end

local function add_sample(page, family, line)
  local sample = read_sample(line)
  if not family or not family.kind then fail(line, "a sample before its TYPE") end
  if not belongs(family, sample) then fail(line, "a sample of no %s", family.name) end
  local key = key_of(sample)
  if page.seen[key] then fail(line, "the same series twice") end
  page.seen[key] = true
  family.samples[#family.samples + 1] = sample
end

local function add_comment(page, family, line)
  local word, name, text = line:match("^# (%u+) (%S+) (.+)$")
  if word == "HELP" then
    if page.families[name] then fail(line, "%s is spoken of twice", name) end
    if not name:find(NAME .. "$") then fail(line, "no name") end
    family = { name = name, help = text, samples = {} }
    page.families[name] = family
  elseif word == "TYPE" then
    if not family or family.name ~= name or family.kind then fail(line, "a TYPE without HELP") end
    if not KINDS[text] then fail(line, "no type") end
    family.kind = text
  else
    fail(line, "a comment of no kind")
  end
  return family
end

local function check_numbers(family)
  for _, sample in ipairs(family.samples) do
    if family.kind ~= "gauge" and sample.value < 0 then fail(sample.line, "below zero") end
  end
  local is_total = family.name:find("_total$") ~= nil
  if is_total ~= (family.kind == "counter") then fail(family.name, "a counter ends in _total") end
end

-- { [labels without le] = { buckets in their order, sum, count } }
local function spreads_of(family)
  local spreads = {}
  for _, sample in ipairs(family.samples) do
    local le = sample.labels.le
    local labels = {}
    for name, value in pairs(sample.labels) do
      if name ~= "le" then labels[name] = value end
    end
    local key = key_of { name = "", labels = labels }
    local spread = spreads[key] or {}
    spreads[key] = spread
    local ending = sample.name:match("_(%l+)$")
    if ending == "bucket" then
      spread[#spread + 1] = { bound = read_value(sample.line, le or "none"), count = sample.value }
    else
      spread[ending] = sample.value
    end
  end
  return spreads
end

local function check_histogram(family)
  for key, spread in pairs(spreads_of(family)) do
    local bound, count = -math.huge, 0
    for _, bucket in ipairs(spread) do
      if bucket.bound <= bound then fail(key, "the buckets are not in order") end
      if bucket.count < count then fail(key, "a bucket does not hold those below it") end
      bound, count = bucket.bound, bucket.count
    end
    if bound ~= math.huge then fail(key, "no bucket +Inf") end
    if spread.count ~= count then fail(key, "_count is not the bucket +Inf") end
    if not spread.sum then fail(key, "no _sum") end
  end
end

function exposition.parse(text)
  local page, family = setmetatable({ families = {}, seen = {} }, Page), nil
  if text:sub(-1) ~= "\n" then fail(text:sub(-80), "the last line has no end") end
  for line in text:gmatch("([^\n]*)\n") do
    if line:sub(1, 1) == "#" then
      family = add_comment(page, family, line)
    else
      add_sample(page, family, line)
    end
  end
  for _, one in pairs(page.families) do
    check_numbers(one)
    if one.kind == "histogram" then check_histogram(one) end
  end
  return page
end

local function has(sample, wanted)
  for name, value in pairs(wanted or {}) do
    if sample.labels[name] ~= value then return false end
  end
  return true
end

local function samples_of(page, name)
  local family = page.families[name] or page.families[name:gsub("_%l+$", "")]
  return family and family.samples or {}
end

-- And how many there are.
function Page:sum(name, wanted)
  local sum, count = 0, 0
  for _, sample in ipairs(samples_of(self, name)) do
    if sample.name == name and has(sample, wanted) then
      sum, count = sum + sample.value, count + 1
    end
  end
  return sum, count
end

function Page:value(name, wanted)
  local sum, count = self:sum(name, wanted)
  if count ~= 1 then error(("%d samples of %s, not one"):format(count, name), 2) end
  return sum
end

-- { [series] = value } of all that may only grow.
function Page:growing()
  local all = {}
  for _, family in pairs(self.families) do
    for _, sample in ipairs(family.kind ~= "gauge" and family.samples or {}) do
      all[key_of(sample)] = sample.value
    end
  end
  return all
end

return exposition
