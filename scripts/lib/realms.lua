-- Realms of services: each service has a copy of its own of every library it requires.
--
-- Lua cannot forbid writing to a member that a table has.  The proof finds a file that does it
-- (proof.lua), but not one that does it for some customers only; what such a file spoils is its
-- own, and no other service reads it.  The price is the memory of the copies.
--
--     realms.new(parts, previous)   parts as for modules.new, without `previous`
--     realms:open(path, own), realms:is_unchanged(record), realms:keep(record), realms:settle()
--         as of a realm of modules.lua; which one it is, the path of the service says
--     realms:forget(path)           lets go of what a service was made of
--     realms:require(name)          a library by itself, for whoever proves it

local modules = require "lib.modules"

local realms = {}

local Realms = {}
Realms.__index = Realms

function realms.new(parts, previous)
  return setmetatable({ parts = parts, by_path = {}, previous = previous }, Realms)
end

local function realm_of(self, path)
  local realm = self.by_path[path]
  if realm then return realm end
  local parts = { previous = self.previous and self.previous.by_path[path] }
  for name, part in pairs(self.parts) do parts[name] = part end
  realm = modules.new(parts)
  self.by_path[path] = realm
  return realm
end

function Realms:require(name) return realm_of(self, name):require(name) end

function Realms:open(path, own) return realm_of(self, path):open(path, own) end

function Realms:is_unchanged(record) return realm_of(self, record.path):is_unchanged(record) end

function Realms:keep(record) realm_of(self, record.path):keep(record) end

function Realms:forget(path) self.by_path[path] = nil end

function Realms:settle()
  self.previous = nil
  for _, realm in pairs(self.by_path) do realm:settle() end
end

return realms
