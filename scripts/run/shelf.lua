-- Services for commands: loaded and proved one by one, without anything of the platform.

local clock = require "clock"
local files = require "files"
local frozen = require "lib.frozen"
local nearest = require "lib.nearest"
local schema = require "lib.schema"
local service = require "lib.service"
local task = require "task"

local shelf = {}

local function source(path)
  return (files.read(path))
end

local function core()
  local libraries = {}
  for _, name in ipairs { "almanac", "digest", "json" } do
    libraries[name] = frozen.view(require(name), name)
  end
  return libraries
end

-- The libraries that services share, none of them read yet.
function shelf.realm()
  return service.realm(source, core())
end

local function open(name)
  return service.load(name, source, { core = core(), list = files.list })
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

function shelf.has(name)
  for _, one in ipairs(shelf.names()) do
    if one == name then return true end
  end
  return false
end

-- What to say of a service that there is not.
function shelf.no_service(name)
  local names = shelf.names()
  local hint = nearest.hint(name, names)
  if hint == "" then hint = "; there are " .. table.concat(names, ", ") end
  return ("there is no service '%s'%s"):format(name, hint)
end

-- Its example as facts() is given it.
function shelf.example(one)
  return assert(schema.check(one.input, one.example, "ko"))
end

-- The moment of a command, in whole seconds.
function shelf.now()
  return math.floor(clock.now())
end

return shelf
