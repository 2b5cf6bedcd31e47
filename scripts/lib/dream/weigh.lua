-- What a dream's symbols come to.
--
--     weigh.variant(row, action) -> polarity | nil, is_specific    what an action makes of a symbol
--     weigh.overall(matches, emotion) -> score                     -2.0 to 2.0, one decimal
--     weigh.step(score) -> -2, -1, 0, 1 or 2                       half a step goes outwards
--     weigh.kind(found, score) -> code
--     weigh.taemong(found) -> 0 to 95
--
-- The action overrides the symbol, the feeling of the dreamer shifts the sum; a feeling never
-- turns a sign round by itself.  Scores are rules of ours, kept simple enough to be told.

local actions = require "lib.dream.actions"
local feelings = require "lib.dream.feelings"

local weigh = {}

local function clamp(value, least, most)
  return math.max(least, math.min(most, value))
end

-- By class, what an action makes of a symbol of this polarity.
local CLASS = {}
function CLASS.harm(polarity) return math.min(0, polarity) end
function CLASS.overcome() return 1 end
function CLASS.gain(polarity) return polarity < 0 and polarity or clamp(polarity + 1, 1, 2) end
function CLASS.loss(polarity) return polarity > 0 and -1 or polarity < 0 and 1 or 0 end
function CLASS.grow(polarity) return polarity < 0 and polarity or clamp(polarity + 1, 1, 2) end

local function set(list)
  local members = {}
  for name in list:gmatch("%S+") do members[name] = true end
  return members
end

-- What may happen to what: a chair does not bite, nobody takes a wedding in his arms, a door does
-- not die, and that snow or blood falls is no loss.
local LIVING = set "animal person death"
local ONLY = { harm = LIVING, overcome = LIVING,
  gain = set "animal person death food object nature" }
local ONLY_OF = { die = set "animal person death nature",
  fall = set "animal person food object vehicle place", embrace = set "animal person object food",
  catch = set "animal person food object", cut = set "nature object",
  build = set "place object nature food", bloom = set "nature food body",
  shine = set "animal nature water_fire place object" }

function weigh.variant(row, action)
  local specific = row.variants[action]
  if specific then return specific, true end
  local class = CLASS[actions[action].class]
  local fits = ONLY_OF[action] or ONLY[actions[action].class]
  if not class or row.category == "sign" or fits and not fits[row.category] then return nil end
  -- That a person goes or dies in a dream is the mind's affair, and no omen at all.
  if class == CLASS.loss and row.category == "person" then return 0, false end
  return class(row.polarity), false
end

-- ---- the sum --------------------------------------------------------------------------

local LIGHT = { sign = 0.5, place = 0.8, person = 0.8 }

-- What something happened to counts for more than what was only there.
local function weight_of(match, is_eventful)
  local weight = LIGHT[match.category] or 1
  if match.variant then weight = weight * 1.5 end
  if is_eventful and not match.variant and match.category ~= "action" then
    weight = weight * 0.6
  end
  if match.polarity == 0 then weight = weight * 0.5 end
  return match.is_unsure and weight * 0.5 or weight
end

local function has_variant(matches)
  for _, match in ipairs(matches) do
    if match.variant then return true end
  end
  return false
end

local function rounded(value)
  return math.floor(math.abs(value) * 10 + 0.5) / 10 * (value < 0 and -1 or 1) + 0.0
end

function weigh.overall(matches, emotion)
  local sum, weights, is_eventful = 0, 0, has_variant(matches)
  for _, match in ipairs(matches) do
    local weight = weight_of(match, is_eventful)
    sum, weights = sum + weight * match.polarity, weights + weight
  end
  local shift = emotion and feelings.shift[emotion] or 0
  local mean = weights > 0 and sum / weights or 0
  return rounded(clamp(mean + shift, -2, 2))
end

function weigh.step(score)
  return score < 0 and -math.floor(-score + 0.5) or math.floor(score + 0.5)
end

-- ---- the kind -------------------------------------------------------------------------

local TAEMONG_FROM, CLEAR = 60, 0.5

local function share_of_mind(matches)
  local mind, all = 0, 0
  for _, match in ipairs(matches) do
    all = all + 1
    if match.tone == "psychological" then mind = mind + 1 end
  end
  return all > 0 and mind / all or 0
end

-- Somebody's death is the mind's affair, whatever else is there.
local function has_parting(matches)
  for _, match in ipairs(matches) do
    if match.category == "person" and match.variant == "die" then return true end
  end
  return false
end

local function is_mixed(matches)
  local good, bad = false, false
  for _, match in ipairs(matches) do
    good, bad = good or match.polarity > 0, bad or match.polarity < 0
  end
  return good and bad
end

-- found: { matches, emotion, taemong, is_at_risk }
function weigh.kind(found, score)
  if found.is_at_risk then return "care" end
  if #found.matches == 0 then return "open" end
  if found.taemong >= TAEMONG_FROM then return "taemong" end
  local share = share_of_mind(found.matches)
  local is_of_mind = share == 0.5 or has_parting(found.matches)
  if share > 0.5 or is_of_mind and math.abs(score) < CLEAR then return "psychological" end
  if score >= CLEAR then return "auspicious" end
  if score <= -CLEAR then return "inauspicious" end
  if is_mixed(found.matches) then return "mixed" end
  local dark = found.emotion and feelings.shift[found.emotion] < 0
  return dark and "psychological" or "neutral"
end

-- ---- 태몽 -----------------------------------------------------------------------------

local BASE = { 12, 22, 32 }
-- What happens in a conception dream: it comes, is taken in the arms, eaten, picked.
local RECEIVING = { embrace = 25, enter = 22, receive = 22, pick = 20, catch = 20, find = 18,
  eat = 15,
  follow = 15, approach = 18, raise = 12, bite = 12, rise = 10, shine = 10, bloom = 10, ride = 8 }
local MOST = 95

-- What chases, goes or is overcome announces nobody.
local IS_AVERSE = { harm = true, loss = true, overcome = true }

local function is_bearer(match)
  if match.taemong == 0 or match.polarity < 0 then return false end
  local action = match.variant
  return not action or RECEIVING[action] ~= nil or not IS_AVERSE[actions[action].class]
end

local function best_of(matches)
  local best, count = 0, 0
  for _, match in ipairs(matches) do
    if is_bearer(match) then
      local points = BASE[match.taemong] + (match.variant and RECEIVING[match.variant] or 0)
      count = count + 1
      best = math.max(best, match.is_unsure and points // 2 or points)
    end
  end
  return best, count
end

function weigh.taemong(found)
  local best, count = best_of(found.matches)
  if best == 0 or found.is_at_risk then return 0 end
  local points = best + 4 * math.min(3, count - 1)
  if found.expects_child then points = points + 25 end
  if found.speaks_of_taemong then points = points + 25 end
  if found.emotion == "joy" or found.emotion == "wonder" or found.emotion == "peace" then
    points = points + 5
  end
  return math.min(MOST, points)
end

return weigh
