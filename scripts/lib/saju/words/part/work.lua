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

local function say_more_wealth(r)
  local words, v = r.book.work, r.v
  local element = signs.element(r.facts.day_master.element, "wealth")
  v.wealth_element = r.book.terms.element[element]
  v.months = months.of_group(r, "wealth")
  return " " .. say(r, words.more_wealth) .. " " .. words.more_hold[element](v)
end

function work.wealth(r)
  local words, kind = r.book.work, r.wealth_kind
  local text = say(r, words.wealth[kind]) .. " " .. say(r, words.hold[hold_kind(r, kind)])
    .. " " .. say(r, words.feed[r.groups.output > 0 and "some" or "none"])
  if r.facts.focus == "wealth" then text = text .. say_more_wealth(r) end
  return text
end

local SAME_FRAME = { geonrok = "companion", yangin = "rob_wealth" }

function work.career(r)
  local words, code, focus = r.book.work, r.facts.gyeok.code, r.facts.focus
  local text = say(r, words.gyeok[SAME_FRAME[code] or code]) .. " " .. say(r, words.group[r.group])
  if focus == "career" then
    text = text .. " " .. say(r, words.more_career[r.groups.officer > 0 and "some" or "none"])
  elseif focus == "study" then
    text = text .. " " .. say(r, words.more_study[r.groups.resource > 0 and "some" or "none"])
      .. " " .. words.study_way[r.group](r.v)
  end
  return text
end

return work
