-- The words of a dream that are symbols or actions in their sense here, and what happens to what.
--
--     mentions.of(units) -> { mention, … }
--
-- Mentions as in scan.lua, with others and said (sense.lua), is_negated (negation.lua) and, of an
-- action, target (bind.lua).

local bind = require "lib.dream.bind"
local giving = require "lib.dream.giving"
local negation = require "lib.dream.negation"
local scan = require "lib.dream.scan"
local sense = require "lib.dream.sense"

local mentions = {}

-- A word of several senses is looked at so often; who writes it more has said what is meant.
local LOOKS = 16

-- Its symbol, the further senses and how its own is said; false when it is nothing here.
local function sense_of(units, mention, looks)
  local word = mention.sense
  if not word then return mention.code end
  looks[word] = (looks[word] or 0) + 1
  if looks[word] > LOOKS then return false end
  return sense.of(units, mention)
end

-- 친구가 줬다 is received.
local function turn_gifts(units, told)
  for at, mention in ipairs(told) do
    local is_gift = mention.lang == "ko" and mention.code == "give" and mention.kind == "action"
    if is_gift and giving.is_received(units, told, at) then mention.code = "receive" end
  end
end

function mentions.of(units)
  local kept, looks = {}, {}
  for _, mention in ipairs(scan.of(units)) do
    local symbol, others, said = sense_of(units, mention, looks)
    if not symbol and mention.instead then
      mention, symbol = mention.instead, mention.instead.code
    end
    if symbol then
      mention.code, mention.others, mention.said = symbol, others, said
      mention.is_negated = negation.of(units, mention)
      kept[#kept + 1] = mention
    end
  end
  turn_gifts(units, kept)
  bind.all(units, kept)
  return kept
end

return mentions
