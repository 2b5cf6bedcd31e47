-- A result as clients see it: the same members in the same order, whether it has
-- just been made or is read from the database.
--
-- facts, reading, warnings and problem are JSON texts already, and are put in as
-- they are.

local json = require "json"
local schema = require "lib.schema"

local result = {}

local ID = schema.uuid "id" {}
local SERVICE = schema.text "service" { ko = "서비스", en = "Service", max = 100 }
local VERSION = schema.text "version" { ko = "무엇이 만들었는지", en = "What made it", max = 150,
  optional = true }
local STATUS = schema.choice "status" { ko = "상태", en = "State", "pending", "done", "failed" }
local LANG = schema.choice "lang" { ko = "언어", en = "Language", "ko", "en", optional = true }
local SESSION = schema.uuid "session_id" { ko = "이어지는 대화", en = "The conversation", optional = true,
  help_ko = "대화하는 서비스에서, 다음 메시지의 input.session_id로 보내세요.",
  help_en = "Of a service that converses: send it as input.session_id of the next message." }
local AI_MODEL = schema.text "ai_model" { ko = "쓴 모델", en = "The model that wrote it", max = 50,
  optional = true, help_ko = "offline이면 서비스 스스로.", help_en = "offline: the service's own words." }
local CREATED = schema.moment "created_at" { ko = "만든 때", en = "Made at" }
local EXPIRES = schema.moment "expires_at" { ko = "지우는 때", en = "Kept until" }

-- What clients are told there is (lib.about).
result.fields = {
  ID, SERVICE, VERSION, STATUS, LANG, SESSION,
  schema.object "facts" { ko = "계산한 것", en = "What is so", optional = true,
    help_ko = "어느 모델이 쓰든 같아요.", help_en = "The same whatever model words it." },
  schema.any "reading" { ko = "풀이", en = "The reading", optional = true },
  schema.list "warnings" { ko = "알아 둘 것", en = "What to know of it", optional = true,
    item = schema.object "warning" { help_en = "code, message, and what it is about.",
      help_ko = "code와 message, 그리고 무엇에 대한 것인지." } },
  AI_MODEL,
  schema.text "disclaimer" { ko = "읽기 전에", en = "What a reading is, and is not", max = 300,
    optional = true },
  schema.group "credits" { ko = "크레딧", en = "Credits", optional = true, fields = {
    schema.number "charged" { ko = "쓴 크레딧", en = "What it cost", integer = true, min = 0,
      optional = true },
    schema.number "balance" { ko = "남은 크레딧", en = "What is left", integer = true, min = 0,
      optional = true },
  } },
  CREATED, EXPIRES,
  schema.object "problem" { ko = "실패한 까닭", en = "Why it failed", optional = true },
}

-- And in a list.
result.row_fields = {
  ID, SERVICE, VERSION, STATUS, LANG, SESSION, AI_MODEL,
  schema.text "title" { ko = "제목", en = "Title", max = 2000, optional = true },
  CREATED, EXPIRES,
}

local MEMBERS = {}
for i, field in ipairs(result.fields) do MEMBERS[i] = field.name end
local ORDER = schema.order(result.fields)

local IS_TEXT = { facts = true, reading = true, warnings = true, problem = true }

local DISCLAIMER = {
  ko = "이 풀이는 재미와 참고를 위한 이야기예요. 건강, 법, 돈에 관한 결정은 전문가와 상의해 주세요.",
  en = "This reading is for reflection and enjoyment. It is no medical, legal or financial advice.",
}
local BY_AI = { ko = " 문장은 AI가 썼어요.", en = " An AI wrote its words." }

-- What goes with every reading, and says so where a model wrote it.
function result.disclaimer(lang, model)
  lang = DISCLAIMER[lang] and lang or "ko"
  return DISCLAIMER[lang] .. (model ~= "offline" and BY_AI[lang] or "")
end

local function member(row, name)
  if name ~= "disclaimer" then return row[name] end
  return row.status == "done" and result.disclaimer(row.lang, row.ai_model) or nil
end

function result.text(row)
  local out = {}
  for _, name in ipairs(MEMBERS) do
    local value = member(row, name)
    if value ~= nil then
      out[#out + 1] = #out == 0 and "{\"" or ",\""
      out[#out + 1] = name
      out[#out + 1] = "\":"
      out[#out + 1] = IS_TEXT[name] and value or json.encode(value, ORDER[name])
    end
  end
  out[#out + 1] = "}"
  return table.concat(out)
end

-- What the ledger keeps of a reading that is done.
function result.data(made)
  return "{\"facts\":" .. made.facts .. ",\"reading\":" .. made.reading
    .. ",\"warnings\":" .. made.warnings .. "}"
end

function result.location(id)
  return "/v1/results/" .. id
end

return result
