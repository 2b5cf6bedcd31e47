---@meta budget

---Runs: what a service does, within a budget of its own (limits.h).

---@class budget
local budget = {}

---budget.run(handler, f, ...)   -> true, what f returned | false, what handler made of the error
---@param handler any
---@param f function
---@param ... any
---@return true
function budget.run(handler, f, ...) end

---budget.load(handler, f, ...)     the same, with what loading a service file may use
---    as xpcall does it; f may not wait.  The end of the budget is an error of its own, "stopped:
---    ...", and what f used of it does not count as the turn's
---@param handler any
---@param f function
---@param ... any
function budget.load(handler, f, ...) end

---budget.call()         counts a call of the host by the run that is running, and blames who
---                      called the caller; those of almanac and json count themselves
function budget.call() end

---budget.most        -> { run = { cpu_ms, memory_bytes, block_bytes, calls, output_bytes },
---                        load = { cpu_ms, memory_bytes, block_bytes, calls },
---                        turn = { cpu_ms, memory_bytes } }
---@type integer
budget.most = nil

return budget
