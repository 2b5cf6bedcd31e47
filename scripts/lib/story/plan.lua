-- What happens in a volume of a series: plan.of(state) -> codes.
--
-- state is what lib.story.token carries from one volume to the next.  The hero, the place they
-- come from and the world stay; where they go, whom they meet, what they look for and learn is
-- another thing in each volume, and the year goes on by a season.

local cast = require "lib.story.cast"
local dice = require "lib.story.dice"
local themes = require "lib.story.themes"

local plan = {}

-- A chart for those who gave none: the same members, by chance.
local function drawn(seed)
  return {
    stem = dice.pick(seed, "stem", cast.STEMS),
    elements = dice.draw(seed, "elements", cast.ELEMENTS, #cast.ELEMENTS),
    is_even = dice.roll(seed, "even", 6) == 1,
    season = dice.pick(seed, "season", cast.SEASONS), strength = "any",
  }
end

-- Of an element there is too much of; never the one that is sought in the same volume.
local function obstacles(nature)
  local by_need = nature.elements
  local third, fourth, most = by_need[3], by_need[4], by_need[5]
  if nature.is_even then return { "void", most, fourth, third } end
  return { most, fourth, "void", third }
end

local function season_after(season, volumes)
  for i, name in ipairs(cast.SEASONS) do
    if name == season then return cast.SEASONS[(i - 1 + volumes) % #cast.SEASONS + 1] end
  end
end

-- The plot that a theme speaks of comes first.
local function plots(state)
  local order = dice.draw(state.seed, "plot", cast.PLOTS, #cast.PLOTS)
  local first = state.theme and themes.plot(state.theme)
  if not first then return order end
  local moved = { first }
  for _, name in ipairs(order) do
    if name ~= first then moved[#moved + 1] = name end
  end
  return moved
end

-- What suits a chart comes first.
local function lessons(state, nature)
  local fit, rest = cast.lessons(nature.strength, cast.IMAGES[nature.stem])
  local order = dice.draw(state.seed, "lesson", fit, #fit)
  return table.move(dice.draw(state.seed, "lesson_after", rest, #rest), 1, #rest, #order + 1, order)
end

local function codes(state, nature, volume)
  local function nth(key, items) return dice.nth(state.seed, key, items, volume) end
  return {
    plot = plots(state)[volume], lesson = lessons(state, nature)[volume],
    setting = nth("setting", cast.SETTINGS[state.genre]),
    companion = nth("companion", cast.COMPANIONS[state.genre]),
    elder = nth("elder", cast.ELDERS), quest = nature.elements[volume],
    obstacle = obstacles(nature)[volume], season = season_after(nature.season, volume - 1),
  }
end

function plan.of(state)
  local nature = state.chart or drawn(state.seed)
  local made = codes(state, nature, state.volume)
  made.stem, made.image = nature.stem, cast.IMAGES[nature.stem]
  made.home = dice.nth(state.seed, "setting", cast.SETTINGS[state.genre], 1)
  made.before = state.volume > 1 and codes(state, nature, state.volume - 1) or nil
  return made
end

return plan
