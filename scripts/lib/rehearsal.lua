-- A reading without server, database or money: the pipeline of lib/reading.lua over books kept
-- in memory, at a moment and with a seed that are said.  It is what `aimix try` and the specs
-- of services run, so what they see is what a customer gets.
--
--     rehearsal.read(service, order) -> outcome
--
--     order = { input, lang = "ko"|"en", seed = number, now = seconds since 1970,
--               model = name, ask = as model.ask; without them the service's own words,
--               fallback = "refund"|"offline", credits = what the customer has (1000),
--               options?, turns?, clock = { monotonic, sleep }, log? = function(event, fields),
--               begun? = function(ticket) called when it is paid for, with its facts }
--     outcome = { status = "done" | "refused" (nothing was paid) | "refunded",
--                 facts?, reading?, page? (Markdown), warnings, model?, tokens?,
--                 charged, refunded, balance, books = { { type, amount, balance }, … },
--                 problem? = as the client is told, errors? = { { pointer, detail }, … },
--                 bug? = a traceback }
--
-- What facts() raises is raised here too, as no money has moved by then.

local crypto = require "crypto"
local json = require "json"
local problem = require "lib.problem"
local pipeline = require "lib.reading"
local services = require "lib.service"
local world = require "lib.world"

local rehearsal = {}

local CREDITS, DEADLINE_S = 1000, 180
local CREATED, EXPIRES = "2026-01-15T03:00:00.000Z", "2027-01-15T03:00:00.000Z"

-- The id whose seed is this number: world.seed_of() folds its halves.
local function id_of(seed)
  local hex = ("%016x"):format(seed)
  return ("00000000-0000-0000-%s-%s"):format(hex:sub(1, 4), hex:sub(5))
end

-- The ledger's rules in small: one use for each reading, and one end.
local function new_ledger(cost, credits)
  local self = { books = {}, balance = credits }

  local function write(kind, amount)
    self.balance = self.balance + amount
    self.books[#self.books + 1] = { type = kind, amount = amount, balance = self.balance }
  end

  function self.begin(entry)
    if self.balance < cost then
      local words = { ko = "크레딧이 부족합니다.", en = "There are not enough credits." }
      return nil, problem.err("not-enough-credits", words, { cost = cost, balance = self.balance })
    end
    if cost > 0 then write("use", -cost) end
    return { outcome = "new", id = entry.id, charged = cost, balance = self.balance,
             created_at = CREATED, expires_at = EXPIRES }
  end

  function self.complete(entry)
    self.stored = entry
    return { completed = true, status = "done" }
  end

  function self.refund()
    if cost > 0 then write("refund", cost) end
    return { refunded = true, status = "failed", balance = self.balance }
  end

  return self
end

local function new_log(outcome, log)
  local function write(event, fields)
    if fields and fields.traceback then outcome.bug = fields.traceback end
    if log then log(event, fields) end
  end
  return { debug = write, info = write, warn = write, error = write }
end

-- What a provable service draws from: no secret, and the same for the same seed.
local function draw_of(seed)
  return function()
    local bytes = world.stand_in(seed)
    return { commitment = id_of(seed), server_seed = bytes, seed = crypto.hex(bytes) }
  end
end

local function parts_of(order, ledger, outcome)
  return {
    draw = draw_of(order.seed),
    ledger = ledger, ask = order.ask, model = order.ask and order.model or "offline",
    deadline = DEADLINE_S, fallback = order.fallback or "refund", log = new_log(outcome, order.log),
    clock = { now = function() return order.now end, monotonic = order.clock.monotonic,
              sleep = order.clock.sleep },
    crypto = { uuid = function() return id_of(order.seed) end, hex = crypto.hex,
               sha256 = crypto.sha256 },
  }
end

local function note_why(outcome, why, lang)
  outcome.problem = problem.body(why, lang)
  outcome.errors = why.errors
end

local function note_made(outcome, made, service, lang)
  outcome.status = "done"
  outcome.reading = json.decode(made.reading)
  outcome.page = services.render(service, outcome.reading, lang)
  outcome.warnings = json.decode(made.warnings)
  outcome.model, outcome.tokens = made.model, made.tokens
end

local function close_books(outcome, ledger, credits)
  outcome.books, outcome.balance = ledger.books, ledger.balance
  outcome.charged, outcome.refunded = credits - ledger.balance, 0
  for _, row in ipairs(ledger.books) do
    if row.type == "refund" then outcome.refunded = outcome.refunded + row.amount end
  end
  return outcome
end

function rehearsal.read(service, order)
  local credits = order.credits or CREDITS
  local ledger = new_ledger(service.cost, credits)
  local outcome = { status = "refused", warnings = {} }
  local parts = parts_of(order, ledger, outcome)
  local ticket, why = pipeline.begin(parts, {
    service = service, user = "rehearsal", input = order.input, lang = order.lang,
    options = order.options, turns = order.turns,
  })
  if ticket then
    outcome.facts, outcome.status = ticket.facts, "refunded"
    if order.begun then order.begun(ticket) end
    local made
    made, why = pipeline.finish(parts, ticket)
    if made then note_made(outcome, made, service, order.lang) end
  end
  if why then note_why(outcome, why, order.lang) end
  return close_books(outcome, ledger, credits)
end

return rehearsal
