-- Prices and availability, for who looks after the shop.
--
-- A row of `services` rules from the moment it is changed, on every node: the catalog and the
-- ledger read it anew each time.  A change and the line in admin_changes that tells of it are
-- one function of the database (migrations/019).

local accept = require "lib.accept"
local answer = require "lib.answer"
local body = require "lib.body"
local db = require "db"
local json = require "json"
local problem = require "lib.problem"
local schema = require "lib.schema"
local staff = require "lib.staff"

local MERGE_PATCH = "application/merge-patch+json"
local COST_MAX = 100000

local ROWS = [[
  select s.service_type, s.category, s.credit_cost, s.is_active, s.name_ko, s.name_en,
         s.description_ko, s.description_en, s.created_at, s.updated_at, service_tag(s) as tag
    from services s]]
local LIST = ROWS .. " order by s.service_type"
local ROW = ROWS .. " where s.service_type = $1"
local CHANGE = "select * from change_service($1, $2, $3::jsonb, $4::jsonb)"

local CHANGES = {
  schema.number "credit_cost" { ko = "크레딧", en = "Credits", integer = true, min = 0,
    max = COST_MAX, optional = true },
  schema.flag "is_active" { ko = "파는지", en = "Whether it is sold", optional = true },
  schema.text "name_ko" { ko = "한국어 이름", en = "Its name in Korean", max = 100, optional = true },
  schema.text "name_en" { ko = "영어 이름", en = "Its name in English", max = 100, optional = true },
  schema.text "description_ko" { ko = "한국어 설명", en = "What it is, in Korean", max = 2000,
    optional = true },
  schema.text "description_en" { ko = "영어 설명", en = "What it is, in English", max = 2000,
    optional = true },
}
local MAY_BE_NULL = { description_ko = true, description_en = true }

local SERVICE = {
  schema.text "service_type" { ko = "종류", en = "Type", max = 100 },
  schema.choice "category" { ko = "분류", en = "Category", "fortune", "image", "entertainment",
    "utility" },
}
for _, field in ipairs(CHANGES) do SERVICE[#SERVICE + 1] = field end
for _, field in ipairs {
  schema.moment "created_at" { ko = "만든 때", en = "Made at" },
  schema.moment "updated_at" { ko = "바뀐 때", en = "Changed at" },
  schema.text "etag" { ko = "이 줄의 ETag; If-Match에 써요", en = "The row's ETag, for If-Match",
    max = 40 },
} do SERVICE[#SERVICE + 1] = field end

local function shown(row)
  local one = { etag = ("\"%s\""):format(row.tag) }
  for _, field in ipairs(SERVICE) do
    local value = row[field.name]
    if one[field.name] == nil then one[field.name] = value == nil and json.null or value end
  end
  return one
end

local NO_SERVICE = { ko = "그런 서비스가 없습니다.", en = "There is no such service." }

local function list(request)
  staff.user(request, "operator")
  local services = json.list()
  for i, row in ipairs(assert(db.query(LIST))) do services[i] = shown(row) end
  return answer.cached(request, { services = services })
end

local function find(request, kind)
  staff.user(request, "operator")
  local row, why = db.one(ROW, kind)
  if not row then
    error(why.code == "not-found" and problem.err("service-not-found", NO_SERVICE) or why)
  end
  local one = shown(row)
  return answer.tagged(request, one.etag, json.encode(one))
end

local NOT_NULL = { ko = "비울 수 없습니다.", en = "cannot be taken away." }

-- What is to be taken away (null, RFC 7396) must be something that need not be there.
local function check_nulls(sent, lang, errors)
  for _, field in ipairs(CHANGES) do
    if sent[field.name] == json.null and not MAY_BE_NULL[field.name] then
      errors[#errors + 1] = { pointer = "/" .. field.name, detail = NOT_NULL[lang] }
    end
  end
end

-- The members to change, as a JSON text.
local function changes_of(request, lang)
  local sent = body.object(request, lang, MERGE_PATCH)
  local clean, errors = schema.check(CHANGES, sent, lang)
  errors = errors or {}
  check_nulls(sent, lang, errors)
  if #errors > 0 then error(problem.invalid(errors, lang)) end
  for name in pairs(MAY_BE_NULL) do
    if sent[name] == json.null then clean[name] = json.null end
  end
  return json.encode(json.object(clean))
end

-- The tags of If-Match as a JSON text; nil when there is no condition.  A weak tag never
-- matches, and neither does what is no tag at all.
local function condition_of(request)
  local header = request:header("if-match")
  if not header or header:find("^%s*%*%s*$") then return nil end
  local tags = json.list()
  for one in ("," .. header .. ","):gmatch(",%s*\"([^\"]*)\"%s*%f[,]") do tags[#tags + 1] = one end
  return json.encode(tags)
end

local REFUSALS = {
  denied = function() return staff.denied "admin" end,
  ["no-service"] = function() return problem.err("service-not-found", NO_SERVICE) end,
  stale = function()
    return problem.err("precondition-failed", {
      ko = "그사이 바뀌었습니다. 다시 읽고 보내 주세요.",
      en = "It has changed meanwhile. Read it again before you change it." })
  end,
}

local function change(request, kind)
  local user = staff.user(request, "admin")
  local lang = accept.lang_of(request, user.locale)
  local changes, condition = changes_of(request, lang), condition_of(request)
  local row = assert(db.one(CHANGE, user.sub, kind, changes, condition))
  local refusal = REFUSALS[row.outcome]
  if refusal then error(refusal()) end
  local one = shown(row)
  return answer.json(200, one, { etag = one.etag })
end

local TYPE = { schema.text "type" { ko = "서비스의 종류, 예: saju", en = "Its type, such as saju",
  max = 100 } }

return routes {
  ["GET /v1/admin/services"] = list,
  ["GET /v1/admin/services/{type}"] = find,
  ["PATCH /v1/admin/services/{type}"] = change,

  about = {
    ko = "운영: 서비스의 값", en = "Looking after the shop: prices and availability",
    schemas = { ServiceRow = SERVICE, ServiceChanges = CHANGES },
    ["GET /v1/admin/services"] = {
      ko = "모든 서비스의 줄", en = "The rows of all services", bearer = true, is_cached = true,
      help_ko = "파는 것도, 팔지 않는 것도. operator나 admin만.",
      help_en = "Those on sale and those that are not. For operators and admins.",
      answers = { [200] = { ko = "서비스의 줄들", en = "The rows", fields = {
        schema.list "services" { item = schema.group "service" { fields = SERVICE } },
      } } },
      problems = { "denied", "busy" },
    },
    ["GET /v1/admin/services/{type}"] = {
      ko = "서비스 하나의 줄", en = "The row of one service", bearer = true, is_cached = true,
      help_ko = "operator나 admin만.", help_en = "For operators and admins.", path = TYPE,
      answers = { [200] = { ko = "서비스의 줄", en = "The row", fields = SERVICE } },
      problems = { "denied", "service-not-found", "busy" },
    },
    ["PATCH /v1/admin/services/{type}"] = {
      ko = "값이나 말 바꾸기", en = "Change a price, what is sold, or its words", bearer = true,
      help_ko = "보낸 것만 바뀌어요 (RFC 7396). 다음 요청부터 어느 노드에서나 그래요. 설명만 null로 지울 수 "
        .. "있고, 그러면 서비스 파일의 설명이 보여요. 바꾼 사람과 앞뒤의 값이 남아요. admin만.",
      help_en = "Only what is sent is changed (RFC 7396), and rules from the next request on, on "
        .. "every node. Only a description may be taken away with null; then the one in the "
        .. "service's file is shown. Who changed it, from what to what, is kept. For admins.",
      path = TYPE, headers = { "If-Match" }, body = CHANGES, media = { MERGE_PATCH },
      example = { credit_cost = 30 },
      answers = { [200] = { ko = "바뀐 줄", en = "The row as it is now", fields = SERVICE,
                            headers = { "ETag" } } },
      problems = { "denied", "service-not-found", "precondition-failed", "busy" },
    },
  },
}
