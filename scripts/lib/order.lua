-- What a client orders: the body of POST /v1/services/{type}/readings.
--
--     { "input": { … }, "lang": "ko", "options": { "tone": …, "length": … } }
--
-- or the same as multipart/form-data: a part "input" with that JSON, parts "lang"
-- and "options", and a part for each photo, under the name of its field.
--
--     order.read(request, service, lang) -> { input, lang, options }; raises what is wrong

local accept = require "lib.accept"
local body = require "lib.body"
local json = require "json"
local photo = require "lib.schema.photo"
local problem = require "lib.problem"
local schema = require "lib.schema"

local order = {}

local OPTIONS = {
  schema.choice "tone" { ko = "말투", en = "Tone", "friendly", "formal", "fun",
    default = "friendly" },
  schema.choice "length" { ko = "길이", en = "Length", "short", "normal", "long",
    default = "normal" },
}

-- What clients are told to send (lib.about).
order.fields = {
  schema.object "input" { ko = "서비스의 입력", en = "The service's input" },
  schema.choice "lang" { ko = "풀이의 언어", en = "Language of the reading", "ko", "en",
    optional = true, help_ko = "없으면 Accept-Language, 그다음은 계정의 언어.",
    help_en = "If left out, that of Accept-Language, then the account's." },
  schema.group "options" { ko = "모델에게 부탁할 것", en = "What a model is asked for",
    fields = OPTIONS, optional = true },
}

local LANGUAGES = { ko = "ko", en = "en" }

-- The service's own input is checked with the service, later; the rest here.
local function checked(sent, lang)
  lang = LANGUAGES[sent.lang] or lang
  local clean, errors = schema.check(order.fields, sent, lang)
  if errors then error(problem.invalid(errors, lang)) end
  clean.lang = lang
  return clean
end

-- The parts an upload may have, and the names of those that are photos.
local function parts_of(service)
  local fields, photos = table.move(order.fields, 1, #order.fields, 1, {}), {}
  for _, field in ipairs(service.input) do
    if field.kind == "photo" then
      fields[#fields + 1], photos[field.name] = field, true
    end
  end
  return fields, photos
end

local TWICE = { ko = "두 번 있습니다.", en = "is there twice." }

local function bad_part(name, words, lang)
  error(problem.invalid({ { pointer = "/" .. tostring(name), detail = words[lang] } }, lang))
end

local function strange_part(name, fields, lang)
  local ko, en = schema.strange(fields)
  bad_part(name, { ko = ko, en = en }, lang)
end

-- One part of an upload, put where it belongs.
local function place(sent, part, fields, photos, lang)
  local name = part.name
  if name ~= "photos" and sent[name] then bad_part(name, TWICE, lang) end
  if name == "input" or name == "options" then
    sent[name] = body.decode(part.body, lang)
  elseif name == "lang" then
    sent.lang = part.body
  elseif not photos[name] then
    strange_part(name, fields, lang)
  elseif sent.photos[name] then
    bad_part(name, TWICE, lang)
  else
    sent.photos[name] = photo.upload(part.type, part.body)
  end
end

local function read_parts(request, service, lang)
  local sent, fields, photos = { photos = {} }, parts_of(service)
  for _, part in ipairs(assert(request:parts())) do place(sent, part, fields, photos, lang) end
  if next(sent.photos) then sent.input = sent.input or json.object() end
  for name, upload in pairs(sent.photos) do sent.input[name] = upload end
  sent.photos = nil
  return sent
end

local function read(request, service, lang)
  if body.media_type(request) == "multipart/form-data" then
    return read_parts(request, service, lang)
  end
  return body.object(request, lang)
end

function order.read(request, service, locale)
  local lang = accept.lang_of(request, locale)
  return checked(read(request, service, lang), lang)
end

return order
