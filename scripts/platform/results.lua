-- Results: what a person's readings became.  Nobody sees another's.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local json = require "json"
local paging = require "lib.paging"
local query = require "lib.query"
local result = require "lib.result"
local schema = require "lib.schema"
local stored = require "lib.stored"

local PAGE = {
  paging.limit { ko = "몇 개까지", en = "Results, at most" },
  schema.text "cursor" { ko = "앞쪽의 next_cursor", en = "next_cursor of the page before", max = 100,
    optional = true },
  schema.text "service" { ko = "이 서비스만", en = "Of this service only", max = 100,
    optional = true },
  schema.choice "status" { ko = "이 상태만", en = "In this state only", "pending", "done", "failed",
    optional = true },
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

  about = {
    ko = "결과", en = "Results",
    schemas = { Result = result.fields, ResultRow = result.row_fields },
    ["GET /v1/results"] = {
      ko = "내 결과", en = "My results", bearer = true, query = PAGE,
      help_ko = "새것부터, 제목만.", help_en = "Newest first, with their titles only.",
      answers = { [200] = { ko = "한 쪽", en = "A page", fields = {
        schema.list "results" { item = schema.group "result" { fields = result.row_fields } },
        schema.text "next_cursor" { ko = "다음 쪽; 없으면 null", max = 100, optional = true,
          en = "For the next page; null after the last" },
      } } },
      problems = { "busy" },
    },
    ["GET /v1/results/{id}"] = {
      ko = "결과 하나", en = "One result", bearer = true,
      help_ko = "기다리는 중이면 status가 pending이에요. 실패했으면 problem이 있고 크레딧은 돌아와 있어요.",
      help_en = "While it is being made its status is pending. One that failed has a problem, and "
        .. "its credits were given back.",
      path = { schema.uuid "id" { ko = "결과의 id", en = "Its id" } },
      answers = { [200] = { ko = "결과", en = "The result", fields = result.fields,
                            headers = { "Aimix-Service" } } },
      problems = { "not-found", "busy" },
    },
  },
}
