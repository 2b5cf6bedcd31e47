-- What `aimix try <service>` runs: one reading, and what it is made of.
--
--     aimix try <service> [input.json|-] [--lang ko|en] [--seed N] [--model NAME] [--now TIME]
--
-- Without an input it is the service's example; without a model its own words; without a seed
-- it is 1.  With a model that is asked, through the providers and settings of this host.

local arguments = require "run.arguments"
local clock = require "clock"
local config = require "config"
local console = require "console"
local json = require "json"
local loader = require "lib.loader"
local model = require "lib.model"
local moment = require "lib.moment"
local pretty = require "lib.prompt.pretty"
local provider = require "lib.provider"
local rehearsal = require "lib.rehearsal"
local services = require "lib.service"
local shelf = require "run.shelf"
local world = require "lib.world"

local USAGE = "usage: aimix try <service> [input.json|-] [--lang ko|en] [--seed N] "
  .. "[--model NAME] [--now 2026-01-15T12:00]\n"

local OPTIONS = { lang = "ko|en", seed = "a whole number", model = "offline, or a model's name",
                  now = "a time such as 2026-01-15, 2026-01-15T21:00 or 2026-01-15T12:00:00Z" }

local function misuse(text)
  console.complain(("aimix try: %s\n%s"):format(text, USAGE))
  return nil, 2
end

local function fail(text, ...)
  console.complain(text:format(...) .. "\n")
  return nil, 1
end

local function show(title, text)
  console.write(("# %s\n\n%s\n\n"):format(title, text))
end

local function json_text(value)
  return pretty(json.sorted(value), 2)
end

-- ---- what is asked for ----

-- The input as a customer would send it; a whole request is taken as well.
local function input_of(service, path)
  if not path then return service.example end
  local text, why = console.load(path)
  if not text then return fail("%s", why) end
  local value, unread = json.decode(text)
  if value == nil then
    return fail("%s:%d: this is no JSON: %s", path == "-" and "standard input" or path,
      unread.line or 1, unread.text)
  end
  if type(value) == "table" and type(value.input) == "table" then return value.input end
  return value
end

local function numbers_of(options)
  local seed = math.tointeger(tonumber(options.seed or "1"))
  local now = options.now and moment.parse(options.now) or not options.now and shelf.now()
  if not seed then return misuse("--seed is followed by " .. OPTIONS.seed) end
  if not now then return misuse("--now is followed by " .. OPTIONS.now) end
  return { seed = seed, now = now, lang = options.lang or "ko", model = options.model }
end

local function service_of(name)
  if not shelf.has(name) then return misuse(shelf.no_service(name)) end
  local began = clock.monotonic()
  local service, why = shelf.take(name)
  if not service then return fail("%s:%d: %s", why.file, why.line, why.text) end
  return service, clock.monotonic() - began
end

-- ---- asking a model ----

local function provider_of(name)
  local scripts = loader.of_host(nil, { ["scripts/providers"] = true })
  local _, errors = scripts:reload()
  for _, why in ipairs(errors or {}) do
    console.complain(("%s:%d: %s\n"):format(why.file, why.line, why.text))
  end
  return provider.choose(scripts.providers, name)
end

-- As model.ask, and keeps what was said and how long it took.
local function asker(name, kept)
  local parts = {
    provider = provider_of(name), clock = clock, chance = math.random,
    timeout = tonumber(config.get "AIMIX_MODEL_TIMEOUT"),
  }
  return function(question)
    local began, check = clock.monotonic(), question.check
    kept.messages, kept.brief, kept.check = question.messages, began - kept.begun, 0
    question.check = function(value)
      local from = clock.monotonic()
      local clean, why = check(value)
      kept.check = kept.check + clock.monotonic() - from
      return clean, why
    end
    local said, why = model.ask(question, parts)
    kept.model = clock.monotonic() - began - kept.check
    kept.attempts = said and said.attempts
    return said, why
  end
end

-- ---- what is shown ----

local function show_prompt(messages)
  for _, message in ipairs(messages) do
    local content = message.content
    show("prompt: " .. message.role, type(content) == "table" and json_text(content) or content)
  end
end

-- What a model would be sent, where none was asked.
local function prompt_of(service, order, outcome, kept)
  if kept.messages then return kept.messages end
  local began = clock.monotonic()
  local messages = assert(services.brief(service, outcome.input, outcome.facts, world.new {
    lang = order.lang, now = order.now, seed = order.seed, verb = "prompt" }))
  kept.brief = clock.monotonic() - began
  return messages
end

local function show_time(kept)
  local lines = {}
  for _, step in ipairs { "proof", "facts", "brief", "model", "check", "compose" } do
    local name = step == "brief" and "prompt" or step
    if kept[step] then lines[#lines + 1] = ("%-8s %9.2f ms"):format(name, kept[step] * 1000) end
  end
  if kept.attempts and kept.attempts > 1 then
    lines[#lines + 1] = ("asked    %6d times"):format(kept.attempts)
  end
  show("time", table.concat(lines, "\n"))
end

local function show_refusal(outcome)
  local lines = { outcome.problem.detail }
  for _, row in ipairs(outcome.errors or {}) do
    lines[#lines + 1] = ("  %s %s"):format(row.pointer, row.detail)
  end
  console.complain(table.concat(lines, "\n") .. "\n")
  return 1
end

local function show_end(outcome, kept)
  if outcome.status ~= "done" then
    if kept.why then console.complain("the model: " .. kept.why .. "\n") end
    if outcome.bug then console.complain(outcome.bug .. "\n") end
    return show_refusal(outcome)
  end
  for _, row in ipairs(outcome.warnings) do
    show("warning: " .. tostring(row.code), tostring(row.message))
  end
  show(("reading by %s, for %d credits"):format(outcome.model, outcome.charged), outcome.page)
  return 0
end

local function read(service, order, kept)
  local started = clock.monotonic()
  order.clock = clock
  order.log = function(_, fields) kept.why = fields and fields.why or kept.why end
  order.begun = function(ticket)
    kept.begun, kept.input = clock.monotonic(), ticket.input
    kept.facts = kept.begun - started
  end
  local outcome = rehearsal.read(service, order)
  if outcome.facts and not order.ask then kept.compose = clock.monotonic() - kept.begun end
  return outcome
end

local function try(service, order, kept)
  local outcome = read(service, order, kept)
  if not outcome.facts then return show_refusal(outcome) end
  outcome.input = kept.input
  show("facts", json_text(outcome.facts))
  show_prompt(prompt_of(service, order, outcome, kept))
  local code = show_end(outcome, kept)
  show_time(kept)
  return code
end

return function(...)
  local words, options = arguments.read({ ... }, OPTIONS)
  if not words then return select(2, misuse(options)) end
  if #words == 0 then return select(2, misuse "which service?") end
  if #words > 2 then return select(2, misuse("what is '" .. words[3] .. "'?")) end
  local order, code = numbers_of(options)
  if not order then return code end
  local service, proof = service_of(words[1])
  if not service then return proof end
  order.input, code = input_of(service, words[2])
  if order.input == nil then return code end

  local kept = { proof = proof }
  if order.model and order.model ~= "offline" then order.ask = asker(order.model, kept) end
  return try(service, order, kept)
end
