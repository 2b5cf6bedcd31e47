-- What the spec of a service needs: its readings, without server, database or model.
--
-- It stands in spec/, where only specs can require it; what it runs is the real pipeline
-- (scripts/lib/rehearsal.lua), with a model that says what it is told to.
--
--     local kit = require "kit"
--     local saju = kit.service "saju"          loaded and proved; raises "file:line: why"
--
--     saju.example                             its example, a copy to change
--     saju.facts(input?, world?)               the facts | nil, refusal
--     saju.read { … }                          a whole reading
--
--     world = { lang = "ko", seed = 1, now = "2026-01-15T12:00" or seconds since 1970 }
--     read takes these and { input?, options?, turns?, credits = 1000,
--                            model = { answer, … }, fallback = "refund" or "offline" }
--
-- Without `input` it is the example.  An answer of the model is a table (sent as JSON), a text
-- (sent as it is), kit.fails(code, more?), or a function(request) that returns one of these.
-- Answers are given in turn, one for each time the model is asked; nothing really waits.
--
-- A reading is the outcome of rehearsal.read() and
--
--     asked      the requests to the model, in order: { messages, schema, format, … }
--     sent       what the model was sent first, all its messages as one text
--     waited     how many seconds the model was waited for
--     errors     { ["/input/mind"] = "must not be empty." }: by pointer
--     warnings   and by code too: warnings.LLM_INVALID
--
-- kit.service(name, files) takes these texts, by path, before what is on disk.

local almanac = require "almanac"
local err = require "err"
local files = require "files"
local frozen = require "lib.frozen"
local json = require "json"
local model = require "lib.model"
local moment = require "lib.moment"
local problem = require "lib.problem"
local rehearsal = require "lib.rehearsal"
local schema = require "lib.schema"
local services = require "lib.service"
local world = require "lib.world"

local kit = {}

local NOW, SEED = "2026-01-15T12:00", 1
local MODEL, TIMEOUT_S = "scripted", 60

local function copy(value)
  if type(value) ~= "table" or value == json.null then return value end
  local one = {}
  for key, member in pairs(value) do one[key] = copy(member) end
  return json.is_list(value) and json.list(one) or one
end

-- ---- the world ----

local function seconds_of(now)
  if type(now) == "number" then return now end
  return moment.parse(now or NOW) or error(("'%s' is no time such as %s"):format(now, NOW), 4)
end

local function world_of(given)
  given = given or {}
  return { lang = given.lang or "ko", seed = given.seed or SEED, now = seconds_of(given.now),
           turns = given.turns }
end

-- A clock that goes on only while somebody sleeps.
local function new_clock()
  local self = { waited = 0 }
  function self.monotonic() return self.waited end
  function self.sleep(seconds) self.waited = self.waited + seconds end
  return self
end

-- ---- the model ----

-- A failure of the vendor, as a provider tells of it: kit.fails("model-failed",
-- { vendor_status = 429, retry_after = 2 }).
function kit.fails(code, more)
  local why = err.new(code, "the scripted model fails")
  for name, value in pairs(more or {}) do why[name] = value end
  return why
end

local function said_of(answer, request)
  if type(answer) == "function" then answer = answer(request) end
  if problem.is_err(answer) then return nil, answer end
  if type(answer) == "table" then answer = json.encode(answer) end
  return { text = answer, model = MODEL, tokens = #answer }
end

-- A provider that gives these answers in turn; `kept` is told what it was asked.
local function scripted(answers, kept)
  local function complete(request)
    kept.asked[#kept.asked + 1] = request
    local answer = answers[#kept.asked]
    if answer == nil then
      kept.fault = ("the model is asked %d times, and %d answers are scripted")
        :format(#kept.asked, #answers)
      return nil, kit.fails "model-failed"
    end
    return said_of(answer, request)
  end
  return { complete = complete }
end

local function asker(answers, clock, kept)
  local parts = { provider = scripted(answers, kept), clock = clock, timeout = TIMEOUT_S,
                  chance = function() return 0.5 end }
  return function(question) return model.ask(question, parts) end
end

-- ---- what it comes to ----

local function text_of(messages)
  local lines = {}
  for i, message in ipairs(messages) do
    local content = message.content
    lines[i] = type(content) == "table" and json.sorted(content) or content
  end
  return table.concat(lines, "\n\n")
end

local function by_pointer(errors)
  local map = {}
  for _, row in ipairs(errors or {}) do map[row.pointer] = row.detail end
  return map
end

local function finish(outcome, kept, clock)
  outcome.asked, outcome.waited = kept.asked, clock.waited
  outcome.sent = kept.asked[1] and text_of(kept.asked[1].messages)
  outcome.errors = by_pointer(outcome.errors)
  for _, row in ipairs(outcome.warnings) do outcome.warnings[row.code] = row.message end
  return outcome
end

local KNOWN = { input = true, lang = true, seed = true, now = true, model = true, options = true,
                turns = true, fallback = true, credits = true }

local function expect_known(given)
  for name in pairs(given) do
    if not KNOWN[name] then error(("read has no '%s'"):format(tostring(name)), 3) end
  end
end

local function read(service, given)
  local kept, clock, order = { asked = {} }, new_clock(), world_of(given)
  order.input = given.input or copy(service.example)
  order.clock, order.options = clock, given.options
  order.fallback, order.credits = given.fallback, given.credits
  if given.model then order.model, order.ask = MODEL, asker(given.model, clock, kept) end
  local outcome = finish(rehearsal.read(service, order), kept, clock)
  if kept.fault then error(kept.fault, 3) end
  return outcome
end

-- The facts of an input; or nil and { status, errors } of a refusal, as of a reading.
local function facts(service, input, given)
  local order = world_of(given)
  order.verb = "facts"
  local clean, errors = schema.check(service.input, input or copy(service.example), order.lang,
                                     "/input")
  if not clean then return nil, { status = "refused", errors = by_pointer(errors) } end
  local found, why = services.facts(service, clean, world.new(order))
  if found then return found end
  return nil, { status = "refused", errors = by_pointer(why.errors) }
end

local function open(name, texts)
  local function source(path)
    if texts and texts[path] then return texts[path] end
    return (files.read(path))
  end
  local core = { almanac = frozen.view(almanac, "almanac"), json = frozen.view(json, "json") }
  return services.load(name, source, { core = core, list = not texts and files.list or nil })
end

function kit.service(name, texts)
  local service, why = open(name, texts)
  if not service then error(tostring(why), 2) end
  return {
    service = service, version = service.version, cost = service.cost,
    example = copy(service.example),
    facts = function(input, given) return facts(service, input, given) end,
    read = function(given)
      expect_known(given or {})
      return read(service, given or {})
    end,
  }
end

return kit
