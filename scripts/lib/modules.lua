-- Modules: files that require one another, and what each of them needs.
--
-- A realm is a set of loaded files that see one vocabulary.  `require` in a file
-- is noted, so the files form a graph.  To reload is to make a new realm beside
-- the old one, which takes over every file that has not changed and needs no
-- file that has; the old one goes on for whoever still uses it.
--
--     modules.new {
--       source = function(path) -> text or nil,
--       env    = function(own) -> environment of a file, `own` being words of its own,
--       core   = function(name, path) -> what is not a file, or nil,
--       loaded = function(value, path) called with what a module returned; optional,
--       compiled = function(chunk, record, own) called before a file runs; optional,
--       previous = the realm to take over from; optional,
--     } -> realm
--
--     realm:require(name)       the module "lib.x"
--     realm:files(name)         every file it is made of, as modules.files() of its record
--     realm:open(path, own)     a compiled file that is no module, and its record
--     realm:is_unchanged(record), realm:keep(record)
--     realm:settle()            nothing more will be taken over: let the previous one go
--     modules.files(record)     every file a record is made of: { { path, text }, … }
--
-- A record is { path, text, needs = { [name] = record } }.

local refusal = require "lib.refusal"

local modules = {}

-- Bytes of a file that are compiled at once.
local PIECE = 512

local Realm = {}
Realm.__index = Realm

function modules.new(parts)
  local previous = parts.previous
  local self = setmetatable({
    source = parts.source, env = parts.env, core = parts.core, loaded = parts.loaded,
    compiled = parts.compiled, records = {}, known = {},
    old = previous and previous.records or {},
    line = previous and previous.line or {},
  }, Realm)
  self.home = { realm = self, line = self.line }
  return self
end

function modules.path_of(name)
  if name:find("^lib%.[%w_]+$") or name:find("^lib%.[%w_.]+%.[%w_]+$") then
    return "scripts/" .. name:gsub("%.", "/") .. ".lua"
  end
end

-- At the line that names the module: `return require "…"` leaves no trace of its own.
local function refuse(record, name, why)
  local line = refusal.line_of(record.text, '["\']' .. name:gsub("%W", "%%%0") .. '["\']')
  refusal.raise(record.path, line or 1, why)
end

-- A file's `require`, which knows whose it is.  It does not hold the realm it was
-- loaded in, which would keep the other files of its day alive: once that is settled,
-- what a function requires late comes from the newest.
local function requirer(home, record)
  return function(name)
    if type(name) ~= "string" then error("require needs a name", 2) end
    if record.needs[name] then return record.needs[name].value end
    local realm = home.realm or home.line.newest
    local path = modules.path_of(name)
    if not path then
      local value, why = realm.core(name, record.path)
      if value ~= nil then return value end
      refuse(record, name, why or ("there is no module '%s'"):format(name))
    elseif not realm.records[name] and not realm.source(path) then
      refuse(record, name, ("there is no module '%s': %s is missing"):format(name, path))
    end
    local needed = realm:record(name, record)
    record.needs[name] = needed
    return needed.value
  end
end

-- In pieces: between two of them Lua's compiler can be stopped, as some texts take it minutes.
local function pieces(text)
  local at = 1 - PIECE
  return function()
    at = at + PIECE
    return text:sub(at, at + PIECE - 1)
  end
end

local function compile(realm, record, own)
  own.require = requirer(realm.home, record)
  local chunk, why = load(pieces(record.text), "@" .. record.path, "t", realm.env(own))
  if not chunk then error(why, 0) end
  if realm.compiled then realm.compiled(chunk, record, own) end
  return chunk
end

local function load_module(realm, name, path)
  local text = realm.source(path) or error(path .. " is missing", 0)
  local record = { path = path, text = text, needs = {}, is_loading = true }
  realm.records[name] = record
  local value = compile(realm, record, {})(name)
  if value == nil then error(path .. ":1: a module must return what it is", 0) end
  if realm.loaded then realm.loaded(value, path) end
  record.value, record.is_loading = value, nil
  return record
end

function Realm:record(name, from)
  local record = self.records[name]
  if record and record.is_loading then
    error(("%s:1: %s and %s need each other"):format(from.path, from.path, record.path), 0)
  elseif record then
    return record
  end
  local old = self.old[name]
  if old and self:is_unchanged(old) then
    self:keep(old, name)
    return old
  end
  return self:fresh(name)
end

-- A module that fails to load must not be found half made.
function Realm:fresh(name)
  local ok, record = pcall(load_module, self, name, modules.path_of(name))
  if ok then return record end
  self.records[name] = nil
  error(record, 0)
end

function Realm:require(name)
  local path = modules.path_of(name)
  if not path then return (assert(self.core(name, ""))) end
  return self:record(name, { path = path }).value
end

function Realm:files(name)
  return modules.files(self:record(name, { path = modules.path_of(name) }))
end

function Realm:open(path, own)
  local text = self.source(path)
  if not text then error(path .. " is missing", 0) end
  local record = { path = path, text = text, needs = {} }
  return compile(self, record, own), record
end

function Realm:is_unchanged(record)
  local known = self.known[record]
  if known ~= nil then return known end
  known = self.source(record.path) == record.text
  for _, needed in pairs(record.needs) do
    known = known and self:is_unchanged(needed)
  end
  self.known[record] = known
  return known
end

-- Takes an unchanged record, and all it needs, into this realm.
function Realm:keep(record, name)
  if name then self.records[name] = record end
  for needed_name, needed in pairs(record.needs) do
    if not self.records[needed_name] then self:keep(needed, needed_name) end
  end
end

function Realm:settle()
  self.old, self.known = {}, {}
  self.home.realm, self.line.newest = nil, self
end

function modules.files(record)
  local files, seen = {}, {}
  local function add(one)
    if seen[one.path] then return end
    seen[one.path] = true
    files[#files + 1] = { path = one.path, text = one.text }
    for _, needed in pairs(one.needs) do add(needed) end
  end
  add(record)
  table.sort(files, function(a, b) return a.path < b.path end)
  return files
end

return modules
