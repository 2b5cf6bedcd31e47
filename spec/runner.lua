-- Runs specs with busted inside the host, where they may wait.
--
--     aimix test [service, file or folder ...]      all of spec/ without one
--
-- One line for each file and its time, for what failed and for what is pending, and at the
-- end "N passed, N failed".

local clock = require "clock"
local lfs = require "lfs"

local passed, failed, skipped = 0, 0, 0

local function name_of(element)
  local names = {}
  while element and element.descriptor ~= "suite" and element.descriptor ~= "file" do
    table.insert(names, 1, element.name or "")
    element = element.parent
  end
  return table.concat(names, " ")
end

local function report(word, element, why)
  io.stdout:write(("%s %s\n"):format(word, name_of(element)))
  if why then io.stdout:write("     ", (tostring(why):gsub("\n", "\n     ")), "\n") end
  io.stdout:flush()
end

local function why_of(message, debug)
  if type(message) == "table" and not getmetatable(message) then
    message = require "pl.pretty".write(message)
  end
  local trace = debug and debug.traceback or ""
  return tostring(message) .. trace
end

-- What a file's specs hold, which is more than all of them together may: busted keeps them to
-- its end.
local function forget(busted, element)
  local children = busted.context.children(element)
  for i = #children, 1, -1 do
    forget(busted, children[i])
    children[i].run = nil
    children[i] = nil
  end
end

local function watch_files(busted)
  local began
  busted.subscribe({ "file", "start" }, function()
    began = clock.monotonic()
    return nil, true
  end)
  busted.subscribe({ "file", "end" }, function(element)
    io.stdout:write(("%-56s %6.1f s\n"):format(element.name, clock.monotonic() - began))
    io.stdout:flush()
    forget(busted, element)
    collectgarbage()
    return nil, true
  end)
end

local function watch(busted)
  local parents = {}
  busted.subscribe({ "test", "start" }, function(element, parent)
    element.parent = parent
    return nil, true
  end)
  busted.subscribe({ "describe", "start" }, function(element, parent)
    element.parent = parent
    return nil, true
  end)
  busted.subscribe({ "test", "end" }, function(element, parent, status)
    element.parent = parents[parent] or parent
    if status == "success" then
      passed = passed + 1
    elseif status == "pending" then
      skipped = skipped + 1
      report("PENDING", element, element.message)
    else
      failed = failed + 1
    end
    return nil, true
  end)
  local function failure(element, parent, message, debug)
    element.parent = element.parent or parent
    if element.descriptor ~= "it" then failed = failed + 1 end
    report("FAILED", element, why_of(message, debug))
    return nil, true
  end
  busted.subscribe({ "failure" }, failure)
  busted.subscribe({ "error" }, failure)
end

local function find(path, into)
  if lfs.attributes(path, "mode") ~= "directory" then
    into[#into + 1] = path
    return into
  end
  local names = {}
  for name in lfs.dir(path) do
    if not name:find("^%.") then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local below = path .. "/" .. name
    if lfs.attributes(below, "mode") == "directory" or name:find("_spec%.lua$") then
      find(below, into)
    end
  end
  return into
end

-- The files that the words of the command mean; or nil and the word that means none.
local function files_of(words)
  local files = {}
  for _, word in ipairs(words) do
    local of_service = ("spec/scripts/services/%s_spec.lua"):format(word)
    local path = lfs.attributes(word) and word or lfs.attributes(of_service) and of_service
    if not path then return nil, word end
    find(path, files)
  end
  return files
end

return function(...)
  local files, missing = files_of(select("#", ...) > 0 and { ... } or { "spec" })
  if not files then
    io.stderr:write(("aimix test: there is no spec at %s, nor of a service of that name\n")
      :format(missing))
    return 2
  end

  local busted = require "busted.core" ()
  require "busted" (busted)
  watch(busted)
  watch_files(busted)
  local load_files = require "busted.modules.test_file_loader" (busted, { "lua" })
  load_files(files, { "" }, { excludes = {}, verbose = true, recursive = false })
  require "busted.execute" (busted)(1, {})

  io.stdout:write(("%d passed, %d failed%s\n"):format(passed, failed,
    skipped > 0 and (", %d skipped"):format(skipped) or ""))
  return failed == 0 and passed > 0 and 0 or 1
end
