---@meta text

---@class text
local text = {}

---text.measure(string) -> how many characters it has
---                      | nil, "utf8"       when it is not UTF-8
---                      | nil, "control"    when there are control characters in it other
---                                          than tab, line feed and carriage return
---@param string string
---@return integer
function text.measure(string) end

return text
