---@meta token

---A token of ours has iss "aimix" and aud "aimix", and an exp; it is good from its
---nbf, if it has one, until its exp, to the second: nodes keep their clocks right.
---What verify returns is the caller's own, to change as it likes.

---@class token
local token = {}

---token.sign(claims)  -> text | nil, err      err when it would be longer than 4 KiB
---@param claims table
---@return string?
---@return Err?
function token.sign(claims) end

---token.verify(text)  -> claims | nil, err    err unauthorized: the signature, exp, nbf, iss, aud
---@param text string
---@return table?
---@return Err?
function token.verify(text) end

---token.jwks()        -> the public keys, as /.well-known/jwks.json has them
---@return table
function token.jwks() end

return token
