---@meta log

---Fields are a table of text, numbers and booleans.  Never put a password, a
---token, a birth date or a customer's words into one.

---@class log
local log = {}

---log.debug(event, fields?)   log.info   log.warn   log.error
---@param event string
---@param fields? table
function log.debug(event, fields) end

---log.debug(event, fields?)   log.info   log.warn   log.error
---@param event string
---@param fields? table
function log.info(event, fields) end

---log.debug(event, fields?)   log.info   log.warn   log.error
---@param event string
---@param fields? table
function log.warn(event, fields) end

---log.debug(event, fields?)   log.info   log.warn   log.error
---@param event string
---@param fields? table
function log.error(event, fields) end

---log.on(level) -> boolean    whether such a line would be written
---@param level string
---@return boolean
function log.on(level) end

return log
