-- The last good version of each service, for a process that starts: a service that is on sale
-- stays on sale until its next good version, also over a restart with a broken file; and one
-- that is as it was need not be proved again.
--
--     last_good.keep(services, by)   writes down those that are not yet; may wait in between
--     last_good.entry(name)          what is known of it, see entry.lua; nil when none was kept
--     last_good.find(name)           -> { source, list } as a loader's parts have them, of the
--                                    texts as they were; nil when none were kept
--     last_good.program              the build that keeps them
--
-- Two files a service in the host's data folder (lib_kept.c): its entry, and its texts, named
-- after the version.

local clock = require "clock"
local entry = require "lib.entry"
local json = require "json"
local kept = require "kept"
local log = require "log"

local last_good = { program = kept.program() }

local function entry_file(name) return name .. ".entry.json" end

local function texts_file(version) return version .. ".json" end

local function write(file, value)
  local ok, text = pcall(json.encode, value)   -- a comment may be no UTF-8
  local is_written, why = nil, text
  if ok then is_written, why = kept.write(file, text) end
  if not is_written then log.warn("not-kept", { file = file, error = tostring(why) }) end
  return is_written
end

-- The texts of a service that are not `file`.
local function remove_others(name, file)
  for _, other in ipairs(kept.list()) do
    if other ~= file and other:match "^([%l%d-]+)@%x+%.json$" == name then kept.remove(other) end
  end
end

local function read(file)
  local text = kept.read(file)
  local value = text and json.decode(text)
  return type(value) == "table" and value or nil
end

function last_good.entry(name) return read(entry_file(name)) end

-- The texts first: an entry says that they are there.
local function keep(name, service, by)
  local before = last_good.entry(name)
  if before and before.version == service.version and before.by == by then return end
  local file = texts_file(service.version)
  if write(file, entry.texts(service)) and write(entry_file(name), entry.of(service, by)) then
    remove_others(name, file)
  end
end

function last_good.keep(services, by)
  for name, service in pairs(services) do
    if not service.is_asleep then
      keep(name, service, by)
      clock.sleep(0)                    -- each a turn of its own: there is no hurry
    end
  end
end

function last_good.find(name)
  local before = last_good.entry(name)
  local texts = before and read(texts_file(before.version))
  if not texts then return nil end
  return {
    source = function(path) return texts[path] end,
    list = function(folder)
      local names = {}
      for path in pairs(texts) do
        local inside = path:sub(1, #folder + 1) == folder .. "/" and path:sub(#folder + 2)
        if inside and not inside:find("/", 1, true) then names[#names + 1] = inside end
      end
      table.sort(names)
      return names
    end,
  }
end

return last_good
