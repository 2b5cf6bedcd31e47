-- The facts of a story: who is in it, what happens, and what became of what.
--
--   facts.of(input, world) -> facts | nil, { field = "theme", why = { ko, en }, code? }
--
-- input is { birth | theme | continue, genre?, tone, length, name?, pov, kids, seed? }.  Nothing
-- is told yet: facts hold codes, with their words in the reading's language beside them, and the
-- outline that compose() and a model both keep to.  The seed is the customer's, or made of
-- the world's; chance hangs on nothing else, so it tells the same story again.
--
-- A story is a volume of a series; continue_token, given as `continue`, asks for the next.

local book = require "lib.story.words.book"
local cast = require "lib.story.cast"
local chart = require "lib.story.chart"
local dice = require "lib.story.dice"
local motifs = require "lib.story.motifs"
local plans = require "lib.story.plan"
local request = require "lib.story.request"
local token = require "lib.story.token"

local facts = {}

facts.SEED_MAX = 0x7FFFFFFF
facts.SLACK_PERCENT = 15

-- Korean law calls them children; a story of theirs has no romance.
local ADULT_AGE = 18

local GENRE = "folktale"

local WHY = {
  minor = {
    ko = "만 18세 미만의 생일에는 romance를 고를 수 없습니다: folktale, scifi, fairytale.",
    en = "cannot be romance for a birth under the age of 18: folktale, scifi, fairytale.",
  },
  other_genre = {
    ko = "continue의 이야기와 장르가 다릅니다. 비워 두거나 %s로 적어 주세요.",
    en = "is not the genre of the story in continue: leave it out, or give %s.",
  },
  kids = {
    ko = "로맨스를 잇는 이야기에는 쓸 수 없습니다: false.",
    en = "cannot be true for the sequel of a romance: false.",
  },
}

local given, refused, trimmed = request.given, request.refused, request.trimmed

-- ---- whose story it is --------------------------------------------------------------------

local function age_on(born, today)
  local year, rest = today:match "^(%d+)-(.*)$"
  local birth_year, birth_rest = born:match "^(%d+)-(.*)$"
  return tonumber(year) - tonumber(birth_year) - (rest < birth_rest and 1 or 0)
end

-- A hero whom the story names itself is a woman or a man of its own choice.
local function gender_of(input, from, seed)
  if from then return from.gender end
  return given(input.name) and "unknown" or dice.pick(seed, "gender", { "female", "male" })
end

-- What a first volume hands on to the next, and the chart it was made of.
local function begin(input, world)
  local seed = given(input.seed) or world.seed & facts.SEED_MAX
  local genre, from = given(input.genre) or GENRE, nil
  if given(input.birth) then
    local wrong
    from, wrong = chart.of(input.birth, seed, world)
    if not from then return nil, wrong end
    if genre == "romance" and age_on(from.born, world.today) < ADULT_AGE then
      return refused("genre", WHY.minor)
    end
  end
  return {
    volume = 1, genre = genre, seed = seed, kids = input.kids, chart = from,
    theme = trimmed(input.theme), gender = gender_of(input, from, seed),
    name = trimmed(input.name)
      or dice.pick(seed, "name", book.open(world.lang, genre).genre.names),
  }, from
end

local function continued(input)
  local state, why = token.read(input.continue)
  if not state then return refused("continue", why) end
  local genre = given(input.genre)
  if genre and genre ~= state.genre then
    return refused("genre", { ko = WHY.other_genre.ko:format(state.genre),
      en = WHY.other_genre.en:format(state.genre) })
  end
  state.kids = state.kids or input.kids
  if state.kids and state.genre == "romance" then return refused("kids", WHY.kids) end
  if not state.theme then return state end
  local ok, unfit = request.theme(state.theme, state.kids)
  if not ok then return refused("continue", unfit) end
  return state
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

local function shown_outline(plan, words, chapters)
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
    chapters = shown_chapters(chapters),
  }
end

local function shown_before(before, words)
  local genre = words.genre
  return {
    companion = labelled(before.companion, genre.companions[before.companion].name),
    quest = labelled(before.quest, genre.quests[before.quest]),
    lesson = labelled(before.lesson, words.lessons[before.lesson].label),
  }
end

local function shown_series(state, plan, words)
  return {
    volume = state.volume, volumes = cast.VOLUMES,
    home = labelled(plan.home, words.genre.settings[plan.home].name),
    before = plan.before and shown_before(plan.before, words) or null,
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

-- Nil after the last volume.
local function token_after(state)
  if state.volume == cast.VOLUMES then return nil end
  local after = {}
  for name, value in pairs(state) do after[name] = value end
  after.volume = state.volume + 1
  return token.write(after)
end

local function assembled(input, state, from, words, plan)
  return {
    seed = state.seed, source = state.chart and "birth" or "theme",
    theme = state.theme or null, chart = from and shown_chart(from) or null,
    name = state.name, gender = state.gender,
    animal = state.chart and state.chart.animal or null,
    pov = labelled(input.pov, words.notes.labels[input.pov]),
    genre = labelled(state.genre, words.genre.label),
    tone = labelled(input.tone, words.notes.labels[input.tone]),
    kids = state.kids, length = length_of(input.length),
    series = shown_series(state, plan, words),
    outline = shown_outline(plan, words, cast.chapters(input.length, words.lang)),
    motif_map = motifs.of(state, from, plan, words, input.length),
    continue_token = token_after(state) or null,
    warnings = from and from.warnings or list {}, conventions = from and from.conventions or null,
  }
end

function facts.of(input, world)
  local ok, wrong = request.check(input)
  if not ok then return nil, wrong end
  local state, from
  if given(input.continue) then
    state, wrong = continued(input)
  else
    state, from = begin(input, world)
    wrong = from
  end
  if not state then return nil, wrong end
  local words = book.open(world.lang, state.genre)
  return assembled(input, state, from, words, plans.of(state))
end

return facts
