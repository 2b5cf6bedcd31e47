-- The facts of a story: who is in it, what happens, and what became of what.
--
--   facts.of(input, world) -> facts | nil, { field = "theme", why = { ko, en }, code? }
--
-- input is { birth | theme, genre, tone, length, name?, pov, kids, seed? }.  Nothing is told
-- yet: facts hold codes, with their words in the reading's language beside them, and the
-- outline that compose() and a model both keep to.  The seed is the customer's, or made of
-- the world's; chance hangs on nothing else, so it tells the same story again.

local book = require "lib.story.words.book"
local cast = require "lib.story.cast"
local chart = require "lib.story.chart"
local dice = require "lib.story.dice"
local motifs = require "lib.story.motifs"
local themes = require "lib.story.themes"

local facts = {}

facts.SEED_MAX = 0x7FFFFFFF
facts.SLACK_PERCENT = 15

-- Korean law calls them children; a story of theirs has no romance.
local ADULT_AGE = 18

local WHY = {
  none = {
    ko = "birth(태어난 때)나 theme(주제) 가운데 하나가 필요합니다.",
    en = "or theme is needed: give one of birth and theme.",
  },
  both = {
    ko = "birth(태어난 때)와 theme(주제)를 함께 쓸 수 없습니다. 둘 가운데 하나만 적어 주세요.",
    en = "cannot stand beside birth: give one of birth and theme.",
  },
  kids = {
    ko = "kids가 true이면 romance를 고를 수 없습니다: folktale, scifi, fairytale.",
    en = "cannot be romance when kids is true: folktale, scifi, fairytale.",
  },
  minor = {
    ko = "만 18세 미만의 생일에는 romance를 고를 수 없습니다: folktale, scifi, fairytale.",
    en = "cannot be romance for a birth under the age of 18: folktale, scifi, fairytale.",
  },
  name = {
    ko = "이름에는 글자, 숫자, 띄어쓰기, - ' . 만 쓸 수 있습니다.",
    en = "must have letters, digits, spaces and - ' . only.",
  },
  theme = {
    ko = "주제는 줄바꿈 없이 한 줄로, { } < > ‘ ’ “ ” 없이 적어 주세요.",
    en = "must be one line without { } < > ‘ ’ “ ”.",
  },
}

local function refused(field, why)
  return nil, { field = field, why = why }
end

local function given(value)
  if value ~= null then return value end
end

-- ---- the input ------------------------------------------------------------------------

-- Marks of the story itself, and what would end a line.
local MARKS = { "{", "}", "<", ">", "‘", "’", "“", "”", "\n", "\r", "\t" }

local function has_marks(text)
  for _, mark in ipairs(MARKS) do
    if text:find(mark, 1, true) then return true end
  end
end

local function is_plain_name(name)
  return not name:find("[%c!-&(-,/:-@%[-`{-~]") and name:find "[%w\x80-\xFF]"
    and not has_marks(name)
end

local function trimmed(value)
  return given(value) and value:match "^%s*(.-)%s*$"
end

local function check_theme(theme, is_kids)
  if has_marks(theme) then return refused("theme", WHY.theme) end
  local why = themes.refusal(theme, is_kids)
  if why then return refused("theme", why) end
  return true
end

local function check(input)
  local birth, theme, name = given(input.birth), given(input.theme), given(input.name)
  if birth and theme then return refused("theme", WHY.both) end
  if not birth and not theme then return refused("birth", WHY.none) end
  if name and not is_plain_name(name) then return refused("name", WHY.name) end
  if input.kids and input.genre == "romance" then return refused("genre", WHY.kids) end
  if theme then return check_theme(trimmed(theme), input.kids) end
  return true
end

-- ---- what the seed chooses ----------------------------------------------------------------

-- A chart for those who gave none: the same members, by chance.
local function drawn(seed)
  local function pick(key, options) return dice.pick(seed, key, options) end
  return {
    stem = pick("stem", cast.STEMS), quest = pick("quest", cast.ELEMENTS),
    obstacle = pick("obstacle", cast.OBSTACLES), season = pick("season", cast.SEASONS),
    strength = "any", gender = "unknown",
  }
end

local function outline(seed, input, from, plot)
  local genre = input.genre
  return {
    image = cast.IMAGES[from.stem], stem = from.stem, quest = from.quest,
    obstacle = from.obstacle, season = from.season,
    plot = plot or dice.pick(seed, "plot", cast.PLOTS),
    lesson = dice.pick(seed, "lesson", cast.lessons(from.strength, cast.IMAGES[from.stem])),
    setting = dice.pick(seed, "setting", cast.SETTINGS[genre]),
    companion = dice.pick(seed, "companion", cast.COMPANIONS[genre]),
    elder = dice.roll(seed, "elder", cast.ELDERS),
    chapters = cast.chapters(input.length),
  }
end

-- ---- as facts show it ------------------------------------------------------------------------

local function labelled(code, label)
  return { code = code, label = label }
end

local function shown_chapters(chapters)
  local shown = list {}
  for i, stages in ipairs(chapters) do shown[i] = { number = i, stages = list(stages) } end
  return shown
end

local function shown_outline(plan, words)
  local genre, lesson = words.genre, words.lessons[plan.lesson]
  return {
    protagonist = labelled(plan.image, words.nature.stem[plan.stem].name),
    plot = labelled(plan.plot, words.plots[plan.plot].label),
    lesson = labelled(plan.lesson, lesson.label),
    setting = labelled(plan.setting, genre.settings[plan.setting].name),
    companion = labelled(plan.companion, genre.companions[plan.companion].name),
    obstacle = labelled(plan.obstacle, genre.obstacles[plan.obstacle].name),
    quest = labelled(plan.quest, genre.quests[plan.quest]),
    season = labelled(plan.season, words.nature.season[plan.season].name),
    elder = labelled(("elder_%d"):format(plan.elder), genre.elders[plan.elder]),
    chapters = shown_chapters(plan.chapters),
  }
end

local function shown_chart(from)
  return {
    day_master = from.day_master, missing = from.missing, count = from.count,
    weighted = from.weighted, strength = labelled(from.strength, from.strength_score),
    pillars = from.pillars, season_from = from.season_fact, animal = from.animal,
  }
end

local function length_of(target)
  local slack = target * facts.SLACK_PERCENT // 100
  return { target = target, min = target - slack, max = target + slack, unit = "characters" }
end

local function age_on(born, today)
  local year, rest = today:match "^(%d+)-(.*)$"
  local birth_year, birth_rest = born:match "^(%d+)-(.*)$"
  return tonumber(year) - tonumber(birth_year) - (rest < birth_rest and 1 or 0)
end

local function source_of(input, seed, world)
  if not given(input.birth) then return drawn(seed) end
  local from, wrong = chart.of(input.birth, seed, world)
  if not from then return nil, wrong end
  if input.genre == "romance" and age_on(from.born, world.today) < ADULT_AGE then
    return refused("genre", WHY.minor)
  end
  return from
end

local function assembled(input, from, seed, words, plan)
  local theme = trimmed(input.theme)
  local is_birth = from.pillars ~= nil
  return {
    seed = seed, source = is_birth and "birth" or "theme",
    theme = theme or null, chart = is_birth and shown_chart(from) or null,
    name = given(input.name) and trimmed(input.name)
      or dice.pick(seed, "name", words.genre.names),
    gender = from.gender, pov = labelled(input.pov, words.notes.labels[input.pov]),
    genre = labelled(input.genre, words.genre.label),
    tone = labelled(input.tone, words.notes.labels[input.tone]),
    kids = input.kids, length = length_of(input.length),
    outline = shown_outline(plan, words),
    motif_map = motifs.of(from, theme, plan, words, input.length),
    warnings = from.warnings or list {}, conventions = from.conventions or null,
  }
end

function facts.of(input, world)
  local ok, wrong = check(input)
  if not ok then return nil, wrong end
  local seed = given(input.seed) or world.seed & facts.SEED_MAX
  local from
  from, wrong = source_of(input, seed, world)
  if not from then return nil, wrong end
  local words = book.open(world.lang, input.genre)
  local plan = outline(seed, input, from, given(input.theme) and themes.plot(input.theme))
  return assembled(input, from, seed, words, plan)
end

return facts
