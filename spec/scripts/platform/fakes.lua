-- The resources under /v1 with their libraries, over fakes for the database, the
-- ledger and the keys.  What only the real ones can show is in spec/flow.
--
--     local p = fakes.platform(answers, paid, files, settings, before)
--         answers of the database and of the ledger, files and settings beside the usual ones,
--         and what the process before this one has shown
--     local status, body, headers, request = fakes.ask(p, "GET", path, sent, headers)

local err = require "err"
local json = require "json"
local loader = require "lib.loader"
local told = require "scripts.platform.told"

local fakes = {}

local UUID = "01234567-89ab-4def-8123-456789abcdef"

local RUNE = [[
local rune = service {
  category = "fortune", name = { ko = "룬", en = "Rune" }, about = { ko = "하나", en = "One" },
  cost = 5, input = { text "mind" { ko = "마음", en = "Mind", max = 20 },
                      photo "face" { optional = true } },
  output = { text "title" { max = 60 } }, example = { mind = "x" },
}
function rune.facts(input) return { mind = input.mind, face = input.face and input.face.mime } end
function rune.compose(facts, world) return { title = world.lang .. " " .. facts.mind } end
return rune]]

local PROMPT = [[
local prompt = {}
function prompt.parse(text) return { render = function() return { { content = text } } end } end
return prompt]]

local function read(path)
  local file <close> = io.open(path)
  return file and file:read "a"
end

function fakes.fail(code, more)
  local e = err.new(code, "from the host")
  for name, value in pairs(more or {}) do e[name] = value end
  return nil, e
end

-- A database that answers by what a statement begins with.
local function new_db(answers)
  local db = { asked = {} }
  local function ask(sql, ...)
    db.asked[#db.asked + 1] = { sql = sql, ... }
    for start, answer in pairs(answers) do
      if sql:find(start, 1, true) then
        if type(answer) == "function" then return answer(...) end
        return answer
      end
    end
    error("nobody expected: " .. sql)
  end
  db.one, db.query, db.exec = ask, ask, ask
  function db.transaction(work) return work(db) end
  function db.ready() return answers.ready ~= false end
  return db
end

local function new_password()
  local password = { matched = {}, bytes_min = 8, bytes_max = 256 }
  function password.hash(plain)
    if #plain < 8 or #plain > 256 then return fakes.fail "invalid-input" end
    return "hash of " .. plain
  end
  function password.matches(hash, plain)
    password.matched[#password.matched + 1] = hash
    return hash == "hash of " .. plain
  end
  return password
end

local TOKEN = {
  sign = function(claims) return "token." .. claims.sub end,
  verify = function(text)
    local sub, locale = text:match("^token%.([%w-]+)%.?(%l*)$")
    if not sub then return fakes.fail "unauthorized" end
    return { sub = sub, locale = locale ~= "" and locale or nil, role = "user" }
  end,
  jwks = function() return { keys = json.list { { kty = "OKP" } } } end,
}

local CONFIG = { AIMIX_MODEL = "offline", AIMIX_FALLBACK = "refund", AIMIX_TOKEN_TTL = "3600",
                 AIMIX_READING_DEADLINE = "180", AIMIX_SERVICE_READINGS = "100",
                 AIMIX_BODY_MAX = "1000000" }

local function new_ledger(paid)
  local ledger = { begun = {}, completed = {}, refunded = {} }
  function ledger.begin(entry)
    ledger.begun[#ledger.begun + 1] = entry
    if paid and paid.code then return nil, paid end
    local answer = { outcome = "new", id = entry.id, charged = 5, balance = 95,
                     created_at = "2026-11-22T13:05:06.000Z",
                       expires_at = "2027-11-22T13:05:06.000Z" }
    for name, value in pairs(paid or {}) do answer[name] = value end
    return answer
  end
  function ledger.complete(entry)
    ledger.completed[#ledger.completed + 1] = entry
    return { completed = true, status = "done" }
  end
  function ledger.refund(entry)
    ledger.refunded[#ledger.refunded + 1] = entry
    return { refunded = true, balance = 100 }
  end
  function ledger.balance() return 975 end
  function ledger.history(_, limit, before)
    local rows, last = {}, before and before - 1 or 50
    for seq = last, math.max(1, last - limit + 1), -1 do
      rows[#rows + 1] = { id = ("%08d"):format(seq) .. UUID:sub(9), seq = seq, type = "use",
                          credit_amount = -5, credit_balance_after = seq }
    end
    return rows
  end
  return ledger
end

-- The platform over these answers of the database, and this of the ledger.
function fakes.platform(answers, paid, more, settings, before)
  local quiet = { on = function() return false end }
  for _, level in ipairs { "debug", "info", "warn", "error" } do quiet[level] = function() end end
  local self = { db = new_db(answers or {}), ledger = new_ledger(paid), password = new_password(),
                 shown = { numbers = "", scripts = '{"scripts":[]}' }, others = {} }
  local libraries = {
    db = self.db, ledger = self.ledger, password = self.password, token = TOKEN, log = quiet,
    config = { get = function(name) return settings and settings[name] or CONFIG[name] end },
    host = { draining = function() return self.is_draining or false end,
             metrics = function() return { tasks = 3, pid = 7 } end,
             tallies = {},
             left = function(sheet) return before and before[sheet] end,
             ask_reload = function() self.reloads = (self.reloads or 0) + 1 return true end,
             show = function(sheet, text) self.shown[sheet] = text return true end,
             shown = function(sheet)
               local said = self.others[sheet] or {}
               return { { process = "worker 1", text = self.shown[sheet] }, table.unpack(said) }
             end },
    task = { spawn = function(work) self.spawned = work end,
             together = require "task".together },
  }
  local files = { ["scripts/services/rune.lua"] = RUNE, ["prompts/rune/1.0.prompt"] = "p",
                  ["scripts/lib/prompt.lua"] = PROMPT,
                  ["scripts/lib/model.lua"] =
                    "return { ask = function() end, sees = function() return false end }" }
  for path, text in pairs(more or {}) do files[path] = text end
  local function list(folder)
    if folder == "scripts/services" then return { "rune.lua" } end
    if folder == "prompts/rune" then return { "1.0.prompt" } end
    if folder ~= "scripts/platform" then return {} end
    return { "accounts.lua", "admin_changes.lua", "admin_scripts.lua", "admin_services.lua",
             "catalog.lua", "commitments.lua", "credits.lua", "document.lua", "health.lua",
             "limits.lua", "readings.lua", "results.lua", "tokens.lua" }
  end
  self.loader = loader.new {
    source = function(path) return files[path] or path:find("^scripts/") and read(path) or nil end,
    list = list,
    core = function(name)
      if libraries[name] then return libraries[name] end
      local ok, library = pcall(require, name)
      return ok and library or nil
    end,
  }
  self.loader:load_all()
  return self
end

-- What the platform answers, held to what it says of itself; the body decoded when it is JSON.
function fakes.ask(platform, method, path, sent, headers)
  headers = headers or {}
  local target, query = path:match("^([^?]*)%??(.*)$")
  local request = { method = method, path = target, id = "r1", address = "192.0.2.1", events = {} }
  function request.header(_, name)
    if name == "content-type" and sent and headers[name] == nil then return "application/json" end
    return headers[name]
  end
  function request.body()
    return type(sent) == "table" and json.encode(sent) or sent or ""
  end
  function request.argument(_, name)
    return ("&" .. query):match("&" .. name .. "=([^&]*)")
  end
  function request.parts() return headers.parts end
  function request.stream(_, status, fields)
    request.status, request.fields = status, fields
    return {
      write = function(_, text) request.events[#request.events + 1] = text return true end,
      close = function() request.closed = true end,
    }
  end
  local status, text, fields = platform.loader.serve(request)
  local body = text and text ~= "" and text:find("^[{%[]") and assert(json.decode(text)) or text
  told.hold(platform.loader.platform, {
    method = method, path = target, status = status or request.status, body = body,
    headers = fields or request.fields or {}, is_partial = true,
  })
  return status, body, fields or {}, request
end

fakes.ME = { authorization = "Bearer token.u1" }

function fakes.me(more)
  local headers = { authorization = fakes.ME.authorization }
  for name, value in pairs(more or {}) do headers[name] = value end
  return headers
end

function fakes.errors_of(body)
  local lines = {}
  for i, e in ipairs(body.errors or {}) do lines[i] = e.pointer .. " " .. e.detail end
  return table.concat(lines, "\n")
end

local USER = { id = UUID, email = "a@b.kr", role = "user", locale = "en", credits = 1000,
               email_verified = false, provider = "email", created_at = "2026-11-22T13:05:06.000Z" }

function fakes.user(more)
  local row = {}
  for name, value in pairs(USER) do row[name] = value end
  for name, value in pairs(more or {}) do row[name] = value end
  return row
end

fakes.UUID = UUID

return fakes
