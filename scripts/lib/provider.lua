-- Providers: what a file in scripts/providers returns.
--
--     return provider { name = "OpenAI", models = { "gpt-" }, complete = function(request) … end }
--     return provider { name = "offline", models = { "offline" }, offline = true }
--
-- `models` are beginnings of the names it answers for.  complete() asks once and may
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

local KNOWN = { complete = true, models = true, name = true, offline = true }

local function check_models(models)
  if type(models) ~= "table" or #models == 0 then
    error("models must be a list such as { \"gpt-\" }", 3)
  end
  for _, beginning in ipairs(models) do
    if type(beginning) ~= "string" or beginning == "" then
      error("models must be a list such as { \"gpt-\" }", 3)
    end
  end
end

-- The word `provider` of a provider file.
function provider.define(entry)
  if type(entry) ~= "table" then error("provider is followed by { name = …, … }", 2) end
  for key in pairs(entry) do
    if not KNOWN[key] then
      error(("a provider has no '%s'; it knows complete, models, name, offline")
        :format(tostring(key)), 2)
    end
  end
  if type(entry.name) ~= "string" then error("name must be a text", 2) end
  check_models(entry.models)
  if entry.offline ~= true and type(entry.complete) ~= "function" then
    error("complete must be a function", 2)
  end
  return setmetatable({ name = entry.name, models = entry.models, complete = entry.complete,
                        offline = entry.offline == true }, Provider)
end

function provider.is_provider(value)
  return getmetatable(value) == Provider
end

-- Of all providers, the one with the longest beginning of the model's name; "*"
-- begins every name.
function provider.choose(providers, model)
  local best, length = nil, -1
  for _, one in pairs(providers) do
    for _, beginning in ipairs(one.models) do
      local size = beginning == "*" and 0 or #beginning
      if size > length and (size == 0 or model:sub(1, size) == beginning) then
        best, length = one, size
      end
    end
  end
  return best
end

return provider
