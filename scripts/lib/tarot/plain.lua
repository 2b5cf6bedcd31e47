-- What a customer typed, as it is read and quoted: plain.line(text) -> one line | nil.
--
-- Blanks of every kind are one space; marks that are not seen, or that would turn the text around
-- a quotation the other way, are left out; hangul that came in parts is put together, so that its
-- words are known.  nil when nothing is left that can be seen.

local hangul = require "lib.words.hangul"

local plain = {}

local SPACE = 32

local function set(...)
  local codes = {}
  for _, range in ipairs { ... } do
    for code = range[1], range[2] or range[1] do codes[code] = true end
  end
  return codes
end

local IS_BLANK = set({ 9, 13 }, { SPACE }, { 0x85 }, { 0xA0 }, { 0x115F, 0x1160 }, { 0x1680 },
  { 0x2000, 0x200A }, { 0x2028, 0x2029 }, { 0x202F }, { 0x205F }, { 0x2800 }, { 0x3000 },
  { 0x3164 }, { 0xFFA0 })
local IS_NOTHING = set({ 0xAD }, { 0x200B }, { 0x200E, 0x200F }, { 0x202A, 0x202E },
  { 0x2060, 0x206F }, { 0xFEFF })
-- They join or shape what stands before them, and are nothing without it.
local IS_JOINT = set({ SPACE }, { 0x300, 0x36F }, { 0x200C, 0x200D }, { 0x20D0, 0x20F0 },
  { 0xFE00, 0xFE0F })

local function codes_of(text)
  local codes, count = {}, 0
  for _, raw in utf8.codes(text) do
    local code = IS_BLANK[raw] and SPACE or raw
    local whole = count > 0 and hangul.joined(codes[count], code)
    local is_doubled = code == SPACE and (count == 0 or codes[count] == SPACE)
    if whole then
      codes[count] = whole
    elseif not IS_NOTHING[code] and not is_doubled then
      count = count + 1
      codes[count] = code
    end
  end
  if codes[count] == SPACE then codes[count] = nil end
  return codes
end

function plain.line(text)
  local parts, is_seen = {}, false
  for i, code in ipairs(codes_of(text)) do
    parts[i] = utf8.char(code)
    is_seen = is_seen or not IS_JOINT[code]
  end
  return is_seen and table.concat(parts) or nil
end

return plain
