---@meta fetch

---options { url, method, headers = { name = value }, body = text or json = value,
---timeout = seconds in all, connect_timeout = seconds, body_max = bytes }
---answer  { status, headers = { lowercase name = value }, body = text }
---
---Any status is an answer.  err is "upstream-failed" (no connection, broken off,
---too large), "timed-out", or "busy" with err.retry_after.

---@class fetch
local fetch = {}

---fetch.request(options)     -> answer | nil, err        waits
---@async
---@param options table
---@return table?
---@return Err?
function fetch.request(options) end

---fetch.get(url, options?)   -> the same
---@param url string
---@param options? table
---@return table?
---@return Err?
function fetch.get(url, options) end

---fetch.post(url, options?)  -> the same
---@param url string
---@param options? table
---@return any
function fetch.post(url, options) end

return fetch
