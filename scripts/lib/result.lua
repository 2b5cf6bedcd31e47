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
      out[#out + 1] = ("\"%s\":%s"):format(name, IS_TEXT[name] and value or json.encode(value))
    end
  end
  return "{" .. table.concat(out, ",") .. "}"
end

-- What the ledger keeps of a reading that is done.
function result.data(made)
  return ("{\"facts\":%s,\"reading\":%s,\"warnings\":%s}")
    :format(made.facts, made.reading, made.warnings)
end

function result.location(id)
  return "/v1/results/" .. id
end

return result
