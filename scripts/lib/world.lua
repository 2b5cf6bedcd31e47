-- The world: all that a service may know besides its input.
--
-- It is frozen when the reading begins, from the reading's own id and clock.
-- So facts() gives the same answer on a retry, in a spec, and a year later
-- when somebody asks why the third card was the Tower.
--
--     world.lang      "ko" or "en"
--     world.now       unix seconds, a whole number
--     world.today     the date in Korea, "2026-11-22"
--     world.seed      the number that chance is made from
--     world.sees      true when the model that words this reading is shown its pictures
--     world.turns     what was said before, in a conversation: { { role, text }, … }, oldest first;
--                     role is "user" or "model"
--     world.before    in a conversation, the facts of the turn before; false in the first
--     world.context   the earlier reading that the input names in a field of the kind `reading`:
--                     { service, lang, facts }; false when it names none
--     world.pick(list)        -> one item
--     world.draw(list, n)     -> list of n items, no two the same
--     world.chance(n, of)     -> boolean: true n times out of `of`
--     world.server_seed       32 bytes of chance: of a provable service, and in facts() only

local budget = require "budget"
local dates = require "lib.schema.dates"
local frozen = require "lib.frozen"
local nearest = require "lib.nearest"

local world = {}

-- Splitmix64: small, well spread, and the same on every machine.
local function stream(state)
  return function()
    state = state + 0x9E3779B97F4A7C15
    local z = (state ~ (state >> 30)) * 0xBF58476D1CE4E5B9
    z = (z ~ (z >> 27)) * 0x94D049BB133111EB
    return (z ~ (z >> 31)) >> 1
  end
end

-- 1 to n, all alike.  The numbers from the top that would make the low ones
-- likelier are thrown again: for a deck of 78, one in 10^17 is.
local function die(seed)
  local random = stream(seed)
  return function(n)
    local last = math.maxinteger - (math.maxinteger % n + 1) % n
    local value
    repeat value = random() until value <= last
    return value % n + 1
  end
end

-- The sixteen bytes of an id, folded to one number.
function world.seed_of(id)
  local digits = id:gsub("-", "")
  local high, low = digits:match("^(%x+)$"):sub(1, 16), digits:sub(17, 32)
  return tonumber(high, 16) ~ tonumber(low, 16)
end

local function whole(value, least, what)
  local n = math.tointeger(value)
  if not n or n < least then
    error(("%s must be a whole number from %d up"):format(what, least), 3)
  end
  return n
end

local function chances(seed)
  local roll = die(seed)
  local self = {}

  function self.pick(list)
    budget.call()
    if #list == 0 then error("there is nothing to pick from", 2) end
    return list[roll(#list)]
  end

  function self.draw(list, count)
    budget.call()
    count = whole(count, 0, "how many to draw")
    local rest, size = table.move(list, 1, #list, 1, {}), #list
    if count > size then error(("cannot draw %d out of %d"):format(count, size), 2) end
    for i = 1, count do
      local j = i - 1 + roll(size - i + 1)
      rest[i], rest[j] = rest[j], rest[i]
    end
    return table.move(rest, 1, count, 1, {})
  end

  function self.chance(n, of)
    budget.call()
    of = whole(of, 1, "the second number of chance()")
    return roll(of) <= whole(n, 0, "the first number of chance()")
  end

  return self
end

-- What stands for a server seed where nothing is sold: in the proof, in commands and specs.
function world.stand_in(seed)
  local random = stream(seed)
  return string.pack(">I8I8I8I8", random(), random(), random(), random())
end

-- Each verb has a stream of its own, so that the words compose() chooses do not
-- hang on how often facts() threw.
local SALT = { compose = 0x636F6D706F7365 }

local NO_TURNS = frozen.guard({}, "world.turns")

local NAMES = { "lang", "now", "today", "seed", "turns", "before", "context", "pick", "draw",
                "chance" }

local Strict = { __index = function(_, name)
  error(("world has no '%s'; it has %s%s"):format(tostring(name), table.concat(NAMES, ", "),
    nearest.hint(tostring(name), NAMES)), 2)
end }

-- order = { lang, now, seed, today?, turns?, before?, context?, verb?, and server_seed, or
-- rehearses = true where the chance of a provable service need not be unguessable }
function world.new(order)
  local self = chances(order.seed ~ (SALT[order.verb] or 0))
  self.lang, self.seed = order.lang or "ko", order.seed
  self.now = order.now // 1 | 0
  self.server_seed = order.server_seed or order.rehearses and world.stand_in(order.seed) or nil
  self.sees = order.sees == true
  self.today = order.today or dates.korean(self.now)
  self.turns = order.turns and frozen.guard(order.turns, "world.turns") or NO_TURNS
  self.before = order.before and frozen.guard(order.before, "world.before") or false
  self.context = order.context and frozen.guard(order.context, "world.context") or false
  return frozen.view(setmetatable(self, Strict), "world")
end

return world
