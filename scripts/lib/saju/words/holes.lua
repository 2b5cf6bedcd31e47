-- The holes a phrase may have, and what a chart puts into them.
--
-- NAMES is the list for whoever writes phrases; a phrase that asks for another
-- name does not load.  A "term" is a name from the book, and may be followed by a
-- particle; a "value" is a number, a date or a list.  Some holes belong to a part of
-- the reading and are filled by it (a relation, a month, the partner); the rest is
-- filled here, once.

local signs = require "lib.saju.words.signs"

local holes = {}

holes.NAMES = {
  -- the chart
  birth = "value", clock = "value", clock_pillars = "value",
  year = "term", month = "term", day = "term", hour = "term",
  day_short = "value", stem = "term", image = "term", title_image = "term", season = "term",
  flair = "value", day_branch = "term", year_branch = "term", day_god = "term",
  month_god = "term", day_stage = "term", score = "value", strength = "term", gyeok = "term",
  star = "term", place = "term", charm = "term", charm_place = "term",
  -- elements: how many letters, how many percent, the proposed ones
  wood = "value", fire = "value", earth = "value", metal = "value", water = "value",
  total = "value", top = "term", top_share = "value", low = "term", low_share = "value",
  lacks = "term", yong = "term", yong2 = "term",
  -- ten gods: names, and how many letters
  spouse = "term", spouse_count = "term", wealth_star = "term", wealth_count = "term",
  wealth_element = "term", direct = "term", indirect = "term", output = "term",
  output_count = "term", officer_count = "term", resource_count = "term", group = "term",
  group_count = "term", missing = "term",
  -- a relation in the chart, and one with the year, the day or the partner
  rel = "term", rel_place = "term", bond = "term", realm = "term", realm2 = "term",
  meet = "term", meet_place = "term", meet_area = "term",
  -- times
  decade = "term", decade_god = "term", decade_age = "value", decade_from = "value",
  decade_until = "value", decade2 = "term", decade2_age = "value",
  target_year = "value", target_date = "value", year_pillar = "term", year_god = "term",
  next_year = "value", next_pillar = "term", next_god = "term",
  months = "value", slack_month = "value",
  month_pillar = "term", month_flow = "term", month_stage = "term",
  today_pillar = "term", today_god = "term", today_stage = "term",
  -- the partner
  partner_day = "term", partner_stem = "term", partner_branch = "term", partner_year = "term",
  partner_yong = "term", receives = "term", gives = "term",
  best_part = "term", worst_part = "term",
  pair_score = "value", part_score = "value", part_max = "value",
}

-- 38.0 is said as 38.
local function plain(number)
  return math.tointeger(number) or number
end
holes.plain = plain

-- "05" is said as 5.
local SAID = {}
for number = 0, 99 do SAID[("%02d"):format(number)] = tostring(number) end

-- "1990-05-15" as it is said.
function holes.date(terms, date)
  return terms.date(date:sub(1, 4), SAID[date:sub(6, 7)], SAID[date:sub(9, 10)])
end

local function clock_of(terms, text, from)
  return terms.clock(SAID[text:sub(from, from + 1)], SAID[text:sub(from + 3, from + 4)])
end

-- The clock with what it was corrected to; the two hours when no closer is known.
local function birth_clock(facts, terms)
  local clock, basis = facts.birth.time, facts.time.basis_time
  if type(clock) ~= "string" then return terms.sijin[facts.birth.sijin] end
  local said = clock_of(terms, clock, 1)
  if type(basis) ~= "string" or basis:sub(12, 16) == clock then return said end
  return terms.clock_corrected(said, clock_of(terms, basis, 12))
end

-- The heaviest and the lightest element, and the set of those without a letter.  An
-- element without one counts as lighter than any that has.
local function weigh(count, weight)
  local top, low, lacks = "wood", nil, 0
  local least = math.huge
  for i = 1, 5 do
    local element = signs.ELEMENTS[i]
    local share = weight[element]
    if share > weight[top] then top = element end
    if count[element] == 0 then
      lacks = lacks | 1 << (i - 1)
      share = share - 100
    end
    if share < least then low, least = element, share end
  end
  return top, low, lacks
end

-- The first proposed element, and the next that is another one.
local function propose(r, yongsin, low)
  local first = yongsin[1]
  r.yong, r.school = first and first.element or low, first and first.school or "eokbu"
  for i = 2, #yongsin do
    if yongsin[i].element ~= r.yong then
      r.second_school = yongsin[i].school
      return yongsin[i].element
    end
  end
end

-- Letters by group, and of the two wealth stars apart.
local function count_gods(pillars)
  local groups = { peer = 0, output = 0, wealth = 0, officer = 0, resource = 0 }
  local direct, indirect, group_of = 0, 0, signs.group_of
  local function add(god)
    local group = group_of[god]
    groups[group] = groups[group] + 1
    if god == "direct_wealth" then direct = direct + 1 end
    if god == "indirect_wealth" then indirect = indirect + 1 end
  end
  local year, month, hour = pillars.year, pillars.month, pillars.hour
  add(year.stem.ten_god)
  add(year.branch.ten_god)
  add(month.stem.ten_god)
  add(month.branch.ten_god)
  add(pillars.day.branch.ten_god)
  if type(hour) == "table" then
    add(hour.stem.ten_god)
    add(hour.branch.ten_god)
  end
  return groups, direct, indirect
end

-- The group with most letters; of equals, that of the month branch.
local function largest(groups, preferred)
  local most = preferred
  for i = 1, 5 do
    local group = signs.GROUPS[i]
    if groups[group] > groups[most] then most = group end
  end
  return most
end

-- Which of the two wealth stars the letters show.
local function wealth_kind(direct, indirect)
  if direct > 0 then return indirect > 0 and "mixed" or "direct" end
  return indirect > 0 and "indirect" or "none"
end

-- What the parts of a reading decide by; all but the second proposed element, which
-- is returned, stays in r.
local function decide(r)
  local facts, pillars = r.facts, r.facts.pillars
  local groups, direct, indirect = count_gods(pillars)
  r.groups, r.wealth_kind = groups, wealth_kind(direct, indirect)
  r.group = largest(groups, signs.group_of[pillars.month.branch.ten_god])
  r.top, r.low, r.lacks = weigh(facts.elements.count, facts.elements.weighted)
  r.year_group = signs.group_of[facts.seun[1].stem_ten_god]
  return propose(r, facts.yongsin, r.low)
end

-- All values in one constructor: a table that grows key by key would cost as much
-- as a whole part of the reading.  The false ones are filled later, by the parts.
function holes.fill(r)
  local facts, book = r.facts, r.book
  local second = decide(r)
  local pillars, terms, ganji, groups = facts.pillars, book.terms, book.ganji, r.groups
  local element, god, count = terms.element, terms.god, terms.count
  local year, month, day, hour = pillars.year, pillars.month, pillars.day, pillars.hour
  local stem, elements = day.stem.hanja, facts.elements
  local this, following = facts.seun[1], facts.seun[2]
  r.v = {
    birth = holes.date(terms, facts.birth.solar), clock = birth_clock(facts, terms),
    year = ganji[year.hanja], month = ganji[month.hanja], day = ganji[day.hanja],
    hour = type(hour) == "table" and ganji[hour.hanja],
    day_short = book.short[day.hanja], stem = terms.stem[stem], image = terms.image[stem],
    title_image = terms.image_title[stem], season = terms.season[month.branch.hanja],
    day_branch = terms.branch[day.branch.hanja], year_branch = terms.branch[year.branch.hanja],
    day_god = god[day.branch.ten_god], month_god = god[month.branch.ten_god],
    day_stage = terms.stage[day.stage], gyeok = terms.gyeok[facts.gyeok.code],
    score = plain(facts.strength.score), strength = terms.strength[facts.strength.label],
    wood = elements.count.wood, fire = elements.count.fire, earth = elements.count.earth,
    metal = elements.count.metal, water = elements.count.water, total = terms.total[elements.total],
    top = element[r.top], top_share = plain(elements.weighted[r.top]),
    low = element[r.low], low_share = plain(elements.weighted[r.low]),
    lacks = book.several[r.lacks], yong = element[r.yong], yong2 = second and element[second],
    wealth_star = terms.group.wealth, wealth_count = count[groups.wealth],
    direct = god.direct_wealth, indirect = god.indirect_wealth,
    output = terms.group.output, output_count = count[groups.output],
    officer_count = count[groups.officer], resource_count = count[groups.resource],
    group = terms.group[r.group], group_count = count[groups[r.group]],
    target_year = this.year, year_pillar = ganji[this.hanja], year_god = god[this.stem_ten_god],
    next_year = following.year, next_pillar = ganji[following.hanja],
    next_god = god[following.stem_ten_god],
    flair = false, star = false, place = false, spouse = false, spouse_count = false,
    charm = false, charm_place = false, rel = false, rel_place = false, meet = false,
    meet_place = false, meet_area = false, decade = false, decade_god = false,
    decade_age = false, decade_from = false, decade_until = false, pair_score = false,
  }
end

return holes
