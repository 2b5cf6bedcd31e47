local kit = require "scripts.lib.tojeong.kit"
local names = require "lib.tojeong.names"

-- Gwae 212, number 20, age 30; upper 2 태(兌), middle 1, lower 2; taese 20, wolgeon 14, iljin 18.
local FACTS = kit.of({ calendar = "lunar", year = 1976, month = 8, day = 26 },
  { target_year = 2005 })

local function accepts(text)
  local found = names.strange(text, FACTS)
  if found then error(found .. " in: " .. text) end
end

local function refuses(text, name)
  local found = names.strange(text, FACTS)
  assert(found and found:find(name, 1, true), text .. ": " .. tostring(found))
end

describe("a gwae that is not the person's", function()
  it("is found by its code or number", function()
    refuses("올해는 313괘예요.", "313")
    refuses("당신은 제21괘를 얻었어요.", "21")
    refuses("21번 괘예요.", "21")
    refuses("You drew gwae 313.", "313")
    refuses("Your gwae is 313.", "313")
    refuses("Hexagram 5 says so.", "5")
  end)

  it("is not seen in the person's own, nor in how many there are", function()
    accepts "144괘 가운데 212괘, 곧 20번 괘예요. 괘는 셋으로 나뉘어요. 주역의 64괘와는 달라요."
    accepts "Of the 144 gwae yours is gwae 212 (number 20); a gwae has 3 parts."
    accepts "2005년의 괘는 조용해요. 이 괘 하나로 충분해요."
  end)

  it("is not seen in the alternative of a warning", function()
    local facts = kit.of({ calendar = "lunar", year = 1976, month = 8, day = 26, hour = 23 },
      { target_year = 2005 })
    local other = facts.warnings[1].alternatives[1]
    assert.are_not.equal(facts.gwae, other.gwae)
    assert.is_nil(names.strange("다른 방식으로는 " .. other.gwae .. "괘예요.", facts))
  end)
end)

describe("a part that is not the gwae's", function()
  it("is found by the name of its trigram", function()
    refuses("상괘는 건(乾)이에요.", "乾")
    refuses("진괘의 힘이 있어요.", "震")
    refuses("You stand on the Kan trigram.", "Kan")
    refuses("It is the trigram Gon.", "Gon")
  end)

  it("is found by its number", function()
    refuses("상괘는 3이에요.", "상괘 3")
    refuses("중괘: 4", "중괘 4")
    refuses("하괘(下卦)는 1, 열매예요.", "하괘 1")
    refuses("the upper number is 5, upper 5", "upper 5")
  end)

  it("is not seen in ordinary words", function()
    accepts "태(兌)는 못이에요. 태괘라고도 해요. 점괘가 밝고, 사건괘씸하다는 말은 없어요."
    accepts "상괘는 2, 중괘는 1, 하괘는 2예요. 상괘는 나이 30에서 나와요."
    accepts "Genuine calm; a gentle man. The upper 2, middle 1 and lower 2."
    accepts "지진과 건강과 감기, 진실과 간식. 건강(健康)하게."
  end)
end)

describe("a number that was not found so", function()
  it("is refused beside its name", function()
    refuses("태세수 16을 더해요.", "태세수 16")
    refuses("월건수는 15예요.", "월건수 15")
    refuses("taese of 21", "taese 21")
  end)

  it("is accepted as it is", function()
    accepts "태세수 20, 월건수(月建數)는 14, 일진수는 18이에요."
    accepts "taese 20, wolgeon is 14 and iljin (18)"
  end)
end)

describe("an age or a year", function()
  it("that is not the person's is refused", function()
    refuses("올해 31세예요.", "31")
    refuses("27살의 봄", "27")
    refuses("You are 41 years old.", "41")
    refuses("at age 44", "44")
    refuses("2007년에는", "2007")
    refuses("in 1999", "1999")
  end)

  it("that is, by either way of counting, is accepted", function()
    accepts "세는나이 30세, 만으로 28세나 29세예요."
    accepts "At age 30, or 29 years old; born in 1976, in 2005."
    accepts "21세기의 젊은 세대, 100세 시대, 3세트를 샀어요. 20대의 마음."
    accepts "1,000걸음과 10000원, 1400미터"
  end)

  it("of the last months may be the next solar one", function()
    local facts = kit.of({}, { target_year = 2026 })
    assert.is_nil(names.strange("2027년 2월 6일까지예요.", facts))
  end)
end)

describe("a day", function()
  it("that the facts do not have is refused", function()
    refuses("3월 5일에 만나요.", "day 5 of month 3")
    refuses("On 5 March you meet.", "day 5 of month 3")
    refuses("On March 5th you meet.", "day 5 of month 3")
  end)

  it("of birth, of the months and of feasts is accepted", function()
    accepts "음력 8월 26일생, 양력 9월 19일. 설은 2월 9일이에요."
    accepts "추석인 8월 15일, 단오 5월 5일, 칠석 7월 7일"
    accepts "born on 19 September; the new year begins on 9 February, or February 9th"
    accepts "3월과 5월에는 5일쯤 쉬어요. March and 5 Mays; May 2005."
  end)
end)

describe("a leap month", function()
  it("that the year lacks is refused", function()
    refuses("윤6월에는 쉬세요.", "leap month 6")
    refuses("in leap month 6", "6")
  end)

  it("that the year has, or the birth, is accepted", function()
    assert.is_nil(names.strange("윤6월", kit.of({}, { target_year = 2025 })))
    local born = kit.of { calendar = "lunar", year = 1987, month = 6, day = 3, leap = true }
    assert.is_nil(names.strange("윤6월에 태어나", born))
    accepts "윤달에는 쉬어요. 윤기 나는 머리."
  end)
end)
