-- Why there is no reading, in both languages: what its pipeline says where it ends without one.
--
--     unread.explain(why, ticket)      what the ledger says of a begin, in words for a customer
--     unread.running(id)               the same request is being worked on
--     unread.mismatch()                the key was used for another request
--     unread.crowded()                 too many are being made of this service
--     unread.model_failed(ticket), unread.too_late(), unread.bug(ticket)   after it was paid for
--     unread.refused(ticket, why)      the same: what a model found in the input

local problem = require "lib.problem"
local result = require "lib.result"
local turn = require "lib.turn"

local unread = {}

-- When to come again, where there is no slot.
local CROWDED_S = 2

local USED = {
  ko = "이 약속은 이미 다른 풀이에 쓰였습니다. 새로 받아 주세요.",
  en = "This commitment serves another reading. Get a new one.",
}
local EXPIRED = { ko = "그사이 만료되었습니다. 새로 받아 주세요.",
                  en = "has expired meanwhile. Get a new one." }

-- The commitment was somebody's between the time it was looked at and the time it was used.
local function explain_draw(why, ticket)
  if why.code == "conflict" then return problem.err("conflict", USED) end
  return problem.invalid({ { pointer = "/input/commit_id", detail = EXPIRED[ticket.lang] } },
                         ticket.lang)
end

-- The ledger's own words are English.
function unread.explain(why, ticket)
  if ticket.session and why.code == "invalid-input" then return turn.no_session(ticket.lang) end
  if ticket.draw and (why.code == "conflict" or why.code == "invalid-input") then
    return explain_draw(why, ticket)
  end
  if why.code ~= "not-enough-credits" or not why.cost then return why end
  why.ko = ("%d크레딧이 필요한데 %d크레딧이 남아 있습니다."):format(why.cost, why.balance)
  why.en = ("This costs %d credits, and %d are left."):format(why.cost, why.balance)
  return why
end

-- What is said of a reading that has not ended.
function unread.running(id)
  return problem.err("conflict", {
    ko = "같은 요청을 처리하고 있습니다. 잠시 뒤 결과를 확인해 주세요.",
    en = "The same request is being worked on. Look for its result in a moment.",
  }, { retry_after = 2, result = result.location(id),
       headers = { location = result.location(id) } })
end

function unread.mismatch()
  local words = { ko = "같은 Idempotency-Key로 다른 요청이 이미 있었습니다.",
                  en = "This Idempotency-Key was used for another request." }
  return problem.err("invalid-input", words)
end

function unread.crowded()
  return problem.err("busy", {
    ko = "지금은 이 풀이를 찾는 분이 많습니다. 잠시 뒤에 다시 해 주세요.",
    en = "Too many ask for this reading right now. Try again shortly.",
  }, { retry_after = CROWDED_S })
end

function unread.model_failed(ticket)
  return problem.err("model-failed", {
    ko = "풀이를 만들지 못했습니다. 크레딧은 돌려드렸습니다.",
    en = "No reading could be made. The credits were given back.",
  }, { result = result.location(ticket.id), headers = { location = result.location(ticket.id) } })
end

local GIVEN_BACK = { ko = "크레딧은 돌려드렸습니다.", en = "The credits were given back." }

-- What a model found in the input, after it was paid for.
function unread.refused(ticket, why)
  local row = why.errors[1]
  row.detail = ("%s %s"):format(row.detail, GIVEN_BACK[ticket.lang])
  why.result, why.headers = result.location(ticket.id), { location = result.location(ticket.id) }
  return why
end

function unread.too_late()
  return problem.err("timed-out", {
    ko = "시간 안에 끝내지 못했습니다. 크레딧은 돌려드렸습니다.",
    en = "It was not done in time. The credits were given back.",
  }, { is_refunded = true })
end

-- A fault of ours, or of whoever wrote the service.
function unread.bug(ticket)
  return problem.err("internal", {
    ko = "서버에 문제가 생겼습니다. 크레딧은 돌려드렸습니다.",
    en = "Something is wrong on our side. The credits were given back.",
  }, { result = result.location(ticket.id) })
end

return unread
