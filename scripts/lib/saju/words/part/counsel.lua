-- The summary, which answers what was asked, and the advice.

local draft = require "lib.saju.words.draft"
local signs = require "lib.saju.words.signs"

local counsel = {}

local say, group_of = draft.say, signs.group_of

-- By focus: what its line in the summary hangs on.
local key = {}
function key.total(r) return r.year_group end
function key.love(r) return group_of[r.facts.pillars.day.branch.ten_god] end
function key.wealth(r) return r.wealth_kind end
function key.career(r) return group_of[r.facts.gyeok.code] end
function key.study(r) return r.group end
function key.health(r) return r.low end
key.year = key.total
function key.month(r) return group_of[r.month.stem_ten_god] end
function key.today(r) return group_of[r.facts.today.stem_ten_god] end

-- Who knows their chart from an uncorrected source sees why it differs.
local function say_by_clock(r)
  local others, names = r.facts.time.by_clock, {}
  if type(others) ~= "table" then return "" end
  for i, other in ipairs(others) do
    names[i] = r.book.terms.pillar[other.pillar] .. " " .. r.book.ganji[other.hanja]
  end
  r.v.clock_pillars = table.concat(names, ", ")
  return " " .. r.book.counsel.by_clock(r.v)
end

function counsel.summary(r)
  local words, facts = r.book.counsel, r.facts
  local focus = key[facts.focus] and facts.focus or "total"
  if r.is_young and focus == "love" then focus = "total" end
  local born = r.v.hour and words.born or words.born_without_hour
  local text = say(r, born) .. say_by_clock(r) .. " " .. say(r, words.core[facts.strength.label])
    .. " " .. words.focus[focus][key[focus](r)](r.v)
  return r.v.pair_score and text .. " " .. words.focus_pair(r.v) or text
end

function counsel.advice(r)
  local words = r.book.counsel
  return say(r, words.practice[r.yong])
    .. " " .. say(r, words.pace[r.year_group])
    .. " " .. say(r, words.close)
end

return counsel
