-- Makes lib/name/tables.lua from the Unicode Han Database, as Debian's package
-- unicode-data has it:
--
--     lua5.4 scripts/lib/name/tool/make_tables.lua > scripts/lib/name/tables.lua
--
-- Every hanja with a Korean reading (kHangul) is there, under each of its readings, with
-- two stroke counts, its Kangxi radical, and a mark when no list of hanja for names has it.
--
-- The count of the original form (원획) is that of the radical's full form and the strokes
-- beyond it (kRSUnicode, the first of several); the written one (필획) is kTotalStrokes.
-- Hanja for names are those of kKoreanName and, which that list takes for granted, the 1,800
-- that schools teach (kKoreanEducationHanja).

local FOLDER = "/usr/share/unicode/"
local WIDTH = 96

-- The last radical of each number of strokes, from 1 to 17: 1-6 have one, 7-29 two.
local LAST_RADICAL =
  { 6, 29, 60, 94, 117, 146, 166, 175, 186, 194, 200, 204, 208, 210, 211, 213, 214 }

local function radical_strokes(radical)
  for strokes, last in ipairs(LAST_RADICAL) do
    if radical <= last then return strokes end
  end
  error("no radical has the number " .. radical)
end

-- { [code point] = value } of one property.
local function property(file, name)
  local values = {}
  local pipe = assert(io.popen("bzcat " .. FOLDER .. "Unihan_" .. file .. ".txt.bz2"))
  for line in pipe:lines() do
    local code, key, value = line:match("^U%+(%x+)\t(%w+)\t(.*)$")
    if key == name then values[tonumber(code, 16)] = value end
  end
  assert(pipe:close(), "the package unicode-data, or bzip2, is not installed")
  return values
end

local hangul = property("Readings", "kHangul")
local radicals = property("IRGSources", "kRSUnicode")
local totals = property("IRGSources", "kTotalStrokes")
local unified = property("IRGSources", "kCompatibilityVariant")
local shaped = property("Variants", "kZVariant")
local named = property("OtherMappings", "kKoreanName")
local taught = property("OtherMappings", "kKoreanEducationHanja")

-- Forms that other countries write and Unicode does not relate to the Korean one.
for both in ("尚尙 温溫 顏顔 浄淨 桜櫻 挙擧"):gmatch "%S+" do
  local other, own = utf8.codepoint(both, 1, -1)
  shaped[other] = ("U+%04X"):format(own)
end

local function strokes_of(code)
  local radical, beyond = radicals[code]:match("^(%d+)'*%.(%-?%d+)")
  radical = tonumber(radical)
  return radical_strokes(radical) + tonumber(beyond), totals[code]:match("^%d+"), radical
end

local function entry(code)
  local won, total, radical = strokes_of(code)
  local mark = (named[code] or taught[code]) and "" or "-"
  local written = total ~= tostring(won) and "/" .. total or ""
  return ("%s%d%s.%d%s"):format(utf8.char(code), won, written, radical, mark)
end

local function sorted_keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- The second code points of some hanja, one for each reading, are written as the first.
local function is_double(code)
  return unified[code] ~= nil
end

local function by_reading()
  local entries = {}
  for _, code in ipairs(sorted_keys(hangul)) do
    if not is_double(code) then
      for reading in hangul[code]:gmatch("([^%s:]+):%w+") do
        entries[reading] = entries[reading] or {}
        table.insert(entries[reading], entry(code))
      end
    end
  end
  return entries
end

-- A string over several lines; what stands at the end of a line is not part of it.
local function put_string(words)
  local line, width = "  ", 2
  local function flush() io.write(line, "\\z\n") end
  for _, word in ipairs(words) do
    local more = utf8.len(word) + 1
    if width + more > WIDTH then
      flush()
      line, width = "  ", 2
    end
    line, width = line .. word .. " ", width + more
  end
  io.write(line, '",\n')
end

-- The hanja with a Korean reading of which `code` is another code point or another shape.
local function first_of(code)
  if unified[code] then return tonumber(unified[code]:match("%x+$"), 16) end
  if hangul[code] then return nil end
  for one in shaped[code]:gmatch("U%+(%x+)") do
    if hangul[tonumber(one, 16)] then return tonumber(one, 16) end
  end
end

local function doubles()
  local words, all = {}, {}
  for _, codes in ipairs { unified, shaped } do
    for code in pairs(codes) do all[code] = true end
  end
  for _, code in ipairs(sorted_keys(all)) do
    local one = first_of(code)
    if one and hangul[one] then words[#words + 1] = ("%04X=%s"):format(code, utf8.char(one)) end
  end
  return words
end

io.write [[
-- Made by tool/make_tables.lua from the Unicode Han Database; `make hanja` makes it again.
--
-- readings: by syllable, the hanja that are read so, each with the strokes of its original
-- form, behind a '/' those as written where they differ, and its Kangxi radical; a '-' is for
-- one that is in no list of hanja for names.  doubles: hanja that have a second code point, or
-- another shape abroad (kZVariant), which comes first.

return {
readings = {
]]
local entries = by_reading()
for _, reading in ipairs(sorted_keys(entries)) do
  io.write('["', reading, '"] = "\\z\n')
  put_string(entries[reading])
end
io.write('},\ndoubles = "\\z\n')
put_string(doubles())
io.write("}\n")
