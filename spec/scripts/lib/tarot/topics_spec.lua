local topics = require "lib.tarot.topics"

local function expect(topic, cautions, question)
  local found, careful = topics.of(question)
  assert.are.equal(topic, found, question)
  assert.are.equal(cautions, table.concat(careful, " "), question)
end

describe("the topic of a question", function()
  it("is by its words, in either language", function()
    expect("work", "", "이직을 해도 괜찮을까요?")
    expect("love", "", "남자친구와 결혼할까요?")
    expect("study", "", "자격증 시험 합격할 수 있을까요")
    expect("people", "", "가족과 자꾸 다퉈요")
    expect("work", "", "Should I quit my JOB?")
    expect("love", "", "Will my ex come back?")
    expect("life", "", "요즘 어떤가요?")
    expect("life", "", "")
  end)

  it("in English is by whole words", function()
    expect("life", "", "What do I expect of the exhibition?")
  end)

  it("has a caution where somebody else knows better", function()
    expect("health", "health", "수술을 받아도 될까요?")
    expect("money", "money", "주식 투자를 할까요?")
    expect("life", "law", "소송에서 이길까요?")
    expect("work", "money", "My boss cut my salary and my job is dull, office and all")
  end)

  it("has the caution of a crisis first", function()
    expect("life", "crisis", "죽고 싶어요")
    expect("health", "crisis health", "병원도 싫고 사라지고 싶어요")
    expect("life", "crisis", "I want to die.")
  end)
end)
