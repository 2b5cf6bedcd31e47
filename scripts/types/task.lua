---@meta task

---@class task
local task = {}

---task.spawn(f)        calls f() in a task of its own, soon; an error in it is logged
---@param f function
function task.spawn(f) end

---task.together{ a = f, b = g } -> { a = ..., b = ... }     waits
---                     calls all of them at once and returns what each returned
---                     first; raises the first error, after all have ended
---@async
---@param order table
---@return table
function task.together(order) end

---task.count()         -> how many tasks there are, this one included
---@return integer
function task.count() end

return task
