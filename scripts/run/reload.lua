-- Reads the scripts again when a file has changed or the operator asks, for as long as the
-- process lives.  What comes of it is said in the log, once: a file that stays broken is not
-- said again until somebody asks.
--
--     reload.report(errors, known)    logs those of { { file, line, text }, … } that are not in
--                                     the set `known`; the set of all of them
--     reload.keep(scripts, changed, is_quiet)   calls changed() after each reload that built
--                                     anything; one that is quiet says nothing where there is none

local clock = require "clock"
local host = require "host"
local inventory = require "lib.inventory"
local log = require "log"

local reload = {}

-- Of the files that were built, the log names so many.
local NAMED = 20

function reload.report(errors, known)
  local all = {}
  for _, why in ipairs(errors) do
    local text = ("%s:%s: %s"):format(why.file, why.line, why.text)
    if not known[text] then
      log.error("script-refused", { file = why.file, line = why.line, error = why.text })
    end
    all[text] = true
  end
  return all
end

local function has_more(set, than)
  for text in pairs(set) do
    if not than[text] then return true end
  end
end

local function once(scripts, known, is_asked, is_quiet)
  local began = clock.monotonic()
  local changed, errors, gone = scripts:reload(is_asked)
  local now = reload.report(errors, is_asked and {} or known)
  for _, path in ipairs(gone) do log.warn("script-gone", { file = path }) end
  local is_worse = has_more(now, known)
  inventory.reloaded(scripts, changed, errors)
  if is_asked and not is_quiet or is_worse or #changed > 0 or #gone > 0 then
    log.info("reloaded", { changed = table.concat(changed, " ", 1, math.min(#changed, NAMED)),
                           built = #changed,
                           ms = math.floor((clock.monotonic() - began) * 1000) })
  end
  return #changed > 0, now
end

function reload.keep(scripts, changed, is_quiet)
  local known = reload.report(scripts.errors, {})
  inventory.loaded(scripts)
  while true do
    local is_built
    is_built, known = once(scripts, known, host.next_reload() == "asked", is_quiet)
    if is_built then changed() end
  end
end

return reload
