---@meta err

---An err is a table { code = "not-found", status = 404, text = "..." } that
---prints as its text.  It is an answer, not a crash: `assert(find(id))` raises
---it as it is, and the http room turns it into problem+json.  A string raised
---instead is a bug, and becomes a 500 with a traceback in the log.

---@class err
local err = {}

---err.new(code, text) -> err
---@param code string
---@param text string
---@return Err
function err.new(code, text) end

return err
