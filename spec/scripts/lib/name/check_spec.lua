local kit = require "scripts.lib.name.kit"
local check = require "lib.name.check"

before_each(kit.breathe)

local BIRTH = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30 }

-- 金8 瑞14 姸9: 23, 22, 17, 31; 82 points.
local function facts_of(more) return assert(kit.of("김 金", "서연 瑞姸", more)) end
local FACTS = facts_of()

local function accepts(words, facts)
  local ok, why = check.of({ title = "제목", meaning = words }, facts or FACTS)
  if not ok then error(words .. ": " .. why) end
end

local function refuses(words, name, facts)
  local ok, why = check.of({ title = "제목", meaning = words }, facts or FACTS)
  assert.is_nil(ok, words)
  assert(why:find(name, 1, true), why)
end

describe("a reading may not", function()
  it("count strokes otherwise", function()
    refuses("서(瑞)는 12획이라서 좋아요.", "12획")
    refuses("서연은 모두 25획이에요.", "25획")
    refuses("It has 25 strokes in all.", "25 strokes")
  end)

  it("make up a number", function()
    refuses("원격은 24라서 좋아요.", "원격 24")
    refuses("정격(貞格)은 수리 23이에요.", "정격 23")
    refuses("정격(貞格)은 수리 33이에요.", "수리 33")
    refuses("이격의 수는 15예요.", "이격 15")
    refuses("원격(元格) 24획은 길해요.", "24획")
    refuses("형격은 23, 이격은 17이에요.", "형격 23")
    refuses("99999999999999999999획이에요.", "획")
    refuses("수리 33은 길해요.", "수리 33")
    refuses("The Won number is 24.", "Won number 24")
    refuses("The Jeong number (貞格), 33, is fine.", "Jeong number 33")
    refuses("The I number of 15 is fine.", "I number 15")
    refuses("원격은 23이에요.", "원격 23", assert(kit.of("김", "서연")))
  end)

  it("bring in another hanja for a syllable of the name", function()
    refuses("서(書)는 글이에요.", "書")
    refuses("서연(瑞娟)이라는 이름", "瑞娟")
    refuses("김서연(金書姸)님", "金書姸")
    refuses("Seo (書) is a book.", "書")
    refuses("Seo-yeon (瑞娟) is graceful.", "瑞娟")
    refuses("Kim Seo-yeon (金書姸)", "金書姸")
    refuses("Kim (今)", "今")
    refuses("서(署)로 쓰면 좋아요.", "署", assert(kit.of("박", "빛서")))
  end)

  it("score otherwise", function()
    refuses("모두 더해 95점이에요.", "95점")
    refuses("It comes to 95 points.", "95 points")
    refuses("It scores 95 out of 100.", "95 of 100")
  end)

  it("give a letter an element that it does not have", function()
    refuses("'서'의 화(火)가 밝아요.", "서 화(火)")
    refuses("서(瑞)의 수(水)가 깊어요.", "서 수(水)")
    refuses("서(瑞)는 목(木)이에요.", "서 목(木)")
    refuses("연(姸)은 금(金)입니다.", "연 금(金)")
    refuses("The fire of Seo is bright.", "fire of Seo")
    refuses("There is wood in Yeon (姸).", "wood in Yeon")
    accepts("'서'의 금(金)과 '연'의 토(土), 김(金)은 금(金)이에요.")
    accepts("연(姸)은 해례본으로 수(水)예요. '연'의 화(火)는 받침이에요.")
    accepts("서(瑞)는 목(木)을 다잡아요. 이는 화(火)예요.")
    accepts("The metal of Seo and the wood of Kim; metal in Seo (瑞), love of Seo.")
  end)

  it("name a pillar in hangul or in English that is not in the chart", function()
    local facts = facts_of { birth = BIRTH }
    refuses("일주는 갑자예요.", "甲子", facts)
    refuses("년주 계축을 보면", "癸丑", facts)
    refuses("Her day pillar is Gap-ja.", "甲子", facts)
    refuses("She was born in a Wood Rat year.", "甲子", facts)
    accepts("일주는 경진이고 년주는 경오예요. Gyeong-jin is the day pillar.", facts)
  end)

  it("name a pillar that is not in the chart, or any without a birth", function()
    refuses("일주가 갑자(甲子)라서요.", "甲子", facts_of { birth = BIRTH })
    refuses("일주가 경진(庚辰)이라서요.", "庚辰")
    accepts("일주가 경진(庚辰)이라서요.", facts_of { birth = BIRTH })
  end)
end)

describe("a reading may", function()
  it("tell what is so", function()
    for _, words in ipairs {
      "서(瑞)는 14획, 연(姸)은 9획이에요.", "원격은 23이고, 형격(亨格)은 수리 22예요.", "정격 31은 길한 수예요.",
      "The Won number (元格) is 23, the Hyeong number 22.", "The Jeong number, 31, is favourable.",
      "김서연(金瑞姸)은 82점이에요.", "Kim Seo-yeon (金瑞姸) has 82 points, of 100 points.",
      "Seo (瑞) and Yeon (姸) have 14 strokes and 9 strokes.", "사격 수리 41점, 50점 만점",
      "성인 김(金)은 8획이에요.", "합이 31획이에요.",
    } do accepts(words) end
  end)

  it("use ordinary words and terms", function()
    for _, words in ipairs {
      "원격 근무를 하거나 이격 없이 정격 전압을 쓰더라도", "덕(德)을 쌓는 사람이에요.", "지혜(智慧)로운 이름이에요.",
      "목(木)이 화(火)를 낳는 상생(相生)이에요.", "양(陽)과 음(陰)이 섞였어요.", "길(吉)한 수예요.",
      "성명학(姓名學)에서는",
      "첫 번째 점, 두 가지 점에서 수가 많아요.", "한 획 한 획 정성껏 써 보세요.",
      "획수(劃數)가 고르니", "도서(圖書)관",
      "I number among those who won.", "He won 3 times.", "In 2026 there are 5 elements.",
      "(좋아요) (吉)",
      "수리 능력이 좋고 수리 공부도 즐겨요.", "정격은 말년을 보는 자리예요.", "A stroke of luck",
      "동(東)쪽이 좋아요.", "이격(利格)은 30대와 40대를, 원격은 20세까지를 봐요.",
      "정격은 50~60대 이후예요.", "Here are 3 points to remember.", "기억할 것은 3점이에요.",
    } do accepts(words) end
  end)

  it("say surname, number and element also where a syllable of the name sounds the same", function()
    local facts = assert(kit.of("김 金", "성수 成秀"))
    for _, words in ipairs { "성(姓)은 8획이에요.", "수(數)를 봐요.", "성(成)과 수(秀)", "수(水)의 기운" } do
      accepts(words, facts)
    end
    refuses("성(聖)스러운", "聖", facts)
  end)

  it("be of a name that is said as a pillar is, or has two letters that are spelt alike", function()
    for _, name in ipairs { { "김 金", "정미 貞美" }, { "이", "경인" }, { "박", "소경자" }, { "정 鄭", "중 重" },
      { "김 金", "갑자 甲子" } } do
      for _, lang in ipairs { "ko", "en" } do
        local facts = assert(kit.of(name[1], name[2], nil, lang))
        local reading = require "lib.name.compose".of(facts, { lang = lang })
        local ok, why = check.of(reading, facts)
        if not ok then error(name[2] .. ": " .. why) end
      end
    end
  end)

  it("offer what is among the candidates, and nothing else", function()
    local facts = assert(kit.of("이", "민준"))
    local one = facts.candidates.combinations[1]
    accepts("민준(" .. one.hanja .. ")이 어울려요.", facts)
    accepts("이(李)씨에게는 민(敏)이 있어요.", facts)
    accepts("Min-jun (" .. one.hanja .. ") suits.", facts)
    refuses("민(閔)도 좋아요.", "閔", facts)
    refuses("Jun (埻) suits.", "埻", facts)
  end)

  it("be any composed one, and seldom that of another name", function()
    local compose = require "lib.name.compose"
    local refused = 0
    for n = 1, 100 do
      if n % 20 == 0 then kit.breathe() end
      local facts, other = assert(kit.of(kit.nth(n))), assert(kit.of(kit.nth(n + 1)))
      local reading = compose.of(facts, { lang = "ko" })
      assert(check.of(reading, facts))
      if not check.of(reading, other) then refused = refused + 1 end
    end
    assert(refused > 95, refused)
  end)
end)
