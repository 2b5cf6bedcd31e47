-- Elements, health and the lucky things.

local draft = require "lib.saju.words.draft"

local balance = {}

local say = draft.say

-- From this share on, an element is what the body is told of; below it, the
-- lightest one is.
local MUCH = 40

local SIDE = { very_strong = "strong", strong = "strong", balanced = "balanced", weak = "weak",
  very_weak = "weak" }

local SEASON = { ["寅"] = "spring", ["卯"] = "spring", ["辰"] = "spring", ["巳"] = "summer",
  ["午"] = "summer", ["未"] = "summer", ["申"] = "autumn", ["酉"] = "autumn", ["戌"] = "autumn",
  ["亥"] = "winter", ["子"] = "winter", ["丑"] = "winter" }

local function say_lack(r)
  local words = r.book.balance
  if r.v.lacks then return say(r, words.none[r.low]) end
  return say(r, words.least[r.low])
end

local function say_supplement(r)
  local words = r.book.balance
  local side = r.school == "johu" and "johu" or SIDE[r.facts.strength.label]
  return say(r, words.school[side]) .. " " .. say(r, words.supply[r.yong])
end

function balance.elements(r)
  local words = r.book.balance
  local text = say(r, words.count) .. " " .. say(r, words.most[r.top]) .. " " .. say_lack(r)
    .. " " .. say_supplement(r)
  if not r.v.yong2 then return text end
  return text .. " " .. say(r, r.second_school == "johu" and words.second_johu or words.second)
end

function balance.health(r)
  local words = r.book.balance
  local body = r.facts.elements.weighted[r.top] >= MUCH and words.body.much[r.top]
    or words.body.little[r.low]
  local text = body(r.v) .. " " .. say(r, words.season[SEASON[r.facts.pillars.month.branch.hanja]])
    .. " " .. say(r, words.habit[r.facts.strength.label])
  if r.facts.focus == "health" then text = text .. " " .. words.body_more[r.yong](r.v) end
  return text .. " " .. say(r, words.care)
end

function balance.lucky(r)
  local terms = r.book.terms
  return {
    color = draft.pick(r, terms.shades[r.yong]),
    number = terms.number[r.yong],
    direction = terms.direction[r.yong],
  }
end

return balance
