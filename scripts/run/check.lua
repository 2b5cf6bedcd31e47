-- What `aimix check [service or file ...]` runs: without a name, everything is checked.
--
-- Services are proved, prompts are filled, files of the host are loaded, and in all of them
-- no name is used that nobody defined, also where nothing has tried it.

local check = require "run.check_files"
local config = require "config"
local console = require "console"
local files = require "files"
local shelf = require "run.shelf"

local ROOTS = { scripts = config.get "AIMIX_SCRIPTS", prompts = config.get "AIMIX_PROMPTS" }

-- A path as scripts know it, whatever folder it was written from.
local function our_path(word)
  local path = word:gsub("^%./", ""):gsub("/+$", "")
  for name, root in pairs(ROOTS) do
    if path == name or path:sub(1, #name + 1) == name .. "/" then return path end
    if path == root or path:sub(1, #root + 1) == root .. "/" then
      return name .. path:sub(#root + 1)
    end
  end
end

-- Not what editors read, nor what makes a library's tables, which no script requires.
local function is_script(path)
  return (path:find "%.lua$" or path:find "%.prompt$")
     and not path:find "^scripts/types/" and not path:find "/tool/"
end

local function add_files(path, into)
  if path:find "%.%l+$" then
    if is_script(path) then into[#into + 1] = path end
    return
  end
  for _, name in ipairs(files.list(path)) do add_files(path .. "/" .. name, into) end
end

-- The files that a word of the command means; or nil and why it means none.
local function files_of(word)
  if not word:find "[/.]" and not ROOTS[word] then
    if shelf.has(word) then return { ("scripts/services/%s.lua"):format(word) } end
    return nil, shelf.no_service(word)
  end
  local path, found = our_path(word), {}
  if not path or path:find("..", 1, true) then
    return nil, ("%s is not below %s or %s"):format(word, ROOTS.scripts, ROOTS.prompts)
  end
  add_files(path, found)
  if #found == 1 and found[1] == path and not files.read(path) then found = {} end
  if #found > 0 then return found end
  return nil, ("there is no script or prompt at %s"):format(word)
end

local function all_of(words)
  local list, seen = {}, {}
  for _, word in ipairs(words) do
    local found, why = files_of(word)
    if not found then return nil, why end
    for _, path in ipairs(found) do
      if not seen[path] then list[#list + 1] = path end
      seen[path] = true
    end
  end
  return list
end

local function show(why)
  local where = why.file ~= "" and ("%s:%d: "):format(why.file, why.line) or ""
  local whose = why.of and why.of ~= why.file and ("  (needed by %s)"):format(why.of) or ""
  console.write(("%s%s%s\n"):format(where, why.text, whose))
end

return function(...)
  local words = { ... }
  local list, why = all_of(#words > 0 and words or { "scripts", "prompts" })
  if not list then
    console.complain(("aimix check: %s\nusage: aimix check [service or file ...]\n"):format(why))
    return 2
  end
  local refused, others = 0, 0
  check.each(list, function(path, version, wrong)
    if wrong then
      refused = refused + 1
      show(wrong)
    elseif version then
      console.write(("%s  fit to sell\n"):format(version))
    elseif #words > 0 then
      console.write(("%s  fit for use\n"):format(path))
    else
      others = others + 1
    end
  end)
  if #words == 0 then
    console.write(("%d other scripts and prompts are fit for use\n"):format(others))
  end
  return refused == 0 and 0 or 1
end
