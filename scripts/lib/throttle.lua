-- A throttle counts tries by key and says when there were too many.
--
--     local tries = throttle.new { most = 10, window = 900, clock = clock }
--     tries:check(key)     true, or nil and an err with retry_after
--     tries:count(key)     one more
--     tries:forget(key)
--
-- Each process counts for itself, in two generations: what was counted in this
-- window and in the one before.  So it forgets by itself, and holds no more than
-- KEYS_MAX keys however many a stranger makes up; when full it starts anew,
-- which errs on the side of letting people in.

local problem = require "lib.problem"

local throttle = {}

local KEYS_MAX = 20000

local Throttle = {}
Throttle.__index = Throttle

function throttle.new(options)
  return setmetatable({
    most = options.most, window = options.window, clock = options.clock,
    young = {}, old = {}, keys = 0, began = options.clock.monotonic(),
  }, Throttle)
end

local function turn(self)
  local age = self.clock.monotonic() - self.began
  if age < self.window and self.keys < KEYS_MAX then return end
  self.old = age < 2 * self.window and self.young or {}
  self.young, self.keys, self.began = {}, 0, self.clock.monotonic()
end

local WORDS = { ko = "시도가 너무 많습니다. 잠시 뒤에 다시 해 주세요.",
                en = "Too many tries. Wait a little and try again." }

function Throttle:check(key)
  turn(self)
  if (self.young[key] or 0) + (self.old[key] or 0) < self.most then return true end
  local left = self.window - (self.clock.monotonic() - self.began)
  return nil, problem.err("too-many-requests", WORDS, { retry_after = math.ceil(left) })
end

function Throttle:count(key)
  turn(self)
  if not self.young[key] then self.keys = self.keys + 1 end
  self.young[key] = (self.young[key] or 0) + 1
end

function Throttle:forget(key)
  self.young[key], self.old[key] = nil, nil
end

return throttle
