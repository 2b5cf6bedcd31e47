---@meta password

---Both calls give a busy err when too many wait already: assert them, so that a service
---under attack says 503 and not that a password is wrong.

---@class password
local password = {}

---password.hash(plain)          -> string | nil, err       waits
---@async
---@param plain string
---@return string?
---@return Err?
function password.hash(plain) end

---password.matches(hash, plain) -> boolean | nil, err      waits
---@async
---@param hash string
---@param plain string
---@return boolean?
---@return Err?
function password.matches(hash, plain) end

---password.bytes_min, .bytes_max                           how long one may be
---@type integer
password.bytes_min = nil

---password.bytes_min, .bytes_max                           how long one may be
---@type integer
password.bytes_max = nil

return password
