-- What the specs of the chat share: the service itself, proved, and conversations with it as the
-- platform leads them, without one.

local json = require "json"
local schema = require "lib.schema"
local service = require "lib.service"
local world = require "lib.world"

-- What the sandbox of a service has as globals.
_G.null, _G.list, _G.constant = json.null, json.list, json.constant

local kit = {}

local function source(path)
  local file <close> = io.open(path)
  return file and file:read("a")
end

kit.source = source

kit.chat = assert(service.load("chat", source, { core = { almanac = require "almanac" } }))

-- An input as it is handed to a service, or nil and the errors.
function kit.checked(sold, input, lang)
  return schema.check(sold.input, input, lang, "/input")
end

kit.birth = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30,
              gender = "female", place = "서울" }

function kit.born(changes)
  local birth = {}
  for key, value in pairs(kit.birth) do birth[key] = value end
  for key, value in pairs(changes or {}) do birth[key] = value end
  return birth
end

-- A conversation: { lang, before?, turns, today?, context? }
function kit.talk(lang, more)
  local talk = { lang = lang or "ko", turns = {} }
  for key, value in pairs(more or {}) do talk[key] = value end
  return talk
end

local function world_of(talk, verb)
  return world.new { lang = talk.lang, now = 1795305600, today = talk.today or "2026-11-22",
                     seed = 7, verb = verb, turns = table.move(talk.turns, 1, #talk.turns, 1, {}),
                     before = talk.before, context = talk.context }
end

-- As it comes back from where it is kept.
local function stored(value)
  return assert(json.decode(json.encode(value)))
end

kit.stored = stored

-- Says something; the reading and the facts, or nil and the err.  `more` is further input.
function kit.say(talk, message, more)
  local given = { message = message }
  for key, value in pairs(more or {}) do given[key] = value end
  local input, errors = schema.check(kit.chat.input, given, talk.lang, "/input")
  if not input then return nil, { errors = errors } end
  local facts, why = service.facts(kit.chat, input, world_of(talk, "facts"))
  if not facts then return nil, why end
  local reading = service.compose(kit.chat, facts, world_of(talk, "compose"))
  local clean, wrong = service.check(kit.chat, reading, facts, talk.lang)
  if not clean then error(wrong[1].pointer .. " " .. wrong[1].detail, 2) end
  talk.before, talk.context = stored(facts), nil
  talk.turns[#talk.turns + 1] = { role = "user", text = message }
  talk.turns[#talk.turns + 1] = { role = "model", text = clean.reply }
  return clean, facts
end

-- A saju reading as the platform gives it.
function kit.saju(changes, today)
  local facts = assert(require "lib.saju.facts".of({ birth = kit.born(changes) },
    { lang = "ko", today = today or "2026-11-22" }))
  return { service = "saju", lang = "ko", facts = stored(facts) }
end

function kit.codes(rows)
  local codes = {}
  for i, row in ipairs(rows) do codes[i] = row.code end
  return table.concat(codes, " ")
end

return kit
