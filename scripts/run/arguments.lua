-- What stands after a command: words, and options with a value.
--
--     arguments.read(list, known) -> words, options | nil, why
--
-- `known` is { lang = "ko|en", seed = "N" }: each option and what is to follow it.  Written
-- --lang en or --lang=en; "-" and what stands behind "--" are words.

local nearest = require "lib.nearest"

local arguments = {}

local function unknown(name, known)
  local names = {}
  for one in pairs(known) do names[#names + 1] = "--" .. one end
  table.sort(names)
  local all = #names > 0 and "; there are " .. table.concat(names, ", ") or "; there are none"
  return ("there is no option %s%s%s"):format(name, all, nearest.hint(name, names))
end

local function fits(value, wanted)
  if not wanted:find("|", 1, true) then return true end
  for one in wanted:gmatch "[^|]+" do
    if one == value then return true end
  end
  return false
end

-- The option at `at` and where the next argument is.
local function read_option(list, at, known)
  local word, value = list[at]:match "^(%-%-[^=]+)=(.*)$"
  if not word then word, value, at = list[at], list[at + 1], at + 1 end
  local name = word:match "^%-%-(.+)$"
  local wanted = name and known[name]
  if not wanted then return nil, unknown(word, known) end
  if not value or not fits(value, wanted) then
    return nil, ("%s is followed by %s"):format(word, wanted)
  end
  return { name = name, value = value }, at + 1
end

function arguments.read(list, known)
  local words, options, at = {}, {}, 1
  while at <= #list do
    if list[at] == "--" then return table.move(list, at + 1, #list, #words + 1, words), options end
    if list[at]:find "^%-." then
      local option, more = read_option(list, at, known)
      if not option then return nil, more end
      options[option.name], at = option.value, more
    else
      words[#words + 1], at = list[at], at + 1
    end
  end
  return words, options
end

return arguments
