---@meta db

---Parameters $1, $2 ... are text, numbers, booleans, and nil or json.null for null.  A row
---is a table by column: integers are integers, other numbers numbers, booleans booleans, null
---is nil, a timestamp is "2026-11-22T13:05:06.123Z", and everything else, JSON too, is its text.
---
---tx has query, one and exec, with a dot like those of db.  The transaction commits when
---the function returns; it rolls back when it raises, or returns nil and an err, and also when
---a statement inside has failed: then the commit is what fails.  It does one thing at a
---time, and is lost when it does nothing for seconds: wait for others outside of it.
---
---An err has the server's sqlstate, the constraint that was broken, and retry_after
---(seconds) when it is worth another try.

---@class db
local db = {}

---db.query(sql, ...)        -> list of rows | nil, err                     waits
---@async
---@param sql string
---@param ... any
---@return table[]?
---@return Err?
function db.query(sql, ...) end

---db.one(sql, ...)          -> the first row | nil, err (not-found)        waits
---@async
---@param sql string
---@param ... any
---@return table?
---@return Err?
function db.one(sql, ...) end

---db.exec(sql, ...)         -> how many rows it changed | nil, err         waits
---@async
---@param sql string
---@param ... any
---@return integer?
---@return Err?
function db.exec(sql, ...) end

---db.transaction(function(tx) ... end) -> what the function returned | nil, err   waits
---@async
---@param work function
---@return any
---@return Err?
function db.transaction(work) end

---db.ready()                -> boolean: there are connections
---@return boolean
function db.ready() end

return db
