-- An operation: one route of a platform file, from what lib.about says of it.
--
--     operation.of(key, words, tag, parts) -> operation      parts: lib.openapi.components
--     operation.content(type, schema, example)

local common = require "lib.openapi.common"
local curl = require "lib.openapi.curl"
local json = require "json"
local kinds = require "lib.schema.kinds"
local ordered = require "lib.ordered"

local operation = {}

-- "GET /v1/results/{id}" is getResultsById.
function operation.id_of(key)
  local method, path = key:match("^(%u+) (.+)$")
  local words = { method:lower() }
  path = path:gsub("^/v1/", "/"):gsub("{(.-)}", "by-%1")
  for word in path:gmatch("%w+") do
    words[#words + 1] = word:sub(1, 1):upper() .. word:sub(2)
  end
  return table.concat(words)
end

local function help(words, lang)
  return lang == "en" and words.help_en or lang ~= "en" and words.help_ko or nil
end

local function parameter(field, where, parts)
  local shape = parts:one(field)
  local is_required = where == "path" or not (field.optional or field.default ~= nil)
  if type(shape.type) == "table" then shape.type = shape.type[1] end   -- there is no null in a URL
  if shape.enum then shape.enum = json.list { table.unpack(shape.enum, 1, #field) } end
  local name = parts.lang == "en" and field.en or field.ko
  local more = parts.lang == "en" and field.help_en or parts.lang ~= "en" and field.help_ko
  shape.title, shape.description = nil, nil
  return ordered.object("name", field.name, "in", where, "required", is_required,
    "description", more and name .. ". " .. more or name, "schema", shape)
end

local function parameters(words, parts)
  local list = json.list()
  for _, where in ipairs { "path", "query" } do
    for _, field in ipairs(words[where] or {}) do
      list[#list + 1] = parameter(field, where, parts)
    end
  end
  local headers = table.move(words.headers or {}, 1, #(words.headers or {}), 1, {})
  if words.is_cached then headers[#headers + 1] = "If-None-Match" end
  for _, name in ipairs(headers) do
    list[#list + 1] = { ["$ref"] = "#/components/parameters/" .. name }
  end
  return #list > 0 and list or nil
end

-- A value with its members in the order of the fields that describe it.
function operation.in_order(value, fields)
  if type(value) ~= "table" or not fields then return value end
  local names = {}
  for i, field in ipairs(fields) do
    local member, below = value[field.name], field.fields or kinds[field.kind].fields
    names[i] = field.name
    if field.item and type(member) == "table" then
      for _, item in ipairs(member) do operation.in_order(item, field.item.fields) end
    end
    operation.in_order(member, below)
  end
  return ordered.set(value, names)
end

function operation.content(type, schema, example)
  return { [type] = ordered.object("schema", schema, "example", example) }
end

local function body(words, parts)
  if not words.body then return end
  local example = operation.in_order(words.example, words.body)
  local content = operation.content("application/json", parts:schema(words.body), example)
  for _, name in ipairs(words.media or {}) do content[name] = content["application/json"] end
  return ordered.object("required", true, "content", content)
end

local function answer_content(answer, parts)
  if answer.fields then
    return operation.content("application/json", parts:open(answer.fields),
                             operation.in_order(answer.example, answer.fields))
  elseif answer.type then
    local shape = { type = answer.type:find("json$") and "object" or "string" }
    return operation.content(answer.type, shape, answer.example)
  end
end

local function answer_headers(words, status, answer)
  local headers = table.move(answer.headers or {}, 1, #(answer.headers or {}), 1, {})
  if words.is_cached and status == 200 then headers[#headers + 1] = "ETag" end
  return #headers > 0 and common.header_refs(headers) or nil
end

local function responses_said(words, parts, responses)
  for status, answer in pairs(words.answers) do
    responses[tostring(status)] = ordered.object(
      "description", answer[parts.lang],
      "headers", answer_headers(words, status, answer),
      "content", answer_content(answer, parts))
  end
  if words.is_cached then
    responses["304"] = { description = parts.lang == "en" and "It is still so." or "그대로예요.",
                         headers = common.header_refs { "ETag" } }
  end
end

-- Two codes may share a status; then their words are said together.
local function add_problem(code, parts, responses)
  local status = tostring(common.status_of(code))
  local there = responses[status]
  if not there then
    responses[status] = { ["$ref"] = "#/components/responses/" .. code }
    return
  end
  local more = common.problem(code, parts.lang)
  if there["$ref"] then there = common.problem(there["$ref"]:match("[%w-]+$"), parts.lang) end
  for name, value in pairs(more.headers or {}) do
    there.headers = there.headers or {}
    there.headers[name] = value
  end
  there.description = there.description .. "; " .. more.description
  there.content["application/problem+json"] = more.content["application/problem+json"]
  responses[status] = there
end

local function responses_of(words, parts)
  local responses = { default = { ["$ref"] = "#/components/responses/problem" } }
  responses_said(words, parts, responses)
  for _, code in ipairs(common.codes_of(words)) do add_problem(code, parts, responses) end
  return responses
end

-- A line for the shell; none where we know no body to send.
function operation.sample(key, words, example)
  if words.body and not example then return end
  local method, path = key:match("^(%u+) (.+)$")
  return json.list { ordered.object("lang", "Shell", "label", "curl",
                                    "source", curl(method, path, words, example)) }
end

function operation.of(key, words, tag, parts)
  return ordered.object(
    "operationId", operation.id_of(key),
    "summary", words[parts.lang], "description", help(words, parts.lang),
    "tags", json.list { tag },
    "security", words.bearer and json.list { { bearer = json.list() } } or json.list(),
    "parameters", parameters(words, parts),
    "requestBody", body(words, parts),
    "responses", responses_of(words, parts),
    "x-codeSamples", operation.sample(key, words, words.example))
end

return operation
