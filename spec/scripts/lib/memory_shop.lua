-- A shop in memory: a loader over a table of files, with the real libraries beneath.
--
--     memory_shop.new(files)     files = { [path] = text, or false for none }, may be changed
--                                later -> { loader, files, reads = { [path] = how often },
--                                counter = { count = 0 } }, the counter being a library of the host
--     memory_shop.whole(more)    one of each kind, and more
--     memory_shop.read(path)     the text of a real file

local loader = require "lib.loader"

local memory_shop = {}

local RUNE = [[
local words = require "lib.words"
local rune = service {
  category = "fortune", name = { ko = "룬", en = "Rune" }, about = { ko = "룬", en = "Rune" },
  cost = 5, input = { text "mind" { max = 20 } }, output = { text "meaning" { max = 60 } },
  example = { mind = "x" },
}
function rune.facts(input) return { word = words.first } end
function rune.compose(facts) return { meaning = facts.word } end
return rune]]

local PLAIN = RUNE:gsub('local words = require "lib.words"', 'local words = { first = "plain" }')

memory_shop.RUNE, memory_shop.PLAIN = RUNE, PLAIN

-- A real file.
function memory_shop.read(path)
  local file <close> = io.open(path)
  return file and file:read "a"
end

function memory_shop.new(files)
  files["scripts/lib/words.lua"] = files["scripts/lib/words.lua"] or 'return { first = "one" }'
  files["scripts/lib/prompt.lua"] = [[
    local prompt = {}
    function prompt.parse(text) return { render = function() return { { content = text } } end } end
    return prompt]]
  local reads = {}
  local self = { files = files, reads = reads }
  local function source(path)
    reads[path] = (reads[path] or 0) + 1
    if files[path] ~= nil then return files[path] or nil end
    return path:find("^scripts/lib/") and memory_shop.read(path) or nil
  end
  local function list(folder)
    local names = {}
    for path, text in pairs(files) do
      local name = path:match("^" .. folder:gsub("%p", "%%%0") .. "/([^/]+)$")
      if name and text then names[#names + 1] = name end
    end
    table.sort(names)
    return names
  end
  local fakes = {
    token = { verify = function() return nil end }, counter = { count = 0 },
    log = { on = function() return false end, error = print },
  }
  self.counter = fakes.counter
  self.loader = loader.new { source = source, list = list, core = function(name)
    if fakes[name] then return fakes[name] end
    local ok, library = pcall(require, name)
    return ok and library or nil
  end }
  return self
end

function memory_shop.whole(more)
  local files = {
    ["scripts/services/rune.lua"] = RUNE, ["prompts/rune/1.0.prompt"] = "p",
    ["scripts/services/plain.lua"] = PLAIN, ["prompts/plain/1.0.prompt"] = "p",
    ["scripts/platform/hello.lua"] = [[
      local hello = require "lib.hello"
      return routes { ["GET /hello"] = function() return 200, hello.word end }]],
    ["scripts/lib/hello.lua"] = 'return { word = "hello" }',
    ["scripts/jobs/tick.lua"] = [[
      local counter = require "counter"
      return job { every = 5, run = function() counter.count = counter.count + 1 end }]],
  }
  for path, text in pairs(more or {}) do files[path] = text end
  return memory_shop.new(files)
end

return memory_shop
