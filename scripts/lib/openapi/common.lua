-- What many routes have in common, in words: headers, and how a request can fail.
--
--     common.parameters(lang)      { [name of a request header] = parameter }
--     common.headers(lang)         { [name of an answer's header] = header }
--     common.problem_fields        what application/problem+json has
--     common.problem(code, lang)   the answer of that code, with an example
--     common.codes_of(words)       the codes a route may answer, those it says and those that
--                                  follow from what it is; by status, then by name

local err = require "err"
local json = require "json"
local ordered = require "lib.ordered"
local problem = require "lib.problem"
local schema = require "lib.schema"

local common = {}

local TEXT = { type = "string" }

local PARAMETERS = {
  ["Accept-Language"] = { ko = "글의 언어: ko 또는 en.", en = "The language of words: ko or en." },
  ["Idempotency-Key"] = {
    ko = "요청 하나에 하나씩 짓는 이름. 같은 이름으로 다시 보내면 앞의 답을 그대로 받아요.",
    en = "A name for this one request. Sent again under the same name, it has the same answer.",
    shape = { type = "string", minLength = 1, maxLength = 255, pattern = "^[\\x21-\\x7E]+$" },
  },
  ["If-Match"] = { ko = "앞서 받은 ETag; 그사이 바뀌었으면 412.",
                   en = "An ETag; 412 if it has changed meanwhile." },
  ["If-None-Match"] = { ko = "앞서 받은 ETag; 그대로면 304.", en = "An ETag; 304 if it is still so." },
  ["Last-Event-ID"] = { ko = "들은 마지막 단계의 id; 그 뒤만 들어요.",
                        en = "The id of the last step heard; only those after it are told." },
  ["Prefer"] = { ko = "기다리지 않으려면 respond-async.", en = "respond-async, not to wait.",
                 shape = { type = "string", enum = json.list { "respond-async" } } },
}

local HEADERS = {
  ["Aimix-Service"] = { ko = "서비스와 그 판.", en = "The service, and which version of it." },
  ["Content-Language"] = { ko = "글의 언어.", en = "The language of its words." },
  ["ETag"] = { ko = "지금 내용의 표.", en = "A tag of what is there." },
  ["Idempotency-Replayed"] = { ko = "앞의 답을 다시 준 것이면 true.", en = "true if it was given before." },
  ["Location"] = { ko = "결과의 주소.", en = "Where the result is." },
  ["Preference-Applied"] = { ko = "들어준 Prefer.", en = "The preference that was followed." },
  ["Retry-After"] = { ko = "기다릴 초.", en = "Seconds to wait.",
                      shape = { type = "integer", minimum = 0 } },
  ["WWW-Authenticate"] = { ko = "무엇으로 로그인하는지.", en = "How to log in." },
}

function common.parameters(lang)
  local parameters = {}
  for name, words in pairs(PARAMETERS) do
    parameters[name] = ordered.object("name", name, "in", "header", "description", words[lang],
                                      "schema", words.shape or TEXT)
  end
  return parameters
end

function common.headers(lang)
  local headers = {}
  for name, words in pairs(HEADERS) do
    headers[name] = ordered.object("description", words[lang], "schema", words.shape or TEXT)
  end
  return headers
end

common.problem_fields = {
  schema.text "type" { ko = "종류; 바뀌지 않아요", en = "Which one; this never changes", max = 100 },
  schema.text "title" { ko = "이름", en = "Its name", max = 100 },
  schema.number "status" { ko = "HTTP 상태", en = "The HTTP status", integer = true },
  schema.text "detail" { ko = "무슨 일인지", en = "What is the matter", max = 4000 },
  schema.text "instance" { ko = "요청의 이름; 기록에도 있어요", en = "The request, as our log has it",
    max = 200, optional = true },
  schema.list "errors" { ko = "어디가 틀렸는지", en = "What is wrong where", optional = true,
    item = schema.group "error" { fields = {
      schema.text "pointer" { ko = "JSON 포인터", en = "JSON pointer", min = 0, max = 400 },
      schema.text "detail" { ko = "무엇이 틀렸는지", en = "What is wrong", max = 4000 },
      schema.text "code" { ko = "틀림의 종류", en = "Which mistake", max = 100, optional = true },
    } } },
  schema.number "cost" { ko = "필요한 크레딧", en = "Credits needed", optional = true },
  schema.number "balance" { ko = "있는 크레딧", en = "Credits there are", optional = true },
  schema.text "result" { ko = "결과의 주소", en = "Where the result is", max = 200, optional = true },
  schema.number "retry_after" { ko = "기다릴 초", en = "Seconds to wait", optional = true },
}

-- What clients can do about it hangs on a member or two beyond the common ones.
local MORE = {
  ["not-enough-credits"] = { cost = 25, balance = 10 },
  ["busy"] = { retry_after = 2 }, ["too-many-requests"] = { retry_after = 60 },
}
local HEADERS_OF = {
  ["unauthorized"] = { "WWW-Authenticate" },
  ["conflict"] = { "Location" }, ["model-failed"] = { "Location" },
  ["busy"] = { "Retry-After" }, ["too-many-requests"] = { "Retry-After" },
}

local function example_of(code, lang)
  local e = err.new(code, "")
  for name, value in pairs(MORE[code] or {}) do e[name] = value end
  if code == "invalid-input" then
    e.errors = { ordered.object("pointer", "/input/birth/month",
      "detail", lang == "en" and "must be from 1 to 12." or "1 이상 12 이하여야 합니다.") }
  end
  local body = problem.body(e, lang)
  local names = {}
  for i, field in ipairs(common.problem_fields) do names[i] = field.name end
  return ordered.set(body, names)
end

local function header_refs(names)
  if not names then return end
  local refs = {}
  for _, name in ipairs(names) do refs[name] = { ["$ref"] = "#/components/headers/" .. name } end
  return refs
end

common.header_refs = header_refs

function common.problem(code, lang)
  return ordered.object(
    "description", problem.title(code, lang),
    "headers", header_refs(HEADERS_OF[code]),
    "content", { ["application/problem+json"] = ordered.object(
      "schema", { ["$ref"] = "#/components/schemas/Problem" },
      "example", example_of(code, lang)) })
end

local function add(codes, ...)
  for _, code in ipairs { ... } do codes[code] = true end
end

function common.status_of(code)
  return err.new(code, "").status
end

function common.codes_of(words)
  local codes, list = {}, {}
  if words.bearer then add(codes, "unauthorized") end
  if words.query then add(codes, "invalid-input") end
  if words.body then
    add(codes, "bad-request", "too-large", "unsupported-media", "invalid-input")
  end
  add(codes, table.unpack(words.problems or {}))
  for code in pairs(codes) do list[#list + 1] = code end
  table.sort(list, function(a, b)
    local a_status, b_status = common.status_of(a), common.status_of(b)
    if a_status ~= b_status then return a_status < b_status end
    return a < b
  end)
  return list
end

return common
