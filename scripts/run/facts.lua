-- What `aimix facts <service>` runs: each line of the input is one JSON object as a
-- request's "input"; each gives one line of facts, or of a problem.
--
-- A line may also be { "input": …, "lang": "en", "seed": 7, "now": 1768446000 }.

local console = require "console"
local json = require "json"
local problem = require "lib.problem"
local schema = require "lib.schema"
local services = require "lib.service"
local shelf = require "run.shelf"
local world = require "lib.world"

local function order_of(line)
  local value, why = json.decode(line)
  if not value then return nil, why end
  if type(value) == "table" and type(value.input) == "table" then return value end
  return { input = value }
end

local function facts_of(service, line)
  local order, why = order_of(line)
  if not order then return nil, why end
  local lang = order.lang == "en" and "en" or "ko"
  local input, errors = schema.check(service.input, order.input, lang, "/input")
  if not input then return nil, problem.invalid(errors) end
  return services.facts(service, input, world.new {
    lang = lang, now = order.now or shelf.now(), seed = order.seed or 0, verb = "facts",
    rehearses = service.provable,
  })
end

local function problem_line(why)
  return json.encode {
    problem = { code = why.code, status = why.status, text = why.text, errors = why.errors },
  }
end

return function(name)
  if not name then
    console.complain "usage: aimix facts <service> < inputs.jsonl\n"
    return 2
  end
  if not shelf.has(name) then
    console.complain(("aimix facts: %s\n"):format(shelf.no_service(name)))
    return 2
  end
  local service, refusal = shelf.take(name)
  if not service then
    console.complain(("%s:%d: %s\n"):format(refusal.file, refusal.line, refusal.text))
    return 1
  end
  for line in console.read do
    local facts, why = facts_of(service, line)
    console.write((facts and json.encode(facts) or problem_line(why)) .. "\n")
  end
  return 0
end
