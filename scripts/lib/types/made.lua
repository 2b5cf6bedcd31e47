-- The files of scripts/types that are kept with the source.
--
--     made.texts(load, read) -> { [path] = text }, why a part of it is missing or nil
--
-- `load(path)` gives the text of a file of the source, and `read(path)` that of a script.

local annotate = require "lib.types.annotate"
local head = require "lib.types.head"
local words = require "lib.types.words"

local made = {}

-- The libraries of the host, as core/script/state.c lists them.
local LIBRARIES = '{ "(%l+)", luaopen_%l+ }'

local OBJECTS = { "request", "stream" }

local function add_library(texts, name, source)
  local entries, prose = head.read(source, "")
  texts[("scripts/types/%s.lua"):format(name)] = annotate.module(name, entries, prose)
end

function made.texts(load, read)
  local texts = {}
  local world = head.read(read "scripts/lib/world.lua", "    ")
  texts["scripts/types/words.lua"] = words.text(world)
  local state, why = load "core/script/state.c"
  if not state then return texts, why end
  for name in state:gmatch(LIBRARIES) do
    add_library(texts, name, assert(load(("core/script/lib_%s.c"):format(name))))
  end
  for _, name in ipairs(OBJECTS) do
    local entries = head.read(assert(load(("core/script/http_%s.c"):format(name))), "")
    texts[("scripts/types/%s.lua"):format(name)] = annotate.object(entries)
  end
  return texts
end

return made
