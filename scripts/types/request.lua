---@meta

---@class request
local request = {}

---request.method  request.path  request.query (nil without '?')     raw
---@type string
request.method = nil

---request.method  request.path  request.query (nil without '?')     raw
---@type string
request.path = nil

---request.method  request.path  request.query (nil without '?')     raw
---@type string
request.query = nil

---request.id  request.address
---@type string
request.id = nil

---request.id  request.address
---@type string
request.address = nil

---request:header(name)   -> text | nil
---@param name string
---@return string?
function request:header(name) end

---request:body()         -> text
---@return string
function request:body() end

---request:argument(name) -> text | nil         of the query, decoded
---@param name string
---@return string?
function request:argument(name) end

---request:parts()        -> list of { name=, filename=, type=, body= } | nil, err
---@return table[]?
---@return Err?
function request:parts() end

---request:stream(status, headers?) -> stream
---@param status integer
---@param headers? table
---@return stream
function request:stream(status, headers) end
