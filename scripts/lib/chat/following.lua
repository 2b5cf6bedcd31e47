-- What somebody might say next: following.of(r, codes) -> three texts, in the words of who asks.
--
-- What was just asked is not proposed again, nor what there are no facts for, nor romance to who
-- is young.  r is that of lib.chat.talk, with roll(n) for a number from 1 to n.

local following = {}

local COUNT = 3

local NEAR = {
  today = { "month", "love", "career" }, month = { "year", "wealth", "today" },
  year = { "decade", "month", "wealth" }, decade = { "year", "career", "self" },
  self = { "people", "career", "love" }, love = { "people", "today", "self" },
  compat = { "love", "self", "people" }, wealth = { "career", "year", "month" },
  career = { "wealth", "study", "year" }, study = { "today", "career", "health" },
  tomorrow = { "month", "today", "lucky" }, next_year = { "decade", "career", "wealth" },
  next_month = { "next_year", "wealth", "career" }, lucky = { "today", "health", "tomorrow" },
  health = { "today", "self", "month" }, people = { "self", "love", "today" },
}
local USUAL = { "today", "year", "self", "wealth", "health", "career", "people", "decade",
  "tomorrow", "next_year", "lucky" }
local WITHOUT = { "birth", "draw", "menu", "today", "year" }
local SAFE = { "listen", "call", "safe" }

local TOPIC_OF = { tarot = "tarot", tojeong = "tojeong", ["dream-interpretation"] = "dream",
  ["name-analysis"] = "name", ["face-reading"] = "face", story = "story" }

local function append(to, from)
  for _, code in ipairs(from or {}) do to[#to + 1] = code end
end

-- What a reading has something to say of.
local function of_items(about)
  local found = { "reading", TOPIC_OF[about.service] }
  for _, item in ipairs(about.facts.items) do append(found, item.topics) end
  append(found, WITHOUT)
  return found
end

-- What was not asked yet goes before what was.
local function fresh_first(r, codes)
  local asked, first, later = {}, {}, {}
  for _, topic in ipairs(r.facts.asked) do asked[topic.code] = true end
  for _, code in ipairs(codes) do
    local part = asked[code] and later or first
    part[#part + 1] = code
  end
  append(first, later)
  return first
end

local function candidates(r, codes)
  local about, found = r.facts.about, {}
  if r.facts.safety ~= null then return SAFE end
  if about == null then return fresh_first(r, WITHOUT) end
  if not about.facts.pillars then return fresh_first(r, of_items(about)) end
  for _, code in ipairs(codes) do append(found, NEAR[code]) end
  append(found, USUAL)
  return fresh_first(r, found)
end

local function text_of(r, code)
  local texts = r.common.next[code]
  return texts[r.roll(#texts)]
end

function following.of(r, codes)
  local taken, texts = {}, list {}
  for _, code in ipairs(codes) do taken[code] = true end
  if r.facts.is_minor then taken.love = true end
  for _, code in ipairs(candidates(r, codes)) do
    if not taken[code] and #texts < COUNT then
      taken[code] = true
      texts[#texts + 1] = text_of(r, code)
    end
  end
  for _, code in ipairs { "more", "menu", "self", "today", "year" } do
    if #texts < COUNT and not taken[code] then
      taken[code] = true
      texts[#texts + 1] = text_of(r, code)
    end
  end
  return texts
end

return following
