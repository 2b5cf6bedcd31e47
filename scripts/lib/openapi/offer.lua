-- An offer: the path of one service, with its own input, reading, first price and example.
--
--     offer.path_of(key, service)                the key of the path, with the service for {type}
--     offer.of(key, words, tag, parts, service)  the operation; `words` are those of the route
--                                                that serves them all
--
-- The example is a real one: what the service says to its example without a model, of the
-- seed and moment it was proved with.

local json = require "json"
local operation = require "lib.openapi.operation"
local ordered = require "lib.ordered"
local proof = require "lib.proof"
local results = require "lib.result"
local schema = require "lib.schema"
local services = require "lib.service"
local world = require "lib.world"

local offer = {}

function offer.path_of(key, service)
  return (key:gsub("{type}", service.type))
end

-- "name-analysis" is NameAnalysis.
local function name_of(service)
  return (("-" .. service.type):gsub("%-(%w)", string.upper))
end

local function moment(service, lang, verb)
  return world.new { lang = lang, now = proof.moment, seed = proof.seed, verb = verb,
                     rehearses = service.provable and verb == "facts" }
end

local function made(service, lang)
  local input = assert(schema.check(service.input, service.example, lang))
  local facts = assert(services.facts(service, input, moment(service, lang, "facts")))
  return facts, services.compose(service, facts, moment(service, lang, "compose"))
end

local ID = "5c02b4f4-7d0a-4c33-9b0e-0d2f6a1c7e55"

local function example_of(service, lang, fields)
  local facts, reading = made(service, lang)
  return operation.in_order({
    id = ID, service = service.type, session_id = service.conversation and ID or nil,
    version = service.version, status = "done", lang = lang, facts = facts,
    reading = operation.in_order(reading, service.output),
    warnings = json.list(facts.warnings or {}), ai_model = "offline",
    disclaimer = results.disclaimer(lang, "offline"),
    credits = { charged = service.cost, balance = 1000 - service.cost },
    created_at = "2026-01-15T00:00:00.000Z", expires_at = "2027-01-15T00:00:00.000Z",
  }, fields)
end

-- The body: the common one around the service's own input.
local function body_schema(words, service, parts)
  local whole = parts:inline(words.body)
  whole.properties.input = parts:add(name_of(service) .. "Input", parts:inline(service.input))
  return whole
end

local function has_photo(service)
  for _, field in ipairs(service.input) do
    if field.kind == "photo" then return true end
  end
end

-- The same as an upload: a part for each photo, the rest of the input as JSON.
local function upload_content(words, service, parts)
  local whole = parts:inline(words.body)
  local rest, encoding = {}, { input = { contentType = "application/json" },
                               options = { contentType = "application/json" } }
  for _, field in ipairs(service.input) do
    if field.kind ~= "photo" then
      rest[#rest + 1] = field
    else
      whole.properties[field.name] = parts:one(field)
      whole.properties[field.name] = { title = whole.properties[field.name].title }
      encoding[field.name] = { contentType = "image/jpeg, image/png, image/webp" }
    end
  end
  whole.properties.input = parts:inline(rest)
  whole.required = json.list()
  return ordered.object("schema", whole, "encoding", encoding)
end

local function request_body(words, service, parts)
  local example = ordered.object(
    "input", operation.in_order(service.example, service.input), "lang", parts.lang)
  local content = operation.content("application/json", body_schema(words, service, parts), example)
  if has_photo(service) then
    content["multipart/form-data"] = upload_content(words, service, parts)
  end
  return ordered.object("required", true, "content", content), example
end

local function reading_schema(service, parts)
  local field = services.format_field(service)
  return field and parts:one(field) or parts:open_inline(service.output)
end

local function answer_schema(fields, service, parts)
  local whole = parts:open_inline(fields)
  whole.properties.service = { type = "string", const = service.type }
  whole.properties.reading = parts:add(name_of(service) .. "Reading",
                                       reading_schema(service, parts))
  whole.required[#whole.required + 1] = "reading"
  return whole
end

local PRICE = {
  ko = "%s\n\n처음 값은 %d 크레딧이에요. 지금 값은 `GET /v1/services/%s`에 있어요.",
  en = "%s\n\n%d credits at first; `GET /v1/services/%s` has the price in force.",
}

function offer.of(key, words, tag, parts, service)
  local lang, fields = parts.lang, words.answers[201].fields
  local own = {}
  for name, value in pairs(words) do own[name] = value end
  own.path = nil
  local made_body, example = request_body(words, service, parts)
  local self = operation.of(offer.path_of(key, service), own, tag, parts)
  self.summary = service.name[lang]
  self.description = PRICE[lang]:format(service.about[lang], service.cost, service.type)
  self.requestBody = made_body
  self["x-aimix-first-cost"] = service.cost
  self["x-codeSamples"] = operation.sample(offer.path_of(key, service), own, example)
  self.responses["201"].content = operation.content("application/json",
    answer_schema(fields, service, parts), example_of(service, lang, fields))
  return self
end

return offer
