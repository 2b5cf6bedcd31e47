local kit = require "scripts.lib.tojeong.kit"
local check = require "lib.tojeong.check"

-- Gwae 212 of the year 乙酉, at the age of 30.
local FACTS = kit.of({ calendar = "lunar", year = 1976, month = 8, day = 26 },
  { target_year = 2005 })

-- A reading by rule with other words in one field.
local function reading(words, field)
  local made = kit.compose.of(FACTS, { lang = "ko" })
  made[field or "love"] = words
  return made
end

local function accepts(words)
  local ok, why = check.of(reading(words), FACTS)
  if not ok then error(words .. ": " .. why) end
end

local function refuses(words, name, field)
  local ok, why = check.of(reading(words, field), FACTS)
  assert.is_nil(ok, words)
  assert(why:find(name, 1, true), why)
end

describe("a reading by a model is refused", function()
  it("when it names a pair that the facts do not have", function()
    refuses("올해는 갑자(甲子)년이에요.", "甲子")
    refuses("갑자년의 기운이에요.", "갑자")
    refuses("무진월에 좋아요.", "무진")
    refuses("It is a Wood Rat year.", "Wood Rat")
    refuses("The month Gap-ja is kind.", "Gap-ja")
    refuses("지금 대운은 을유예요.", "을유")
  end)

  it("when it names a gwae, an age, a year or a day that is not there", function()
    refuses("올해는 313괘예요.", "313")
    refuses("45세예요.", "45")
    refuses("2031년에는 좋아요.", "2031")
    refuses("4월 4일을 기억하세요.", "day 4 of month 4")
  end)

  it("in any part, months too", function()
    for _, field in ipairs(kit.FIELDS) do refuses("갑자(甲子)년이에요.", "甲子", field) end
    local made = reading("")
    made.months[3].text = "313괘예요."
    assert.is_nil(check.of(made, FACTS))
  end)

  it("when months are missing, added, renamed or out of order", function()
    local made = reading("")
    table.remove(made.months)
    assert.is_nil(check.of(made, FACTS))
    made = reading("")
    made.months[13] = made.months[12]
    assert.is_nil(check.of(made, FACTS))
    made = reading("")
    made.months[2].name = "2월"
    local _, why = check.of(made, FACTS)
    assert(why:find("months/1", 1, true), why)
    made = reading("")
    made.months[1], made.months[2] = made.months[2], made.months[1]
    assert.is_nil(check.of(made, FACTS))
  end)

  it("when lucky things are others", function()
    for _, key in ipairs { "color", "number", "direction" } do
      local made = reading("")
      made.lucky[key] = "77"
      local ok, why = check.of(made, FACTS)
      assert.is_nil(ok)
      assert(why:find("lucky/" .. key, 1, true), why)
    end
  end)
end)

-- The same in English.
local ENGLISH = kit.of({ calendar = "lunar", year = 1976, month = 8, day = 26 },
  { target_year = 2005 }, { lang = "en" })

local function english(words)
  local made = kit.compose.of(ENGLISH, { lang = "en" })
  made.love = words
  return check.of(made, ENGLISH)
end

describe("of false answers", function()
  it("none is accepted, in Korean", function()
    for _, words in ipairs {
      "올해는 갑자년이에요.", "이달은 무진월이에요.", "그날은 庚午일이에요.", "태어난 해는 정묘(丁卯)예요.",
      "211괘를 얻었어요.", "제19괘예요.", "상괘는 건(乾)이에요.", "진괘의 기운이에요.", "상괘 3을 보면",
      "하괘는 1이에요.", "태세수는 21이에요.", "세는나이 31세예요.", "만 25살이에요.", "2008년에 빛나요.",
      "5월 6일에 시작하세요.", "윤4월에 쉬세요.", "쥐띠인 당신은", "호랑이띠의 한 해예요.",
      "자오충(子午沖)이 있어요.", "인오 반합이 좋아요.", "卯未半合의 달이에요.", "자미 원진이 걸려요.",
    } do refuses(words, "") end
  end)

  it("none is accepted, in English", function()
    for _, words in ipairs {
      "It is a year of the Horse.", "2005 is a Metal Horse year.", "The month of Gap-ja is kind.",
      "The day is 庚午.", "You drew gwae 211.", "Hexagram 7 is yours.", "It is the Kan trigram.",
      "The trigram Geon leads.", "With an upper number, upper 3, you stand.", "A taese of 21.",
      "You are 31 years old.", "At age 45 you begin.", "In 2008 it shines.",
      "On 6 May you begin.", "On May 6th you begin.", "Day 4 of month 3 is good.",
      "It starts on 2005-03-04.", "In leap month 4 you rest.", "You are a Rat.",
      "As one born in the year of the Ox.", "The Ja-O clash moves you.",
      "The In-O half trine helps.", "A Byeong-Im stem clash.",
    } do
      if english(words) then error("accepted: " .. words) end
    end
  end)
end)

describe("a reading by a model is accepted", function()
  it("when it keeps to the facts", function()
    accepts "2005년 을유(乙酉)년, 세는나이 30세에 212괘를 만났어요. 태(兌), 곧 못이에요."
    accepts("음력 8월은 " .. FACTS.month.label .. "월, 그날은 병진(丙辰)일이에요.")
    accepts "In 2005, the year Eul-yu (乙酉), at age 30, gwae 212 came up. A Wood Rooster year."
  end)

  it("when ordinary words sound like names", function()
    accepts "무사히 지내고 기사를 읽고 임신 소식을 듣고 정사를 논해요. 경사가 있어요."
    accepts "이번 달에는 세 가지만 하세요. 하루 10분, 물 8잔, 오전 7시 30분."
    accepts "하늘이 높고 바람이 불고 산이 푸르러요. 이 괘는 따뜻해요."
    accepts "The wind is mild, the mountain green, and fire warms. Kanban, Sonata, Gentle."
  end)

  it("when it speaks of what is there, or of nothing of the kind", function()
    for _, words in ipairs {
      "을유년의 흐름이에요.", "병진(丙辰)일에 태어난 마음", "용띠에게 웃음이 고여요.", "묘진해(卯辰害)가 있어요.",
      "진술충이 지나가면 가벼워져요.", "2005년 한 해를 세 걸음으로 걸어요.", "서쪽으로 산책해요.",
      "한가위인 8월 15일에 만나요.", "상괘는 2, 태괘예요.", "화합하고 충분히 쉬어요.", "조합의 합계를 봐요.",
      "만 28세의 봄이에요.",
    } do accepts(words) end
    for _, words in ipairs {
      "A Wood Rooster year, Eul-yu (乙酉).", "You are a Dragon, and 2005 is the year of the Rooster.",
      "Gwae 212 is number 20 of the 144 gwae.", "The Jin-Yu harmony (辰酉) is kind.",
      "At age 30, take 3 walks a week.", "Born on day 26 of month 8, 1976.",
      "The Tae trigram is a lake.",
      "Walk West at 7 in the morning.", "A half-hour of harmony, a well-meant break, no harm done.",
      "On 9 February the year begins.", "The Rat (子) passes by quietly.", "May you rest; march on.",
    } do
      local ok, why = english(words)
      if not ok then error(words .. ": " .. why) end
    end
  end)
end)
