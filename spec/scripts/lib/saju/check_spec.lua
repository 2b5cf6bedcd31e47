local charts = require "scripts.lib.saju.charts"
local check = require "lib.saju.check"
local compose = require "lib.saju.compose"

-- 庚午 辛巳 庚辰 癸未, decades from 壬午 forward, years from 丙午 on.
local FACTS = charts.of { year = 6, month = 17, day = 16, hour = 19, born = 1990, n = 15,
  gender = "female", target = 2026, label = 2, today = 0 }

local function reading(words)
  return { title = "제목", summary = "요약", love = words }
end

local function accepts(words)
  local ok, why = check.of(reading(words), FACTS)
  if not ok then error(words .. ": " .. why) end
end

local function refuses(words, name)
  local ok, why = check.of(reading(words), FACTS)
  assert.is_nil(ok, words)
  assert(why:find(name, 1, true), why)
end

describe("a reading is true to its chart", function()
  it("when it was composed from it", function()
    for n = 1, 300 do
      local facts = charts.random(n)
      for _, lang in ipairs { "ko", "en" } do
        assert(check.of(compose.of(facts, { lang = lang }), facts))
      end
    end
  end)

  it("and seldom to another", function()
    local refused = 0
    for n = 1, 100 do
      local other = charts.random(n + 1)
      if not check.of(compose.of(charts.random(n), { lang = "ko" }), other) then
        refused = refused + 1
      end
    end
    assert(refused > 90, refused)
  end)

  it("when it names pillars, decades, years, months or the day of the facts", function()
    accepts "경오(庚午)년에 태어난 경진 일주예요. 신사월의 기운과 계미시가 함께해요."
    accepts "지금 대운은 을유(乙酉)이고 2026년은 병오년, 2027년은 정미년이에요."
    accepts("이달은 " .. FACTS.monthly[7].hangul .. "월, 오늘은 갑자(甲子)일이에요.")
    accepts "You are a Metal Dragon; 2026 is a Fire Horse year, Byeong-o (丙午)."
  end)

  it("when it names the partner's pillars or an alternative", function()
    local facts = charts.of { year = 6, month = 17, day = 16, hour = 19, born = 1990, n = 15,
      gender = "female", target = 2026, label = 2, partner = { 1, 2, 3, 4 } }
    assert(check.of(reading "상대는 정묘(丁卯) 일주예요. 일간은 정화예요.", facts))
    local other = { pillar = "month", hanja = "戊戌" }
    facts.warnings = { { code = "NEAR_TERM", alternatives = { other } } }
    assert(check.of(reading "월주는 무술(戊戌)일 수도 있어요.", facts))
  end)
end)

describe("a strange pillar is refused", function()
  it("in hanja, wherever it stands", function()
    refuses("당신은 갑술(甲戌) 일주예요.", "甲戌")
    refuses("甲戌은 큰 나무예요.", "甲戌")
    refuses("年柱는 庚午, 日柱는 戊辰이에요.", "戊辰")
    refuses("Your day is 甲戌.", "甲戌")
  end)

  it("in hangul before a chart word", function()
    refuses("갑술일주는 곧게 자라요.", "갑술")
    refuses("당신은 갑술 일주예요.", "갑술")
    refuses("무진 대운이 와요.", "무진")
    refuses("내년은 정사년이에요.", "정사")
    refuses("을축월에 태어났어요.", "을축")
    refuses("시주가 좋아요. 무인(戊 寅) 시주니까요.", "무인")
  end)

  it("in hangul behind a chart word", function()
    refuses("일주는 갑술이에요.", "갑술")
    refuses("대운: 무진.", "무진")
    refuses("연주 을축을 보면 소의 해예요.", "을축")
    refuses("당신의 일주(日柱)는 갑술이고 힘이 있어요.", "갑술")
    refuses("일진은 정사입니다.", "정사")
  end)

  it("in hangul where the chart has it, but not as that", function()
    refuses("당신은 경오 일주예요.", "경오")
    refuses("년주는 경진이에요.", "경진")
    refuses("지금은 정미 대운이에요.", "정미")
    refuses("시주가 신사예요. 시주는 신사(辛巳)입니다.", "신사")
    accepts("년주 경오 월주 신사 일주 경진 시주 계미")
    accepts("년주(年柱) 경오(庚午) 월주(月柱) 신사(辛巳) 일주(日柱) 경진(庚辰) 시주(時柱) 계미(癸未)")
  end)

  it("in English", function()
    refuses("You are a Wood Dog.", "Wood Dog")
    refuses("2027 is a Water Boar year.", "Water Boar")
    refuses("Your day is Gap-sul.", "Gap-sul")
  end)

  it("and a strange day master as well", function()
    refuses("일간은 갑목이라 곧아요.", "갑목")
    refuses("일간(日干)이 임수예요.", "임수")
    accepts("일간은 경금이라 단단해요. 갑목은 재물이에요.")
  end)

  it("in any part", function()
    for _, part in ipairs { "title", "summary", "personality", "elements", "love", "wealth",
      "career", "health", "current", "advice", "compat" } do
      local ok = check.of({ [part] = "갑술(甲戌)" }, FACTS)
      assert.is_nil(ok, part)
    end
  end)
end)

describe("a strange star or day master is refused", function()
  -- A chart of 庚 whose stars are the Travelling Horse and the Heavenly Noble.
  local facts = charts.of { year = 6, month = 17, day = 16, hour = 19, born = 1990, n = 15,
    gender = "female", target = 2026, label = 2, stars = { "yeokma", "cheoneul" } }

  it("where a text says that the chart has it", function()
    for _, words in ipairs { "도화살이 일지에 있어요.", "화개(華蓋)가 있어 혼자 깊어져요.",
      "문창귀인이 월지에 있어 글을 잘 써요.", "백호대살이 있어요.", "당신에게는 괴강(魁罡)이 일주에 있어요.",
      "The Peach Blossom (桃花) in your day pillar draws the eye.", "The Canopy in your hour pillar.",
      "The Academy star in your month pillar.", "Your day master is Gap wood (甲), a tall tree.",
      "As a day master of Yin Fire you glow.", "Day Master: Im Water.",
      "Your Day Master, Yang Wood, is upright." } do
      assert.is_nil((check.of(reading(words), facts)), words)
    end
  end)

  it("and not where it has it, where it is said to lack, or where a word is only a word", function()
    for _, words in ipairs { "역마살이 일지에 있어 움직임이 많아요.", "천을귀인이 있어 든든해요.", "도화(桃花)가 없어도 좋아요.",
      "도화살이 있지는 않지만 매력이 있어요.", "도화살이 없어도 매력이 있어요.",
      "양인 두 사람이 있어요.", "백호 그림이 방에 있어요.",
      "도화살은 매력의 별이에요.", "만약 화개살이 있다면 혼자 있는 시간이 좋아요.",
      "You don't have the Peach Blossom (桃花).", "The Travelling Horse (驛馬) in your day pillar.",
      "A general in your office, a canopy over your bed, the academy you went to.",
      "Your day master is Gyeong metal (庚); Gap wood is its wealth.",
      "The day master, Yang Metal, welcomes Jeong fire." } do
      local ok, why = check.of(reading(words), facts)
      assert(ok, why and words .. ": " .. why)
    end
  end)
end)

describe("an everyday word is no pillar", function()
  it("by itself", function()
    accepts "정사를 돌보듯 신중하게, 신문 기사도 읽어 보세요. 임신과 출산을 준비하는 분도 있어요."
    accepts "신사답게 행동하고 기묘한 우연도 즐기세요. 무술을 배우거나 신축 건물을 살펴도 좋아요."
    accepts "갑자기 생긴 일은 경신의 기회예요. 병자를 돌보는 일도 보람이 있어요."
  end)

  it("beside a chart word that it has nothing to do with", function()
    accepts "대운이 기사회생의 기회를 줄 수 있어요."
    accepts "이번 대운에는 임신을 준비하는 마음으로 여유를 두세요."
    accepts "일주일 동안 무술을 배워 보세요."
    accepts "대운은 기사를 쓰듯 차분히 정리해 보세요."
  end)

  it("at the end of a longer word", function()
    accepts "전후무인 대운이라는 말은 없어요."
  end)

  it("in English", function()
    accepts "Wood, Tiger and Horse are words; Fire horses the mind. A Water-pig is no year."
    accepts "A Rob-wealth star, a well-in and an In-o half trine."
  end)
end)
