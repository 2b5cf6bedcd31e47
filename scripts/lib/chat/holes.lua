-- What a chart and a date put into the holes of a voice's sentences.
--
--     holes.of(facts, lang)     -> values by name, those there are
--     holes.gods(lang)          -> the names of the ten gods by their codes
--     holes.fill(text, values)  -> the text; "{me:은}" is followed by the particle that fits

local book = require "lib.saju.words.book"
local cycle = require "lib.saju.cycle"
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

local function time_of(it, bound, kind, when)
  return { [kind] = bound.ganji[it.hanja], [kind .. "_god"] = bound.terms.god[it.ten_god],
           year_number = it.year and tostring(it.year), when = when }
end

-- By what it is of as well, since tomorrow is told in the words of a day.
local function add_now(v, now, bound, when)
  v.of = {
    day = time_of(now.day, bound, "day", when.today),
    tomorrow = time_of(now.tomorrow, bound, "day", when.tomorrow),
    month = time_of(now.month, bound, "month", when.month),
    next_month = time_of(now.next_month, bound, "month", when.next_month),
    year = time_of(now.year, bound, "year"),
    next_year = time_of(now.next_year, bound, "year"),
  }
  for _, place in ipairs { "day", "month", "year" } do
    for key, value in pairs(v.of[place]) do v[key] = value end
  end
  v.when = when.today
  if now.decade then
    v.decade, v.decade_god = bound.ganji[now.decade.hanja], bound.terms.god[now.decade.ten_god]
    v.decade_age, v.decade_last = tostring(now.decade.age), tostring(now.decade.last_age)
  end
end

local function elements_of(it, terms)
  local counts = {}
  for i, element in ipairs(signs.ELEMENTS) do
    counts[i] = terms.element[element] .. " " .. (it.elements.count[element] or 0)
  end
  return table.concat(counts, ", ")
end

-- What supplements a chart, by the element that is proposed for it.
local function add_lucky(v, it, terms)
  local element = it.yongsin
  local shades = type(element) == "string" and terms.shades[element]
  if not shades then return end
  v.yongsin, v.lucky_color = terms.element[element], shades[cycle.index[it.pillars.day.hanja] %
    #shades + 1]
  v.lucky_number, v.lucky_direction = terms.number[element], terms.direction[element]
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
  v.elements, v.strength = elements_of(it, terms), terms.strength[it.strength] or ""
  add_lucky(v, it, terms)
  v.score = it.compat and tostring(math.tointeger(it.compat.score) or it.compat.score)
end

function holes.of(facts, lang)
  local v, bound, common = {}, book.open(lang), words.common(lang)
  add_now(v, facts.now, bound, common.when)
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
