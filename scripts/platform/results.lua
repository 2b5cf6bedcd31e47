-- Results: what a person's readings became.  Nobody sees another's.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local json = require "json"
local query = require "lib.query"
local result = require "lib.result"
local schema = require "lib.schema"
local stored = require "lib.stored"

local PAGE = {
  schema.number "limit" { integer = true, min = 1, max = 100, default = 20 },
  schema.text "cursor" { max = 100, optional = true },
  schema.text "service" { max = 100, optional = true },
  schema.choice "status" { "pending", "done", "failed", optional = true },
}

local function list(request)
  local user = bearer.user(request)
  local lang = accept.lang_of(request, user.locale)
  local rows, following = stored.list(user.sub, query.fields(request, PAGE, lang), lang)
  for _, row in ipairs(rows) do row.micros = nil end
  return answer.json(200, { results = json.list(rows), next_cursor = following or json.null })
end

local function find(request, id)
  local user = bearer.user(request)
  local row = assert(stored.find(user.sub, id))
  return answer.text(200, result.text(row), { ["aimix-service"] = row.version })
end

return routes {
  ["GET /v1/results"] = list,
  ["GET /v1/results/{id}"] = find,
}
