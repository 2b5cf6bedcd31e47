---@meta http

---What the request has: http_request.c.

---@class http
local http = {}

---http.serve(function(request) return status, body, headers end)
---    from now on every request is a task that calls this function.  'body' is text or
---    nil, 'headers' a table or nil: { ["X-Name"] = text or number or list of text }.
---    A body without Content-Type is application/json.
---@param work function
function http.serve(work) end

---http.stats() -> { requests=, refused=, cut=, connections=, in_flight= }
---@return table
function http.stats() end

return http
