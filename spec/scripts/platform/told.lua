-- Holds answers to what the platform files say of themselves (lib.about), so that the API
-- document cannot drift from what is served.
--
--     told.hold(sets, seen)     raises what was not told
--
--     sets = loader.platform
--     seen = { method, path, status, body = decoded when it is JSON, headers = { [small] = … },
--              is_partial = true when it is made of rows that lack members }

local common = require "lib.openapi.common"
local routes = require "lib.routes"
local schema = require "lib.schema"

local told = {}

-- These may come of any route, and are told once, as "any other problem".
local ANYWHERE = { internal = true, ["bad-request"] = true, ["timed-out"] = true }

local maps = setmetatable({}, { __mode = "k" })

local function words_of(sets, method, path)
  maps[sets] = maps[sets] or routes.merge(sets)
  local map = maps[sets]
  local node = map.static[path] or routes.match(map, path)
  local key = node and ("%s %s"):format(method == "HEAD" and "GET" or method, node.route)
  local file = key and map.owners[key]
  return file and (sets[file].about[key] or error(key .. " has no words", 0)), key
end

local function expect(ok, key, format, ...)
  if not ok then error(("%s: " .. format):format(key, ...), 0) end
end

local function hold_fields(key, fields, seen)
  local _, errors = schema.check(fields, seen.body, "en")
  for _, wrong in ipairs(errors or {}) do
    expect(seen.is_partial and wrong.detail == "is missing.", key,
           "the answer is not what is told: %s %s", wrong.pointer, wrong.detail)
  end
end

local function has_code(words, code)
  if ANYWHERE[code] then return true end
  for _, one in ipairs(common.codes_of(words)) do
    if one == code then return true end
  end
end

local function hold_problem(key, words, seen)
  local code = type(seen.body) == "table" and tostring(seen.body.type):match("^/problems/(.+)$")
  expect(code, key, "answers %d with no problem", seen.status)
  expect(has_code(words, code), key, "does not tell of the problem '%s'", code)
  hold_fields(key, common.problem_fields, seen)
end

local MAYBE = { ["Idempotency-Replayed"] = true, ["Retry-After"] = true }

local function hold_answer(key, words, seen)
  local answer = words.answers[seen.status]
  if seen.status == 304 and words.is_cached then return end
  expect(answer, key, "does not tell of an answer %d", seen.status)
  if answer.fields then hold_fields(key, answer.fields, seen) end
  if words.is_cached then expect(seen.headers.etag, key, "has no ETag") end
  if seen.is_partial then return end
  for _, name in ipairs(answer.headers or {}) do
    expect(MAYBE[name] or seen.headers[name:lower()], key, "has no header %s", name)
  end
end

function told.hold(sets, seen)
  local words, key = words_of(sets, seen.method, seen.path)
  if not words or seen.method == "HEAD" or not seen.status then return end
  if seen.status >= 400 and not words.answers[seen.status] then
    hold_problem(key, words, seen)
  else
    hold_answer(key, words, seen)
  end
end

return told
