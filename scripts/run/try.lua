-- What `aimix try <service> [input.json]` runs: what a reading is made of, without a model.

local console = require "console"
local json = require "json"
local schema = require "lib.schema"
local services = require "lib.service"
local shelf = require "run.shelf"
local world = require "lib.world"

local function fail(text)
  console.complain(text .. "\n")
  return 1
end

-- Its example, or the JSON of the file that the command has put on standard input.
local function input_of(service, from)
  if not from then return service.example end
  local lines = {}
  for line in console.read do lines[#lines + 1] = line end
  return json.decode(table.concat(lines, "\n"))
end

local function show(title, text)
  console.write(("\n# %s\n\n%s\n"):format(title, text))
end

local function show_prompt(service, input, facts, moment)
  local messages = services.brief(service, input, facts, moment)
  for _, message in ipairs(messages or {}) do
    local content = message.content
    if type(content) == "table" then content = json.sorted(content) end
    show("prompt: " .. message.role, content)
  end
end

return function(name, from, lang)
  local service, why = shelf.take(name or "")
  if not service then return fail(("%s:%d: %s"):format(why.file, why.line, why.text)) end
  local given, unread = input_of(service, from)
  if not given then return fail(("%s: %s"):format(from, unread.text)) end
  local input, errors = schema.check(service.input, given, lang or "ko", "/input")
  if not input then return fail(errors[1].pointer .. " " .. errors[1].detail) end

  local moment = world.new { lang = lang or "ko", now = shelf.now(), seed = 1, verb = "facts" }
  local facts, refused = services.facts(service, input, moment)
  if not facts then return fail(refused.text) end
  show("facts", json.sorted(facts))
  show_prompt(service, input, facts, moment)
  local reading = services.compose(service, facts, moment)
  show("reading", services.render(service, reading, lang or "ko"))
  return 0
end
