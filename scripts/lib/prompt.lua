-- Prompts: Dotprompt files, which are YAML front matter and a template.
--
--     prompt.parse(text, library?) -> template | nil, err        once
--     template:render(values, options?) -> messages | nil, err   for each reading
--
--     template = { model, config, input, output, name, version, description,
--                  ext = { [namespace] = { … } }, raw = the front matter as it is }
--     messages = { { role = "system"|"user"|"model"|…, content = text or parts, metadata? }, … }
--     parts    = { { text }, { media = { url, contentType } }, { metadata }, … }
--     options  = { context = { … } for @names, history = { { role, text or content }, … },
--                  trim = true when no text is to begin with blank lines or end with space }
--     library  = { partials = { [name] = text }, schemas = { [name] = JSON Schema } }
--
-- The template is Handlebars without its doors: {{a.b}}, {{json x indent=2}}, {{#if}},
-- {{#unless}}, {{#each}} (this, @index, @key, @first, @last), {{#with}}, {{#ifEquals a b}},
-- {{#unlessEquals a b}}, {{else}}, {{> partial}}, {{role "system"}}, {{history}},
-- {{media url=…}}, {{section "…"}}, {{! comments }} and {{~ ~}}.  Nothing is escaped.
-- A name that is not there is an err ("line 7: there is no 'facts.x'"), so that no
-- prompt goes out with a hole in it.  values.history serves where options has none.

local err = require "err"
local fill = require "lib.prompt.fill"
local front = require "lib.prompt.front"
local parse = require "lib.prompt.parse"

local prompt = {}

local Template = {}
Template.__index = Template

-- A failure of ours is { line, text }; anything else is a bug and stays one.
local function try(call, ...)
  local ok, value = pcall(call, ...)
  if ok then return value end
  if type(value) ~= "table" or not value.line then error(value, 0) end
  return nil, err.new("internal", ("line %d: %s"):format(value.line, value.text))
end

local function parse_all(text, library)
  library = library or {}
  local fields, body, line = front(text, library.schemas)
  local template = setmetatable(fields, Template)
  template.nodes, template.partials = parse(body, line), {}
  for name, partial in pairs(library.partials or {}) do
    template.partials[name] = parse(partial, 1)
  end
  return template
end

function prompt.parse(text, library)
  return try(parse_all, text, library)
end

local function is_blank(piece)
  return piece.text and not piece.text:find("%S")
end

-- A tag that is alone on its line leaves the end of that line to the text after it, and
-- Dotprompt keeps it.
local function trim(pieces)
  for _, piece in ipairs(pieces) do
    if piece.text then
      local from = piece.text:match("^%s*\n()") or 1
      piece.text = piece.text:match("^.*%S", from) or ""
    end
  end
end

local function add_part(message, piece)
  local parts = message.content
  if piece.text then
    parts[#parts + 1] = { text = piece.text }
  elseif piece.media then
    parts[#parts + 1] = { media = piece.media }
  else
    parts[#parts + 1] = { metadata = { purpose = piece.section, pending = true } }
  end
end

local function as_message(turn, purpose)
  return {
    role = turn.role, content = turn.content or turn.text,
    metadata = purpose and { purpose = purpose } or turn.metadata,
  }
end

local function add_history(messages, history)
  for _, turn in ipairs(history) do messages[#messages + 1] = as_message(turn, "history") end
  messages[#messages + 1] = { role = "model", content = {} }
end

-- A role begins a message; with nothing said yet, it renames the one there is.
local function add_role(messages, role)
  local last = messages[#messages]
  if #last.content > 0 then
    messages[#messages + 1] = { role = role, content = {} }
  else
    last.role = role
  end
end

local function assemble(pieces, history)
  local messages, is_placed = { { role = "user", content = {} } }, false
  for _, piece in ipairs(pieces) do
    if piece.role then
      add_role(messages, piece.role)
    elseif piece.history then
      add_history(messages, history)
      is_placed = true
    elseif not is_blank(piece) then
      add_part(messages[#messages], piece)
    end
  end
  return messages, is_placed
end

-- One text is said as it is; messages that say nothing are left out.
local function tidy(messages)
  local kept = {}
  for _, message in ipairs(messages) do
    local content = message.content
    if #content > 0 then
      if #content == 1 and type(content) == "table" and content[1].text then
        message.content = content[1].text
      end
      kept[#kept + 1] = message
    end
  end
  return kept
end

-- Without {{history}} it stands before the last question.
local function place_history(messages, history)
  local at = #messages + 1
  if messages[#messages] and messages[#messages].role == "user" then at = #messages end
  for i, turn in ipairs(history) do table.insert(messages, at + i - 1, as_message(turn)) end
end

local function with_defaults(self, values)
  local defaults = self.input and self.input.default
  if not defaults then return values end
  local all = {}
  for key, value in pairs(defaults) do all[key] = value end
  for key, value in pairs(values) do all[key] = value end
  return all
end

function Template:render(values, options)
  options = options or {}
  local pieces, why = try(fill, self.nodes, with_defaults(self, values), {
    context = options.context, partials = self.partials,
  })
  if not pieces then return nil, why end
  if options.trim then trim(pieces) end
  local history = options.history or values.history or {}
  local messages, is_placed = assemble(pieces, history)
  messages = tidy(messages)
  if not is_placed then place_history(messages, history) end
  return messages
end

return prompt
