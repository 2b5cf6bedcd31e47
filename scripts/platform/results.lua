-- Results: what a person's readings became.  Nobody sees another's.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local commitments = require "lib.commitments"
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

local PROOF = {
  schema.uuid "result" { ko = "결과의 id", en = "Id of the result" },
  schema.text "service" { ko = "서비스", en = "Service", max = 100 },
  schema.choice "status" { ko = "상태", en = "State", "done", "failed" },
  schema.text "server_seed" { ko = "서버의 씨앗, 16진수", en = "Seed of the server, hexadecimal",
    max = 64 },
  schema.text "commit" { ko = "그 SHA-256, 16진수", en = "Its SHA-256, hexadecimal", max = 64 },
  schema.moment "committed_at" { ko = "씨앗을 정한 때", en = "When the seed was fixed" },
  schema.object "draw" { ko = "뽑기", en = "The draw", optional = true,
    help_ko = "알고리즘의 이름, 손님의 씨앗과 번호, 쓰인 수, 뽑힌 것. 실패한 풀이에는 없어요.",
    help_en = "The name of the algorithm, the client's seed and nonce, the words used and what was "
      .. "drawn. There is none for a reading that failed." },
}

local function prove(request, id)
  local user = bearer.user(request)
  return answer.json(200, assert(commitments.proof(user.sub, id)))
end

return routes {
  ["GET /v1/results"] = list,
  ["GET /v1/results/{id}"] = find,
  ["GET /v1/results/{id}/proof"] = prove,

  about = {
    ko = "결과", en = "Results",
    schemas = { Result = result.fields, ResultRow = result.row_fields, Proof = PROOF },
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
    ["GET /v1/results/{id}/proof"] = {
      ko = "뽑기의 증명", en = "Proof of a draw", bearer = true,
      help_ko = "누구나 다시 뽑아 볼 수 있게 서버의 씨앗과 쓰인 수를 보여 줘요. 뽑기가 없는 결과라면 no-proof.",
      help_en = "The seed of the server and the words used, so that anybody can draw again. "
        .. "A result for which nothing was drawn is no-proof.",
      path = { schema.uuid "id" { ko = "결과의 id", en = "Its id" } },
      answers = { [200] = { ko = "증명", en = "The proof", fields = PROOF } },
      problems = { "not-found", "no-proof", "conflict", "busy" },
    },
  },
}
