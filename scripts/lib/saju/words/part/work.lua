-- Wealth and career; study is told with the career when it was asked for.

local draft = require "lib.saju.words.draft"
local months = require "lib.saju.words.part.months"
local signs = require "lib.saju.words.signs"

local work = {}

local say = draft.say

local IS_STRONG = { very_strong = true, strong = true }

local function hold_kind(r, kind)
  local label = r.facts.strength.label
  if label == "balanced" then return "balanced" end
  return (IS_STRONG[label] and "strong" or "weak") .. (kind == "none" and "_none" or "_some")
end

local PLACES = { "month", "day", "hour", "year" }
local IS_WEALTH = { direct_wealth = true, indirect_wealth = true }

-- Where the first letter of wealth stands, the month's before the others.
local function seat_of_wealth(pillars)
  for _, place in ipairs(PLACES) do
    local pillar = pillars[place]
    if type(pillar) == "table"
      and (IS_WEALTH[pillar.stem.ten_god] or IS_WEALTH[pillar.branch.ten_god]) then
      return place
    end
  end
  return "none"
end

local function say_more_wealth(r)
  local words, v = r.book.work, r.v
  local element = signs.element(r.facts.day_master.element, "wealth")
  v.wealth_element = r.book.terms.element[element]
  v.months = months.of_group(r, "wealth")
  return " " .. say(r, words.more_wealth) .. " " .. words.more_hold[element](v)
end

function work.wealth(r)
  local words, kind = r.book.work, r.wealth_kind
  local seat = seat_of_wealth(r.facts.pillars)
  local text = say(r, words.wealth[kind]) .. " " .. say(r, words.seat[seat])
    .. " " .. say(r, words.hold[hold_kind(r, kind)])
    .. " " .. say(r, words.feed[r.groups.output > 0 and "some" or "none"])
  if r.is_young then text = words.young(r.v) .. " " .. text end
  if r.facts.focus == "wealth" then text = text .. say_more_wealth(r) end
  return text
end

-- The group without a letter that work misses most; nil when all five are there.
local WORK_NEEDS = { "resource", "output", "officer", "wealth", "peer" }

local function missing(r)
  for _, group in ipairs(WORK_NEEDS) do
    if r.groups[group] == 0 then return group end
  end
end

local function say_missing(r)
  local words, group = r.book.work, missing(r)
  if not group then return say(r, words.all_there) end
  r.v.missing = r.book.terms.group[group]
  return words.missing[group](r.v)
end

local SAME_FRAME = { geonrok = "companion", yangin = "rob_wealth" }

function work.career(r)
  local words, code, focus = r.book.work, r.facts.gyeok.code, r.facts.focus
  local text = say(r, words.gyeok[SAME_FRAME[code] or code]) .. " " .. say(r, words.group[r.group])
    .. " " .. say(r, words.style[r.facts.day_master.element]) .. " " .. say_missing(r)
  if focus == "career" then
    text = text .. " " .. say(r, words.more_career[r.groups.officer > 0 and "some" or "none"])
  elseif focus == "study" then
    text = text .. " " .. say(r, words.more_study[r.groups.resource > 0 and "some" or "none"])
      .. " " .. words.study_way[r.group](r.v)
  end
  return text
end

return work
