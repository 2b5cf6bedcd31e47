-- Bodies: what a client sent, as a table; or an err raised at once.
--
--     local sent = body.fields(request, FIELDS, lang)     checked, cleaned
--     local sent = body.object(request, lang)             any JSON object
--     local sent = body.object(request, lang, media)      one that may also be called `media`

local json = require "json"
local problem = require "lib.problem"
local schema = require "lib.schema"

local body = {}

local JSON_ONLY = { ko = "Content-Type은 application/json이어야 합니다.",
                    en = "The Content-Type must be application/json." }
local OBJECT_ONLY = { ko = "본문은 JSON 객체({ })여야 합니다.",
                      en = "The body must be a JSON object ({ })." }

-- "application/json" of "application/json; charset=utf-8"; "" when not said.
function body.media_type(request)
  local header = request:header("content-type") or ""
  return header:match("^%s*([^%s;]*)"):lower()
end

function body.decode(text, lang)
  if text == "" then
    error(problem.err("bad-request", { ko = "본문이 비어 있습니다.", en = "The body is empty." }))
  end
  local value = assert(json.decode(text))
  if type(value) ~= "table" or json.is_list(value) then
    error(problem.err("invalid-input", OBJECT_ONLY,
      { errors = { { pointer = "", detail = OBJECT_ONLY[lang] } }, lang = lang }))
  end
  return value
end

function body.object(request, lang, also)
  local media = body.media_type(request)
  if media ~= "application/json" and media ~= "" and media ~= also then
    error(problem.err("unsupported-media", JSON_ONLY))
  end
  return body.decode(request:body(), lang)
end

-- Raises every problem at once, each with its pointer.
function body.check(fields, value, lang)
  local clean, errors = schema.check(fields, value, lang)
  if clean then return clean end
  error(problem.invalid(errors, lang))
end

function body.fields(request, fields, lang)
  return body.check(fields, body.object(request, lang), lang)
end

return body
