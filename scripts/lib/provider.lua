-- Providers: what a file in scripts/providers returns.
--
--     return provider { name = "OpenAI", models = { "gpt-" }, complete = function(request) … end }
--     return provider { name = "offline", models = { "offline" }, offline = true }
--
-- `models` are beginnings of the names it answers for, `vision` of those among them that are
-- known to see pictures; none, if absent.  complete() asks once and may
-- wait; asking again is lib/model.lua's affair:
--
--     request = { model, messages, timeout = seconds, format = "json"|"text"|"markdown",
--                 name?, schema? = JSON Schema, temperature?, max_tokens? }
--     complete(request) -> { text, model, tokens?, finish? = "stop"|"length"|… } | nil, err
--
-- An err may say err.vendor_status (the HTTP status that came back) and
-- err.retry_after (seconds).  An `offline` provider is never asked: the service's own
-- compose() answers.

local provider = {}

local Provider = { __name = "provider" }

local KNOWN = { complete = true, models = true, name = true, offline = true, vision = true }

local function check_beginnings(list, what)
  local ok = type(list) == "table" and #list > 0
  for _, beginning in ipairs(ok and list or {}) do
    ok = ok and type(beginning) == "string" and beginning ~= ""
  end
  if not ok then error(what .. " must be a list such as { \"gpt-\" }", 3) end
end

-- The word `provider` of a provider file.
function provider.define(entry)
  if type(entry) ~= "table" then error("provider is followed by { name = …, … }", 2) end
  for key in pairs(entry) do
    if not KNOWN[key] then
      error(("a provider has no '%s'; it knows complete, models, name, offline, vision")
        :format(tostring(key)), 2)
    end
  end
  if type(entry.name) ~= "string" then error("name must be a text", 2) end
  check_beginnings(entry.models, "models")
  if entry.vision ~= nil then check_beginnings(entry.vision, "vision") end
  if entry.offline ~= true and type(entry.complete) ~= "function" then
    error("complete must be a function", 2)
  end
  return setmetatable({ name = entry.name, models = entry.models, complete = entry.complete,
                        offline = entry.offline == true, vision = entry.vision }, Provider)
end

function provider.is_provider(value)
  return getmetatable(value) == Provider
end

-- How much of a model's name the longest of the beginnings that fit it has; "*" begins every
-- name; nil when none fits.
local function fit(beginnings, model)
  local best
  for _, beginning in ipairs(beginnings) do
    local size = beginning == "*" and 0 or #beginning
    local fits = size == 0 or model:sub(1, size) == beginning
    if fits and (not best or size > best) then best = size end
  end
  return best
end

-- Of all providers, the one with the longest beginning of the model's name.
function provider.choose(providers, model)
  local best, length = nil, -1
  for _, one in pairs(providers) do
    local size = fit(one.models, model)
    if size and size > length then best, length = one, size end
  end
  return best
end

-- True when it is known of this model that it sees pictures.
function provider.sees(one, model)
  return one ~= nil and one.vision ~= nil and fit(one.vision, model) ~= nil
end

return provider
