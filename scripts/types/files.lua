---@meta files

---Paths begin with "scripts", "prompts" or "migrations", wherever those folders
---really are, and never climb.  Reading does not wait: these are our own small files,
---read at start and at a reload.

---@class files
local files = {}

---files.read(path) -> text | nil, why       a file below one of our folders
---@param path string
---@return string?
---@return Err?
function files.read(path) end

---files.list(folder) -> names, sorted       nothing where there is no such folder
---@param folder string
---@return string[]
---@return any
function files.list(folder) end

return files
