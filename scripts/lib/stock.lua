-- The stock: the services in force, and how those of the next pass come to be.
--
--     local stock = stock.new(parts)       parts as a loader's
--     stock:find(type)                     a service, or nil; one that sleeps is woken
--     stock:list()                         all of them, by type; of one that sleeps there is
--                             only what entry.lua tells
--     local after = stock:load(pass, realm)   what the files say now, built through a realm of
--                             platform libraries; an unchanged service is the one there is, and a
--                             broken one stays as it is, or as it was last sold
--     stock:gone(after)                    the paths of services that `after` has no more
--     stock:swap(after)                    puts it in force
--     stock:rest()                         those of which an entry was kept sleep again
--
--     stock.services                       { [type] = service }
--     stock.by                             what they are proved by, see entry.lua

local clock = require "clock"
local entry = require "lib.entry"
local frozen = require "lib.frozen"
local log = require "log"
local problem = require "lib.problem"

local stock = {}

-- Libraries of the host that a library of a service may require.
local PURE = { "almanac", "digest", "json" }

local NOT_WOKEN = { ko = "이 서비스를 다시 불러오는 중이에요. 잠시 뒤에 다시 보내 주세요.",
                    en = "This service is being loaded again. Please ask again in a moment." }

local Stock = {}
Stock.__index = Stock

function stock.new(parts)
  return setmetatable({ parts = parts, services = {} }, Stock)
end

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
  local contract, prompt = realm:require "lib.service", realm:require "lib.prompt"
  local previous = self.contract == contract and self.realm or nil
  local core = previous and self.core or pure_core(self.parts)
  local is_same = previous ~= nil and self.prompt == prompt
  local last_good = self.parts.last_good
  return {
    contract = contract, core = core, prompt = prompt, is_same = is_same, services = {},
    by = is_same and self.by or last_good and entry.by(realm, last_good.program),
    realm = contract.realm(pass.source, core, previous),
  }
end

-- In a realm of its own, from texts that may not be those of the files.
local function load_texts(where, name, source, list, is_proved)
  local realm = where.contract.realm(source, where.core)
  local service, why = where.contract.load(name, source, {
    realm = realm, list = list, prompt = where.prompt, is_proved = is_proved,
  })
  realm:settle()
  return service, why
end

-- The service as it was last sold, by this process or one before it.
local function revive(self, where, name, is_proved)
  local kept = self.parts.last_good and self.parts.last_good.find(name)
  return kept and load_texts(where, name, kept.source, kept.list, is_proved)
end

-- Should its texts be gone, those of the files are the newer ones, and about to be loaded.
local function wake(self, asleep)
  local began = clock.monotonic()
  local service = revive(self, self, asleep.type, true)
  if not service or service.version ~= asleep.version then
    local why
    service, why = load_texts(self, asleep.type, self.parts.source, self.parts.list)
    if not service then
      log.error("not-woken", { service = asleep.version, error = why.text })
      error(problem.err("busy", NOT_WOKEN))
    end
  end
  self.services[asleep.type] = service
  log.debug("woken", { service = service.version,
                       ms = math.floor((clock.monotonic() - began) * 1000) })
  return service
end

function Stock:find(kind)
  local service = self.services[kind]
  return service and service.is_asleep and wake(self, service) or service
end

function Stock:rest()
  for name, service in pairs(self.services) do
    local kept = not service.is_asleep and self.parts.last_good.entry(name)
    if kept and kept.version == service.version and kept.by == self.by then
      self.services[name] = entry.asleep(kept)
      self.realm:forget(service.record.path)
    end
  end
end

local function is_unchanged(pass, after, old)
  if old.is_asleep then
    return entry.is_current(old.entry, after.by, pass, after.contract.newest_prompt)
  end
  return after.is_same and after.contract.is_unchanged(old, after.realm, pass.source, pass.list)
end

-- What was proved before this process was there.
local function before_us(self, pass, after, name)
  local kept = self.parts.last_good and self.parts.last_good.entry(name)
  if kept and entry.is_current(kept, after.by, pass, after.contract.newest_prompt) then
    return entry.asleep(kept)
  end
end

-- The service that needs no work.
local function ready_made(self, pass, after, name)
  local old = self.services[name]
  if not old then return before_us(self, pass, after, name) end
  if not is_unchanged(pass, after, old) then return nil end
  if not old.is_asleep then after.realm:keep(old.record) end
  return old
end

local function load_service(self, pass, after, name)
  local old, path = self.services[name], ("scripts/services/%s.lua"):format(name)
  local service = ready_made(self, pass, after, name)
  if service then
    if service.is_asleep then pass.breathe() else pass:note_kept() end   -- all its files were read
    if service ~= old then pass:note_built(path) end   -- by somebody else, but new to us
    return service
  end
  if pass:is_stopped(path) then return old end
  pass.breathe()
  local why
  service, why = after.contract.load(name, pass.source, {
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
  self.realm, self.core, self.by = after.realm, after.core, after.by
  after.realm:settle()
end

return stock
