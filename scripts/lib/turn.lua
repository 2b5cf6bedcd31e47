-- A turn: what a reading has more when it is one of a conversation.
--
--     turn.recall(parts, ticket, order)  tells the ticket what there was before, and in which
--                                        conversation (session_id); the err, if that is not so
--     turn.talking(id)                   the err for who does not wait for the answer before
--     turn.no_session(lang)              the err for a conversation that is not, or not any more

local problem = require "lib.problem"
local result = require "lib.result"

local turn = {}

function turn.recall(parts, ticket, order)
  local service = order.service
  if not parts.recall or not (service.conversation or service.reading_path) then return nil end
  local found, why = parts.recall { service = service, user = order.user, input = ticket.input,
                                    lang = ticket.lang }
  if not found then return why end
  ticket.session, ticket.after, ticket.turns = found.session, found.last, found.turns
  ticket.before, ticket.context = found.before, found.context
  -- A conversation is named after its first reading.
  ticket.session_id = found.session == "" and ticket.id or found.session
end

function turn.talking(id)
  local words = { ko = "이 대화의 앞 메시지에 아직 답하고 있습니다. 그 답을 본 뒤에 이어서 말해 주세요.",
                  en = "Another message is being answered. Go on when you have seen its answer." }
  return problem.err("conflict", words, { retry_after = 2, result = result.location(id),
                                          headers = { location = result.location(id) } })
end

local NO_SESSION = { ko = "그런 대화가 없습니다.", en = "There is no such conversation." }

function turn.no_session(lang)
  local row = { pointer = "/input/session_id", detail = NO_SESSION[lang] or NO_SESSION.ko }
  return problem.invalid({ row }, lang)
end

return turn
