-- Services for commands: loaded and proved one by one, without anything of the platform.

local clock = require "clock"
local files = require "files"
local frozen = require "lib.frozen"
local service = require "lib.service"
local task = require "task"

local shelf = {}

local function source(path)
  return (files.read(path))
end

local function open(name)
  local core = {}
  for _, library in ipairs { "almanac", "json" } do
    core[library] = frozen.view(require(library), library)
  end
  return service.load(name, source, { core = core, list = files.list })
end

-- The service, or nil and its refusal { file, line, text }.  In a task of its own, whose
-- budget stops a file that never ends.
function shelf.take(name)
  local file = ("scripts/services/%s.lua"):format(name)
  local ok, found = pcall(task.together, { function()
    local loaded, why = open(name)
    return { service = loaded, why = why }
  end })
  if not ok then
    return nil, { file = file, line = 1, text = tostring(found) }
  end
  return found[1].service, found[1].why
end

function shelf.names()
  local names = {}
  for _, file in ipairs(files.list "scripts/services") do
    names[#names + 1] = file:match("^(.+)%.lua$")
  end
  return names
end

-- The moment of a command, in whole seconds.
function shelf.now()
  return math.floor(clock.now())
end

return shelf
