-- What a compiled file asks its environment for, also in the branches that nothing has tried.
--
--     globals.of(chunk) -> { { name, line, is_written }, … } in the order of the lines,
--                          { [name of a local or a parameter] = true, … }
--
-- Lua compiles a name that is no local to "get it from _ENV", so the answer stands in its
-- bytecode, which is read here as lundump.c of Lua 5.4 reads it.  Only what Lua itself has
-- just compiled is ever read, in the process that compiled it.  (Of a function with more
-- than 256 constants the names that come late are not seen; running it finds those.)

local globals = {}

local GETTABUP, SETTABUP = 11, 15
local HEADER = 4 + 1 + 1 + 6 + 3 + 8 + 8    -- signature, version, format, data, sizes, samples
local ABSOLUTE = -128                       -- in the list of lines: see the other list
local FLOAT, INTEGER, SHORT, LONG = 0x13, 0x03, 0x04, 0x14

local Dump = {}
Dump.__index = Dump

function Dump:byte()
  self.at = self.at + 1
  return self.bytes:byte(self.at - 1)
end

-- Seven bits in each byte, and in the last the eighth.
function Dump:int()
  local value = 0
  while true do
    local byte = self:byte()
    value = value << 7 | byte & 0x7F
    if byte & 0x80 ~= 0 then return value end
  end
end

function Dump:text()
  local size = self:int()
  if size == 0 then return nil end
  self.at = self.at + size - 1
  return self.bytes:sub(self.at - size + 1, self.at - 1)
end

function Dump:constants()
  local list = {}
  for i = 0, self:int() - 1 do
    local kind = self:byte()
    if kind == FLOAT or kind == INTEGER then
      self.at = self.at + 8
    elseif kind == SHORT or kind == LONG then
      list[i] = self:text()
    end
  end
  return list
end

-- The line of each instruction.
function Dump:lines(line)
  local steps, lines, absolute = {}, {}, {}
  for pc = 0, self:int() - 1 do steps[pc] = self:byte() end
  for _ = 1, self:int() do
    local pc = self:int()
    absolute[pc] = self:int()
  end
  for pc = 0, #steps do
    local step = steps[pc] and (steps[pc] ~ 0x80) - 0x80
    if step then line = step == ABSOLUTE and absolute[pc] or line + step end
    lines[pc] = line
  end
  return lines
end

function Dump:note_locals()
  for _ = 1, self:int() do
    local name = self:text()
    self:int()
    self:int()
    if name:find "^[%a_]" then self.locals[name] = true end
  end
end

function Dump:note_uses(code, constants, lines, upvalues)
  for pc = 0, #code // 4 - 1 do
    local word = ("<I4"):unpack(code, pc * 4 + 1)
    local op, a, b, c = word & 0x7F, word >> 7 & 0xFF, word >> 16 & 0xFF, word >> 24 & 0xFF
    local upvalue = op == GETTABUP and b or op == SETTABUP and a
    if upvalue and upvalues[upvalue] == "_ENV" then
      self.uses[#self.uses + 1] = {
        name = constants[op == GETTABUP and c or b], line = lines[pc],
        is_written = op == SETTABUP,
      }
    end
  end
end

function Dump:code()
  local size = self:int() * 4
  self.at = self.at + size
  return self.bytes:sub(self.at - size, self.at - 1)
end

function Dump:chunk()
  self:text()
  local line = self:int()
  self:int()
  self.at = self.at + 3                     -- parameters, varargs, registers
  local code, constants = self:code(), self:constants()
  local found_at = 3 * self:int()           -- where each upvalue is found
  self.at = self.at + found_at
  for _ = 1, self:int() do self:chunk() end
  local lines = self:lines(line)
  self:note_locals()
  local upvalues = {}
  for i = 0, self:int() - 1 do upvalues[i] = self:text() end
  self:note_uses(code, constants, lines, upvalues)
end

function globals.of(chunk)
  local dump = setmetatable({
    bytes = string.dump(chunk), at = HEADER + 2, uses = {}, locals = {},
  }, Dump)
  dump:chunk()
  table.sort(dump.uses, function(a, b) return a.line < b.line end)
  return dump.uses, dump.locals
end

return globals
