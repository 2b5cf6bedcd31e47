---@meta digest

---What of cryptography is pure: the same for the same arguments, and so fit for a service.

---@class digest
local digest = {}

---digest.sha256(text)            -> 32 bytes
---@param text string
---@return string
function digest.sha256(text) end

---digest.hmac_sha256(key, text)  -> 32 bytes
---@param key string
---@param text string
---@return string
function digest.hmac_sha256(key, text) end

---digest.hex(bytes)              -> text
---@param bytes string
---@return string
function digest.hex(bytes) end

return digest
