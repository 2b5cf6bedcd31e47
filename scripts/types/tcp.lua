---@meta tcp

---Plain TCP, for specs only: what HTTP clients are too polite to send.

---@class tcp
local tcp = {}

---tcp.connect(host, port) -> connection | nil, why     host is an IPv4 address
---@param host string
---@param port integer
---@return connection?
---@return Err?
function tcp.connect(host, port) end

---tcp.free_port() -> a port nobody listens on just now
---@return integer
function tcp.free_port() end

---@class connection
local connection = {}

---connection:send(bytes, seconds?) -> true | nil, "timeout" or "closed"        waits
---@async
---@param bytes string
---@param seconds? number
---@return true?
---@return string?
function connection:send(bytes, seconds) end

---connection:receive(most?, seconds?) -> bytes | nil, "timeout" or "closed"    waits
---@async
---@param most? integer
---@param seconds? number
---@return string?
---@return string?
function connection:receive(most, seconds) end

---connection:shut()     no more will be sent; the other side sees the end
function connection:shut() end

---connection:close()
function connection:close() end

return tcp
