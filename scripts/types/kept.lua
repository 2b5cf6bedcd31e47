---@meta kept

---A name has letters, digits, '-', '@' and '.', and does not begin with a dot.  Small files,
---read at the start and written after it: none of this waits.

---@class kept
local kept = {}

---kept.list() -> names, sorted          what this host keeps in its data folder for a restart
---@return string[]
---@return any
function kept.list() end

---kept.read(name) -> text | nil, why
---@param name string
---@return string?
---@return Err?
function kept.read(name) end

---kept.write(name, text) -> true | nil, why     whole or not at all; replaces
---@param name string
---@param text string
---@return true?
---@return Err?
function kept.write(name, text) end

---kept.remove(name)
---@param name string
function kept.remove(name) end

---kept.program() -> text                 another one for another build of this program
---@return string
function kept.program() end

return kept
