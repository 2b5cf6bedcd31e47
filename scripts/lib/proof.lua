-- The proof: what a service file must show before it is put on sale.
--
-- Its example is valid; facts() gives the same twice, as plain data, and changes
-- neither its input nor a library; the prompt is filled with no hole left over;
-- compose() and check() agree with what output says, in both languages; a provable
-- draw is revealed from its facts.  So a customer never is the first to try a file.

local advice = require "lib.advice"
local canonical = require "lib.canonical"
local frozen = require "lib.frozen"
local json = require "json"
local nearest = require "lib.nearest"
local refusal = require "lib.refusal"
local schema = require "lib.schema"
local world = require "lib.world"

local proof = {}

-- Any moment will do, if it is always the same.
local MOMENT = 1768446000
local SEED = 20260115

proof.moment, proof.seed = MOMENT, SEED

-- Raises a refusal at the line where the file speaks of it.
local function refuse(self, pattern, text)
  local line = refusal.line_of(self.record.text, pattern) or 1
  refusal.raise(self.record.path, line, text)
end

local function first_of(errors)
  return ("%s %s"):format(errors[1].pointer, errors[1].detail)
end

-- As in a reading, facts() alone has a server seed.
local function world_of(self, lang, verb)
  return world.new { lang = lang, now = MOMENT, seed = SEED, verb = verb,
                     rehearses = self.provable and not verb }
end

local EXAMPLE = "%f[%w_]example%s*="

-- The line of a member of the example, when it stands there by name; else where it begins.
local function line_in_example(self, names)
  local text = self.record.text
  local from = refusal.line_of(text, EXAMPLE) or 1
  local last = refusal.line_of(text, "^[}%l]", from) or from
  for _, name in ipairs(names) do
    local line = refusal.line_of(text, "%f[%w_]" .. name .. "%s*=", from)
    if line and line <= last then return line end
  end
  return from
end

local function refuse_example(self, errors)
  local known, strange = {}, errors[#errors].pointer:match "^/([%a_][%w_]*)$"
  for i, field in ipairs(self.input) do known[i] = field.name end
  local hint = strange and nearest.hint(strange, known) or ""
  local wrong = errors[1].pointer:match "([%a_][%w_]*)$"
  local line = line_in_example(self, { strange or wrong, wrong })
  refusal.raise(self.record.path, line,
    "the example is not valid: " .. first_of(errors):gsub("%.$", "") .. hint)
end

local function check_example(self)
  local input, errors = schema.check(self.input, self.example, "en")
  if not input then refuse_example(self, errors) end
  return input
end

local function expect_data(self, verb, value, what)
  local ok, why = pcall(canonical.text, value, what)
  if not ok then refuse(self, "[.:]%s*" .. verb .. "%f[^%w_]", why) end
end

local FACTS = "[.:]%s*facts%f[^%w_]"

local function run_facts(self, service, input, lang)
  local facts, err = service.facts(self, input, world_of(self, lang))
  if facts then return facts end
  refuse(self, FACTS, "facts() refuses the example: " .. first_of(err.errors))
end

-- A value as the author would know it again.
local function shown(value)
  if value == nil then return "nothing" end
  local text = json.sorted(value)
  return utf8.len(text) <= 60 and text or text:sub(1, utf8.offset(text, 58) - 1) .. "…"
end

local function refuse_difference(self, what, before, after)
  local at, one, other = canonical.difference(before, after)
  refuse(self, FACTS, ("%s: %s was %s, then %s")
    :format(what, at == "" and "all of it" or at, shown(one), shown(other)))
end

-- The facts, twice.
local function check_facts(self, service, lang)
  local input = check_example(self)
  local facts = run_facts(self, service, input, lang)
  expect_data(self, "facts", facts, "what facts() returns")
  local again = run_facts(self, service, input, lang)
  if not canonical.same(facts, again) then
    refuse_difference(self, "facts() is not the same twice; it must keep nothing between calls",
      facts, again)
  elseif not canonical.same(input, check_example(self)) then
    refuse_difference(self, "facts() changes its input", check_example(self), input)
  end
  return facts, again, input
end

local function check_prompt(self, service, input, facts, lang)
  local messages, why = service.brief(self, input, facts, world_of(self, lang))
  if not messages then refusal.raise(self.prompt_path, nil, tostring(why)) end
  if #messages == 0 then refusal.raise(self.prompt_path, 1, "the prompt says nothing") end
end

local COMPOSE = "[.:]%s*compose%f[^%w_]"

-- A member that output does not know is most often the one that is missing, misspelt.
local function strange_member(self, reading, errors)
  local missing = errors[1].pointer:match "^/reading/([^/]+)$"
  if not missing or not self.output or type(reading) ~= "table" then return "" end
  local strange = {}
  for name in pairs(reading) do strange[#strange + 1] = tostring(name) end
  local near = reading[missing] == nil and nearest.word(missing, strange)
  return near and (" There is a '%s'."):format(near) or ""
end

local function check_compose(self, service, facts, as_they_were, lang)
  local reading, no = service.compose(self, facts, world_of(self, lang, "compose"))
  if reading == nil then
    refuse(self, COMPOSE, "compose() refuses the example: " .. first_of(no.errors))
  end
  if not canonical.same(facts, as_they_were) then
    local at = canonical.difference(as_they_were, facts)
    refuse(self, COMPOSE, "compose() changes the facts: " .. at)
  end
  expect_data(self, "compose", reading, "what compose() returns")
  local clean, errors = service.check(self, reading, facts, "en")
  if not clean then
    errors = errors.errors or errors
    refuse(self, COMPOSE, ("compose() is not what output says, in %s: %s%s")
      :format(lang, first_of(errors), strange_member(self, reading, errors)))
  end
  local page = service.render(self, clean, lang)
  if type(page) ~= "string" then
    refuse(self, "[.:]%s*render%f[^%w_]", "render() must return Markdown")
  end
end

local REVEAL = "[.:]%s*reveal%f[^%w_]"

-- It is asked with facts as they come back from where they were kept.
local function check_reveal(self, service, facts, lang)
  if not self.provable then return end
  local kept = json.decode(json.encode(facts))
  local told = service.reveal(self, kept, world_of(self, lang).server_seed)
  expect_data(self, "reveal", told, "what reveal() returns")
  if not canonical.same(told, service.reveal(self, kept, world_of(self, lang).server_seed)) then
    refuse(self, REVEAL, "reveal() is not the same twice")
  end
end

-- A library outlives the reading, and so would what was written to it.
local function watch_libraries(self)
  local values = {}
  local function add(record)
    for name, needed in pairs(record.needs) do
      if not values[name] then
        values[name] = needed.value
        add(needed)
      end
    end
  end
  add(self.record)
  return frozen.watch(values)
end

local function run(self, service)
  for _, lang in ipairs { "ko", "en" } do
    local facts, again, input = check_facts(self, service, lang)
    check_prompt(self, service, input, facts, lang)
    check_compose(self, service, facts, again, lang)
    check_reveal(self, service, facts, lang)
  end
end

local function refuse_writing(self, member)
  local line = member:find("^[%a_][%w_]*$") and "[.\"]" .. member .. "%f[^%w_]" or FACTS
  refuse(self, line,
    ("a library that services share was written to ('%s')"):format(member))
end

-- Raises a refusal unless the prompt that `self` has now is filled by its example.
function proof.prompt(self, service)
  for _, lang in ipairs { "ko", "en" } do
    local facts, _, input = check_facts(self, service, lang)
    check_prompt(self, service, input, facts, lang)
  end
end

-- Raises a refusal unless the service is fit to sell.
function proof.prove(self, service)
  local changed = watch_libraries(self)
  local ok, raised = xpcall(run, refusal.from, self, service)
  local member = changed()
  if member then refuse_writing(self, member) end
  if not ok then
    if type(raised) == "string" then error(raised, 0) end   -- of memory the budget knows more
    raised.text = raised.text .. advice.running(raised.text, self)
    error(raised, 0)
  end
end

return proof
