-- What a compiled file asks its environment for, also in the branches that nothing has tried.
--
--     globals.of(chunk) -> { { name, line, is_written }, … } in the order of the lines,
--                          { [name of a local or a parameter] = true, … }

local bytecode = require "bytecode"

local globals = {}

function globals.of(chunk)
  local uses, locals = bytecode.globals(chunk)
  table.sort(uses, function(a, b) return a.line < b.line end)
  return uses, locals
end

return globals
