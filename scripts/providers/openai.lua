-- The chat-completions protocol: OpenAI, and whoever speaks it at AIMIX_OPENAI_URL.
--
-- What a vendor says about an error is not passed on: it quotes keys.

local config = require "config"
local err = require "err"
local fetch = require "fetch"
local json = require "json"

-- Ours are Dotprompt's.
local ROLES = { model = "assistant" }

-- OpenAI wants the new name, and most others know only the old one.
local function limit_name(base)
  return base:find("^https://api%.openai%.com/") and "max_completion_tokens" or "max_tokens"
end

local function part_of(part)
  if part.text then return { type = "text", text = part.text } end
  if part.media then return { type = "image_url", image_url = { url = part.media.url } } end
end

local function message_of(message)
  local content = message.content
  if type(content) == "table" then
    local parts = json.list {}
    for _, part in ipairs(content) do parts[#parts + 1] = part_of(part) end
    content = parts
  end
  return { role = ROLES[message.role] or message.role, content = content }
end

local function response_format(request)
  if request.format ~= "json" then return nil end
  if not request.schema then return { type = "json_object" } end
  return { type = "json_schema", json_schema = {
    name = (request.name or "answer"):gsub("[^%w_-]", "_"):sub(1, 64), strict = true,
    schema = request.schema,
  } }
end

local function body_of(request, base)
  local messages = json.list {}
  for i, message in ipairs(request.messages) do messages[i] = message_of(message) end
  return {
    model = request.model, messages = messages, temperature = request.temperature,
    response_format = response_format(request), [limit_name(base)] = request.max_tokens,
  }
end

local function post(request)
  local base = config.get "AIMIX_OPENAI_URL":gsub("/+$", "")
  local key = config.get "AIMIX_OPENAI_KEY"
  return fetch.post(base .. "/chat/completions", {
    json = body_of(request, base), timeout = request.timeout,
    headers = { authorization = key and key ~= "" and "Bearer " .. key or nil },
  })
end

local function failed(text)
  return nil, err.new("model-failed", text)
end

-- Seconds; vendors do not send the date form.
local function retry_after(answer)
  local seconds = tonumber(answer.headers["retry-after"])
  return seconds and seconds >= 0 and seconds or nil
end

local function refused(answer)
  local why = err.new("model-failed", ("the vendor answered with HTTP status %d")
    :format(answer.status))
  why.vendor_status, why.retry_after = answer.status, retry_after(answer)
  return nil, why
end

local function member(value, name, kind)
  local found = type(value) == "table" and value[name]
  return type(found) == kind and found or nil
end

-- As little as is needed, so that those who speak almost the protocol will do.
local function read(answer)
  local value = json.decode(answer.body, { repeats = true })
  local choices = member(value, "choices", "table")
  local choice = choices and choices[1]
  local message = member(choice, "message", "table")
  if not message then
    return nil, err.new("upstream-failed", "the vendor's answer is no chat completion")
  end
  if member(message, "refusal", "string") then return failed "the model refuses to answer" end

  local finish = member(choice, "finish_reason", "string")
  local text = member(message, "content", "string")
  if finish == "content_filter" then return failed "the vendor's filter held the answer back" end
  if not text then return failed "the model said nothing" end
  local tokens = member(member(value, "usage", "table"), "total_tokens", "number")
  return { text = text, finish = finish, model = member(value, "model", "string"),
           tokens = tokens and math.tointeger(tokens) }
end

local function complete(request)
  local answer, why = post(request)
  if not answer then return nil, why end
  if answer.status ~= 200 then return refused(answer) end
  return read(answer)
end

-- Families that see pictures, whoever serves them; of others AIMIX_VISION says it.
local VISION = { "chatgpt-4o", "claude-", "gemini-", "gpt-4-turbo", "gpt-4.1", "gpt-4o", "gpt-5" }

return provider { name = "OpenAI", models = { "*" }, vision = VISION, complete = complete }
