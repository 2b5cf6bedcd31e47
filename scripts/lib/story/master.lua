-- A day master that is not the hero's: master.strange(text, hanja) -> name | nil.
--
-- `hanja` is the stem of the day that the facts have, or nil when they have none.  Stems with
-- their elements (甲木, 갑목, Gap wood) are looked for.  In hangul some are everyday words (정화
-- also cleans, 임수 is a name), so there one counts only in a sentence that speaks of the 일간.

local cast = require "lib.story.cast"
local terms = require "lib.saju.words.en.terms"

local master = {}

local HANGUL = { "갑목", "을목", "병화", "정화", "무토", "기토", "경금", "신금", "임수", "계수" }
local SIGNS = { wood = "木", fire = "火", earth = "土", metal = "金", water = "水" }

local NAMES = {}
for i, stem in ipairs(cast.STEMS) do
  local element = cast.ELEMENTS[(i + 1) // 2]
  NAMES[i] = { stem = stem, hangul = HANGUL[i], hanja = stem .. SIGNS[element],
    english = ("%%f[%%a]%s[ %%-][%s%s]%s%%f[%%A]"):format(terms.stem_sound[stem],
      element:sub(1, 1):upper(), element:sub(1, 1), element:sub(2)) }
end

local function is_said_of_day(text, name)
  for sentence in text:gmatch "[^%.\n]+" do
    if sentence:find("일간", 1, true) and sentence:find(name, 1, true) then return true end
  end
end

function master.strange(text, hanja)
  for _, name in ipairs(NAMES) do
    if name.stem ~= hanja then
      if text:find(name.hanja, 1, true) then return name.hanja end
      if is_said_of_day(text, name.hangul) then return name.hangul end
      local english = text:match(name.english)
      if english then return english end
    end
  end
end

return master
