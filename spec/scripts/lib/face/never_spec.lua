local elements = require "lib.face.elements"
local never = require "lib.face.never"

describe("what a face reading never speaks of", function()
  it("is found in Korean", function()
    for text, kind in pairs {
      ["코를 보니 질병에 약해요."] = "health", ["인중이 길어 수명이 길어요."] = "health",
      ["혼혈처럼 보여요."] = "origin", ["당신은 한국인으로 보여요."] = "origin",
      ["불교와 인연이 있어요."] = "belief", ["동성애 성향이 있어요."] = "sexuality",
      ["전과자의 상이에요."] = "crime", ["이마가 넓어 총명해요."] = "mind",
      ["지능이 높아 보여요."] = "mind", ["외모 점수는 높은 편이에요."] = "looks",
      ["매력은 87점이에요."] = "looks", ["92 점을 드려요."] = "looks", ["미인이에요."] = "looks",
      ["연예인 같은 얼굴이에요."] = "identity", ["김 씨를 닮았어요."] = "identity",
      ["심장이 약해 보여요."] = "health", ["건강해 보여요."] = "health",
      ["동남아 느낌이에요."] = "origin",
      ["교회에 다니실 것 같아요."] = "belief", ["바람둥이의 눈이에요."] = "sexuality",
      ["거짓말을 잘해요."] = "crime",
      ["천재적인 이마예요."] = "mind", ["머리가 비상해요."] = "mind", ["예쁘시네요."] = "looks",
      ["동안이에요."] = "looks",
      ["배우를 닮으셨어요."] = "identity", ["모델 같아요."] = "identity",
      ["팔자가 세요."] = "fate", ["기가 센 눈이에요."] = "fate",
    } do
      assert.are.equal(kind, (never.find(text)), text)
    end
  end)

  it("is found in English, whatever the case", function()
    for text, kind in pairs {
      ["Your nose hints at Diabetes."] = "health", ["You look of Korean descent."] = "origin",
      ["Your ethnicity shows."] = "origin", ["A Buddhist face."] = "belief",
      ["You seem gay."] = "sexuality", ["The eyes of a criminal."] = "crime",
      ["A high IQ."] = "mind", ["You are clearly intelligent."] = "mind",
      ["You are attractive."] = "looks", ["An 8/10 face."] = "looks",
      ["Nine, or 9 out of 10."] = "looks", ["You resemble someone."] = "identity",
      ["You look healthy."] = "health", ["You will live long."] = "health",
      ["You look Korean."] = "origin", ["A liar's mouth."] = "crime", ["A gifted mind."] = "mind",
      ["Baby-faced."] = "looks", ["Like a movie star."] = "identity", ["I score it 7/10"] = "looks",
      ["Like a celebrity."] = "identity", ["You are destined to lead."] = "fate",
    } do
      assert.are.equal(kind, (never.find(text)), text)
    end
  end)

  it("is not found in ordinary words", function()
    for _, text in ipairs {
      "희망할 수 있고 소망할 수 있어요.", "간단명료하게 말해요.", "과부하가 걸리기 쉬워요.", "분위기가 세련됐어요.",
      "이야기가 세상을 돌아요.", "이전과 달라요. 예전과 같은 마음.", "인공지능이 쓴 글이에요.", "수백인분의 정성.",
      "아이돌봄을 좋아해요.", "장점과 강점이 많아요.", "3점식으로 나누어 봐요.", "사람이 모여요.", "말씨를 닮아 가요.",
      "몸살인 날에는 쉬세요.", "팔자 눈썹이에요.", "요절복통할 이야기.", "배우는 자세가 좋아요.", "병아리처럼 귀여워요.",
      "The depression between nose and lip is deep.", "Please relax and trace the line.",
      "You are pretty sure of yourself.", "A beautiful way to say it.", "Emotions run deep.",
      "It is a smart move to wait.", "The race is not to the swift.", "An accident of birth.",
      "천재지변 같은 일은 없어요.", "한집에 오래 살 것 같아요.", "마음씨가 고와요.",
      "비율이 고르게 나뉘어요.", "심장이 뛰는 순간이 좋아요.", "A healthy respect for others.",
      "The whole is a liaison of parts.",
      "East Asian face reading is old.", "Scores of friends gather.", "A dateless classic.",
    } do
      local kind, word = never.find(text)
      assert.is_nil(kind, text .. " " .. tostring(word))
    end
  end)

  it("is found only where it is, when it is romance and the face a minor's", function()
    for _, text in ipairs { "연애할 때", "좋은 배우자를", "주말의 데이트", "Your love life", "A romantic heart" } do
      assert(never.find_romance(text), text)
    end
    for _, text in ipairs { "업데이트가 빨라요.", "장애인의 날", "부모님의 사랑", "위스키스러운 색",
      "Somebody you loved to play with", "crushed ice", "an old clove" } do
      assert.is_nil(never.find_romance(text), text)
    end
  end)
end)

describe("the type of a face", function()
  it("that is another one is found", function()
    for text, name in pairs {
      ["당신은 목형(木形)이에요."] = "목형", ["목형의 얼굴"] = "목형", ["화형은 밝아요."] = "화형",
      ["얼굴은 木形이라"] = "木形", ["A Fire type."] = "fire type", ["the earth-type face"] = "earth type",
    } do
      assert.are.equal(name, elements.strange(text, "water"), text)
    end
  end)

  it("that is its own, or no type at all, is not", function()
    for _, text in ipairs { "수형(水形)으로 봐요.", "제목형식이 좋아요.", "과목형 시험", "토형태", "현금형편이",
      "The water type.", "a type of wood", "some other type", "typewater" } do
      assert.is_nil(elements.strange(text, "water"), text)
    end
  end)

  it("may not be named at all where the shape is not known", function()
    assert.are.equal("water type", elements.strange("a water type", nil))
    assert.are.equal("water type", elements.strange("a water type", "balanced"))
  end)
end)
