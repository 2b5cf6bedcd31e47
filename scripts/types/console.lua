---@meta console

---Standard input and output, for commands only.
---
---
---Paths of the project begin with scripts/ or prompts/, wherever those folders really are, or
---are beside scripts/.  All of them block: a command has nothing else to do.

---@class console
local console = {}

---console.read()          -> a line without its end | nil at the end of the input
---@return string?
function console.read() end

---console.write(text)     to standard output
---@param text string
function console.write(text) end

---console.complain(text)  to standard error
---@param text string
function console.complain(text) end

---console.load(path)      -> text | nil, why        a whole file, wherever it is; "-" is the
---                        rest of standard input
---@param path string
---@return string?
---@return Err?
function console.load(path) end

---console.exists(path)    -> boolean                whether the project has such a file
---@param path string
---@return boolean
function console.exists(path) end

---console.create(path, text) -> true | nil, why     a new file of the project, with the
---                        folders it is in; what is there already is never written over
---@param path string
---@param text string
---@return true?
---@return Err?
function console.create(path, text) end

---console.replace(path, text) -> true | nil, why    the same, for a file that a command makes
---                        anew each time
---@param path string
---@param text string
---@return true?
---@return Err?
function console.replace(path, text) end

return console
