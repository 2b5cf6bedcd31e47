-- What `aimix check [service ...]` runs.

local console = require "console"
local shelf = require "run.shelf"

return function(...)
  local names = select("#", ...) > 0 and { ... } or shelf.names()
  local refused = 0
  for _, name in ipairs(names) do
    name = name:match("([%w-]+)%.lua$") or name
    local service, why = shelf.take(name)
    if service then
      console.write(("%s  fit to sell\n"):format(service.version))
    else
      refused = refused + 1
      console.write(("%s:%d: %s\n"):format(why.file, why.line, why.text))
    end
  end
  return refused == 0 and 0 or 1
end
