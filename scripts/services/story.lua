-- 이야기 생성: a short story in chapters, from a birth or from a theme.
--
-- Who is in it and what happens is settled by rules and a seed; a model only tells it, and
-- one that leaves the outline is refused.  Every story but the last of a series carries a token
-- in its facts that asks for the next volume.

local check = require "lib.story.check"
local compose = require "lib.story.compose"
local facts = require "lib.story.facts"
local messages = require "lib.saju.words.messages"
local page = require "lib.story.page"

local story = service {
  category = "entertainment",
  name     = { ko = "이야기 생성", en = "Generate creative story" },
  about    = {
    ko = "태어난 때나 주제로 나만의 짧은 이야기를 지어 드려요. 장르와 말투, 길이, 주인공 이름을 고를 수 있고, "
      .. "같은 시드면 언제나 같은 이야기이고, 네 권까지 이어 읽을 수 있어요.",
    en = "Writes a short story of your own from a birth or a theme, in the genre, tone and length "
      .. "you choose. The same seed always tells the same story, which can go on for four "
      .. "volumes.",
  },
  cost     = 20,

  input = {
    birth "birth" { ko = "태어난 때", en = "Birth", optional = true,
      help_ko = "태어난 때나 주제 가운데 하나만 적어 주세요.",
      help_en = "Give one of birth and theme, or continue." },
    text "theme" { ko = "주제", en = "Theme", max = 60, optional = true,
      help_ko = "한 줄로 적어 주세요. 예: 비 오는 날 잃어버린 우산",
      help_en = "One line, such as: an umbrella lost in the rain" },
    choice "genre" { ko = "장르", en = "Genre",
      { "folktale", ko = "설화", en = "Folk tale" }, { "romance", ko = "로맨스", en = "Romance" },
      { "scifi", ko = "SF", en = "Science fiction" },
      { "fairytale", ko = "동화", en = "Fairy tale" }, optional = true,
      help_ko = "비워 두면 설화예요. 이어지는 이야기는 앞 권의 장르를 그대로 이어요.",
      help_en = "A folk tale when it is left out; a sequel keeps the genre of its series." },
    choice "tone" { ko = "말투", en = "Tone",
      { "friendly", ko = "다정하게", en = "Warm" }, { "formal", ko = "담담하게", en = "Calm" },
      { "fun", ko = "유쾌하게", en = "Playful" }, default = "friendly" },
    number "length" { ko = "길이(글자)", en = "Length in characters", integer = true,
      min = 300, max = 3000, default = 1600,
      help_ko = "본문의 글자 수예요. 15% 안에서 맞춰요.",
      help_en = "Characters of all chapters together, kept to within 15%." },
    text "name" { ko = "주인공 이름", en = "Name of the hero", max = 20, optional = true,
      help_ko = "비워 두면 지어 드려요.", help_en = "Made up when it is left out." },
    choice "pov" { ko = "시점", en = "Point of view",
      { "third", ko = "3인칭", en = "Third person" }, { "first", ko = "1인칭", en = "First person" },
      default = "third" },
    flag "kids" { ko = "아이와 함께 읽기", en = "Safe for children", default = false,
      help_ko = "연애와 죽음이 나오지 않아요.", help_en = "Without romance and death." },
    number "seed" { ko = "시드", en = "Seed", integer = true, min = 0, max = facts.SEED_MAX,
      optional = true, help_ko = "같은 시드와 같은 입력이면 같은 이야기예요. 비워 두면 새로 골라요.",
      help_en = "The same seed and input tell the same story. A new one when it is left out." },
    text "continue" { ko = "이어 읽기", en = "Continue", max = 240, optional = true,
      help_ko = "앞 이야기 facts의 continue_token을 그대로 넣으면 같은 주인공의 다음 권(모두 4권)을 지어요. "
        .. "birth, theme, name, seed는 이미 들어 있으니 비워 주세요.",
      help_en = "The continue_token of an earlier story's facts, for the next volume (of 4) with "
        .. "the same hero. Leave birth, theme, name and seed out: it has them." },
  },

  output = {
    text "title"    { ko = "제목", en = "Title", max = 200 },
    list "chapters" { ko = "장", en = "Chapters", min = 2, max = 5,
      item = group "chapter" { ko = "장", en = "Chapter", fields = {
        text "title" { ko = "제목", en = "Title", max = 120 },
        text "text"  { ko = "이야기", en = "Story", max = 4000 },
      } } },
    text "moral"    { ko = "남는 말", en = "Moral", max = 300 },
    text "notes"    { ko = "이야기에 담긴 것", en = "What went into the story", max = 2400 },
  },

  example = {
    birth = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30,
      gender = "female" },
    genre = "folktale", name = "서연", length = 1600,
  },
}

function story.facts(input, world)
  local found, wrong = facts.of(input, world)
  if not found then return nil, refuse(wrong.field, wrong.why, wrong.code) end
  for _, warning in ipairs(found.warnings) do
    warning.message = messages.of(warning, world.lang)
  end
  return found
end

function story.compose(found, world)
  return compose.of(found, world)
end

function story.check(reading, found)
  return check.of(reading, found)
end

function story.render(reading)
  return page.of(story.output, reading)
end

return story
