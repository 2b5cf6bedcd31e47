-- Asking a model until it gives what was asked for, or time is up.
--
--     model.ask(question, parts?) -> { value, model, tokens?, attempts } | nil, err
--     model.sees(name)            -> true when that model is shown pictures
--
--     question = { model = name, messages, format = "json"|"text"|"markdown", name?, schema?,
--                  config? = the prompt's, deadline? = seconds,
--                  check = function(value) -> the value, cleaned (or true) | nil, why }
--     parts    = { provider, clock, chance = function() -> 0..1, timeout = seconds }
--
-- `why` is a text or a list of { pointer, detail }.  A vendor that is busy or broken
-- is asked again, later each time and when it says so; what will not get better by
-- asking is not.  An answer that is wrong is sent back once with what is wrong about
-- it.  All of it together takes at most `timeout`.
--
-- Where `why` is an err, the answer is right and says that the customer's input cannot be
-- read: nothing is asked again, and it is what ask() returns.
--
-- err.is_invalid says that the model answered, and wrongly both times.

local err = require "err"
local json = require "json"
local provider = require "lib.provider"
local tally = require "lib.tally"

local model = {}

local TRIES = 3                         -- of one question; the repaired one is another
local PAUSE_S, PAUSE_MAX_S = 0.5, 8     -- before the second try, before any
local FIRST_SHARE = 0.6                 -- of the time left, for a try that is not the last
local LEAST_S = 0.5                     -- less is not worth asking
local DEADLINE_SHARE = 0.9              -- of the reading's, so that it is stored in time
local ERRORS_MAX, ERROR_MAX = 20, 200   -- told to the model; bytes of each
local OBJECTS_MAX = 5                   -- looked at in one answer

local AGAIN = { [408] = true, [429] = true, [500] = true, [502] = true, [503] = true,
                [504] = true }
local AGAIN_CODES = { ["upstream-failed"] = true, ["timed-out"] = true, ["busy"] = true }

-- ---- the answer's text as a value ----

-- The end of the object that begins at `at`, or nil.
local function object_end(text, at)
  local depth, in_text = 0, false
  while true do
    at = text:find('[{}"\\]', at)
    if not at then return nil end
    local c = text:sub(at, at)
    if c == "\\" then
      at = at + 1
    elseif c == '"' then
      in_text = not in_text
    elseif not in_text then
      depth = depth + (c == "{" and 1 or -1)
      if depth == 0 then return at end
    end
    at = at + 1
  end
end

local function is_object(value)
  return type(value) == "table" and value ~= json.null and not json.is_list(value)
end

-- The first whole object in it: models put fences and kind words around.
local function first_object(text)
  local value, why = json.decode(text)
  if is_object(value) then return value end
  local at = 0
  for _ = 1, OBJECTS_MAX do
    at = text:find("{", at + 1, true)
    local last = at and object_end(text, at)
    if not last then break end
    local found, no = json.decode(text:sub(at, last))
    if is_object(found) then return found end
    why = no or why
  end
  return nil, "The answer is not one JSON object: "
    .. (why and why.text or "it is something else") .. "."
end

local function value_of(question, said)
  if question.format ~= "json" then return said.text:match("^%s*(.-)%s*$") end
  local value, why = first_object(said.text)
  if value then return value end
  if said.finish == "length" then why = "The answer was cut off; say it in fewer words." end
  return nil, why
end

-- What the question's check makes of it, or nil and why not.
local function checked(question, said)
  local value, why = value_of(question, said)
  if value == nil then return nil, why end
  local clean, errors = question.check(value)
  if clean == true then return value end
  if clean then return clean end
  return nil, errors or "The answer is not what was asked for."
end

-- ---- one question, as often as it takes ----

local function may_try_again(why)
  if why.vendor_status then return AGAIN[why.vendor_status] end
  return AGAIN_CODES[why.code]
end

-- Seconds: longer each time, never all at the same moment, and not before the
-- vendor wants it.
local function pause(run, try, why)
  local longest = math.min(PAUSE_MAX_S, PAUSE_S * 2 ^ (try - 1))
  local random = longest * (0.5 + run.parts.chance() / 2)
  return math.max(random, (why.retry_after or 0) + random / 4)
end

local function left(run)
  return run.ends - run.parts.clock.monotonic()
end

local function share(run, try)
  local seconds = left(run)
  return try < TRIES and seconds * FIRST_SHARE or seconds
end

local function request_of(question, messages, timeout)
  local config = question.config or {}
  return {
    model = question.model, messages = messages, format = question.format, name = question.name,
    schema = question.schema, temperature = config.temperature,
    max_tokens = config.maxOutputTokens, timeout = timeout,
  }
end

-- One call, and what it comes to in numbers.
local function call(run, messages, timeout)
  local name, began = run.question.model, run.parts.clock.monotonic()
  local said, why = run.parts.provider.complete(request_of(run.question, messages, timeout))
  tally.observe("model_call_seconds", run.parts.clock.monotonic() - began, { model = name })
  tally.add("model_calls_total", { model = name, outcome = said and "answered" or why.code })
  tally.add("model_tokens_total", { model = name }, said and said.tokens or 0)
  return said, why
end

local function say(run, messages)
  local why
  for try = 1, TRIES do
    if left(run) < LEAST_S then break end
    run.attempts = run.attempts + 1
    local said
    said, why = call(run, messages, share(run, try))
    if said then
      if said.tokens then run.tokens = (run.tokens or 0) + said.tokens end
      return said
    end
    if try == TRIES or not may_try_again(why) then return nil, why end
    local seconds = pause(run, try, why)
    if seconds + LEAST_S > left(run) then return nil, why end
    run.parts.clock.sleep(seconds)
  end
  return nil, why or err.new("timed-out", "the model did not answer in time")
end

-- ---- and once more, with what was wrong ----

-- At most so many bytes, and no half letter.
local function cut(text, most)
  if #text <= most then return text end
  return text:sub(1, utf8.offset(text, 0, most + 1) - 1)
end

local function lines_of(why)
  if type(why) == "string" then return cut(why, ERROR_MAX) end
  local lines = {}
  for i, one in ipairs(why) do
    if i > ERRORS_MAX then break end
    lines[i] = cut(("- %s %s"):format(one.pointer or "", tostring(one.detail)), ERROR_MAX)
  end
  return table.concat(lines, "\n")
end

local function repaired(messages, said, why, format)
  local more = {}
  for i, message in ipairs(messages) do more[i] = message end
  more[#more + 1] = { role = "model", content = said.text }
  more[#more + 1] = { role = "user", content = "This answer cannot be used:\n" .. lines_of(why)
    .. (format == "json" and "\nAnswer again, with the whole JSON object and nothing else."
                          or "\nAnswer again.") }
  return more
end

local function is_final(why)
  return type(why) == "table" and why.code ~= nil
end

local function invalid(why)
  local text = cut((lines_of(why):gsub("%s+", " ")), ERROR_MAX)
  local e = err.new("model-failed", "the model's answer is not valid: " .. text)
  e.is_invalid = true
  return nil, e
end

local function host_parts(question)
  local providers = require "shop".providers()
  return {
    provider = provider.choose(providers, question.model), clock = require "clock",
    chance = math.random, timeout = tonumber(require "config".get "AIMIX_MODEL_TIMEOUT"),
  }
end

local function new_run(question, parts)
  local seconds = parts.timeout
  if question.deadline then seconds = math.min(seconds, question.deadline * DEADLINE_SHARE) end
  return { question = question, parts = parts, attempts = 0,
           ends = parts.clock.monotonic() + seconds }
end

local function done(run, value, said)
  return { value = value, model = said.model or run.question.model, tokens = run.tokens,
           attempts = run.attempts }
end

function model.ask(question, parts)
  parts = parts or host_parts(question)
  if not parts.provider or parts.provider.offline then
    return nil, err.new("model-failed", ("no provider answers for '%s'"):format(question.model))
  end
  local run = new_run(question, parts)
  local said, why = say(run, question.messages)
  if not said then return nil, why end
  local value
  value, why = checked(question, said)
  if value ~= nil then return done(run, value, said) end
  if is_final(why) then return nil, why end

  local again = repaired(question.messages, said, why, question.format)
  said, why = say(run, again)
  if not said then return nil, why end
  value, why = checked(question, said)
  if value ~= nil then return done(run, value, said) end
  if is_final(why) then return nil, why end
  return invalid(why)
end

function model.sees(name)
  local said = require "config".get "AIMIX_VISION"
  local one = provider.choose(require "shop".providers(), name)
  if not one or one.offline or said == "no" then return false end
  return said == "yes" or provider.sees(one, name)
end

return model
