-- What a chart and a date put into the holes of a voice's sentences.
--
--     holes.of(facts, lang)     -> values by name, those there are
--     holes.gods(lang)          -> the names of the ten gods by their codes
--     holes.fill(text, values)  -> the text; "{me:은}" is followed by the particle that fits

local book = require "lib.saju.words.book"
local josa = require "lib.words.josa"
local saju_holes = require "lib.saju.words.holes"
local signs = require "lib.saju.words.signs"
local words = require "lib.chat.words"

local holes = {}

-- The element that a chart has least of; of equals, the first.
function holes.least(weighted)
  local low
  for _, element in ipairs(signs.ELEMENTS) do
    if not low or (weighted[element] or 0) < (weighted[low] or 0) then low = element end
  end
  return low
end

-- The group of ten gods that a chart has most of; of equals, the first.
function holes.largest(groups)
  local most
  for _, group in ipairs(signs.GROUPS) do
    if not most or groups[group] > groups[most] then most = group end
  end
  return most
end

local function add_now(v, now, bound)
  v.day, v.month, v.year = bound.ganji[now.day.hanja], bound.ganji[now.month.hanja],
    bound.ganji[now.year.hanja]
  v.year_number = tostring(now.year.year)
  local god = bound.terms.god
  v.day_god, v.month_god, v.year_god = god[now.day.ten_god], god[now.month.ten_god],
    god[now.year.ten_god]
  if now.decade then
    v.decade, v.decade_god = bound.ganji[now.decade.hanja], god[now.decade.ten_god]
    v.decade_age, v.decade_last = tostring(now.decade.age), tostring(now.decade.last_age)
  end
end

local function add_chart(v, it, bound, count)
  local terms, groups = bound.terms, it.groups
  local stem, group = it.day_master.hanja, holes.largest(groups)
  v.birth = saju_holes.date(terms, it.birth.solar)
  v.me, v.stem, v.image = bound.ganji[it.pillars.day.hanja], terms.stem[stem], terms.image[stem]
  v.group, v.group_count = terms.group[group], count[groups[group]]
  v.palace, v.palace_god = terms.branch[it.palace.hanja], terms.god[it.palace.ten_god]
  v.wealth_star, v.wealth_count = terms.group.wealth, count[groups.wealth]
  v.resource_star, v.resource_count = terms.group.resource, count[groups.resource]
  v.peer_count = count[groups.peer]
  v.low = terms.element[holes.least(it.elements.weighted)]
  v.score = it.compat and tostring(math.tointeger(it.compat.score) or it.compat.score)
end

function holes.of(facts, lang)
  local v, bound, common = {}, book.open(lang), words.common(lang)
  add_now(v, facts.now, bound)
  if facts.about == null then return v end
  local it = facts.about.facts
  v.service = common.services[facts.about.service] or common.services.other
  v.title = it.title
  if it.pillars then add_chart(v, it, bound, common.count) end
  return v
end

-- The names of the ten gods.
function holes.gods(lang)
  return book.open(lang).terms.god
end

function holes.fill(text, values)
  return (text:gsub("{([%w_]+):?([^{}]*)}", function(name, particle)
    local value = values[name]
    if not value then error("there is nothing to fill {" .. name .. "} with", 0) end
    return particle == "" and value or josa.with(value, particle)
  end))
end

return holes
