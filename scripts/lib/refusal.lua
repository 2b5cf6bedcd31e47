-- Why a file was not accepted: { file, line, text }, printing as "file:line: text".
--
-- Written for the one who just saved the file, so the line is the line of the
-- mistake, also where Lua knows only the line of the call around it.

local refusal = {}

local Refusal = {
  __name = "refusal",
  __tostring = function(self) return ("%s:%d: %s"):format(self.file, self.line, self.text) end,
}

function refusal.new(file, line, text)
  return setmetatable({ file = file, line = line, text = text }, Refusal)
end

-- `line` nil means that the text may begin with one ("3: no such helper").
function refusal.raise(file, line, text)
  if not line then
    local number, rest = text:match("^[^\n]-:?(%d+):%s*(.*)$")
    line, text = tonumber(number) or 1, rest or text
  end
  error(refusal.new(file, line, text), 0)
end

-- By name: after a reload there may be two of this module.
local function is_refusal(value)
  local meta = type(value) == "table" and getmetatable(value)
  return type(meta) == "table" and meta.__name == Refusal.__name
end

-- As a message handler: whatever was raised becomes a refusal.
function refusal.from(raised)
  if is_refusal(raised) then return raised end
  raised = tostring(raised):gsub("\nstack traceback:.*", "")
  local file, line, text = raised:match("^([^\n:]+):(%d+): (.*)$")
  if file then return refusal.new(file, tonumber(line), text) end
  return refusal.new("", 0, raised)
end

-- The first line from `from` on that has `pattern`.
function refusal.line_of(text, pattern, from)
  local number = 0
  for line in (text .. "\n"):gmatch("(.-)\n") do
    number = number + 1
    if number >= (from or 1) and line:find(pattern) then return number end
  end
end

-- `return service { … }` is a tail call, of which Lua knows no line: it blames who called the
-- file, and that is ours, known by the whole path where an author's begins at its folder.
local function blame(self, path, source, word)
  if self.file:find "^scripts/" or self.file:find "^prompts/" then return end
  self.file = path
  self.line = refusal.line_of(source(path) or "", "%f[%w_]" .. word .. "%s*[{(]") or 1
end

-- A table that spans lines is reported where it begins: find the key in it.  `word` is what the
-- file of this kind returns, "service" where nothing is said.
function refusal.sharpen(self, path, source, word)
  blame(self, path, source, word or "service")
  local field = self.text:match('^[%l_]+ "([%l%d_]+)"')
  local key = self.text:match("has no '([%w_]+)'") or self.text:match(": '([%w_]+)' must be ")
    or self.text:match("^([%w_]+) must be ")
  local text = (field or key) and source(self.file)
  if not text then return self end
  local line = field and refusal.line_of(text, '"' .. field .. '"', self.line)
  if key then
    line = refusal.line_of(text, "%f[%w_]" .. key .. "%s*=[^=]", line or self.line) or line
  end
  self.line = line or self.line
  return self
end

return refusal
