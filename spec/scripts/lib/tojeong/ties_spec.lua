local kit = require "scripts.lib.tojeong.kit"
local ties = require "lib.tojeong.ties"

-- A dragon, in the year of the rooster; 辰 and 酉 are in harmony, 甲 and 乙 nothing.
local FACTS = kit.of({ calendar = "lunar", year = 1976, month = 8, day = 26 },
  { target_year = 2005 })

local function accepts(text)
  local found = ties.strange(text, FACTS)
  if found then error(found .. " in: " .. text) end
end

local function refuses(text, name)
  local found = ties.strange(text, FACTS)
  assert(found and found:find(name, 1, true), text .. ": " .. tostring(found))
end

describe("an animal sign", function()
  it("that is not the person's is found", function()
    refuses("쥐띠인 당신은", "쥐띠")
    refuses("호랑이띠예요.", "호랑이띠")
    refuses("범띠의 해예요.", "범띠")
    refuses("Born in the year of the Horse, you", "horse")
    refuses("You are a Rat by sign.", "rat")
    refuses("Your animal sign is the Sheep.", "sheep")
    refuses("For an Ox born on that day", "ox")
  end)

  it("that is, or that is the year's, is not", function()
    accepts "용띠에게 좋은 해예요. 머리띠와 허리띠를 띠고, 열띠게 말해요."
    accepts "Born in the year of the Dragon, in 2005, the year of the Rooster. You are a Dragon."
    accepts "The month of the Rat (子) passes; you are a person of ideas, for a while."
  end)
end)

describe("a relation", function()
  it("that no month and not the year has is found", function()
    refuses("자오충(子午沖)이 있어요.", "자오충")
    refuses("여름에 자오충이 있어요.", "자오충")
    refuses("丁癸沖", "丁癸沖")
    refuses("인오 반합이 들어요.", "인오 반합")
    refuses("자미 원진이 걸려요.", "자미 원진")
    refuses("오미합이 이루어져요.", "오미합")
    refuses("In the Ja-O clash you move.", "Ja-O clash")
    refuses("the In-O half trine", "In-O half trine")
    refuses("a Byeong-Im stem clash", "Byeong-Im stem clash")
  end)

  it("that is there is not, nor are words that sound like one", function()
    accepts "진술충(辰戌沖)과 진유합(辰酉合), 묘진해, 자진 반합(子辰半合)이 있어요."
    accepts "the Jin-Sul clash (辰戌), the Jin-Yu harmony and the Ja-Jin half trine"
    accepts "합격과 충고, 화합과 종합, 절충안, 반합에 밥을 지어요. 조합원이 모여요."
    accepts "A half-hour walk, a well-known harmony, a first-rate clash of colours."
  end)
end)
