-- Slots: how many readings of each service this process makes at once.
--
-- A service whose model hangs must not take the place of all others.  A slot is given back when
-- its reading ends, however it ends; one that was forgotten, as of a task that was stopped, is
-- taken back once its reading would be refunded.
--
--     local slots = slots.new(most, seconds, clock)
--     local slot = slots:take(kind)      nil when there are `most` of that kind
--     slot:free()                        once is enough, and twice is the same
--
-- As a local with <close> a slot is freed at the end of the block, unless slot.is_kept.

local slots = {}

local Slots = {}
Slots.__index = Slots

local Slot = {}
Slot.__index = Slot

-- Between two looks at slots that were forgotten.
local LOOK_S = 1

function slots.new(most, seconds, clock)
  return setmetatable({ most = most, seconds = seconds, clock = clock, kinds = {} }, Slots)
end

function Slot:free()
  if not self.held then return end
  self.held.slots[self], self.held.count = nil, self.held.count - 1
  self.held = nil
end

function Slot:__close()
  if not self.is_kept then self:free() end
end

local function take_back(self, held, now)
  if held.looked and now - held.looked < LOOK_S then return end
  held.looked = now
  for slot in pairs(held.slots) do
    if now - slot.began > self.seconds then slot:free() end
  end
end

function Slots:take(kind)
  local held = self.kinds[kind]
  if not held then
    held = { slots = {}, count = 0 }
    self.kinds[kind] = held
  end
  local now = self.clock.monotonic()
  if held.count >= self.most then take_back(self, held, now) end
  if held.count >= self.most then return nil end
  local slot = setmetatable({ held = held, began = now }, Slot)
  held.slots[slot], held.count = true, held.count + 1
  return slot
end

return slots
