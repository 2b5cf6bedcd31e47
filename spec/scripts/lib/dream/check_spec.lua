local check = require "lib.dream.check"
local compose = require "lib.dream.compose"
local kit = require "scripts.lib.dream.kit"

local PIG = kit.of "돼지가 집으로 들어왔고 맑은 물이 흘렀어요"
local TOOTH = kit.of "이빨이 우수수 빠졌어요"

local function with(words, facts)
  local reading = compose.of(facts or PIG, { lang = "ko" })
  reading.life = words
  return check.of(reading, facts or PIG)
end

local function accepts(words, facts)
  local ok, why = with(words, facts)
  if not ok then error(words .. ": " .. why) end
end

local function refuses(words, name, facts)
  local ok, why = with(words, facts)
  assert.is_nil(ok, words)
  assert(why:find(name, 1, true), why)
end

describe("a reading is true to its dream", function()
  it("when it speaks of its symbols, or of everyday things", function()
    accepts "돼지가 집으로 들어온 장면은 반가운 소식이에요."
    accepts "마음의 문을 열고 새 길을 걸어 보세요. 눈앞의 일부터 하면 돼요."
    accepts "용기를 내 보세요. 말 한마디가 힘이 돼요. 사과할 일이 있다면 먼저 해 보세요."
    accepts "The pig in your dream is welcome. Open a door, take the road, keep your eye on it."
    accepts "Bear with yourself; a light heart helps."
  end)

  it("and not when it tells of another symbol", function()
    refuses("꿈에 나온 호랑이는 권위를 상징해요.", "tiger")
    refuses("구렁이가 나타난 장면은 재물이에요.", "snake")
    refuses("잉어가 나왔으니 시험운이 좋아요.", "carp")
    refuses("The tiger that appeared stands for power.", "tiger")
    refuses("In your dream the snake meant money.", "snake")
  end)

  it("and not when it promises or tells a child's sex", function()
    refuses("로또를 사 보세요.", "lottery")
    refuses("Buy a lottery ticket.", "lottery")
    refuses("아들 태몽이에요.", "sex")
    refuses("It will be a boy.", "sex")
  end)

  it("and not when it turns the kind round", function()
    refuses("이 꿈은 흉몽이에요.", "bad omen")
    accepts "이 꿈은 흉몽이 아니에요."
    refuses("이 꿈은 길몽이에요.", "good omen", TOOTH)
  end)

  it("and not when help is left out", function()
    local facts = kit.of "죽고 싶다는 생각이 들어요"
    local reading = compose.of(facts, { lang = "ko" })
    assert(check.of(reading, facts))
    for key, value in pairs(reading) do
      if type(value) == "string" then reading[key] = "꿈 이야기예요." end
    end
    local ok, why = check.of(reading, facts)
    assert.is_nil(ok)
    assert(why:find("helpline", 1, true))
  end)
end)
