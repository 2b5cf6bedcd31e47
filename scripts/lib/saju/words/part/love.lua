-- Love: who sits in the spouse palace, how the day master shows affection, how many
-- spouse stars there are, what touches the day branch, and charm.

local draft = require "lib.saju.words.draft"
local relate = require "lib.saju.words.relate"
local signs = require "lib.saju.words.signs"

local love = {}

local say = draft.say

-- Which group tradition reads as the partner.
local SPOUSE = { male = "wealth", female = "officer" }

local AMOUNT = { [0] = "none", "one", "some" }

local function say_spouse(r)
  local words, v = r.book.love, r.v
  local group = SPOUSE[r.facts.birth.gender]
  if not group then return say(r, words.star_unknown) end
  local count = r.groups[group]
  v.spouse, v.spouse_count = r.book.terms.group[group], r.book.terms.count[count]
  return say(r, words.star[AMOUNT[count] or "many"])
end

local function say_touch(r)
  local words, v = r.book.love, r.v
  local relation, place = relate.at_day(r.facts.relations)
  if not relation then return words.touch.none(v) end
  v.rel, v.rel_place = relate.name(r.book, relation), r.book.terms.branch_place[place]
  return words.touch[relation.type](v)
end

local function say_charm(r)
  local words, terms, v = r.book.love, r.book.terms, r.v
  for _, sinsal in ipairs(r.facts.sinsal) do
    local code, place = sinsal.code, sinsal.positions[1]
    if (code == "dohwa" or code == "hongyeom") and place then
      v.charm, v.charm_place = terms.sinsal[code], terms.pillar[place]
      return say(r, words.charm[code])
    end
  end
  return say(r, words.charm.none)
end

-- What this year brings to it, for who asked about love.
local function say_more(r)
  local words = r.book.love
  local is_star = r.year_group == (SPOUSE[r.facts.birth.gender] or "wealth")
  return say(r, is_star and words.more_star or words.more_plain)
    .. " " .. words.more_care[signs.group_of[r.facts.pillars.day.branch.ten_god]](r.v)
end

-- A child's chart is read by others, and not for love.
local function say_friends(r)
  local words, facts = r.book.love, r.facts
  return words.young(r.v) .. " "
    .. say(r, words.friends[signs.group_of[facts.pillars.day.branch.ten_god]])
    .. " " .. words.home[facts.day_master.element](r.v)
end

function love.love(r)
  if r.is_young then return say_friends(r) end
  local text = say(r, r.book.love.palace[r.facts.pillars.day.branch.ten_god])
    .. " " .. say(r, r.book.love.way[r.facts.day_master.hanja]) .. " " .. say_spouse(r)
    .. " " .. say_touch(r) .. " " .. say_charm(r)
  if r.facts.focus == "love" then text = text .. " " .. say_more(r) end
  return text
end

return love
