-- What is said of a reading of another service.
--
--     earlier.whole(r, it)        the reading as a whole, some items at a time
--     earlier.topic(r, it, code)  what in it speaks of a topic, or lies nearest
--     earlier.thought(r, it)      one item, where nothing else can be said
--     earlier.year(r, it, code)   of a Tojeong Bigyeol: the months that a topic belongs to
--
-- r is that of lib.chat.talk, `it` the facts that lib.chat.kept keeps.

local romance = require "lib.chat.romance"
local say = require "lib.chat.say"
local signs = require "lib.saju.words.signs"

local earlier = {}

local WHOLE_MAX = 4
local ITEMS, MONTHS, TITLE = "about.facts.items", "about.facts.months", "about.facts.title"

local function is_fit(r, text)
  return text ~= nil and not (r.facts.is_minor and romance.find(text)) and text or nil
end

-- What may be told of it: to who is young, nothing of romance.
local function told_items(r, it)
  local told = {}
  for _, item in ipairs(it.items or {}) do
    if not item.is_foreign and is_fit(r, item.label .. (item.detail or "")) then
      told[#told + 1] = item
    end
  end
  return told
end

local function say_item(r, item)
  local v = { label = item.label, detail = item.detail,
              role = item.role and r.common.labels.role[item.role],
              from = item.fact and r.common.labels.motif[item.fact] }
  local way = r.voice.way[item.kind]
  if type(way) == "table" then
    way = v.from and way.from or v.role and way.role or nil
  end
  if not way or way:find("{detail", 1, true) and not v.detail then way = r.voice.item end
  say(r, way, ITEMS, v)
end

-- Nothing is known of it but that it was.
local function say_nothing(r, it)
  if it.title then return say(r, r.voice.title, TITLE) end
  say(r, r.voice.nothing, "persona")
end

local function go_into(r, item)
  say_item(r, item)
  if is_fit(r, item.says) then say(r, r.voice.quote, ITEMS, { says = item.says }) end
  if is_fit(r, item.tip) then say(r, r.voice.tip, ITEMS, { tip = item.tip }) end
end

-- Those that there is more to say of.
local function deep_items(items)
  local found = {}
  for _, item in ipairs(items) do
    if item.says or item.tip then found[#found + 1] = item end
  end
  return found[1] and found or items
end

-- Asked on, it goes into one item after the other.
function earlier.whole(r, it)
  if r.has_items then return end
  r.has_items = true
  local items, depth = told_items(r, it), r.facts.depth
  if it.months then
    say(r, r.voice.title, TITLE)
    return earlier.year(r, it, depth % 2 == 0 and "year" or "month")
  end
  if not items[1] then return say_nothing(r, it) end
  local deep = deep_items(items)
  if depth > 0 then return go_into(r, deep[(depth - 1) % #deep + 1]) end
  say(r, r.voice.items, ITEMS)
  for i = 1, math.min(#items, WHOLE_MAX) do say_item(r, items[i]) end
end

local function speaks_of(item, code)
  for _, topic in ipairs(item.topics or {}) do
    if topic == code then return true end
  end
  return false
end

-- Those that speak of a topic, and the others.
local function parted(items, code)
  local speaking, others = {}, {}
  for _, item in ipairs(items) do
    local part = speaks_of(item, code) and speaking or others
    part[#part + 1] = item
  end
  return speaking, others
end

-- Where nothing speaks of it: an item that the topic before was not told from.
local function nearest(r, all)
  local items = deep_items(all)
  local last = r.facts.asked[#r.facts.asked]
  local _, others = parted(items, last and last.code)
  if not others[1] then others = items end
  return others[(r.facts.turn - 1) % #others + 1]
end

function earlier.thought(r, it)
  local items = told_items(r, it)
  if r.has_items or not items[1] then return end
  r.has_items = true
  go_into(r, nearest(r, items))
end

local function say_topic(r, items, code)
  local topic = r.common.labels.topic[code]
  local speaking, others = parted(items, code)
  local depth = r.facts.depth
  if depth > 0 then
    local all = deep_items(table.move(others, 1, #others, #speaking + 1, speaking))
    return go_into(r, all[depth % #all + 1])
  end
  if not speaking[1] then
    say(r, r.voice.no_item, "persona", { topic = topic })
    return go_into(r, nearest(r, items))
  end
  say(r, r.voice.of_topic, ITEMS, { topic = topic })
  go_into(r, speaking[1])
  if speaking[2] then say_item(r, speaking[2]) end
end

function earlier.topic(r, it, code)
  if r.has_items then return end
  r.has_items = true
  local items = told_items(r, it)
  if not items[1] then return say_nothing(r, it) end
  say_topic(r, items, code)
end

-- ---- a year of months -------------------------------------------------------------------

local GROUP_OF = { wealth = "wealth", career = "officer", study = "resource", people = "peer",
  love = "output" }
local EASY, GENTLE = 4, 2

local function month_at(months, date)
  for _, month in ipairs(months) do
    if month.start <= date and date <= month.last then return month end
  end
end

local function labels_of(months, is_meant)
  local labels = {}
  for _, month in ipairs(months) do
    if is_meant(month) then labels[#labels + 1] = month.label end
  end
  return labels[1] and table.concat(labels, ", ")
end

local function say_month(r, it)
  local month = month_at(it.months, r.facts.now.date)
  if not month or not month.score then return end
  local way = month.score >= EASY and "easy" or month.score <= GENTLE and "gentle" or "even"
  say(r, r.voice.lunar[way], MONTHS, { label = month.label })
end

local function say_year(r, it)
  local easy = labels_of(it.months, function(m) return (m.score or 0) >= EASY end)
  local gentle = labels_of(it.months, function(m) return (m.score or EASY) <= GENTLE end)
  if easy then say(r, r.voice.easy_months, MONTHS, { label = easy }) end
  if gentle then say(r, r.voice.gentle_months, MONTHS, { label = gentle }) end
end

function earlier.year(r, it, code)
  if code == "month" or code == "today" then return say_month(r, it) end
  if code == "year" then return say_year(r, it) end
  local group = GROUP_OF[code]
  if not group then return end
  local labels = labels_of(it.months, function(m) return signs.group_of[m.ten_god] == group end)
  if not labels then return end
  say(r, r.voice.months, MONTHS, { topic = r.common.labels.topic[code], label = labels })
end

return earlier
