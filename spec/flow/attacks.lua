-- Services that attack, to be dropped in.
--
--     attacks.escapes      { [name] = { code, why } }: what is refused when it is loaded, and the
--                          words of it; the code stands at attacks.line of attacks.escape(code),
--                          and `line` is another that is blamed, as C has none
--     attacks.SERVICE      does what it is told, once it is on sale
--     attacks.runaways     { [what it is told] = the words in the log, or some } after it was paid
--     attacks.in_facts     the same, before
--     attacks.LIBRARY      scripts/lib/deck.lua, which it requires
--     attacks.ROUTES       a file of scripts/platform whose routes go round for ever

local attacks = {}

local HEAD = [[
local deck = require "lib.deck"
local trick = service {
  category = "fortune", name = { ko = "속임수", en = "Trick" }, cost = 7,
  about = { ko = "속임수.", en = "A trick." },
  input = { text "mind" { max = 20 } }, output = { text "title" { max = 100000 } },
  example = { mind = "x" },
}
function trick.facts(input, world)
  %s
  return { mind = input.mind }
end
function trick.compose(facts) return { title = facts.mind } end
return trick
]]

attacks.line = 9

function attacks.escape(code) return (HEAD:gsub("%%s", (code:gsub("%%", "%%%%")))) end

attacks.escapes = {
  io = { code = "io.open '/etc/passwd'", why = "'io'; a service reads no files" },
  os = { code = "os.execute 'true'", why = "'os'; the time is world.now" },
  debug = { code = "debug.getregistry()", why = "'debug'; what fails is logged" },
  package = { code = "package.loadlib('x', '*')", why = "'package'; use require" },
  load = { code = "load 'return 1'", why = "'load'; code is not made from text" },
  loadstring = { code = "loadstring 'x'", why = "'loadstring'; code is not made" },
  dofile = { code = "dofile 'x.lua'", why = "'dofile'; use require" },
  loadfile = { code = "loadfile 'x.lua'", why = "'loadfile'; use require" },
  dump = { code = "string.dump(trick.facts)", why = "'dump'; code is not made from text" },
  method = { code = "('x').dump(print)", why = "'print'; return what there is to say" },
  bytes = { code = "local f = ('x'):dump()", why = "'dump'; code is not made from text" },
  collect = { code = "collectgarbage 'stop'", why = "memory is the host's affair" },
  metatable = { code = "getmetatable('').__index = {}", why = "'getmetatable'; use plain" },
  finalizer = { code = "setmetatable({}, { __gc = 1 })", why = "'setmetatable'; use plain" },
  rawset = { code = "rawset(string, 'rep', 1)", why = "'rawset'; use plain tables" },
  rawget = { code = "rawget(world, 'seed')", why = "'rawget'; use plain tables" },
  pcall = { code = "pcall(error)", why = "'pcall'; let it fail" },
  xpcall = { code = "xpcall(error, error)", why = "'xpcall'; let it fail" },
  coroutine = { code = "coroutine.wrap(error)", why = "'coroutine'; a service does not wait" },
  globals = { code = "_G.kept = input", why = "'_G'; there are no globals" },
  global = { code = "kept = input.mind", why = "'kept' would be a global; say local kept" },
  env = { code = "_ENV.kept = input", why = "'kept' would be a global" },
  string = { code = "string.rep = nil", why = "string is shared and may not be written to" },
  sneak = { code = "table.insert(string, 'x')", why = "string is shared", line = 2 },
  world = { code = "world.seed = 1", why = "world is shared" },
  literal = { code = "(''):len().rep = 1", why = "attempt to index a number" },
  chance = { code = "math.random()", why = "chance is world.pick" },
  library = { code = "deck.mine = 1", why = "lib/deck.lua is shared" },
  member = { code = "deck.card = 'x'", why = "was written to ('card')" },
  host = { code = "require 'db'", why = "may require lib.*, and not 'db'" },
  loop = { code = "while true do end", why = "stopped: used more than 1000 ms of CPU" },
  pattern = { code = "(('a'):rep(400)):find '.-.-.-.-b$'", why = "stopped: used more than 1000" },
  hoard = { code = "local s = {} for i = 1, 1e9 do s[i] = ('x'):rep(400000) .. i end",
            why = "stopped: used more than 64 MiB of memory" },
}

attacks.LIBRARY = [[return { card = "fool", cards = { "fool", "tower" } }]]

attacks.SERVICE = [[
local deck = require "lib.deck"

local attack = service {
  category = "fortune", name = { ko = "공격", en = "Attack" }, cost = 7,
  about = { ko = "시키는 대로.", en = "As it is told." },
  input = { text "mind" { max = 30 } }, output = { text "title" { max = 100000 } },
  example = { mind = "x" },
}

local A = ("a"):rep(400)
local deep

function deep(n) return 1 + deep(n + 1) end

local function twice(levels)
  local value = { 1 }
  for _ = 1, levels do value = { value, value } end
  return value
end

local ACTS = {
  ["loop"] = function() while true do end end,
  ["pattern"] = function() return A:find ".-.-.-.-b$" end,
  ["match"] = function() return A:match "(.*)(.*)(.*)(.*)(.*)b" end,
  ["gmatch"] = function() for _ in A:gmatch ".-.-.-.-.-b" do break end end,
  ["gsub"] = function() return A:gsub(".*.*.*.*.*b", "") end,
  ["concat"] = function() return table.concat({ A, A }, A:rep(80000), 1, 2) end,
  ["rep"] = function() return A:rep(1000000) end,
  ["hoard"] = function() local s = {} for i = 1, 1e9 do s[i] = A:rep(1000) .. i end end,
  ["double"] = function() local s = "x" while true do s = s .. s end end,
  ["format"] = function() local s = A while true do s = ("%s%s"):format(s, s) end end,
  ["unpack"] = function() return table.unpack({}, 1, 1e7) end,
  ["move"] = function() return table.move({}, 1, 1 << 60, 2) end,
  ["sort"] = function()
    local list = {}
    for i = 1, 100000 do list[i] = i end
    while true do table.sort(list, function() return true end) end
  end,
  ["sort long texts"] = function()
    local list, text = {}, A:rep(20000)
    for i = 1, 100000 do list[i] = text end
    table.sort(list)
  end,
  ["recursion"] = function() return deep(1) end,
  ["error"] = function() error(twice(100)) end,
  ["calls"] = function(world) while true do world.pick { 1 } end end,
  ["global"] = function() kept = 1 end,
  ["string"] = function() string.rep = nil end,
  ["method"] = function() return A:dump() end,
  ["wide"] = function() return { title = ("가"):rep(100000) } end,
}

function attack.facts(input, world)
  local act = input.mind:match "^facts (.*)"
  if act == "wide" then return { title = A:rep(1000) } end
  if act == "twice" then return twice(60) end
  if act then ACTS[act](world) end
  if input.mind == "spoil" then deck.card = "spoilt" end
  return { mind = input.mind, card = deck.card }
end

function attack.compose(facts, world)
  local act = ACTS[facts.mind]
  return act and act(world) or { title = facts.mind }
end

return attack
]]

attacks.ROUTES = [[
  local json = require "json"

  local function forever() while true do end end
  local A, SLOW = ("a"):rep(400), ".-.-.-.-b$"
  local circle = { 1 }
  for _ = 1, 100 do circle = { circle, circle } end

  return routes {
    ["GET /lab/pcall"] = function() while true do pcall(forever) end end,
    ["GET /lab/xpcall"] = function() while true do xpcall(forever, forever) end end,
    ["GET /lab/metamethod"] = function()
      return setmetatable({}, { __index = function() while true do pcall(forever) end end }).x
    end,
    ["GET /lab/tostring"] = function() error(setmetatable({}, { __tostring = forever })) end,
    ["GET /lab/handler"] = function() xpcall(error, forever, "x") forever() end,
    ["GET /lab/close"] = function()
      local loop <close> = setmetatable({}, { __close = forever })
      forever()
    end,
    ["GET /lab/pattern"] = function() while true do pcall(A.find, A, SLOW) end end,
    ["GET /lab/gsub"] = function() while true do pcall(A.gsub, A, SLOW, pcall) end end,
    ["GET /lab/sort"] = function()
      while true do pcall(table.sort, { 1, 2, 3 }, function() return pcall(forever) end) end
    end,
    ["GET /lab/length"] = function()
      local long = setmetatable({}, { __len = function() return 1 << 60 end, __index = rawlen })
      table.insert(long, 1, "x")
    end,
    ["GET /lab/json"] = function() return json.encode(circle) end,
    ["GET /lab/finalizer"] = function() setmetatable({}, { __gc = forever }) end,
  }
]]

local CPU = "stopped: used more than 250 ms of CPU"
local BULK = "stopped: calls itself without end, or lets a thing grow beyond 8 MiB"
local MEMORY = "stopped: used more than 32 MiB of memory"

local ROOM = { MEMORY, BULK, CPU } -- whichever comes first

attacks.runaways = {
  ["loop"] = CPU, ["pattern"] = CPU, ["match"] = CPU, ["gmatch"] = CPU, ["gsub"] = CPU,
  ["concat"] = ROOM, ["rep"] = ROOM, ["hoard"] = ROOM, ["double"] = ROOM, ["format"] = ROOM,
  ["unpack"] = "too many results to unpack", ["move"] = CPU,
  ["sort"] = CPU, ["sort long texts"] = CPU, ["error"] = "table: ", ["recursion"] = BULK,
  ["calls"] = "stopped: called the host more than 20000 times",
  ["global"] = "'kept' would be a global", ["string"] = "string is shared",
  ["method"] = "code is not made from text",
  ["wide"] = "compose() returned 300012 bytes of JSON, and the most is 262144",
}

attacks.in_facts = {
  ["facts loop"] = CPU, ["facts pattern"] = CPU, ["facts twice"] = CPU,
  ["facts wide"] = "facts() returned 400012 bytes of JSON, and the most is 262144",
}

return attacks
