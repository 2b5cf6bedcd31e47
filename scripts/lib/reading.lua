-- A reading, from what a customer sent to what is stored, and the money on the way.
--
--     reading.begin(parts, order)   checks, computes the facts, pays -> ticket | nil, err
--     reading.finish(parts, ticket) words, checks, stores -> answer text | nil, err
--
-- Nothing is paid for input that is not right.  From the moment it is paid, a
-- reading ends in exactly one of two ways: complete() with a valid result, or
-- refund().  That holds for an err, a bug in a service, a model that answers
-- nonsense, and a database that goes away; if even the refund cannot be said,
-- the deadline says it (scripts/jobs/reap.lua).
--
-- What a service does on the way is a run, with a budget of its own (lib_budget.c): one that
-- does not end, or asks for too much, is a bug in that service, and leaves the turn enough to
-- give the credits back.
--
-- A ticket keeps the service it began with, so a reload in between changes
-- nothing for it.
--
--     parts = { ledger, ask, model, clock, crypto, log,       the world outside, or fakes
--               draw = what gives a provable service its seed (commitments.draw),
--               deadline = seconds, fallback = "offline" or "refund",
--               slots = of lib/slots.lua; without, any number at once; recall = recall.of, or nil }
--     order = { service, user, input, lang, options?, key?, turns?,
--               sees = true when the model is shown pictures,
--               listens = true when a ticket is wanted also for one that is being made }
--
-- The ticket of a request that was seen before is_replay: its id is that of the reading
-- there is, and there is nothing to finish.

local budget = require "budget"
local canonical = require "lib.canonical"
local dates = require "lib.schema.dates"
local json = require "json"
local problem = require "lib.problem"
local result = require "lib.result"
local schema = require "lib.schema"
local services = require "lib.service"
local shapes = require "lib.schema.json"
local trace = require "lib.trace"
local turn = require "lib.turn"
local unread = require "lib.unread"
local world = require "lib.world"

local reading = {}

-- How often, and how long apart, the ledger is told what became of a reading.
local TRIES, PAUSE_S = 3, 0.2

local OPTIONS = { tone = "friendly", length = "normal" }

local WARNINGS = {
  LLM_INVALID = { ko = "AI의 풀이가 검사를 통과하지 못해 기본 풀이로 대신했습니다.",
                  en = "The model's reading did not pass our checks; this is the standard one." },
  MODEL_FAILED = { ko = "AI가 답하지 않아 기본 풀이로 대신했습니다.",
                   en = "The model did not answer; this is the standard reading." },
}

-- What the service does within its budget; its bugs are raised, with where they were.
local function within(work, ...)
  local ok, made, why = budget.run(trace.of, work, ...)
  if ok then return made, why end
  error(trace.caught(made), 0)
end

-- What a service returned, as JSON.
local function bounded(service, verb, text)
  local most = budget.most.run.output_bytes
  if #text <= most then return text end
  error(("%s: %s() returned %d bytes of JSON, and the most is %d")
    :format(service.record.path, verb, #text, most), 0)
end

local function checked_input(order)
  local input, errors = schema.check(order.service.input, order.input, order.lang, "/input")
  if input then return input end
  return nil, problem.invalid(errors, order.lang)
end

-- The server seed is for facts() alone: no prompt and no words are made of it.
local function world_of(ticket, verb)
  local it = world.new { lang = ticket.lang, now = ticket.now, seed = ticket.seed,
                         turns = ticket.turns, before = ticket.before, context = ticket.context,
                         today = ticket.today, sees = ticket.sees, verb = verb,
                         server_seed = verb == "facts" and ticket.draw
                                       and ticket.draw.server_seed or nil }
  ticket.today = it.today
  return it
end

-- The same request from the same person, however its JSON was written.
local function hash_of(parts, ticket)
  local text = canonical.text {
    service = ticket.service.type, lang = ticket.lang, options = ticket.options,
    input = schema.identity(ticket.service.input, ticket.input),
  }
  return parts.crypto.hex(parts.crypto.sha256(text))
end

local function pay(parts, ticket, order)
  local kept = schema.storable(ticket.service.input, ticket.input)
  return parts.ledger.begin {
    id = ticket.id, user = order.user, service = ticket.service.type,
    version = ticket.service.version, lang = ticket.lang,
    input = json.encode(json.object(kept)), hash = hash_of(parts, ticket),
    key = order.key, deadline = parts.deadline, session = ticket.session, after = ticket.after,
    commitment = ticket.draw and ticket.draw.commitment, seed = ticket.draw and ticket.draw.seed,
  }
end

-- Whoever asks for a reading in a language is told in that language why there is none.
local function in_language(why, ticket)
  why.lang = ticket.lang
  return why
end

-- "repeat" is our own begin, heard twice because its answer was lost the first time.
local function is_new(ticket, paid)
  return paid.outcome == "new" or paid.outcome == "repeat" and paid.id == ticket.id
end

-- What begin() says of a request that was seen before: hand out what there is.
local function seen_before(ticket, paid, listens)
  if paid.outcome == "mismatch" then return nil, in_language(unread.mismatch(), ticket) end
  if paid.outcome == "talking" then return nil, in_language(turn.talking(paid.id), ticket) end
  local is_running = paid.outcome == "running" or paid.status == "pending"
  if is_running and not listens then
    return nil, in_language(unread.running(paid.id), ticket)
  end
  ticket.is_replay, ticket.id = true, paid.id
  return ticket
end

local function new_ticket(parts, order)
  local id = parts.crypto.uuid()
  return {
    id = id, seed = world.seed_of(id), now = parts.clock.now(), began = parts.clock.monotonic(),
    service = order.service, version = order.service.version, lang = order.lang,
    options = order.options or OPTIONS, turns = order.turns, sees = order.sees,
  }
end

-- What chance is made of, where it must be provable.
local function draw_of(parts, ticket, order)
  return parts.draw { user = order.user, kind = order.service.type, input = ticket.input,
                      today = dates.korean(ticket.now // 1 | 0), lang = ticket.lang }
end

-- The facts, and their text.
local function find_facts(ticket)
  local service = ticket.service
  return within(function()
    local facts, why = services.facts(service, ticket.input, world_of(ticket, "facts"))
    if not facts then return nil, why end
    return facts, bounded(service, "facts", json.encode(facts))
  end)
end

local function begin(parts, ticket, order)
  local input, why = checked_input(order)
  if not input then return nil, why end
  ticket.input = input

  why = turn.recall(parts, ticket, order)
  if why then return nil, in_language(why, ticket) end
  if order.service.provable then
    ticket.draw, why = draw_of(parts, ticket, order)
    if not ticket.draw then return nil, in_language(why, ticket) end
  end
  ticket.facts, why = find_facts(ticket)
  if not ticket.facts then return nil, in_language(why, ticket) end
  ticket.facts_text = why

  local paid
  paid, why = pay(parts, ticket, order)
  if not paid then return nil, in_language(unread.explain(why, ticket), ticket) end
  ticket.charged, ticket.balance = paid.charged, paid.balance
  ticket.created_at, ticket.expires_at = paid.created_at, paid.expires_at
  if is_new(ticket, paid) then return ticket end
  return seen_before(ticket, paid, order.listens)
end

function reading.begin(parts, order)
  local ticket = new_ticket(parts, order)
  local slot <close> = parts.slots and parts.slots:take(order.service.type)
  if parts.slots and not slot then return nil, in_language(unread.crowded(), ticket) end
  local begun, why = begin(parts, ticket, order)
  if begun and slot and not begun.is_replay then
    slot.is_kept, ticket.slot = true, slot
  end
  return begun, why
end

local function warning(code, lang)
  return { code = code, message = WARNINGS[code][lang] }
end

-- What the facts warn of and what happened on the way, in the reading's language.
local function warnings_text(ticket, own)
  local rows = json.list()
  for i, given in ipairs(ticket.facts.warnings or {}) do
    local row = {}
    for key, value in pairs(given) do row[key] = value end
    if type(row.message) == "table" then row.message = row.message[ticket.lang] end
    row.message = row.message or row.code
    rows[i] = row
  end
  rows[#rows + 1] = own
  return json.encode(rows)
end

local function made_of(ticket, value, model, tokens, own)
  return {
    facts = ticket.facts_text,
    reading = bounded(ticket.service, "compose", services.encode(ticket.service, value)),
    warnings = warnings_text(ticket, own), model = model, tokens = tokens,
  }
end

-- What compose() says is made of the facts, so it needs no check() against them: that
-- would cost more than the rest of an offline reading.
local function compose(ticket, own)
  local service = ticket.service
  local value, no = services.compose(service, ticket.facts, world_of(ticket, "compose"))
  if value == nil then return nil, no end
  local clean, errors = services.fit(service, value, ticket.lang)
  if clean then return made_of(ticket, clean, "offline", nil, own) end
  error(("%s: compose() is not what output says: %s %s")
    :format(service.version, errors[1].pointer, errors[1].detail), 0)
end

-- A model's reading, or nil and why there is none.
local function asked(parts, ticket)
  local service = ticket.service
  local photos = schema.photos(service.input, ticket.input)   -- ours, and larger than a run may
  local messages = assert(within(services.brief, service, ticket.input, ticket.facts,
                                 world_of(ticket, "prompt"), ticket.options, photos))
  local said, why = parts.ask {
    model = parts.model, messages = messages, format = service.format or "json",
    name = service.type, deadline = parts.deadline, config = service.prompt.config,
    schema = service.output and shapes.strict(service.output, ticket.lang),
    check = function(value)
      return within(services.check, service, value, ticket.facts, ticket.lang)
    end,
  }
  if not said then return nil, why end
  return within(made_of, ticket, said.value, said.model or parts.model, said.tokens)
end

local function words(parts, ticket)
  if parts.model == "offline" or ticket.facts.by_rule then
    return assert(within(compose, ticket))
  end
  local made, why = asked(parts, ticket)
  if made then return made end
  if why.is_refusal then error(unread.refused(ticket, why)) end
  parts.log.warn("model-failed", { reading = ticket.id, service = ticket.version,
                                   model = parts.model, code = why.code, why = why.text })
  if parts.fallback ~= "offline" then error(unread.model_failed(ticket)) end
  local code = why.is_invalid and "LLM_INVALID" or "MODEL_FAILED"
  made = within(compose, ticket, warning(code, ticket.lang))
  return made or error(unread.model_failed(ticket))
end

-- Says it to the ledger until the ledger has heard.
local function insist(parts, say)
  local heard, why
  for try = 1, TRIES do
    heard, why = say()
    if heard then return heard end
    if try < TRIES then parts.clock.sleep(PAUSE_S * try) end
  end
  return nil, why
end

local function store(parts, ticket, made)
  local data = result.data(made)
  local ms = math.floor((parts.clock.monotonic() - ticket.began) * 1000 + 0.5)
  local done = assert(insist(parts, function()
    return parts.ledger.complete { id = ticket.id, result = data, model = made.model,
                                   tokens = made.tokens, ms = ms }
  end))
  if not done.completed and done.status ~= "done" then error(unread.too_late()) end
end

local function attempt(parts, ticket)
  local made = words(parts, ticket)
  ticket.made = made
  store(parts, ticket, made)
end

local function answer(ticket)
  local made = ticket.made
  made.text = result.text {
    id = ticket.id, service = ticket.service.type, version = ticket.version, status = "done",
    lang = ticket.lang, session_id = ticket.session_id, facts = made.facts,
    reading = made.reading, warnings = made.warnings, ai_model = made.model,
    credits = { charged = ticket.charged, balance = ticket.balance },
    created_at = ticket.created_at, expires_at = ticket.expires_at,
  }
  return made
end

local function as_err(parts, ticket, raised)
  if not raised.bug then return raised end
  parts.log.error("reading-failed", { reading = ticket.id, service = ticket.version,
                                      traceback = raised.bug })
  return unread.bug(ticket)
end

local function refund(parts, ticket, why)
  local text = json.encode(problem.body(why, ticket.lang))
  return assert(insist(parts, function()
    return parts.ledger.refund { id = ticket.id, problem = text }
  end))
end

-- The last resort when the refund cannot be said either: the deadline.
local function give_back(parts, ticket, why)
  if why.is_refunded then return nil, why end
  local ok, back = xpcall(refund, trace.of, parts, ticket, why)
  if not ok then
    back = trace.caught(back)
    parts.log.error("refund-left-to-deadline", { reading = ticket.id, why = back.text or back.bug })
    return nil, why
  elseif back.status == "done" then
    return answer(ticket)               -- complete() had arrived; only its answer was lost
  end
  why.balance, why.refunded = back.balance, back.refunded
  return nil, why
end

function reading.finish(parts, ticket)
  local slot <close> = ticket.slot
  if slot then slot.is_kept = nil end
  local ok, raised = xpcall(attempt, trace.of, parts, ticket)
  if ok then return answer(ticket) end
  local why = as_err(parts, ticket, trace.caught(raised))
  return give_back(parts, ticket, in_language(why, ticket))
end

return reading
