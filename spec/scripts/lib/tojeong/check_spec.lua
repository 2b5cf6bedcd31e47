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
end)
