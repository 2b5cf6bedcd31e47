-- Who gives to whom, in Korean: 친구가 줬다 is received, 친구에게 줬다 is given.
--
--     giving.is_received(units, mentions, at) -> boolean      mentions[at]: the action of giving
--
-- Korean leaves the receiver out when it is the speaker.

local book = require "lib.dream.words.book"
local nearby = require "lib.dream.nearby"

local giving = {}

local REACH = 4

local TO_ME = { "나한테", "나에게", "내게", "저한테", "저에게", "제게", "우리한테", "우리에게", "날 ", "내 손에", "제 손에" }
local BY_ME = { "내가 ", "제가 ", "나는 ", "저는 ", "난 ", "전 ", "우리가 " }
local GIVER = { person = true, death = true, animal = true, place = true }

local function has_any(text, words)
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then return true end
  end
  return false
end

-- Somebody who acts: 친구가, 할머니는.
local function has_giver(mentions, at)
  local action = mentions[at]
  for k = at - 1, math.max(1, at - REACH), -1 do
    local one = mentions[k]
    if one.kind == "symbol" and action.first - one.stop <= 30 then
      local is_actor = one.role == "s" or one.role == "t" or one.role == ""
      if is_actor and GIVER[book.rows[one.code].category] then return true end
    end
  end
  return false
end

function giving.is_received(units, mentions, at)
  local before = nearby.before(units, mentions[at].first)
  if has_any(before, TO_ME) then return true end
  return not has_any(before, BY_ME) and has_giver(mentions, at)
end

return giving
