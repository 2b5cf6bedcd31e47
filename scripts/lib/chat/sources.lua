-- The keys of the facts that a reply may name as what it was said from.
--
--     sources.of(facts) -> list of keys, such as "now.day" and "about.facts.palace"
--
-- A key is a path into the facts of the turn; what lies below it belongs to it.

local sources = {}

local NOW = { "day", "tomorrow", "month", "next_month", "year", "next_year",
  "decade" }
local CHART = { "birth", "day_master", "pillars", "elements", "yongsin", "groups",
  "palace", "compat" }

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
  add_present(keys, "", { "drawn" }, facts)
  if facts.about == null then return keys end
  local it = facts.about.facts
  if it.pillars then add_present(keys, "about.facts.", CHART, it) end
  if it.items and it.items[1] then keys[#keys + 1] = "about.facts.items" end
  add_present(keys, "about.facts.", { "title", "months" }, it)
  return keys
end

return sources
