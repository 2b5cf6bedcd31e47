-- Calls by chance, told as text: the same chunk is run with Lua's own functions and with ours,
-- and says the same.
--
--     local tell = …the chunk, in one state or the other
--     tell(seed, count)  -> a line for each call: what it was, and what it gave

local state

local function chance(n)
  state = (state * 6364136223846793005 + 1442695040888963407)
  return (state >> 33) % n + 1
end

local function one_of(list) return list[chance(#list)] end

local function words(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

local ATOMS = words [==[a b a b . %a %d %s %w %A %D %S %x %l %u %p %c %g %z %Z %W [ab] [^ab]
                        [a-c] [%a_] [^%s] []] [^]] [a-] [%-a] [a%-z] [%%] %. %% %( ( $ ^ -
                        [+-%%] 1 [%d.] é]==]
for _, atom in ipairs { "\0", "[\0-b]", "\xff", "[\x80-\xff]", " " } do ATOMS[#ATOMS + 1] = atom end
local REPEATS = { "", "", "", "", "*", "+", "-", "?" }
local ODD = words [==[%b() %bab %baa %f[%a] %f[^%a] %1 %2 %0 %b %b( %f %fa % [ [^ [a [% [a- [] %f[ )
                     ( () (a (a) (.-) (b*) (()) ((a)b) %9 [a-%]] [^%]]]==]
ODD[#ODD + 1] = "%f[\0]"
local LETTERS = words "a a b b c 1 ( ) A _ . - % é ] $ ^ ab aab"
for _, letter in ipairs { " ", "\0", "\xff", "\n" } do LETTERS[#LETTERS + 1] = letter end
local REPL = { "", "x", "%0", "%1", "%2", "<%0%0>", "%%", "%", "%a", "%1%2", "a%", "%9" }

local function text(pool, longest)
  local parts = {}
  for i = 1, chance(longest + 1) - 1 do parts[i] = one_of(pool) end
  return table.concat(parts)
end

local function pattern()
  local parts = { chance(5) == 1 and "^" or "" }
  for _ = 1, chance(6) - 1 do
    local is_odd, is_caught = chance(6) == 1, chance(6) == 1
    local item = is_odd and one_of(ODD) or one_of(ATOMS) .. one_of(REPEATS)
    parts[#parts + 1] = is_caught and "(" .. item .. ")" or item
  end
  if chance(5) == 1 then parts[#parts + 1] = "$" end
  return table.concat(parts)
end

local function init() return chance(3) == 1 and chance(24) - 12 or nil end

local function walked(...)
  local found = {}
  for a, b, c in string.gmatch(...) do
    found[#found + 1] = ("%s,%s,%s"):format(tostring(a), tostring(b), tostring(c))
    if #found > 40 then break end
  end
  return table.concat(found, ";")
end

local function by_function(a, b)
  if chance(3) == 1 then return nil end
  return chance(8) == 1 and {} or tostring(a) .. tostring(b)
end

local CALLS = {
  function() return string.find, text(LETTERS, 12), pattern(), init() end,
  function() return string.find, text(LETTERS, 12), text(LETTERS, 3), init(), chance(2) == 1 end,
  function() return string.match, text(LETTERS, 12), pattern(), init() end,
  function() return walked, text(LETTERS, 12), pattern(), init() end,
  function()
    local most = chance(4) == 1 and chance(5) - 2 or nil
    return string.gsub, text(LETTERS, 12), pattern(), one_of(REPL), most
  end,
  function() return string.gsub, text(LETTERS, 12), pattern(), by_function end,
  function()
    local values = { a = "A", b = 7, c = false, [2] = "two", ab = {} }
    return string.gsub, text(LETTERS, 12), pattern(), values
  end,
  function() return string.rep, text(LETTERS, 3), chance(9) - 3, text(LETTERS, 2) end,
}

local function numbers(longest)
  local list = {}
  for i = 1, chance(longest + 1) - 1 do list[i] = chance(50) end
  return list
end

local function items(longest)
  local list = numbers(longest)
  if chance(4) == 1 then list[chance(longest)] = one_of { "x", 1.5, true } end
  return list
end

-- What is at the places that these calls can have written to.
local function contents(value)
  if type(value) ~= "table" then return tostring(value) end
  local found = {}
  for i = -5, 90 do found[#found + 1] = tostring(value[i]) end
  return table.concat(found, " ")
end

local function with_list(list, f, ...)
  local told = table.pack(f(list, ...))
  for i = 1, told.n do told[i] = contents(told[i]) end
  return table.concat(told, ",") .. ":" .. contents(list)
end

local TABLE_CALLS = {
  function() return with_list, numbers(60), table.sort end,
  function() return with_list, numbers(80), table.sort, function(a, b) return a > b end end,
  function()
    return with_list, items(9), table.concat, text(LETTERS, 2), chance(14) - 3, chance(14) - 3
  end,
  function() return with_list, items(9), table.concat end,
  function() return with_list, items(9), table.insert, chance(14) - 3, "new" end,
  function() return with_list, items(9), table.insert, "new" end,
  function() return with_list, items(9), table.remove, chance(14) - 3 end,
  function() return with_list, items(9), table.remove end,
  function()
    return with_list, items(9), table.move, chance(14) - 3, chance(14) - 3, chance(14) - 3
  end,
  function() return with_list, items(9), table.move, chance(9), chance(9), chance(9), {} end,
}

local function told(value)
  if type(value) == "table" or type(value) == "function" then return type(value) end
  return ("%q"):format(value)
end

local function line(call, ...)
  local asked = {}
  for i = 1, select("#", ...) do asked[i] = told((select(i, ...))) end
  local gave = table.pack(pcall(call, ...))
  for i = 1, gave.n do gave[i] = told(gave[i]) end
  return table.concat(asked, " ") .. " -> " .. table.concat(gave, " ")
end

local ARGUMENTS = {
  {}, { 1 }, { "x" }, { {} }, { "x", {} }, { "x", "y", {} }, { "x", "y", "z", {} }, { {}, 1, 2 },
  { {}, 1, 2, 3 }, { {}, {} }, { "x", 3, 4.5 }, { 12, 1 }, { {}, 1, math.maxinteger, 2 },
  { {}, -5, math.maxinteger, 2 }, { "x", 1 << 40 }, { "x", "x", true },
}

-- The depth that is too deep, and texts and patterns longer than what is usual.
local function fixed()
  local lines = {}
  for _, repeated in ipairs { "a?", "a*", "a-", "(a)", "()", ".", "a?b?" } do
    for _, n in ipairs { 31, 32, 33, 100, 198, 199, 200, 201, 300 } do
      for _, size in ipairs { 0, 30, 199, 200, 201, 400 } do
        lines[#lines + 1] = n .. " " .. size .. line(string.find, ("a"):rep(size), repeated:rep(n))
      end
    end
  end
  for _, f in ipairs { string.find, string.match, string.gmatch, string.gsub, string.rep,
                       table.concat, table.insert, table.remove, table.move, table.sort } do
    for _, arguments in ipairs(ARGUMENTS) do
      lines[#lines + 1] = line(f, table.unpack(arguments))
    end
  end
  return lines
end

return function(seed, count)
  state = seed
  local lines = fixed()
  for _ = 1, count do
    lines[#lines + 1] = line(one_of(chance(4) == 1 and TABLE_CALLS or CALLS)())
  end
  return lines
end
