-- The keys of the facts that a reply may name as what it was said from.
--
--     sources.of(facts) -> list of keys, such as "now.day" and "about.facts.palace"
--
-- A key is a path into the facts of the turn; what lies below it belongs to it.

local sources = {}

local NOW = { "day", "month", "year", "decade" }
local CHART = { "birth", "day_master", "pillars", "elements", "groups", "palace", "compat" }

local function add_present(keys, prefix, names, from)
  for _, name in ipairs(names) do
    local value = from[name]
    if value ~= nil and value ~= null then keys[#keys + 1] = prefix .. name end
  end
end

function sources.of(facts)
  if facts.safety ~= null then return list { "safety" } end
  local keys = list { "persona" }
  add_present(keys, "now.", NOW, facts.now)
  if facts.about == null then return keys end
  local it = facts.about.facts
  if it.pillars then
    add_present(keys, "about.facts.", CHART, it)
  else
    if it.items[1] then keys[#keys + 1] = "about.facts.items" end
    if it.title then keys[#keys + 1] = "about.facts.title" end
  end
  return keys
end

return sources
