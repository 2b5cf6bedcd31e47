-- Proving files of any kind, each as the host would before it uses it.
--
--     check.each(paths, tell)     tell(path, version or nil, refusal or nil) for each of them;
--                                 version is that of a service, refusal { file, line, text, of }
--
-- A library is for services when it loads with their words, and otherwise the host's own.

local advice = require "lib.advice"
local clock = require "clock"
local files = require "files"
local globals = require "lib.globals"
local loader = require "lib.loader"
local modules = require "lib.modules"
local nearest = require "lib.nearest"
local prompts = require "lib.prompt"
local proof = require "lib.proof"
local refusal = require "lib.refusal"
local services = require "lib.service"
local shelf = require "run.shelf"
local task = require "task"

local check = {}

-- The word that a file of each of these folders has beside the language.
local WORDS = { platform = "routes", jobs = "job", providers = "provider" }

local function breathe()
  clock.sleep(0)
end

-- In a task of its own, whose budget stops what never ends; nil, or a refusal of `path`.
local function try(path, work)
  local ok, wrong = pcall(task.together, { function()
    local fine, raised = xpcall(work, refusal.from)
    return not fine and raised or false
  end })
  wrong = ok and wrong[1] or not ok and refusal.from(wrong)
  if not wrong then return nil end
  local file = wrong.file ~= "" and wrong.file or path
  return { file = file, line = math.max(wrong.line, 1), of = path,
           text = wrong.text .. advice.syntax(wrong.text) }
end

-- ---- files of the host ----

local function is_known(env, name)
  return (pcall(function() return env[name] end))
end

local function words_of(env)
  local words, meta = {}, getmetatable(env)
  for _, set in ipairs { env, meta.__index } do
    for name in pairs(set) do words[#words + 1] = name end
  end
  table.sort(words)
  return words
end

-- Raises a refusal at the first name that is neither in `env` nor a local.
local function expect_names(path, env)
  local chunk, why = load(files.read(path) or "", "@" .. path, "t", {})
  if not chunk then error(why, 0) end
  for _, use in ipairs((globals.of(chunk))) do
    if use.is_written then
      refusal.raise(path, use.line,
        ("'%s' would be a global; say local %s"):format(use.name, use.name))
    elseif not is_known(env, use.name) then
      refusal.raise(path, use.line, ("'%s' is not defined%s")
        :format(use.name, nearest.hint(use.name, words_of(env))))
    end
  end
end

-- What a process runs, and what loads all other files, is no file of a realm: it has globals.
local function is_outside(path)
  return path:find "^scripts/run/" or path == "scripts/lib/loader.lua"
end

local function env_of(scripts, path)
  local own, word = { require = require }, WORDS[path:match "^scripts/(%w+)/"]
  if is_outside(path) then own._G = _G end
  if word then own[word] = true end
  return scripts.env(own)
end

-- Platform files, jobs and providers: { [path] = refusal } after one pass over them.
local function refused_by_host(scripts, wanted)
  local list, found = scripts.parts.list, {}
  scripts.parts.list = function(folder)
    local names = {}
    for _, name in ipairs(list(folder)) do
      if wanted[folder .. "/" .. name] then names[#names + 1] = name end
    end
    return names
  end
  local _, errors = scripts:reload()
  for _, why in ipairs(errors or {}) do
    if not why.name then refusal.raise(why.file, why.line, why.text) end
    local path = ("scripts/%s/%s.lua"):format(why.folder, why.name)
    found[path] = { file = why.file, line = why.line, of = path,
                    text = why.text .. advice.syntax(why.text) }
  end
  scripts.parts.list = list
  return found
end

-- ---- the kinds ----

local KINDS = {}

function KINDS.service(_, path)
  local service, why = shelf.take(path:match "([^/]+)%.lua$")
  if service then return service.version end
  why.of = path
  return nil, why
end

-- What runs a process, and other files that nothing loads on its own.
function KINDS.plain(run, path)
  return nil, try(path, function() expect_names(path, env_of(run.scripts, path)) end)
end

function KINDS.host(run, path)
  if run.refused[path] then return nil, run.refused[path] end
  return KINDS.plain(run, path)
end

-- Of two refusals, that of the world it is likelier to be meant for.
local function likelier(path, as_service, as_host)
  local name = path:match "^scripts/lib/([%w_-]+)"
  return shelf.has((name:gsub("_", "-"))) and as_service or as_host
end

function KINDS.library(run, path)
  local name = path:gsub("^scripts/", ""):gsub("%.lua$", ""):gsub("/", ".")
  if not modules.path_of(name) then
    return nil, { file = path, line = 1, of = path,
                  text = "a library is named in letters, digits and _" }
  end
  local as_service = try(path, function() run.realm:require(name) end)
  if not as_service then return nil end
  local as_host = try(path, function()
    expect_names(path, env_of(run.scripts, path))
    run.scripts.realm:require(name)
  end)
  return nil, as_host and likelier(path, as_service, as_host)
end

-- A prompt that is not the newest may be in use by an experiment, and is proved like that one.
local function fill(service, path)
  local template, why = prompts.parse(files.read(path))
  if not template then refusal.raise(path, nil, tostring(why)) end
  proof.prompt(setmetatable({ prompt = template, prompt_path = path }, { __index = service }),
               services)
end

function KINDS.prompt(_, path)
  local name, file = path:match "^prompts/([^/]+)/([^/]+)$"
  local function no(text) return nil, { file = path, line = 1, of = path, text = text } end
  if not name or not shelf.has(name) then return no(shelf.no_service(name or path)) end
  if not file:find "^%d+%.%d+%.prompt$" then
    return no "a prompt is named after its version, such as 1.0.prompt"
  end
  local service, why = shelf.take(name)
  if service then return nil, try(path, function() fill(service, path) end) end
  why.of = path
  return nil, why
end

local function kind_of(path)
  if path:find "^prompts/" then return "prompt" end
  local folder = path:match "^scripts/(%w+)/[^/]+%.lua$"
  if folder == "services" then return "service" end
  if WORDS[folder] then return "host" end
  return path:find "^scripts/lib/" and "library" or "plain"
end

function check.each(paths, tell)
  local wanted, refused = {}, nil
  for _, path in ipairs(paths) do wanted[path] = kind_of(path) == "host" or nil end
  local scripts = loader.of_host(breathe)
  local stopped = try("scripts", function() refused = refused_by_host(scripts, wanted) end)
  if stopped then return tell("scripts", nil, stopped) end
  local run = { scripts = scripts, refused = refused, realm = shelf.realm() }
  for _, path in ipairs(paths) do tell(path, KINDS[kind_of(path)](run, path)) end
end

return check
