-- Services: a file in scripts/services is a product on sale.
--
-- The folder says what it is, the file name says which one, and the value it
-- returns is the thing itself.  Nothing registers anything, so nothing has to
-- be unregistered: to reload is to load beside, prove, and swap.
--
-- A service says what it is and knows two verbs, or up to five.  All are pure.
--
--     facts(input, world)   -> facts | nil, refuse("field", "why")   what is so
--     compose(facts, world) -> reading | nil, refuse(…)     in words, without a model
--     check(reading, facts) -> true | nil, "why"            what a model got wrong
--     render(reading)       -> Markdown                     the page
--     reveal(facts, seed)   -> what anybody needs to draw again, of a provable service
--
-- check() may also return nil, refuse("field", "why"): the model did as it was told, and
-- what it found is that the input cannot be read (a photo of a dog).  compose() refuses what
-- nobody can word without a model.  Either way the credits are given back.
--
-- It never sees money, the model, the network, the database or the request.
--
-- With conversation = true its readings are turns: input has text "message" and session
-- "session_id", output has text "reply" (or format is text or markdown), and world.turns and
-- world.before are what was said and what was so before.
--
-- Facts with by_rule = true are worded by compose() whatever the model: for what must be said
-- rightly, and must be said.
--
--     service.load(name, source, env) -> service | nil, refusal {file, line, text}
--
-- `source(path)` gives the text of a file.  `env` may bring { realm, prompt, list,
-- is_proved }: the libraries loaded so far, the prompt language, the names in a folder, and
-- whether all of this has been proved before.

local advice = require "lib.advice"
local budget = require "budget"
local crypto = require "crypto"
local earlier = require "lib.schema.earlier"
local frozen = require "lib.frozen"
local json = require "json"
local modules = require "lib.modules"
local nearest = require "lib.nearest"
local pointer = require "lib.schema.pointer"
local problem = require "lib.problem"
local proof = require "lib.proof"
local realms = require "lib.realms"
local refusal = require "lib.refusal"
local schema = require "lib.schema"
local sections = require "lib.sections"
local vocabulary = require "lib.vocabulary"

local service = {}

local NOUNS = {
  category = "string", name = "table", about = "table", cost = "number", input = "table",
  output = "table", format = "string", example = "table", conversation = "boolean",
  provable = "boolean",
}
local NOUNS_IN_ORDER = { "category", "name", "about", "cost", "input", "output", "example",
                         "format", "conversation", "provable" }
local NEEDED = { "category", "name", "about", "cost", "input", "example" }
local VERBS = { facts = true, compose = true, check = true, render = true, reveal = true }
local VERBS_IN_ORDER = { "facts", "compose", "check", "render", "reveal" }

service.nouns, service.needed, service.verbs = NOUNS, NEEDED, VERBS

local CATEGORIES = { fortune = true, image = true, entertainment = true, utility = true }
local FORMATS = { text = true, markdown = true, image = true }
local COST_MAX = 100000

-- What a service file holds while it is being read; the service itself is behind it.
local behind = setmetatable({}, { __mode = "k" })

local function set_verb(handle, name, verb)
  local self = behind[handle]
  if not VERBS[name] then
    error(("a service has no '%s'; it knows facts, compose, check, render, reveal%s")
      :format(name, nearest.hint(tostring(name), VERBS_IN_ORDER)), 2)
  elseif self.is_whole then
    error(("a service is said once: %s() comes too late"):format(name), 2)
  elseif self[name] then
    error(("a service has two %s()"):format(name), 2)
  elseif type(verb) ~= "function" then
    error(("%s must be a function, not a %s"):format(name, type(verb)), 2)
  end
  self[name] = verb
end

local function expect_words(nouns, key, max)
  local words = nouns[key]
  for _, lang in ipairs { "ko", "en" } do
    local word = words[lang]
    if type(word) ~= "string" or word == "" then
      error(("%s needs both languages: %s = { ko = \"…\", en = \"…\" }"):format(key, key), 3)
    elseif utf8.len(word) > max then
      error(("%s.%s has more than %d characters"):format(key, lang, max), 3)
    end
  end
end

local function expect_fields(nouns, key)
  local ok, why = schema.expect(nouns[key], key)
  if not ok then error(why, 3) end
end

local function expect_cost(nouns)
  local cost = math.tointeger(nouns.cost)
  if not cost or cost < 0 or cost > COST_MAX then
    error(("cost must be a whole number of credits from 0 to %d"):format(COST_MAX), 3)
  end
  nouns.cost = cost
end

local function expect_answer(nouns)
  if (nouns.output == nil) == (nouns.format == nil) then
    error("a service says either output = { fields } or format = \"markdown\"", 3)
  elseif nouns.output then
    local ok, why = schema.expect(nouns.output, "output")
    if not ok then error(why, 3) end
  elseif not FORMATS[nouns.format] then
    error(("format '%s' is not one of: markdown, text, image"):format(nouns.format), 3)
  end
end

local function expect_earlier(nouns)
  local ok, why = earlier.expect(nouns)
  if not ok then error(why, 3) end
end

local function expect_nouns(nouns)
  for name, value in pairs(nouns) do
    local wanted = NOUNS[name]
    if not wanted then
      error(("a service has no '%s'; it knows %s%s"):format(tostring(name),
        table.concat(NOUNS_IN_ORDER, ", "), advice.noun(tostring(name), NOUNS_IN_ORDER)), 3)
    elseif type(value) ~= wanted then
      error(("%s must be a %s, not a %s"):format(name, wanted, type(value)), 3)
    end
  end
  for _, name in ipairs(NEEDED) do
    if nouns[name] == nil then
      error(("a service needs this: %s; say %s"):format(name, advice.missing(name, nouns)), 3)
    end
  end
  if not CATEGORIES[nouns.category] then
    error(("category '%s' is not one of: fortune, image, entertainment, utility")
      :format(nouns.category), 3)
  end
end

-- The word `service` of a service file.
local function define(nouns)
  if type(nouns) ~= "table" then error("service is followed by { what it is }", 2) end
  expect_nouns(nouns)
  expect_words(nouns, "name", 100)
  expect_words(nouns, "about", 2000)
  expect_cost(nouns)
  expect_fields(nouns, "input")
  expect_answer(nouns)
  expect_earlier(nouns)
  local handle = setmetatable({}, {
    __index = nouns, __newindex = set_verb, __metatable = false,
  })
  behind[handle] = nouns
  return handle
end

-- The libraries of services, each with its own.
function service.realm(source, core, previous)
  local words = previous and previous.words or vocabulary.words()
  local realm = realms.new({
    source = source,
    env = function(own) return vocabulary.env(words, own) end,
    core = function(name, path)
      local value = path:find("^scripts/lib/") and core[name]
      if value then return value end
      return nil, ("a service may require lib.*, and not '%s'"):format(name)
    end,
    loaded = function(value, path) frozen.guard(value, path) end,
    compiled = function(chunk, record, own) vocabulary.expect(chunk, record.path, words, own) end,
  }, previous)
  realm.words = words
  return realm
end

-- "1.10" comes after "1.9".
local function is_newer(a, b)
  local a_major, a_minor = a:match("^(%d+)%.(%d+)$")
  local b_major, b_minor = b:match("^(%d+)%.(%d+)$")
  a_major, b_major = tonumber(a_major), tonumber(b_major)
  if a_major ~= b_major then return a_major > b_major end
  return tonumber(a_minor) > tonumber(b_minor)
end

-- A prompt that is there under another name is most often the one that is meant.
local function no_prompt(self, path, list)
  local other = list and list("prompts/" .. self.type)[1]
  if other then return ("there is no prompt: rename prompts/%s/%s"):format(self.type, other) end
  return ("there is no prompt: write %s, which may be as short as"):format(path)
    .. ' {{role "system"}} … {{role "user"}} {{json input}}'
end

-- The path of the newest prompts/<name>/<version>.prompt, and its version.
function service.newest_prompt(name, list)
  local newest
  for _, file in ipairs(list and list("prompts/" .. name) or { "1.0.prompt" }) do
    local version = file:match("^(%d+%.%d+)%.prompt$")
    if version and (not newest or is_newer(version, newest)) then newest = version end
  end
  newest = newest or "1.0"
  return ("prompts/%s/%s.prompt"):format(name, newest), newest
end

local function find_prompt(self, source, list)
  local path, version = service.newest_prompt(self.type, list)
  local text = source(path)
  if not text then refusal.raise(path, 1, no_prompt(self, path, list)) end
  self.prompt_version, self.prompt_path, self.prompt_text = version, path, text
end

local function parse_prompt(self, prompt)
  local template, why = prompt.parse(self.prompt_text)
  if not template then refusal.raise(self.prompt_path, nil, tostring(why)) end
  self.prompt = template
end

-- What an answer says it was made by: the file, all it requires, and its prompt.
local function version_of(self)
  local parts = { self.prompt_path, self.prompt_text }
  for _, file in ipairs(modules.files(self.record)) do
    parts[#parts + 1] = file.path
    parts[#parts + 1] = file.text
  end
  local digest = crypto.hex(crypto.sha256(table.concat(parts, "\0")))
  return ("%s@%s"):format(self.type, digest:sub(1, 7))
end

local SIGNATURES = { facts = "facts(input, world)", compose = "compose(facts, world)" }

local function no_verb(self, verb)
  local _, _, name = self.record.text:find "local%s+([%a_][%w_]*)%s*=%s*service%s*[{(]"
  return ("a service needs %s(): write function %s.%s … end")
    :format(verb, name or "service", SIGNATURES[verb])
end

local function run_file(name, path, realm)
  local chunk, record = realm:open(path, { service = define })
  local handle = chunk(name)
  local self = behind[handle]
  if not self then
    local how, line = advice.ending(record.text)
    refusal.raise(path, line, "the file must return service { … }" .. how)
  end
  self.type, self.record, self.is_whole = name, record, true
  for _, verb in ipairs { "facts", "compose" } do
    if not self[verb] then refusal.raise(path, 1, no_verb(self, verb)) end
  end
  if (self.provable or false) ~= (self.reveal ~= nil) then
    refusal.raise(path, 1, "a service that is provable has reveal(), and no other has")
  end
  return self
end

-- What may stand in an address, and in the file names of all systems.
function service.is_name(name)
  return name:find "^%l[%l%d-]*$" ~= nil and #name <= 100
end

local function load_service(name, source, env)
  local path = ("scripts/services/%s.lua"):format(name)
  if not service.is_name(name) then
    refusal.raise(path, 1, "a service file is named in small letters, digits and -")
  end
  local realm = env.realm or service.realm(source, env.core or {})
  local self = run_file(name, path, realm)
  find_prompt(self, source, env.list)
  parse_prompt(self, env.prompt or require "lib.prompt")
  self.version = version_of(self)
  self.order = self.output and schema.order(self.output)
  if not env.is_proved then proof.prove(self, service) end
  return self
end

-- Within a budget, as whoever wrote the file does not know yet what it does.
function service.load(name, source, env)
  local ok, result = budget.load(refusal.from, load_service, name, source, env or {})
  if ok then return result end
  result = refusal.from(result)         -- nobody was asked about it when memory ran out
  result.text = result.text .. advice.syntax(result.text)
  return nil, refusal.sharpen(result, ("scripts/services/%s.lua"):format(name), source)
end

-- True while neither the file, nor what it requires, nor its prompt has changed.
function service.is_unchanged(self, realm, source, list)
  local now = { type = self.type }
  local ok = pcall(find_prompt, now, source, list)
  return ok and now.prompt_path == self.prompt_path and now.prompt_text == self.prompt_text
     and realm:is_unchanged(self.record)
end

-- Where in the input a refusal points, and why, as an err.
local function refused(lang, no)
  local why = no.why
  if type(why) == "table" then why = why[lang] or why.ko or why.en end
  local row = { pointer = pointer.from_path("/input", no.field), detail = why, code = no.code }
  return problem.invalid({ row }, lang)
end

-- What is so, or nil and an err that names the field.
function service.facts(self, input, world)
  local facts, no = self.facts(input, world)
  if type(facts) == "table" then return facts end
  if facts == nil and vocabulary.is_refusal(no) then return nil, refused(world.lang, no) end
  error(("%s: facts() must return a table, or nil, refuse(\"field\", \"why\")")
    :format(self.record.path), 0)
end

function service.compose(self, facts, world)
  local reading, no = self.compose(facts, world)
  if reading ~= nil then return reading end
  if vocabulary.is_refusal(no) then return nil, refused(world.lang, no) end
  error(("%s: compose() returned nothing"):format(self.record.path), 0)
end

-- What is to be seen of a draw besides its seed.
function service.reveal(self, facts, server_seed)
  local shown = self.reveal(facts, server_seed)
  if type(shown) == "table" then return shown end
  error(("%s: reveal() must return a table"):format(self.record.path), 0)
end

-- What the model is told, or nil and what the prompt lacks.  A prompt sees `input` without
-- the bytes of its pictures; those it shows as {{media url=photos.<field>.url}}.  They may be
-- made before, by whoever has the room for it: schema.photos().
function service.brief(self, input, facts, world, options, photos)
  return self.prompt:render({
    input = schema.storable(self.input, input),
    photos = photos or schema.photos(self.input, input),
    facts = facts, lang = world.lang, today = world.today,
    language = world.lang == "en" and "English" or "Korean",
    history = world.turns, turns = world.turns,
    options = options or { tone = "friendly", length = "normal" },
  }, { trim = true })
end

-- An answer that is no JSON object is one value.
local FORMAT_FIELDS = {
  text = schema.text "reading" { max = 20000 },
  markdown = schema.text "reading" { max = 20000 },
  image = schema.photo "reading",
}

-- The reading as JSON, its members as output has them.
function service.encode(self, reading)
  return json.encode(reading, self.order)
end

-- What a reading is, when it is no object of the fields in output.
function service.format_field(self)
  return not self.output and FORMAT_FIELDS[self.format] or nil
end

-- The reading, cleaned; or nil and where it is not what output says.
function service.fit(self, reading, lang)
  if self.output then return schema.check(self.output, reading, lang, "/reading") end
  return schema.check_one(FORMAT_FIELDS[self.format], reading, lang, "/reading")
end

-- The same, and true to the facts: what a model's words are held to, and compose()'s
-- when it is proved.
function service.check(self, reading, facts, lang)
  local clean, errors = service.fit(self, reading, lang)
  if not clean or not self.check then return clean, errors end
  local ok, why = self.check(clean, facts)
  if ok then return clean end
  if vocabulary.is_refusal(why) then
    local no = refused(lang, why)
    no.is_refusal = true
    return nil, no
  end
  return nil, { { pointer = "/reading", detail = why or "contradicts the facts." } }
end

-- The reading as Markdown; unless the service has its own way, a section for
-- each field under its label.
function service.render(self, reading, lang)
  if self.render then return self.render(reading) end
  if not self.output then return tostring(reading) end
  return sections.of(self.output, reading, lang)
end

return service
