-- The loader: from files to what is served.
--
-- The folder says what a file is (services, platform, providers, jobs), its name
-- which one.  Everything but this file and what it requires is loaded through a
-- realm, so that what changed, and only what depends on it, can be loaded again beside
-- the old, proved, and put in its place by one assignment.
--
--     local loader = loader.new(parts)
--     loader:load_all()       raises when a platform file is broken; a broken service,
--                             provider or job stands in loader.errors and nowhere else
--     loader:start()          runs the start functions of the platform files; may wait;
--                             again after a reload
--     loader:reload(is_asked) the paths that were built anew, the errors, and the paths of
--                             services that are gone; never raises.  A file that was stopped
--                             is not tried again until it has changed, or somebody asks
--     loader.serve(request)   always the routes in force
--     loader.shop             find(type), list(): the services in force; routes(): what the
--                             platform files returned, by path
--     loader.jobs             { [name] = job }
--     loader.providers        { [name] = provider }
--     loader.errors           { { file, line, text, folder, name }, … }
--
--     parts = { source = function(path) -> text or nil, list = function(folder) -> names,
--               core = function(name) -> a library of the host, or nil,
--               breathe = function() called before each file that is built, and now and then
--                         between those that have not changed; optional,
--               last_good = function(name) -> { source, list } of the texts of a service as it
--                         was last sold, for one that is broken at the start; optional }
--
-- What fails to load never replaces what is there.  A reading holds the service it
-- began with, so an old version lives as long as its last reading.

local modules = require "lib.modules"
local refusal = require "lib.refusal"

local loader = {}

local Loader = {}
Loader.__index = Loader

-- The language as platform files see it; their libraries come with require.
local LANGUAGE = { "assert", "error", "getmetatable", "ipairs", "load", "math", "next", "pairs",
                   "pcall", "rawequal", "rawget", "rawlen", "rawset", "select", "setmetatable",
                   "string", "table", "tonumber", "tostring", "type", "utf8", "xpcall" }

-- Libraries of the host that a library of a service may require.
local PURE = { "almanac", "digest", "json" }

local function strict(words)
  return setmetatable(words, {
    __index = function(_, name) error(("'%s' is not defined"):format(tostring(name)), 2) end,
  })
end

local function language(core)
  local words = {}
  for _, name in ipairs(LANGUAGE) do words[name] = rawget(_G, name) end
  local debug_library = rawget(_G, "debug")
  local host = core("host") or {}
  words.debug = { traceback = debug_library and debug_library.traceback or host.traceback
                    or function(text) return text end }
  return strict(words)
end

local function new_env(words)
  return function(own)
    return setmetatable(own, {
      __index = words,
      __newindex = function(_, name)
        error(("'%s' would be a global; say local %s"):format(name, name), 2)
      end,
    })
  end
end

-- A library of the host, for a file whose name is worth saying when there is none.
local function core_of(self)
  return function(name)
    if name == "shop" then return self.shop end
    local value, why = self.parts.core(name)
    if value ~= nil then return value end
    return nil, why or ("the host has no library '%s'"):format(name)
  end
end

local function new_shop(self)
  local shop = {}
  function shop.find(kind) return self.services[kind] end
  function shop.providers() return self.providers end
  function shop.list()
    local list = {}
    for _, service in pairs(self.services) do list[#list + 1] = service end
    table.sort(list, function(a, b) return a.type < b.type end)
    return list
  end
  function shop.routes() return self.platform end
  return shop
end

function loader.new(parts)
  local self = setmetatable({
    parts = parts, services = {}, files = {}, jobs = {}, providers = {}, errors = {},
    stopped = {},
  }, Loader)
  self.shop = new_shop(self)
  self.serve = function(request) return self.dispatch(request) end
  self.env = new_env(language(parts.core))
  return self
end

-- One pass over all files.  What it finds replaces what is in force at its end.
local function new_pass(self, is_asked)
  local parts = self.parts
  local texts = {}
  local function source(path)             -- one text of each file in one pass
    if texts[path] == nil then texts[path] = parts.source(path) or false end
    return texts[path] or nil
  end
  local realm = modules.new {
    source = source, env = self.env, core = core_of(self), previous = self.realm,
  }
  return {
    source = source, realm = realm, list = parts.list, errors = {}, changed = {},
    breathe = parts.breathe or function() end, kept = 0,
    stopped = {}, was_stopped = is_asked and {} or self.stopped,
  }
end

local function note_error(pass, raised, folder, name)
  local why = refusal.from(raised)
  local row = { file = why.file, line = why.line, text = why.text, folder = folder, name = name }
  pass.errors[#pass.errors + 1] = row
  return row
end

-- A file that used up its budget would use it up again at each reload, whatever that is for.
local function note_stopped(pass, path, row)
  if not row.text:find("stopped: ", 1, true) then return end
  pass.stopped[path] = { row = row, [path] = pass.source(path), [row.file] = pass.source(row.file) }
end

local function is_stopped(pass, path)
  local before = pass.was_stopped[path]
  if not before or before[path] ~= pass.source(path)
     or before[before.row.file] ~= pass.source(before.row.file) then
    return false
  end
  pass.stopped[path] = before
  pass.errors[#pass.errors + 1] = before.row
  return true
end

local function names_in(pass, folder)
  local names = {}
  for _, file in ipairs(pass.list("scripts/" .. folder)) do
    local name = file:match("^([%w_-]+)%.lua$")
    if name then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

-- A file that has not changed costs a look at its text: many of them are one turn.
local KEPT_IN_A_TURN = 32

local function note_kept(pass)
  pass.kept = pass.kept + 1
  if pass.kept % KEPT_IN_A_TURN == 0 then pass.breathe() end
end

-- What a file of each folder is called in its own words, and how to know one.
local FOLDERS = {
  platform = { word = "routes", lib = "lib.routes", is = "is_routes", of = "routes { … }" },
  jobs = { word = "job", lib = "lib.job", is = "is_job", of = "job { … }" },
  providers = { word = "provider", lib = "lib.provider", is = "is_provider",
                of = "provider { … }" },
}

local function open_file(pass, folder, path, name)
  local kind = FOLDERS[folder]
  local lib = pass.realm:require(kind.lib)
  local chunk, record = pass.realm:open(path, { [kind.word] = lib.define })
  local value = chunk(name)
  if not lib[kind.is](value) then error(path .. ":1: the file must return " .. kind.of, 0) end
  return { value = value, record = record, lib = lib }
end

-- The file as it was, when neither it nor what it needs has changed.
local function keep_file(pass, old, lib)
  if not old or old.lib ~= lib or not pass.realm:is_unchanged(old.record) then return end
  pass.realm:keep(old.record)
  note_kept(pass)
  return old
end

local function load_file(self, pass, folder, name)
  local path = ("scripts/%s/%s.lua"):format(folder, name)
  local old = self.files[path]
  local kept = keep_file(pass, old, old and pass.realm:require(FOLDERS[folder].lib))
  if kept then return path, kept end
  if is_stopped(pass, path) then return path, old end
  pass.breathe()
  local ok, file = pcall(open_file, pass, folder, path, name)
  if ok then
    pass.changed[#pass.changed + 1] = path
    return path, file
  end
  local why = refusal.sharpen(refusal.from(file), path, pass.source, FOLDERS[folder].word)
  note_stopped(pass, path, note_error(pass, why, folder, name))
  return path, old
end

-- { [name] = what the file returned }; fills `files` with what is behind it.
local function load_folder(self, pass, folder, files)
  local values = {}
  for _, name in ipairs(names_in(pass, folder)) do
    local path, file = load_file(self, pass, folder, name)
    if file then files[path], values[name] = file, file.value end
  end
  return values
end

local function pure_core(self)
  local frozen = require "lib.frozen"
  local core = {}
  for _, name in ipairs(PURE) do
    local library = self.parts.core(name)
    core[name] = library and frozen.view(library, name)
  end
  return core
end

-- The contract may itself have changed; then every service is read again.
local function open_services(self, pass)
  local contract = pass.realm:require "lib.service"
  local previous = self.contract == contract and self.service_realm or nil
  local core = previous and self.service_core or pure_core(self)
  return {
    contract = contract, core = core, previous = previous,
    env = { realm = contract.realm(pass.source, core, previous), list = pass.list,
            prompt = pass.realm:require "lib.prompt" },
  }
end

-- The service as it was last sold, by this process or one before it.
local function revive(self, open, name)
  local kept = self.parts.last_good and self.parts.last_good(name)
  if not kept then return nil end
  return (open.contract.load(name, kept.source, {
    realm = open.contract.realm(kept.source, open.core), list = kept.list,
    prompt = open.env.prompt,
  }))
end

local function load_service(self, pass, open, name)
  local old = self.services[name]
  local realm = open.env.realm
  if old and open.previous and self.prompt == open.env.prompt
     and open.contract.is_unchanged(old, realm, pass.source, pass.list) then
    realm:keep(old.record)
    note_kept(pass)
    return old
  end
  local path = ("scripts/services/%s.lua"):format(name)
  if is_stopped(pass, path) then return old end
  pass.breathe()
  local service, why = open.contract.load(name, pass.source, open.env)
  if service then
    pass.changed[#pass.changed + 1] = service.record.path
    return service
  end
  note_stopped(pass, path, note_error(pass, why, "services", name))
  return old or revive(self, open, name)
end

local function load_services(self, pass)
  local open = open_services(self, pass)
  local services = {}
  for _, name in ipairs(names_in(pass, "services")) do
    services[name] = load_service(self, pass, open, name)
  end
  return services, open
end

local function platform_of(files)
  local platform = {}
  for path, file in pairs(files) do
    if path:find("^scripts/platform/") then platform[path] = file.value end
  end
  return platform
end

local function load_pass(self, is_asked)
  local pass = new_pass(self, is_asked)
  local files = {}
  load_folder(self, pass, "platform", files)
  pass.jobs = load_folder(self, pass, "jobs", files)
  pass.providers = load_folder(self, pass, "providers", files)
  pass.services, pass.open = load_services(self, pass)
  pass.files, pass.platform = files, platform_of(files)
  pass.dispatch = pass.realm:require "lib.dispatch"
    .new(pass.realm:require "lib.routes".merge(pass.platform))
  return pass
end

-- From here on the new is in force; nothing in between is ever seen.
local function swap(self, pass)
  self.files, self.jobs, self.providers = pass.files, pass.jobs, pass.providers
  self.services, self.errors, self.platform = pass.services, pass.errors, pass.platform
  self.realm, self.contract, self.prompt = pass.realm, pass.open.contract, pass.open.env.prompt
  self.service_realm, self.service_core = pass.open.env.realm, pass.open.core
  self.dispatch, self.stopped = pass.dispatch, pass.stopped
  pass.realm:settle()
  pass.open.env.realm:settle()
end

function Loader:load_all()
  local pass = load_pass(self)
  for _, why in ipairs(pass.errors) do
    if why.folder == "platform" then
      error(("%s:%d: %s"):format(why.file, why.line, why.text), 0)
    end
  end
  swap(self, pass)
  return self
end

function Loader:start()
  for _, set in pairs(self.platform) do
    if set.start then set.start() end
  end
end

local function services_gone(self, pass)
  local gone = {}
  for name, service in pairs(self.services) do
    if not pass.services[name] then gone[#gone + 1] = service.record.path end
  end
  table.sort(gone)
  return gone
end

function Loader:reload(is_asked)
  local ok, pass = pcall(load_pass, self, is_asked)
  if not ok then
    local why = refusal.from(pass)
    self.errors = { { file = why.file, line = why.line, text = why.text } }
    return {}, self.errors, {}
  end
  local gone = services_gone(self, pass)
  swap(self, pass)
  return pass.changed, pass.errors, gone
end

-- The loader over the real files and libraries; with `folders`, a set of paths, only of those.
function loader.of_host(breathe, folders, last_good)
  local files = require "files"
  return loader.new {
    source = function(path) return (files.read(path)) end,
    list = function(folder)
      return (not folders or folders[folder]) and files.list(folder) or {}
    end,
    core = function(name)
      local ok, library = pcall(require, name)
      if ok then return library end
      local is_missing = tostring(library):find("^module '[^']*' not found")
      return nil, not is_missing and tostring(library) or nil
    end,
    breathe = breathe, last_good = last_good,
  }
end

return loader
