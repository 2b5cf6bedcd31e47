-- A pass: one look at all files, what was built of them, and what was wrong with which.
--
--     local pass = pass.new(parts, was_stopped)    parts as a loader's; was_stopped as the
--                             `stopped` of the pass before, or empty where all is to be tried
--     pass.source(path)       the text of a file, the same throughout the pass; nil for none
--     pass:digest(path)       that of the text; nil for none
--     pass.list(folder)       the names in a folder
--     pass.breathe()          before each file that is built, and after whatever else takes long
--     pass:names(folder)      of the files in scripts/<folder>, without .lua, in order
--     pass:note_kept()        after each file that was not built
--     pass:note_built(path)
--     pass:refuse(path, raised, folder, name)   notes what is wrong with a file
--     pass:is_stopped(path)   true for a file that used up its budget in the pass before and has
--                             not changed: it would use it up again at each reload
--     pass.errors, pass.changed, pass.stopped      { { file, line, text, folder, name }, … },
--                             paths, and what the next pass has to know

local crypto = require "crypto"
local refusal = require "lib.refusal"

local pass = {}

local Pass = {}
Pass.__index = Pass

function pass.new(parts, was_stopped)
  local texts = {}
  local self = setmetatable({
    list = parts.list, breathe = parts.breathe or function() end, was_stopped = was_stopped,
    errors = {}, changed = {}, stopped = {}, digests = {}, kept = 0,
  }, Pass)
  function self.source(path)
    if texts[path] == nil then texts[path] = parts.source(path) or false end
    return texts[path] or nil
  end
  return self
end

function Pass:digest(path)
  local text = self.source(path)
  if text and not self.digests[path] then self.digests[path] = crypto.sha256(text) end
  return self.digests[path]
end

function Pass:names(folder)
  local names = {}
  for _, file in ipairs(self.list("scripts/" .. folder)) do
    local name = file:match("^([%w_-]+)%.lua$")
    if name then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

-- A file that has not changed costs a look at its text: many of them are one turn.
local KEPT_IN_A_TURN = 32

function Pass:note_kept()
  self.kept = self.kept + 1
  if self.kept % KEPT_IN_A_TURN == 0 then self.breathe() end
end

function Pass:note_built(path)
  self.changed[#self.changed + 1] = path
end

function Pass:refuse(path, raised, folder, name)
  local why = refusal.from(raised)
  local row = { file = why.file, line = why.line, text = why.text, folder = folder, name = name }
  self.errors[#self.errors + 1] = row
  if row.text:find("stopped: ", 1, true) then
    self.stopped[path] = { row = row, [path] = self.source(path),
                           [row.file] = self.source(row.file) }
  end
end

function Pass:is_stopped(path)
  local before = self.was_stopped[path]
  if not before or before[path] ~= self.source(path)
     or before[before.row.file] ~= self.source(before.row.file) then
    return false
  end
  self.stopped[path] = before
  self.errors[#self.errors + 1] = before.row
  return true
end

return pass
