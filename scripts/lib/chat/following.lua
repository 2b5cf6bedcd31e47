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
  health = { "today", "self", "month" }, people = { "self", "love", "today" },
}
local USUAL = { "today", "year", "self", "wealth", "health", "career" }
local WITHOUT = { "birth", "menu", "today", "year" }
local SAFE = { "listen", "call", "safe" }

local TOPIC_OF = { tarot = "tarot", tojeong = "tojeong", ["dream-interpretation"] = "dream",
  ["name-analysis"] = "name" }

local function append(to, from)
  for _, code in ipairs(from or {}) do to[#to + 1] = code end
end

local function candidates(r, codes)
  local facts, found = r.facts, {}
  if facts.safety ~= null then return SAFE end
  if facts.about == null then return WITHOUT end
  if not facts.about.facts.pillars then
    append(found, { TOPIC_OF[facts.about.service] or "menu" })
    append(found, WITHOUT)
    return found
  end
  for _, code in ipairs(codes) do append(found, NEAR[code]) end
  append(found, USUAL)
  return found
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
