---@meta http

---What the request has: http_request.c.

---@class http
local http = {}

---http.serve(function(request) return status, body, headers, slot end)
---    from now on every request is a task that calls this function.  'body' is text or
---    nil, 'headers' a table or nil: { ["X-Name"] = text or number or list of text }.
---    A body without Content-Type is application/json.  'slot' says under which number
---    the request counts; 0, if it is none.
---@param work function
function http.serve(work) end

---http.times() -> { [slot] = { seconds =, buckets = { count, ... }, classes = { 2xx, ... 5xx } } },
---                the bounds of the buckets, and the last slot there is
---    the requests until now: how long they took together, how many took how long, and what
---    was answered.  A bucket holds those above the bound before and up to its own, in
---    seconds; the last has no bound.
---@return table
function http.times() end

---http.stats() -> { requests=, refused=, cut=, connections=, in_flight= }
---@return table
function http.stats() end

return http
