-- Readings: what everything else is for.
--
-- Three ways to wait for one: until it is done (201), not at all (Prefer:
-- respond-async, 202), or listening to the steps (Accept: text/event-stream).
-- Whichever it is, a client that goes away does not stop it.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local clock = require "clock"
local config = require "config"
local crypto = require "crypto"
local events = require "lib.events"
local idempotency = require "lib.idempotency"
local ledger = require "ledger"
local log = require "log"
local model = require "lib.model"
local order = require "lib.order"
local problem = require "lib.problem"
local reading = require "lib.reading"
local result = require "lib.result"
local schema = require "lib.schema"
local shop = require "shop"
local stored = require "lib.stored"
local tally = require "lib.tally"
local task = require "task"

local PARTS = {
  ledger = ledger, ask = model.ask, clock = clock, crypto = crypto, log = log,
  model = config.get "AIMIX_MODEL", fallback = config.get "AIMIX_FALLBACK",
  deadline = math.tointeger(tonumber(config.get "AIMIX_READING_DEADLINE")),
  apart = function(work) return task.together({ work = work }).work end,
}

local NO_SERVICE = { ko = "그런 서비스가 없습니다.", en = "There is no such service." }

local function outcome(ticket, name)
  tally.add("readings_total", { service = ticket.service.type, outcome = name })
end

local function finish(ticket)
  local made, why = reading.finish(PARTS, ticket)
  outcome(ticket, made and "done" or why.code)
  return made, why
end

local function headers_of(ticket)
  return { location = result.location(ticket.id), ["aimix-service"] = ticket.version }
end

-- The stored answer of a request that was seen before; its problem, if that is
-- how it ended.
local function replay(ticket, user)
  local row = assert(stored.find(user.sub, ticket.id))
  local headers = headers_of(ticket)
  headers["aimix-service"], headers["idempotency-replayed"] = row.version, "true"
  if row.status == "failed" then
    headers["content-type"] = "application/problem+json"
    local status = math.tointeger(tonumber((row.problem or ""):match('"status":%s*(%d+)'))) or 502
    return status, row.problem or "{}", headers
  end
  row.credits.balance = ticket.balance or row.credits.balance
  return answer.text(201, result.text(row), headers)
end

local function wait(ticket)
  local made, why = finish(ticket)
  if not made then return nil, why end
  return answer.text(201, made.text, headers_of(ticket))
end

local function respond_later(ticket)
  task.spawn(function() finish(ticket) end)
  local headers = headers_of(ticket)
  headers["preference-applied"], headers["retry-after"] = "respond-async", "1"
  return answer.text(202, result.text {
    id = ticket.id, service = ticket.service.type, version = ticket.version, status = "pending",
    lang = ticket.lang, credits = { charged = ticket.charged, balance = ticket.balance },
    created_at = ticket.created_at, expires_at = ticket.expires_at,
  }, headers)
end

local function stream(request, ticket)
  local out = events.open(request, headers_of(ticket))
  out:send("status", result.text { id = ticket.id, service = ticket.service.type,
    version = ticket.version, status = "pending" })
  out:send("facts", ticket.facts_text)
  local made, why = finish(ticket)
  if made then
    out:send("reading", made.reading)
    out:send("done", made.text)
  else
    out:problem(why, ticket.lang)
  end
  out:close()
end

local function wants_async(request)
  local prefer = request:header("prefer")
  return prefer and prefer:lower():find("%f[%w]respond%-async%f[^%w-]") ~= nil
end

local function begin(request, user, kind)
  local service = shop.find(kind)
  if not service then error(problem.err("not-found", NO_SERVICE)) end
  local key = idempotency.key_of(request)
  local sent = order.read(request, service, user.locale)
  sent.service, sent.user, sent.key = service, user.sub, key
  return assert(reading.begin(PARTS, sent))
end

local function create(request, kind)
  local user = bearer.user(request)
  local ticket = begin(request, user, kind)
  if ticket.is_replay then return replay(ticket, user) end
  if wants_async(request) then return respond_later(ticket) end
  if accept.wants(request:header("accept"), "text/event-stream") then
    return stream(request, ticket)
  end
  return wait(ticket)
end

local EVENTS = 'id: 1\nevent: status\ndata: {"id":"…","service":"saju","status":"pending"}\n\n'
  .. "id: 2\nevent: facts\ndata: {…}\n\nid: 3\nevent: reading\ndata: {…}\n\n"
  .. 'id: 4\nevent: done\ndata: {"id":"…","status":"done",…}\n\n'

return routes {
  ["POST /v1/services/{type}/readings"] = create,

  about = {
    ko = "풀이", en = "Readings",
    ["POST /v1/services/{type}/readings"] = {
      ko = "풀이 받기", en = "Get a reading", bearer = true, each = "service",
      help_ko = "값을 치르고, 계산하고, 풀이를 써서 저장해요. 어디서든 실패하면 크레딧은 돌아와요. "
        .. "기다리지 않으려면 `Prefer: respond-async`, 듣고 있으려면 `Accept: text/event-stream`. "
        .. "듣던 쪽이 끊어도 풀이는 끝까지 가고, 같은 `Idempotency-Key`로 다시 받을 수 있어요. "
        .. "그런 키가 없으면 10초 안의 같은 요청은 두 번 누른 것으로 봐요.",
      help_en = "It is paid for, computed, worded and stored; whatever fails on the way, the "
        .. "credits are given back. `Prefer: respond-async` does not wait, "
        .. "`Accept: text/event-stream` listens to the steps. A client that hangs up does not "
        .. "stop it, and gets it with the same `Idempotency-Key`. Without one, the same request "
        .. "within 10 seconds is a double click.",
      path = { schema.text "type" { ko = "서비스의 종류, 예: saju", en = "Its type, such as saju",
        max = 100 } },
      headers = { "Idempotency-Key", "Prefer" },
      body = order.fields,
      answers = {
        [201] = { ko = "풀이", en = "The reading", fields = result.fields,
                  headers = { "Location", "Aimix-Service", "Idempotency-Replayed" } },
        [202] = { ko = "받았어요; Location에서 찾으세요", en = "Accepted: look for it at Location",
                  fields = result.fields,
                  headers = { "Location", "Aimix-Service", "Preference-Applied", "Retry-After" } },
        [200] = { ko = "단계마다 하나씩: status, facts, reading, done 또는 problem",
                  en = "The steps as they happen: status, facts, reading, done or problem",
                  type = "text/event-stream", example = EVENTS,
                  headers = { "Location", "Aimix-Service" } },
      },
      problems = { "not-enough-credits", "not-found", "conflict", "model-failed", "busy",
                   "timed-out" },
    },
  },
}
