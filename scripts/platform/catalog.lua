-- The catalog: what is on sale, for how much, and what it asks for.
--
-- The scripts say what there is; the rows of `services` say what it costs and
-- whether it is sold.  They are read each time, so a changed price is in force at
-- the next request on every node.  A service without a row gets one at start, or when
-- it has just been dropped in.  Its words are those of the script, which its author may
-- change, but for those that somebody has put right in the row (admin_services.lua).

local accept = require "lib.accept"
local answer = require "lib.answer"
local db = require "db"
local json = require "json"
local log = require "log"
local problem = require "lib.problem"
local schema = require "lib.schema"
local shapes = require "lib.schema.json"
local shop = require "shop"

local ROWS = [[
  select service_type, credit_cost, is_active,
         case when 'name_ko' = any (edited) then name_ko end as name_ko,
         case when 'name_en' = any (edited) then name_en end as name_en,
         case when 'description_ko' = any (edited) then description_ko end as about_ko,
         case when 'description_en' = any (edited) then description_en end as about_en
    from services]]
local ROW = ROWS .. " where service_type = $1"
local SEED = [[
  insert into services (id, category, service_type, name_ko, name_en, description_ko,
                        description_en, credit_cost, is_active, created_at, updated_at)
  select gen_random_uuid(), $1::text, $2::text, $3::text, $4::text, $5::text, $6::text,
         $7::integer, true, now(), now()
   where not exists (select 1 from services where service_type = $2::text)
  on conflict do nothing]]

local BOTH = {
  schema.text "ko" { ko = "한국어", en = "Korean", max = 2000 },
  schema.text "en" { ko = "영어", en = "English", max = 2000 },
}
local ENTRY = {
  schema.text "type" { ko = "종류", en = "Type", max = 100 },
  schema.choice "category" { ko = "분류", en = "Category", "fortune", "image", "entertainment",
    "utility" },
  schema.text "version" { ko = "지금 판", en = "The version in force", max = 150 },
  schema.group "name" { ko = "이름", en = "Name", fields = BOTH },
  schema.group "about" { ko = "설명", en = "What it is", fields = BOTH },
  schema.number "cost" { ko = "크레딧", en = "Credits", integer = true, min = 0,
    help_ko = "지금 값.", help_en = "The price in force." },
  schema.flag "available" { ko = "파는지", en = "Whether it is sold" },
  schema.choice "format" { ko = "풀이의 형식", en = "What a reading is", "json", "text", "markdown",
    "image" },
  schema.flag "conversation" { ko = "이어지는 대화인지", en = "Whether turns follow one another" },
  schema.flag "provable" { ko = "뽑기를 증명하는지", en = "Whether its draws can be proved" },
  schema.list "languages" { ko = "언어", en = "Languages",
    item = schema.choice "lang" { "ko", "en" } },
  schema.group "links" { ko = "주소", en = "Where", fields = {
    schema.text "self" {}, schema.text "readings" {},
    schema.text "commitments" { optional = true },
  } },
}
local DETAIL = table.move(ENTRY, 1, #ENTRY, 1, {})
for _, field in ipairs {
  schema.list "fields" { ko = "순서대로 놓인 입력란", en = "The form: its fields in order",
    item = schema.object "field" {} },
  schema.object "input_schema" { ko = "입력의 JSON Schema", en = "JSON Schema of the input" },
  schema.group "example" { ko = "보낼 수 있는 본문", en = "A body that can be sent", fields = {
    schema.object "input" {}, schema.choice "lang" { "ko", "en" },
  } },
  schema.list "output_fields" { ko = "풀이의 항목", en = "The parts of a reading",
    item = schema.object "field" {}, optional = true },
  schema.object "output_schema" { ko = "풀이의 JSON Schema", en = "JSON Schema of a reading",
    optional = true },
} do DETAIL[#DETAIL + 1] = field end

local NO_SERVICE = { ko = "그런 서비스가 없습니다.", en = "There is no such service." }

local function words(ko, en, own)
  return { ko = ko or own.ko, en = en or own.en }
end

local function links(service)
  local own = "/v1/services/" .. service.type
  return { self = own, readings = own .. "/readings",
           commitments = service.provable and own .. "/commitments" or nil }
end

local function entry(service, row)
  return {
    type = service.type, category = service.category, version = service.version,
    name = words(row.name_ko, row.name_en, service.name),
    about = words(row.about_ko, row.about_en, service.about),
    cost = row.credit_cost, available = row.is_active,
    format = service.format or "json", conversation = service.conversation or false,
    provable = service.provable or false,
    languages = json.list { "ko", "en" },
    links = links(service),
  }
end

local function list(request)
  local rows = {}
  for _, row in ipairs(assert(db.query(ROWS))) do rows[row.service_type] = row end

  local services = json.list()
  for _, service in ipairs(shop.list()) do
    local row = rows[service.type]
    if row and row.is_active then services[#services + 1] = entry(service, row) end
  end
  return answer.cached(request, { services = services })
end

-- Fields in order for a form, JSON Schema for a check; the output likewise.
local function find(request, kind)
  local service = shop.find(kind)
  if not service then return nil, problem.err("service-not-found", NO_SERVICE) end
  local row, why = db.one(ROW, kind)
  if not row then
    return nil, why.code == "not-found" and problem.err("service-not-found", NO_SERVICE) or why
  end

  local lang = accept.lang_of(request)
  local shown = entry(service, row)
  shown.fields = schema.describe(service.input)
  shown.input_schema = shapes.document(service.input, lang)
  shown.example = { input = service.example, lang = lang }
  if service.output then
    shown.output_fields = schema.describe(service.output)
    shown.output_schema = shapes.document(service.output, lang)
  end
  return answer.cached(request, shown, { ["content-language"] = lang, vary = "accept-language" })
end

-- What the scripts say is the first price, and only the first.
local function seed()
  for _, service in ipairs(shop.list()) do
    local added = assert(db.exec(SEED, service.category, service.type, service.name.ko,
      service.name.en, service.about.ko, service.about.en, service.cost))
    if added > 0 then log.info("service-listed", { service = service.type }) end
  end
end

return routes {
  ["GET /v1/services"] = list,
  ["GET /v1/services/{type}"] = find,
  start = seed,

  about = {
    ko = "서비스", en = "Services",
    schemas = { Service = ENTRY, ServiceDetail = DETAIL },
    ["GET /v1/services"] = {
      ko = "파는 것", en = "What is on sale", is_cached = true,
      answers = { [200] = { ko = "서비스 목록", en = "The services", fields = {
        schema.list "services" { item = schema.group "service" { fields = ENTRY }, max = 10000 },
      } } },
      problems = { "busy" },
    },
    ["GET /v1/services/{type}"] = {
      ko = "서비스 하나", en = "One service", is_cached = true,
      help_ko = "지금 값과 입력란, 입력과 풀이의 JSON Schema, 그대로 보낼 수 있는 예.",
      help_en = "Its price in force, its form, JSON Schema of its input and reading, and an "
        .. "example that can be sent as it is.",
      path = { schema.text "type" { ko = "서비스의 종류, 예: saju", en = "Its type, such as saju",
        max = 100 } },
      answers = { [200] = { ko = "서비스", en = "The service", fields = DETAIL,
                            headers = { "Content-Language" } } },
      problems = { "service-not-found", "busy" },
    },
  },
}
