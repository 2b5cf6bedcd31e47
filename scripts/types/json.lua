---@meta json

---An object is a table with strings as keys, a list one with 1 to n.  A table that
---is empty and not marked is an object; decode marks the empty lists it meets.
---Integers come and go exactly up to 2^53; a larger number decodes as a float.
---decode refuses a name that comes twice in one object, unless options.repeats
---lets the last one stand.
---
---encode raises for what has no form in JSON, with the path to it: a function, NaN,
---a table within itself, a list with holes, mixed keys, text that is not UTF-8.
---It goes by what is in a table itself: metamethods are not asked.

---@class json
local json = {}

---json.decode(text, options?) -> value | nil, err    err.line, err.column and err.reason beside its
---                               text; options { depth = 64, repeats = false }
---@param text string
---@param options? table
---@return any
---@return Err?
function json.decode(text, options) end

---json.encode(value, order?)  -> text; `order` lists names of the object that come first, in this
---                               order, and may have under a name the order within that member:
---                               { "b", "a", a = { "y", "x" } }, which of a list is for each item
---@param value any
---@param order? table
---@return string
function json.encode(value, order) end

---json.sorted(value, what?)   -> text with all names in order: the same data, the same text, in
---                               any process.  No raw text; `what` begins the path of what is wrong
---@param value any
---@param what? any
---@return string
function json.sorted(value, what) end

---json.null                   null, where a nil would be nothing
---@type any
json.null = nil

---json.list(t?)               -> t, marked: an empty one is written as []
---@param t? table
---@return table
function json.list(t) end

---json.object(t?)             -> t, marked: an empty one is written as {}
---@param t? table
---@return table
function json.object(t) end

---json.is_list(t)             -> boolean: marked so, or with something at t[1]
---@param t table
---@return boolean
function json.is_list(t) end

---json.constant(t)            -> t, marked: it and all in it never change again, so encode writes
---                               it once and keeps the text while t lives; new members raise
---@param t table
---@return table
function json.constant(t) end

---json.raw(text)              -> a value that encode writes as it is; for text known to be JSON
---@param text string
---@return any
function json.raw(text) end

return json
