-- What a conversation keeps of an earlier reading that it is about.
--
--     kept.of({ service, lang, facts }, world) -> { service, facts }
--         facts are those of lib.chat.chart for saju; else { items, title?, gwae?, months?,
--         year?, is_minor?, said_in }, with items as lib.chat.ways has them
--
-- Of a Tojeong Bigyeol the day of birth is known, so a chart of three pillars stands beside it.
--
-- The facts are whatever the service that made them said at that time, so nothing in them is
-- taken for granted: what has another shape than is known here is passed over.

local birth_facts = require "lib.saju.facts"
local chart = require "lib.chat.chart"
local pick = require "lib.chat.pick"
local ways = require "lib.chat.ways"

local kept = {}

local MONTHS_MAX = 13

local function is_date(value)
  return type(value) == "string" and value:find "^%d%d%d%d%-%d%d%-%d%d$" ~= nil
end

local function months_of(facts)
  local months = list {}
  for i, row in ipairs(pick.rows(facts.months)) do
    local number = math.tointeger(row.month)
    if i > MONTHS_MAX or not number then break end
    if not is_date(row.start) or not is_date(row.last) then break end
    months[i] = { month = number, leap = row.leap == true, start = row.start, last = row.last,
                  ten_god = pick.text(row.ten_god), score = math.tointeger(row.score) }
  end
  return months[1] and months
end

-- The hour is not known, and of a gender nothing hangs on it that is told.
local function chart_of(facts, world)
  local solar = pick.text(pick.row(facts.birth).solar)
  if not is_date(solar) then return nil end
  local year, month, day = solar:match "^(%d+)-(%d+)-(%d+)$"
  local found = birth_facts.of({ birth = { calendar = "solar", year = tonumber(year),
    month = tonumber(month), day = tonumber(day), gender = "unknown" } }, world)
  return found and chart.keep(found)
end

local function add_year(about, facts, world)
  local months = months_of(facts)
  local year = math.tointeger(facts.target_year)
  if not months or not year then return end
  about.months, about.year = months, year
  for key, value in pairs(chart_of(facts, world) or {}) do about[key] = value end
end

function kept.of(context, world)
  local facts = pick.row(context.facts)
  local own = chart.keep(facts)
  if own then return { service = context.service, facts = own } end
  local lang = context.lang == "en" and "en" or "ko"
  local items = ways.of(context.service, facts)
  for _, item in ipairs(items) do item.said_in = lang end
  local about = { items = items, title = pick.name(facts.title), gwae = pick.name(facts.gwae),
                  said_in = lang, is_minor = facts.minor == true or nil }
  if context.service == "tojeong" then add_year(about, facts, world) end
  return { service = context.service, facts = about }
end

return kept
