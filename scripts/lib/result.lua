-- A result as clients see it: the same members in the same order, whether it has
-- just been made or is read from the database.
--
-- facts, reading, warnings and problem are JSON texts already, and are put in as
-- they are.

local json = require "json"

local result = {}

local MEMBERS = { "id", "service", "version", "status", "lang", "facts", "reading", "warnings",
                  "ai_model", "credits", "created_at", "expires_at", "problem" }
local IS_TEXT = { facts = true, reading = true, warnings = true, problem = true }

function result.text(row)
  local out = {}
  for _, name in ipairs(MEMBERS) do
    local value = row[name]
    if value ~= nil then
      out[#out + 1] = #out == 0 and "{\"" or ",\""
      out[#out + 1] = name
      out[#out + 1] = "\":"
      out[#out + 1] = IS_TEXT[name] and value or json.encode(value)
    end
  end
  out[#out + 1] = "}"
  return table.concat(out)
end

-- What the ledger keeps of a reading that is done.
function result.data(made)
  return "{\"facts\":" .. made.facts .. ",\"reading\":" .. made.reading
    .. ",\"warnings\":" .. made.warnings .. "}"
end

function result.location(id)
  return "/v1/results/" .. id
end

return result
