---@meta config

---@class config
local config = {}

---config.get(name) -> text        a setting by its environment name; "" when not set.
---                                Raises when there is no such setting.
---@param name string
---@return string
function config.get(name) end

return config
