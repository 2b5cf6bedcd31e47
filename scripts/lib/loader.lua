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
--     loader:rest()           lets those services sleep again that need not be at hand
--     loader.shop             find(type), list(): the services in force (stock.lua); routes():
--                             what the platform files returned, by path
--     loader.jobs             { [name] = job }
--     loader.providers        { [name] = provider }
--     loader.errors           { { file, line, text, folder, name }, … }
--
--     parts = { source = function(path) -> text or nil, list = function(folder) -> names,
--               core = function(name) -> a library of the host, or nil,
--               breathe = function() called before each file that is built, and now and then
--                         between those that have not changed; optional,
--               last_good = what was sold before, for a service that is broken at the start,
--                         and for those that are as they were: last_good.lua; optional }
--
-- What fails to load never replaces what is there.  A reading holds the service it
-- began with, so an old version lives as long as its last reading.

local modules = require "lib.modules"
local passes = require "lib.pass"
local refusal = require "lib.refusal"
local stock = require "lib.stock"

local loader = {}

local Loader = {}
Loader.__index = Loader

-- The language as platform files see it; their libraries come with require.
local LANGUAGE = { "assert", "error", "getmetatable", "ipairs", "load", "math", "next", "pairs",
                   "pcall", "rawequal", "rawget", "rawlen", "rawset", "select", "setmetatable",
                   "string", "table", "tonumber", "tostring", "type", "utf8", "xpcall" }

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
  function shop.find(kind) return self.stock:find(kind) end
  function shop.list() return self.stock:list() end
  function shop.providers() return self.providers end
  function shop.routes() return self.platform end
  return shop
end

function loader.new(parts)
  local self = setmetatable({
    parts = parts, stock = stock.new(parts), services = {}, files = {}, jobs = {},
    providers = {}, errors = {}, stopped = {},
  }, Loader)
  self.shop = new_shop(self)
  self.serve = function(request) return self.dispatch(request) end
  self.env = new_env(language(parts.core))
  return self
end

-- What a file of each folder is called in its own words, and how to know one.
local FOLDERS = {
  platform = { word = "routes", lib = "lib.routes", is = "is_routes", of = "routes { … }" },
  jobs = { word = "job", lib = "lib.job", is = "is_job", of = "job { … }" },
  providers = { word = "provider", lib = "lib.provider", is = "is_provider",
                of = "provider { … }" },
}

local function open_file(realm, folder, path, name)
  local kind = FOLDERS[folder]
  local lib = realm:require(kind.lib)
  local chunk, record = realm:open(path, { [kind.word] = lib.define })
  local value = chunk(name)
  if not lib[kind.is](value) then error(path .. ":1: the file must return " .. kind.of, 0) end
  return { value = value, record = record, lib = lib }
end

-- The file as it was, when neither it nor what it needs has changed.
local function keep_file(pass, realm, old, lib)
  if not old or old.lib ~= lib or not realm:is_unchanged(old.record) then return end
  realm:keep(old.record)
  pass:note_kept()
  return old
end

local function load_file(self, pass, realm, folder, name)
  local path = ("scripts/%s/%s.lua"):format(folder, name)
  local old = self.files[path]
  local kept = keep_file(pass, realm, old, old and realm:require(FOLDERS[folder].lib))
  if kept then return path, kept end
  if pass:is_stopped(path) then return path, old end
  pass.breathe()
  local ok, file = pcall(open_file, realm, folder, path, name)
  if ok then
    pass:note_built(path)
    return path, file
  end
  pass:refuse(path, refusal.sharpen(refusal.from(file), path, pass.source, FOLDERS[folder].word),
    folder, name)
  return path, old
end

-- { [name] = what the file returned }; fills `files` with what is behind it.
local function load_folder(self, pass, after, folder)
  local values = {}
  for _, name in ipairs(pass:names(folder)) do
    local path, file = load_file(self, pass, after.realm, folder, name)
    if file then after.files[path], values[name] = file, file.value end
  end
  return values
end

local function platform_of(files)
  local platform = {}
  for path, file in pairs(files) do
    if path:find("^scripts/platform/") then platform[path] = file.value end
  end
  return platform
end

-- What the files say now.  Nothing of it is in force yet.
local function load_pass(self, is_asked)
  local now = passes.new(self.parts, is_asked and {} or self.stopped)
  local realm = modules.new {
    source = now.source, env = self.env, core = core_of(self), previous = self.realm,
  }
  local after = { pass = now, realm = realm, files = {} }
  load_folder(self, now, after, "platform")
  after.jobs = load_folder(self, now, after, "jobs")
  after.providers = load_folder(self, now, after, "providers")
  after.stock = self.stock:load(now, realm)
  after.platform = platform_of(after.files)
  after.dispatch = realm:require "lib.dispatch"
    .new(realm:require "lib.routes".merge(after.platform))
  return after
end

-- From here on the new is in force; nothing in between is ever seen.
local function swap(self, after)
  self.files, self.jobs, self.providers = after.files, after.jobs, after.providers
  self.platform, self.dispatch, self.realm = after.platform, after.dispatch, after.realm
  self.errors, self.stopped = after.pass.errors, after.pass.stopped
  self.stock:swap(after.stock)
  self.services = self.stock.services
  after.realm:settle()
end

function Loader:load_all()
  local after = load_pass(self)
  for _, why in ipairs(after.pass.errors) do
    if why.folder == "platform" then
      error(("%s:%d: %s"):format(why.file, why.line, why.text), 0)
    end
  end
  swap(self, after)
  return self
end

function Loader:start()
  for _, set in pairs(self.platform) do
    if set.start then set.start() end
  end
end

function Loader:rest() self.stock:rest() end

function Loader:reload(is_asked)
  local ok, after = pcall(load_pass, self, is_asked)
  if not ok then
    local why = refusal.from(after)
    self.errors = { { file = why.file, line = why.line, text = why.text } }
    return {}, self.errors, {}
  end
  local gone = self.stock:gone(after.stock)
  swap(self, after)
  return after.pass.changed, after.pass.errors, gone
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
