---@meta crypto

---@class crypto
local crypto = {}

---crypto.random(n)          -> n bytes that nobody can guess, up to 64 KiB
---@param n integer
---@return string
function crypto.random(n) end

---crypto.uuid()             -> a UUID of version 7, ordered in time
---@return string
function crypto.uuid() end

---crypto.sha256(text)       -> 32 bytes
---@param text string
---@return string
function crypto.sha256(text) end

---crypto.hmac(key, text)    -> 32 bytes, HMAC-SHA-256
---@param key string
---@param text string
---@return string
function crypto.hmac(key, text) end

---crypto.equal(a, b)        -> boolean, in a time that does not tell where they differ
---@param a any
---@param b any
---@return boolean
function crypto.equal(a, b) end

---crypto.hex(bytes)         -> text
---@param bytes string
---@return string
function crypto.hex(bytes) end

---crypto.base64(bytes)      -> text        crypto.unbase64(text)    -> bytes | nil, err
---@param bytes string
---@return string
function crypto.base64(bytes) end

---crypto.base64(bytes)      -> text        crypto.unbase64(text)    -> bytes | nil, err
---@param text string
---@return string?
---@return Err?
function crypto.unbase64(text) end

---crypto.base64url(bytes)   -> text        crypto.unbase64url(text) -> bytes | nil, err
---@param bytes string
---@return string
function crypto.base64url(bytes) end

---crypto.base64url(bytes)   -> text        crypto.unbase64url(text) -> bytes | nil, err
---@param text string
---@return string?
---@return Err?
function crypto.unbase64url(text) end

return crypto
