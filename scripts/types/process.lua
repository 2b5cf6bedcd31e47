---@meta process

---Child processes, for specs only.

---@class process
local process = {}

---process.start{ command, argument, ..., env = { K = "v" }, cwd = path,
---               stdout = path, stderr = path } -> child
---               env is added to ours; output goes nowhere unless a file is named
---@param order table
---@return child
function process.start(order) end

---@class child
local child = {}

---child.pid
---@type integer
child.pid = nil

---child:kill(signal)                sends it, while the child lives
---@param signal integer
function child:kill(signal) end

---child:wait(seconds) -> exit_code, signal | nil      waits; nil when it is still running
---@async
---@param seconds number
---@return integer?
---@return integer
function child:wait(seconds) end

return process
