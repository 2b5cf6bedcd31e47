---@meta host

---The process that a script runs in.
---
---
---
---A task in next_reload, rest or drained is a resident: it is always there, and a
---drain does not wait for it.

---@class host
local host = {}

---host.draining()    -> boolean    it is about to end: take no new work
---@return boolean
function host.draining() end

---host.metrics()     -> table      numbers of this process by name; those that only grow end
---                                 in _total
---@return table
function host.metrics() end

---host.collect(gives_back) -> integer    collects all garbage at once; bytes that are left.
---                                 With true, what is free goes back to the system
---@param gives_back any
---@return any
function host.collect(gives_back) end

---host.ready()                     says that this process can serve: from now on
function host.ready() end

---host.migrated()    -> boolean    is true
---@return boolean
function host.migrated() end

---host.next_reload() -> "asked" | "changed"   waits until the operator asks for a reload, or
---                                 a script or prompt has changed
---@async
---@return string
function host.next_reload() end

---host.rest(seconds) -> true       waits, as clock.sleep(); but what rests does not
---                                 hold up the end of the process
---@async
---@param seconds number
---@return true
function host.rest(seconds) end

---host.drained()                   waits until the process may end
---@async
function host.drained() end

---host.ask_reload()  -> boolean    asks for that, as SIGHUP of the supervisor does; false where
---                                 there is none
---@return boolean
function host.ask_reload() end

---host.show(sheet, text) -> true | nil, err   what this process says of itself, to the others of
---                                 this host: "numbers" or "scripts"; at most 256 KiB; replaces
---                                 what it said there before
---@param sheet any
---@param text string
---@return true?
---@return Err?
function host.show(sheet, text) end

---host.shown(sheet)  -> { { process = "worker 1", text =, left = true if it has ended }, ... }
---                                 what they say, itself too
---@param sheet any
---@return table[]
function host.shown(sheet) end

---host.left(sheet)   -> text | nil what the process before this one, or this one, said last
---@param sheet any
---@return string?
function host.left(sheet) end

---host.tallies                     a table for lib/tally.lua: one in a process, kept by reloads
---@type table
host.tallies = nil

return host
