-- What a reading costs without a model: facts and compose of each service, in CPU, without
-- HTTP and database.  Runs inside the program, which `make bench` does.

local json = require "json"
local schema = require "lib.schema"
local services = require "lib.service"
local shelf = require "run.shelf"
local world = require "lib.world"

local TIMES = 300
local NOW = 1767193200

-- Another birth each time, where a service asks for one.
local function input_of(service, number)
  local input = assert(json.decode(json.encode(service.example)))
  if type(input.birth) == "table" then
    input.birth.year, input.birth.day = 1930 + number % 80, 1 + number % 28
  end
  return schema.check(service.input, input, "ko")
end

local function once(service, number)
  local input = assert(input_of(service, number))
  local function moment(verb)
    return world.new { lang = number % 2 == 0 and "ko" or "en", now = NOW, seed = number,
                       verb = verb, server_seed = service.provable and ("s"):rep(32) or nil }
  end
  local began = os.clock()
  local facts = assert(services.facts(service, input, moment "facts"))
  services.compose(service, facts, moment "compose")
  return os.clock() - began
end

describe("the services", function()
  it("are timed", function()
    print(("%-22s %14s"):format("", "CPU ms, mean"))
    for _, name in ipairs(shelf.names()) do
      local service, sum = assert(shelf.take(name)), 0
      for number = 1, TIMES do sum = sum + once(service, number) end
      print(("%-22s %14.2f"):format(name, sum * 1000 / TIMES))
    end
    print "(at most 2 for saju and 5 for the others)"
  end)
end)
