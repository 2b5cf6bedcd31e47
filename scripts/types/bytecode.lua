---@meta bytecode

---What a compiled file asks its environment for, also in the branches that nothing has tried,
---and the names of its locals and parameters.
---
---Lua compiles a name that is no local to "get it from _ENV", so the answer stands in its
---bytecode, which is read here as lundump.c of Lua 5.4 reads it.  Only what Lua itself has just
---compiled is ever read, in the process that compiled it.  (Of a function with more than 256
---constants the names that come late are not seen; running it finds those.)

---@class bytecode
local bytecode = {}

---bytecode.globals(chunk) -> { { name, line, is_written }, ... }, { [name] = true, ... }
---@param chunk any
---@return table[]
function bytecode.globals(chunk) end

return bytecode
