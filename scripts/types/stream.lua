---@meta

---@class stream
local stream = {}

---stream:write(text) -> true | nil, "closed"     waits while the client is slow
---@async
---@param text string
---@return true?
---@return string?
function stream:write(text) end

---stream:close()     the answer is complete; so it is when the function returns
function stream:close() end
