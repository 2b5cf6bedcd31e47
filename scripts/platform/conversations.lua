-- Conversations: what somebody and a service that converses have said to each other.  Nobody sees
-- another's, and whoever had one can delete it.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local conversations = require "lib.conversations"
local json = require "json"
local paging = require "lib.paging"
local query = require "lib.query"
local schema = require "lib.schema"

local CURSOR = schema.text "cursor" { ko = "앞쪽의 next_cursor", max = 100, optional = true,
  en = "next_cursor of the page before" }
local PAGE = {
  paging.limit { ko = "몇 개까지", en = "Conversations, at most" }, CURSOR,
  schema.text "service" { ko = "이 서비스만", en = "With this service only", max = 100,
    optional = true },
}
local TURN_PAGE = { paging.limit { ko = "몇 차례까지", en = "Turns, at most" }, CURSOR }

local NEXT = schema.text "next_cursor" { ko = "다음 쪽; 없으면 null", max = 100, optional = true,
  en = "For the next page; null after the last" }

local ENTRY = {
  schema.uuid "id" { ko = "input.session_id로 보내는 것", en = "What is sent as input.session_id" },
  schema.text "service" { ko = "서비스", en = "Service", max = 100 },
  schema.text "title" { ko = "첫 메시지의 앞부분", en = "How its first message begins", max = 100,
    optional = true },
  schema.number "turns" { ko = "답이 있는 차례의 수", en = "Turns that have an answer", integer = true,
    min = 0 },
  schema.moment "created_at" { ko = "시작한 때", en = "Begun at" },
  schema.moment "updated_at" { ko = "마지막으로 말한 때", en = "Last spoken in at" },
}

local TURN = {
  schema.uuid "id" { ko = "풀이의 id", en = "Id of the reading" },
  schema.choice "status" { ko = "상태", en = "State", "pending", "done", "failed" },
  schema.choice "lang" { ko = "언어", en = "Language", "ko", "en", optional = true },
  schema.text "message" { ko = "한 말", en = "What was said", max = 20000, optional = true },
  schema.text "reply" { ko = "들은 답", en = "What was answered", max = 20000, optional = true,
    help_ko = "끝난 차례에만 있어요.", help_en = "Of a turn that is done." },
  schema.text "ai_model" { ko = "쓴 모델", en = "The model that wrote it", max = 50,
    optional = true },
  schema.moment "created_at" { ko = "말한 때", en = "Said at" },
}

local WHOLE = table.move(ENTRY, 1, #ENTRY, 1, {})
WHOLE[#WHOLE + 1] = schema.list "said" { ko = "차례", en = "The turns",
  item = schema.group "turn" { fields = TURN } }
WHOLE[#WHOLE + 1] = NEXT

local function list(request)
  local user = bearer.user(request)
  local lang = accept.lang_of(request, user.locale)
  local rows, following = conversations.list(user.sub, query.fields(request, PAGE, lang), lang)
  return answer.json(200, { sessions = json.list(rows), next_cursor = following or json.null })
end

local function find(request, id)
  local user = bearer.user(request)
  local lang = accept.lang_of(request, user.locale)
  local page = query.fields(request, TURN_PAGE, lang)
  local found, following = conversations.find(user.sub, id, page, lang)
  if not found then return nil, following end
  found.said, found.next_cursor = json.list(found.said), following or json.null
  return answer.json(200, found)
end

local function delete(request, id)
  local user = bearer.user(request)
  assert(conversations.delete(user.sub, id))
  return 204, ""
end

local ID = { schema.uuid "id" { ko = "대화의 id", en = "Its id" } }

return routes {
  ["GET /v1/chat/sessions"] = list,
  ["GET /v1/chat/sessions/{id}"] = find,
  ["DELETE /v1/chat/sessions/{id}"] = delete,

  about = {
    ko = "대화", en = "Conversations",
    schemas = { Conversation = ENTRY, Turn = TURN },
    ["GET /v1/chat/sessions"] = {
      ko = "내 대화", en = "My conversations", bearer = true, query = PAGE,
      help_ko = "마지막으로 말한 것부터. 대화하는 서비스는 목록에서 conversation이 true예요.",
      help_en = "The last spoken in first. A service that converses has conversation true in the "
        .. "catalog.",
      answers = { [200] = { ko = "한 쪽", en = "A page", fields = {
        schema.list "sessions" { item = schema.group "session" { fields = ENTRY } }, NEXT,
      } } },
      problems = { "busy" },
    },
    ["GET /v1/chat/sessions/{id}"] = {
      ko = "대화 하나", en = "One conversation", bearer = true, path = ID, query = TURN_PAGE,
      help_ko = "차례는 오래된 것부터, 한 쪽씩. 계산한 것과 추천 질문은 `GET /v1/results/{id}`에 있어요.",
      help_en = "Its turns, oldest first, page by page. `GET /v1/results/{id}` has the facts and "
        .. "suggestions of each.",
      answers = { [200] = { ko = "대화", en = "The conversation", fields = WHOLE } },
      problems = { "not-found", "busy" },
    },
    ["DELETE /v1/chat/sessions/{id}"] = {
      ko = "대화 지우기", en = "Delete a conversation", bearer = true, path = ID,
      help_ko = "그 대화의 풀이를 모두 지워요. 쓴 크레딧의 기록은 남아요. 답을 만드는 중이면 conflict.",
      help_en = "Deletes all readings of it; what they cost stays in the books. While a message is "
        .. "being answered it is a conflict.",
      answers = { [204] = { ko = "지웠어요", en = "It is gone" } },
      problems = { "not-found", "conflict", "busy" },
    },
  },
}
