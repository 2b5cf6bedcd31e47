-- Readings: what everything else is for.
--
-- Three ways to wait for one: until it is done (201), not at all (Prefer:
-- respond-async, 202), or listening to the steps (Accept: text/event-stream).
-- Whichever it is, a client that goes away does not stop it.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local clock = require "clock"
local commitments = require "lib.commitments"
local config = require "config"
local crypto = require "crypto"
local events = require "lib.events"
local idempotency = require "lib.idempotency"
local ledger = require "ledger"
local log = require "log"
local model = require "lib.model"
local order = require "lib.order"
local problem = require "lib.problem"
local recall = require "lib.recall"
local reading = require "lib.reading"
local result = require "lib.result"
local schema = require "lib.schema"
local shop = require "shop"
local slots = require "lib.slots"
local stored = require "lib.stored"
local tally = require "lib.tally"
local task = require "task"
local unread = require "lib.unread"

local PARTS = {
  ledger = ledger, ask = model.ask, draw = commitments.draw,
  clock = clock, crypto = crypto, log = log,
  model = config.get "AIMIX_MODEL", fallback = config.get "AIMIX_FALLBACK",
  deadline = math.tointeger(tonumber(config.get "AIMIX_READING_DEADLINE")),
  recall = recall.of,
}

PARTS.slots = slots.new(math.tointeger(tonumber(config.get "AIMIX_SERVICE_READINGS")),
                        PARTS.deadline, clock)

-- Between two looks at a reading that somebody else is making.
local PAUSE_S, PAUSE_MAX_S = 0.2, 2

-- What the ledger refuses in words of its own.
local REFUSED = {
  ["service-not-found"] = { ko = "그런 서비스가 없습니다.", en = "There is no such service." },
  ["service-not-on-sale"] = {
    ko = "지금은 팔지 않는 서비스입니다. 전에 받은 결과는 그대로 볼 수 있습니다.",
    en = "This service is not on sale now. Results it gave before can still be read." },
}

local function count(service, version, outcome)
  tally.add("readings_total", { service = service.type, version = version, outcome = outcome })
end

-- Whoever found it past its deadline has counted it.
local function finish(ticket)
  local made, why = reading.finish(PARTS, ticket)
  if made then
    count(ticket.service, ticket.version, "done")
  elseif not why.is_refunded then
    count(ticket.service, ticket.version, why.code)
    if why.refunded then
      tally.add("credits_refunded_total", { service = ticket.service.type }, ticket.charged)
    end
  end
  return made, why
end

local function headers_of(ticket)
  return { location = result.location(ticket.id), ["aimix-service"] = ticket.version }
end

-- The row of a request that was seen before, with what is left by now.
local function find(ticket, user)
  local row, why = stored.find(user.sub, ticket.id)
  if row then row.credits.balance = ticket.balance or row.credits.balance end
  return row, why
end

local function headers_again(row)
  return { location = result.location(row.id), ["aimix-service"] = row.version,
           ["idempotency-replayed"] = "true" }
end

-- Its stored answer; its problem, if that is how it ended.
local function replay(ticket, user)
  local row = assert(find(ticket, user))
  local headers = headers_again(row)
  if row.status == "failed" then
    headers["content-type"] = "application/problem+json"
    local status = math.tointeger(tonumber((row.problem or ""):match('"status":%s*(%d+)'))) or 502
    return status, row.problem or "{}", headers
  end
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
    lang = ticket.lang, session_id = ticket.session_id,
    credits = { charged = ticket.charged, balance = ticket.balance },
    created_at = ticket.created_at, expires_at = ticket.expires_at,
  }, headers)
end

local function begun(it, service)
  return result.text { id = it.id, service = service, version = it.version, status = "pending",
                       session_id = it.session_id }
end

local function stream(request, ticket)
  local out = events.open(request, ticket.id, headers_of(ticket))
  out:send("status", begun(ticket, ticket.service.type))
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

-- The row once the reading has ended, or nil and why that is not to be had.  Another
-- process may be making it, so there is nothing to wait for but the row.
local function ended(out, row, ticket, user)
  local pause, limit, why = PAUSE_S, clock.monotonic() + PARTS.deadline, nil
  while row and row.status == "pending" do
    clock.sleep(pause)
    if not out:ping() or clock.monotonic() > limit then return nil, unread.running(ticket.id) end
    pause = math.min(pause * 1.5, PAUSE_MAX_S)
    row, why = find(ticket, user)
  end
  return row, why
end

-- The same steps for who listens once more: those that were, and those to come.
local function stream_again(request, ticket, user)
  local row = assert(find(ticket, user))
  local out = events.open(request, row.id, headers_again(row))
  out:send("status", begun(row, row.service))
  local why
  row, why = ended(out, row, ticket, user)
  if not row then
    out:interrupt(why, ticket.lang)
  elseif row.status == "failed" then
    out:send("problem", row.problem or "{}")
  else
    out:send("facts", row.facts)
    out:send("reading", row.reading)
    out:send("done", result.text(row))
  end
  out:close()
end

local function wants_async(request)
  local prefer = request:header("prefer")
  return prefer and prefer:lower():find("%f[%w]respond%-async%f[^%w-]") ~= nil
end

local function listens(request)
  return not wants_async(request)
     and accept.wants(request:header("accept"), "text/event-stream")
end

-- A ticket that is paid for now, or that of the reading there is.
local function count_begun(ticket)
  if ticket.is_replay then
    count(ticket.service, ticket.version, "replay")
  else
    tally.add("credits_spent_total", { service = ticket.service.type }, ticket.charged)
  end
end

local function begin(request, user, kind, is_listening)
  local service = shop.find(kind)
  if not service then
    error(problem.err("service-not-found", REFUSED["service-not-found"]))
  end
  local key = idempotency.key_of(request)
  local sent = order.read(request, service, user.locale)
  sent.service, sent.user, sent.key = service, user.sub, key
  sent.listens, sent.sees = is_listening, model.sees(PARTS.model)
  local ticket, why = reading.begin(PARTS, sent)
  if ticket then
    count_begun(ticket)
    return ticket
  end
  count(service, service.version, why.code)
  local words = REFUSED[why.code] or why
  why.ko, why.en = words.ko, words.en
  error(why)
end

local function create(request, kind)
  local user = bearer.user(request)
  local is_listening = listens(request)
  local ticket = begin(request, user, kind, is_listening)
  if is_listening then
    return (ticket.is_replay and stream_again or stream)(request, ticket, user)
  end
  if ticket.is_replay then return replay(ticket, user) end
  if wants_async(request) then return respond_later(ticket) end
  return wait(ticket)
end

local EVENTS = 'id: 5c02….1\nevent: status\ndata: {"id":"5c02…","service":"saju",…}\n\n'
  .. "id: 5c02….2\nevent: facts\ndata: {…}\n\nid: 5c02….3\nevent: reading\ndata: {…}\n\n"
  .. 'id: 5c02….4\nevent: done\ndata: {"id":"5c02…","status":"done",…}\n\n'

return routes {
  ["POST /v1/services/{type}/readings"] = create,

  about = {
    ko = "풀이", en = "Readings",
    ["POST /v1/services/{type}/readings"] = {
      ko = "풀이 받기", en = "Get a reading", bearer = true, each = "service",
      help_ko = "값을 치르고, 계산하고, 풀이를 써서 저장해요. 어디서든 실패하면 크레딧은 돌아와요. "
        .. "기다리지 않으려면 `Prefer: respond-async`, 듣고 있으려면 `Accept: text/event-stream`. "
        .. "듣던 쪽이 끊어도 풀이는 끝까지 가고, 같은 `Idempotency-Key`로 다시 받을 수 있어요. "
        .. "다시 듣는 쪽은 `Last-Event-ID` 뒤의 단계만 들어요. "
        .. "그런 키가 없으면 10초 안의 같은 요청은 두 번 누른 것으로 봐요.",
      help_en = "It is paid for, computed, worded and stored; whatever fails on the way, the "
        .. "credits are given back. `Prefer: respond-async` does not wait, "
        .. "`Accept: text/event-stream` listens to the steps. A client that hangs up does not "
        .. "stop it, and gets it with the same `Idempotency-Key`; if it listens again, only the "
        .. "steps after its `Last-Event-ID`. Without a key, the same request within 10 seconds is "
        .. "a double click.",
      path = { schema.text "type" { ko = "서비스의 종류, 예: saju", en = "Its type, such as saju",
        max = 100 } },
      headers = { "Idempotency-Key", "Last-Event-ID", "Prefer" },
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
                  headers = { "Location", "Aimix-Service", "Idempotency-Replayed" } },
      },
      problems = { "not-enough-credits", "service-not-found", "service-not-on-sale", "conflict",
                   "model-failed", "busy", "timed-out" },
    },
  },
}
