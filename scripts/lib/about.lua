-- About: what a route is, in words and fields, beside the function that answers it.
--
--     return routes {
--       ["GET /v1/results/{id}"] = find,
--       about = {
--         ko = "결과", en = "Results",              the heading of the file's routes
--         schemas = { Result = RESULT },            fields that have a name of their own
--         ["GET /v1/results/{id}"] = {
--           ko = "결과 하나", en = "One result",    one line; help_ko, help_en say more
--           bearer = true,                          who asks must be logged in
--           path = { … }, query = { … },            fields of what stands in { }, and behind ?
--           headers = { "Idempotency-Key" },        of the request, those of lib.openapi.common
--           body = { … }, example = { … },          fields of the body, and a body that fits
--           media = { "…" },                        what it may be called beside application/json
--           is_cached = true,                       has an ETag
--           answers = { [200] = { ko = "결과", en = "The result", fields = RESULT } },
--           problems = { "busy" },                  beside those that follow from the above
--           each = "service",                       {type} is a service: one more path for each
--         },
--       },
--     }
--
-- An answer has `fields`, or a `type` if it is no JSON, or no body; and maybe `headers` and
-- an `example`.  The words are for the API document (lib.openapi); nothing else reads them,
-- so they are checked here as far as costs nothing, and by the specs as far as can be.

local about = {}

local HEADING = { ko = "string", en = "string", schemas = "table" }
local ROUTE = {
  ko = "string", en = "string", help_ko = "string", help_en = "string", bearer = "boolean",
  path = "table", query = "table", headers = "table", body = "table", example = "table",
  is_cached = "boolean", media = "table", answers = "table", problems = "table", each = "string",
}
local ANSWER = {
  ko = "string", en = "string", fields = "table", type = "string", headers = "table",
  example = "any",
}

local function fault(where, format, ...)
  return ("about %s: " .. format):format(where, ...)
end

local function fault_of_members(where, value, wanted)
  if type(value) ~= "table" then return fault(where, "must be { what there is to say }") end
  for name, member in pairs(value) do
    local kind = wanted[name]
    if not kind then return fault(where, "there is no '%s' to say", tostring(name)) end
    if kind ~= "any" and type(member) ~= kind then
      return fault(where, "'%s' must be a %s, not a %s", name, kind, type(member))
    end
  end
  if not value.ko or not value.en then return fault(where, "both ko and en are needed") end
end

-- Every name in { } has a field, and no other has one.
local function fault_of_path(key, fields)
  local left = {}
  for name in key:gmatch("{(.-)}") do left[name] = true end
  for _, field in ipairs(fields or {}) do
    if not left[field.name] then return fault(key, "{%s} is not in the path", field.name) end
    left[field.name] = nil
  end
  if next(left) then return fault(key, "path does not say what {%s} is", (next(left))) end
end

local function fault_of_answers(key, answers)
  if not answers or not next(answers) then return fault(key, "answers has no status") end
  for status, answer in pairs(answers) do
    if math.type(status) ~= "integer" then return fault(key, "an answer has a status") end
    local why = fault_of_members(("%s: %d"):format(key, status), answer, ANSWER)
    if why then return why end
  end
end

local function fault_of_route(key, words, handlers)
  if not handlers[key] then return fault(tostring(key), "there is no such route in this file") end
  return fault_of_members(key, words, ROUTE) or fault_of_path(key, words.path)
    or fault_of_answers(key, words.answers)
end

-- What is wrong with what a file says of its routes, or nil.
function about.fault(words, handlers)
  if type(words) ~= "table" then return "about must be a table" end
  local heading = {}
  for key, value in pairs(words) do
    if HEADING[key] then
      heading[key] = value
    else
      local why = fault_of_route(key, value, handlers)
      if why then return why end
    end
  end
  return fault_of_members("the file", heading, HEADING)
end

return about
