-- The last good version of each service, for a process that starts while its file is broken:
-- a service that is on sale stays on sale until its next good version, also over a restart.
--
--     last_good.keep(services)   writes down those that are not yet; may wait in between
--     last_good.find(name)       -> { source, list } as a loader's parts have them, of the texts
--                                as they were; nil when none were kept
--
-- One file a service, named after its version, in the host's data folder (lib_kept.c).  What is
-- kept is proved again before it is sold.

local clock = require "clock"
local json = require "json"
local kept = require "kept"
local log = require "log"
local modules = require "lib.modules"

local last_good = {}

-- { [name of the service] = list of file names }
local function files_by_service()
  local found = {}
  for _, file in ipairs(kept.list()) do
    local name = file:match "^([%l%d-]+)@%x+%.json$"
    if name then
      found[name] = found[name] or {}
      table.insert(found[name], file)
    end
  end
  return found
end

local function texts_of(service)
  local texts = { [service.prompt_path] = service.prompt_text }
  for _, file in ipairs(modules.files(service.record)) do texts[file.path] = file.text end
  return texts
end

local function write(service, others)
  local file = service.version .. ".json"
  for _, other in ipairs(others) do
    if other == file then return end
  end
  local ok, text = pcall(json.encode, texts_of(service))   -- a comment may be no UTF-8
  local is_written, why = nil, text
  if ok then is_written, why = kept.write(file, text) end
  if not is_written then
    return log.warn("not-kept", { service = service.version, error = tostring(why) })
  end
  for _, other in ipairs(others) do kept.remove(other) end
end

function last_good.keep(services)
  local found = files_by_service()
  for name, service in pairs(services) do
    write(service, found[name] or {})
    clock.sleep(0)                      -- each a turn of its own: there is no hurry
  end
end

function last_good.find(name)
  local files = files_by_service()[name]
  local text = files and kept.read(files[#files])
  local texts = text and json.decode(text)
  if type(texts) ~= "table" then return nil end
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
