-- The pipeline of a reading with fakes for the ledger and the model.
--
--     pipeline.ledger(script)      counts what it is told; `script` says how each call goes
--     pipeline.parts(ledger, more), pipeline.order(mind, more)   for reading.begin()
--     pipeline.run(mind, script, more)   begins and finishes: made, why, ledger, parts
--     pipeline.ends(ledger)        "1 done, 0 refunded"
--     pipeline.rune                the service, which does what is in its mind

local crypto = require "crypto"
local problem = require "lib.problem"
local reading = require "lib.reading"
local service = require "lib.service"

local pipeline = {}

local RUNE = [[
local rune = service {
  category = "fortune", name = { ko = "룬", en = "Rune" }, about = { ko = "룬", en = "Rune" },
  cost = 5, input = { text "mind" { max = 20 }, photo "face" { optional = true } },
  output = { text "meaning" { max = 60 } }, example = { mind = "x" },
}
function rune.facts(input, world)
  if input.mind == "no" then return nil, refuse("mind", { ko = "안 돼요", en = "no" }) end
  if input.mind == "bug" then error("facts broke") end
  while input.mind == "facts loop" do end
  if input.mind == "facts wide" then return { mind = ("x"):rep(1 << 20) } end
  local twice = { 1 }
  for _ = 1, input.mind == "facts twice" and 60 or 0 do twice = { twice, twice } end
  if input.mind == "facts twice" then return { twice = twice } end
  return { rune = world.pick { "Fehu", "Uruz", "Raido" }, mind = input.mind, sees = world.sees,
           warnings = { { code = "NEAR", message = { ko = "가까움", en = "near" } } } }
end
function rune.compose(facts, world)
  if facts.mind == "mute" then error("compose broke") end
  if facts.mind == "blind" then return nil, refuse("face", { ko = "눈이", en = "needs eyes." }) end
  while facts.mind == "loop" do end
  local heap = "x"
  while facts.mind == "heap" do heap = heap .. heap end
  while facts.mind == "ask" do world.pick { 1 } end
  if facts.mind == "long" then return { meaning = ("x"):rep(61) } end
  return { meaning = world.lang .. " " .. facts.rune }
end
function rune.check(reading)
  if reading.meaning:find("death") then return nil, "speaks of death" end
  if reading.meaning:find("dog") then
    return nil, refuse("face", { ko = "개예요.", en = "is a dog." }, "NO_FACE")
  end
  return true
end
return rune]]

pipeline.rune = assert(service.load("rune", function(path)
  return path:find("^scripts/services") and RUNE or path:find("prompt$") and "p" or nil
end, { prompt = { parse = function(text)
  return { render = function(_, values)
    if values.input.mind == "unfilled" then return nil, "a hole" end
    return { { role = "user", content = text .. values.input.mind .. values.options.tone } }
  end }
end } }))

-- A ledger that counts what it is told; `script` says how each call goes.
function pipeline.ledger(script)
  script = script or {}
  local self = { begun = {}, completed = {}, refunded = {}, calls = {} }
  local function next_answer(name)
    local answers = script[name]
    local answer = answers and table.remove(answers, 1)
    if type(answer) == "function" then answer = answer() end
    return answer
  end
  function self.begin(entry)
    self.begun[#self.begun + 1] = entry
    local answer = next_answer "begin"
    if answer and problem.is_err(answer) then return nil, answer end
    return answer or { outcome = "new", id = entry.id, charged = 5, balance = 95,
                       created_at = "2026-11-22T13:05:06.000Z",
                         expires_at = "2027-11-22T13:05:06.000Z" }
  end
  function self.complete(entry)
    local answer = next_answer "complete"
    if answer == "raise" then error("the ledger broke") end
    if answer and problem.is_err(answer) then return nil, answer end
    if answer then return answer end
    self.completed[#self.completed + 1] = entry
    return { completed = true, status = "done" }
  end
  function self.refund(entry)
    local answer = next_answer "refund"
    if answer == "raise" then error("the ledger broke") end
    if answer and problem.is_err(answer) then return nil, answer end
    if answer then return answer end
    self.refunded[#self.refunded + 1] = entry
    return { refunded = true, status = "failed", balance = 100 }
  end
  return self
end

function pipeline.parts(ledger, more)
  local lines = {}
  local function write(event, fields) lines[#lines + 1] = { event = event, fields = fields } end
  local parts = {
    ledger = ledger, model = "offline", fallback = "refund", deadline = 180, crypto = crypto,
    clock = { now = function() return 1790000000.5 end, monotonic = function() return 5.0 end,
              sleep = function() end },
    log = { warn = write, error = write, info = write }, lines = lines,
    ask = function() error("the model was asked") end,
  }
  for key, value in pairs(more or {}) do parts[key] = value end
  return parts
end

function pipeline.order(mind, more)
  local one = { service = pipeline.rune, user = "u", input = { mind = mind }, lang = "en" }
  for key, value in pairs(more or {}) do one[key] = value end
  return one
end

-- Begins and finishes; what became of it, and the ledger.
function pipeline.run(mind, script, more)
  local ledger = pipeline.ledger(script)
  local parts = pipeline.parts(ledger, more)
  local ticket = assert(reading.begin(parts, pipeline.order(mind)))
  local made, why = reading.finish(parts, ticket)
  return made, why, ledger, parts
end

function pipeline.ends(ledger)
  return ("%d done, %d refunded"):format(#ledger.completed, #ledger.refunded)
end

return pipeline
