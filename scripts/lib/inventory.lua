-- The inventory of a process: which file is in force as which version, since when, and what was
-- refused and why.  It is shown to the other processes, so that any can tell an operator of all
-- (scripts/platform/admin_scripts.lua), and counted.
--
--     inventory.loaded(scripts)                        after loader:load_all()
--     inventory.reloaded(scripts, changed, errors)     after loader:reload(), with what it gave
--     inventory.read(text)                             -> { loaded_at, scripts = rows }
--
--     row = { kind = "services", name = "saju", file, version?, since?,
--             error? = { file, line, text } }
--
-- A row with an error and a version is a file that was refused while an older version of it
-- goes on; one with an error alone is not to be had at all.

local clock = require "clock"
local crypto = require "crypto"
local host = require "host"
local json = require "json"
local log = require "log"
local modules = require "lib.modules"
local tally = require "lib.tally"

local inventory = {}

inventory.kinds = { "services", "platform", "providers", "jobs", "lib" }

local TEXT_MAX = 1000

local function key_of(row) return row.kind .. "/" .. row.name end

function inventory.read(text)
  local read = text and json.decode(text)
  return read or { scripts = {} }
end

-- What was in force when, by this process or the one before it at its place.
local since

local function known()
  if since then return since end
  since = {}
  for _, row in ipairs(inventory.read(host.left "scripts").scripts) do
    if row.version then since[key_of(row)] = { version = row.version, at = row.since } end
  end
  return since
end

local function since_of(row, now)
  local before = known()[key_of(row)]
  if before and before.version == row.version then return before.at end
  known()[key_of(row)] = { version = row.version, at = now }
  return now
end

local versions = setmetatable({}, { __mode = "k" })

-- As a service's: made of the file and all that it requires.
local function version_of(name, record)
  if versions[record] then return versions[record] end
  local parts = {}
  for _, file in ipairs(modules.files(record)) do
    parts[#parts + 1] = file.path .. "\0" .. file.text
  end
  local digest = crypto.hex(crypto.sha256(table.concat(parts, "\0")))
  versions[record] = ("%s@%s"):format(name, digest:sub(1, 7))
  return versions[record]
end

-- { [key] = row } of what is in force.
local function in_force(scripts)
  local rows = {}
  local function add(kind, name, file, version)
    local row = { kind = kind, name = name, file = file, version = version }
    rows[key_of(row)] = row
  end
  for name, service in pairs(scripts.services) do
    add("services", name, service.record.path, service.version)
  end
  for path, file in pairs(scripts.files) do
    local kind, name = path:match("^scripts/(%l+)/(.+)%.lua$")
    add(kind, name, path, version_of(name, file.record))
  end
  return rows
end

-- Of no folder is what is wrong with all of them together.
local function row_of(why)
  local kind, name = why.folder or "lib", why.name or why.file
  if name == "" then name = "scripts" end
  local file = why.folder and ("scripts/%s/%s.lua"):format(kind, name) or name
  return { kind = kind, name = name, file = file }
end

-- No half letter at the end.
local function cut(text)
  if #text <= TEXT_MAX then return text end
  return text:sub(1, utf8.offset(text, 0, TEXT_MAX + 1) - 1)
end

local function add_errors(rows, errors)
  for _, why in ipairs(errors) do
    local row = row_of(why)
    row = rows[key_of(row)] or row
    rows[key_of(row)] = row
    row.error = { file = why.file ~= "" and why.file or row.file, line = why.line,
                  text = cut(why.text) }
  end
end

local function rows_of(scripts, now)
  local rows, list = in_force(scripts), json.list()
  add_errors(rows, scripts.errors)
  for _, row in pairs(rows) do
    row.since = row.version and since_of(row, now)
    list[#list + 1] = row
  end
  return list
end

local function count_refused(scripts)
  local counts = {}
  for _, why in ipairs(scripts.errors) do
    local kind = why.folder or "lib"
    counts[kind] = (counts[kind] or 0) + 1
  end
  for _, kind in ipairs(inventory.kinds) do
    tally.set("scripts_refused", counts[kind] or 0, { kind = kind })
  end
end

function inventory.loaded(scripts)
  local now = clock.iso()
  local text = json.encode { loaded_at = now, scripts = rows_of(scripts, now) }
  local ok, why = host.show("scripts", text)
  if not ok then log.warn("inventory-not-shown", { error = tostring(why) }) end
  count_refused(scripts)
end

local function outcome_of(changed, errors)
  if #errors == 0 then return #changed > 0 and "changed" or "unchanged" end
  return errors[1].folder and "refused" or "failed"
end

function inventory.reloaded(scripts, changed, errors)
  tally.add("reloads_total", { outcome = outcome_of(changed, errors) })
  for _, why in ipairs(errors) do
    tally.add("script_refusals_total", { kind = why.folder or "lib" })
  end
  inventory.loaded(scripts)
end

return inventory
