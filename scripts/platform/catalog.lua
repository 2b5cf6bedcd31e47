-- The catalog: what is on sale, for how much, and what it asks for.
--
-- The scripts say what there is; the rows of `services` say what it costs and
-- whether it is sold.  They are read each time, so a changed price is in force at
-- the next request on every node.  A service without a row gets one at start, or when
-- it has just been dropped in.

local accept = require "lib.accept"
local answer = require "lib.answer"
local db = require "db"
local json = require "json"
local log = require "log"
local problem = require "lib.problem"
local schema = require "lib.schema"
local shapes = require "lib.schema.json"
local shop = require "shop"

local ROWS = "select service_type, credit_cost, is_active from services"
local ROW = ROWS .. " where service_type = $1"
local SEED = [[
  insert into services (id, category, service_type, name_ko, name_en, description_ko,
                        description_en, credit_cost, is_active, created_at, updated_at)
  select gen_random_uuid(), $1::text, $2::text, $3::text, $4::text, $5::text, $6::text,
         $7::integer, true, now(), now()
   where not exists (select 1 from services where service_type = $2::text)
  on conflict do nothing]]

local NO_SERVICE = { ko = "그런 서비스가 없습니다.", en = "There is no such service." }

local function entry(service, row)
  return {
    type = service.type, category = service.category, version = service.version,
    name = service.name, about = service.about,
    cost = row.credit_cost, available = row.is_active,
    format = service.format or "json", conversation = service.conversation or false,
    languages = json.list { "ko", "en" },
    links = { self = "/v1/services/" .. service.type,
              readings = ("/v1/services/%s/readings"):format(service.type) },
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
  if not service then return nil, problem.err("not-found", NO_SERVICE) end
  local row, why = db.one(ROW, kind)
  if not row then
    return nil, why.code == "not-found" and problem.err("not-found", NO_SERVICE) or why
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
}
