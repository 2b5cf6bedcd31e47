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
    for _, words in ipairs {
      "돼지가 집으로 들어온 장면은 반가운 소식이에요.", "꿈에 나온 돼지는 넉넉함을 상징해요.", "맑은 물이 나왔으니 마음이 시원해요.",
      "마음의 문을 열고 새 길을 걸어 보세요. 눈앞의 일부터 하면 돼요.", "바다처럼 넓은 마음을 가져 보세요.",
      "용기를 내 보세요. 말 한마디가 힘이 돼요. 사과할 일이 있다면 먼저 해 보세요.", "가족에게 전화 한 통을 걸어 보세요.",
      "꿈에 나온 장면을 한 줄로 적어 보세요.", "별일 아니라고 넘기지 말고 나를 돌봐 주세요.", "하늘이 돕는다는 말도 있어요.",
      "지갑을 정리하고 통장을 살펴보세요.", "산책을 하며 햇볕을 쬐어 보세요.", "The pig in your dream is welcome.",
      "Open a door, take the road, keep your eye on it.", "Bear with yourself; a light "
        .. "heart helps.",
      "Clear water appeared, and with it some ease.", "A sea change takes time. Be kind to "
        .. "yourself.",
      "Write a letter to a friend, or call your mother.", "What you saw was a picture of plenty.",
      "Put money aside in the bank and sleep on it.", "This dream is no bad omen." } do
      accepts(words)
    end
  end)

  it("and not when it tells of another symbol, in any script", function()
    for words, name in pairs {
      ["꿈에 나온 호랑이는 권위를 상징해요."] = "tiger", ["구렁이가 나타난 장면은 재물이에요."] = "snake",
      ["잉어가 나왔으니 시험운이 좋아요."] = "carp", ["꿈에 나온 물고기는 재물이에요."] = "fish",
      ["꿈속의 무지개가 나타났다는 점이 반가워요."] = "rainbow", ["꿈에서 본 산은 목표예요."] = "mountain",
      ["꿈에 나온 열쇠는 해답이에요."] = "key", ["용(龍)의 기운이 함께해요."] = "dragon",
      ["虎의 기상을 닮은 꿈이에요."] = "tiger", ["바다가 보였던 장면이 좋아요."] = "sea",
      ["The tiger that appeared stands for power."] = "tiger",
      ["In your dream the snake meant money."] = "snake",
      ["You saw a mountain, which is a goal."] = "mountain",
      ["The key in your dream opens a way."] = "key",
      ["Your dream of the moon speaks of love."] = "moon" } do
      refuses(words, name)
    end
  end)

  it("and not when it promises or tells a child's sex", function()
    for words, name in pairs {
      ["로또를 사 보세요."] = "lottery", ["Buy a lottery ticket."] = "lottery",
      ["아들 태몽이에요."] = "sex", ["It will be a boy."] = "sex", ["곧 임신 소식이 있어요."] = "foretells",
      ["You are pregnant."] = "foretells", ["할머니가 돌아가실 거예요."] = "foretells",
      ["You will die next year."] = "foretells", ["반드시 합격해요."] = "foretells",
      ["You will be rich."] = "foretells" } do
      refuses(words, name)
    end
  end)

  it("and not when it turns the kind round", function()
    refuses("이 꿈은 흉몽이에요.", "bad omen")
    accepts "이 꿈은 흉몽이 아니에요."
    refuses("이 꿈은 길몽이에요.", "good omen", TOOTH)
    refuses("이 꿈은 태몽이에요.", "conception", TOOTH)
    accepts("태몽이라고 보기는 어려워요.", TOOTH)
  end)

  it("and is not held to what the dreamer wrote", function()
    local facts = kit.of "내가 아들을 낳았고 로또 당첨이 되어 잉어를 샀다"
    assert(check.of(compose.of(facts, { lang = "ko" }), facts))
    accepts("‘돼지가 집으로 들어왔고 맑은 물이 흘렀어요’라고 적어 주셨어요.")
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
