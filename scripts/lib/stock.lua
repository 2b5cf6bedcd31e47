-- The stock: the services in force, and how those of the next pass come to be.
--
--     local stock = stock.new(parts)       parts as a loader's
--     stock:find(type)                     a service, or nil
--     stock:list()                         all of them, by type
--     local after = stock:load(pass, realm)   what the files say now, built through a realm of
--                             platform libraries; an unchanged service is the one there is, and a
--                             broken one stays as it is, or as it was last sold
--     stock:gone(after)                    the paths of services that `after` has no more
--     stock:swap(after)                    puts it in force
--
--     stock.services                       { [type] = service }

local frozen = require "lib.frozen"

local stock = {}

-- Libraries of the host that a library of a service may require.
local PURE = { "almanac", "digest", "json" }

local Stock = {}
Stock.__index = Stock

function stock.new(parts)
  return setmetatable({ parts = parts, services = {} }, Stock)
end

function Stock:find(kind) return self.services[kind] end

function Stock:list()
  local list = {}
  for _, service in pairs(self.services) do list[#list + 1] = service end
  table.sort(list, function(a, b) return a.type < b.type end)
  return list
end

local function pure_core(parts)
  local core = {}
  for _, name in ipairs(PURE) do
    local library = parts.core(name)
    core[name] = library and frozen.view(library, name)
  end
  return core
end

-- The contract may itself have changed; then every service is read again.
local function open(self, pass, realm)
  local contract = realm:require "lib.service"
  local previous = self.contract == contract and self.realm or nil
  local core = previous and self.core or pure_core(self.parts)
  return {
    contract = contract, core = core, is_same_contract = previous ~= nil,
    prompt = realm:require "lib.prompt",
    realm = contract.realm(pass.source, core, previous), services = {},
  }
end

-- The service as it was last sold, by this process or one before it.
local function revive(self, after, name)
  local kept = self.parts.last_good and self.parts.last_good(name)
  if not kept then return nil end
  return (after.contract.load(name, kept.source, {
    realm = after.contract.realm(kept.source, after.core), list = kept.list,
    prompt = after.prompt,
  }))
end

local function is_unchanged(self, pass, after, old)
  return after.is_same_contract and self.prompt == after.prompt
     and after.contract.is_unchanged(old, after.realm, pass.source, pass.list)
end

local function load_service(self, pass, after, name)
  local old = self.services[name]
  if old and is_unchanged(self, pass, after, old) then
    after.realm:keep(old.record)
    pass:note_kept()
    return old
  end
  local path = ("scripts/services/%s.lua"):format(name)
  if pass:is_stopped(path) then return old end
  pass.breathe()
  local service, why = after.contract.load(name, pass.source, {
    realm = after.realm, list = pass.list, prompt = after.prompt,
  })
  if service then
    pass:note_built(path)
    return service
  end
  pass:refuse(path, why, "services", name)
  return old or revive(self, after, name)
end

function Stock:load(pass, realm)
  local after = open(self, pass, realm)
  for _, name in ipairs(pass:names "services") do
    after.services[name] = load_service(self, pass, after, name)
  end
  return after
end

function Stock:gone(after)
  local gone = {}
  for name, service in pairs(self.services) do
    if not after.services[name] then gone[#gone + 1] = service.record.path end
  end
  table.sort(gone)
  return gone
end

function Stock:swap(after)
  self.services, self.contract, self.prompt = after.services, after.contract, after.prompt
  self.realm, self.core = after.realm, after.core
  after.realm:settle()
end

return stock
