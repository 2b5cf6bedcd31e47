-- What `aimix types` runs: scripts/types, for editors that read LuaCATS, made anew.
--
-- Host libraries are described from the heads of core/script/lib_*.c, the words of a service
-- from the tables that check them: these are kept with the source, and a spec compares them.
-- scripts/types/services describes each service as it is just now; that is kept nowhere.

local console = require "console"
local files = require "files"
local made = require "lib.types.made"
local services = require "lib.service"
local shelf = require "run.shelf"
local service_types = require "lib.types.service"
local world = require "lib.world"

local function write(path, text)
  local ok, why = console.replace(path, text)
  if ok then return true end
  console.complain(("aimix types: %s\n"):format(why))
end

local function write_service(name)
  local service, why = shelf.take(name)
  if not service then
    console.complain(("%s:%d: %s\n"):format(why.file, why.line, why.text))
    return nil
  end
  local input = shelf.example(service)
  local facts = assert(services.facts(service, input, world.new {
    lang = "ko", now = shelf.now(), seed = 1, verb = "facts",
    rehearses = service.provable }))
  return write(("scripts/types/services/%s.lua"):format(name), service_types.text(service, facts))
end

return function()
  local texts, missing = made.texts(console.load, files.read)
  if missing then console.complain(("aimix types: %s; left as it is\n"):format(missing)) end
  local code, count = 0, 0
  for path, text in pairs(texts) do
    if not write(path, text) then code = 1 end
    count = count + 1
  end
  for _, name in ipairs(shelf.names()) do
    if write_service(name) then count = count + 1 else code = 1 end
  end
  console.write(("%d files in scripts/types\n"):format(count))
  return code
end
