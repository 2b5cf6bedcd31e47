---@meta picture

---@class picture
local picture = {}

---picture.clean(bytes) -> bytes, mime, width, height    the same without metadata
---                      | nil, "unknown"      neither JPEG nor PNG nor WebP
---                      | nil, "damaged"      cut short, or not what it says
---                      | nil, "animated"     more than one frame
---                      | nil, "foreign"      in a coding that hardly anybody reads
---@param bytes string
---@return string
---@return any
---@return any
---@return any
function picture.clean(bytes) end

return picture
