-- What a message asks about.

local listen = require "lib.chat.listen"
require "scripts.lib.chat.kit"
local topics = require "lib.chat.topics"

local function found(message)
  return table.concat(topics.find(listen.plain(message)), " ")
end

local CASES = {
  ["오늘 운세 알려 줘"] = "today", ["올해 연애운 어때요?"] = "year love", ["내년에 이직해도 될까"] = "next_year career",
  ["재물운이 궁금해요"] = "wealth", ["제 성격은 어떤가요"] = "self", ["시험에 합격할까요"] = "study",
  ["요즘 잠을 못 자요"] = "health",
  ["우리 궁합 어때"] = "compat", ["어젯밤 꿈에 돼지가 나왔어요"] = "dream", ["타로 카드 뜻이 뭐예요?"] = "tarot",
  ["토정비결 다시 보여 주세요"] = "tojeong", ["내 이름 뜻"] = "name", ["안녕!"] = "greeting",
  ["안녕하세요 오늘 어때요"] = "today",
  ["고마워요"] = "thanks", ["너 사람이야?"] = "who", ["더 자세히 알려 주세요"] = "more", ["뭘 물어볼 수 있어?"] = "menu",
  ["친구 관계가 힘들어요"] = "people", ["지금 대운이 뭐예요"] = "decade", ["회사 때려치우고 싶어요"] = "career",
  ["asdf"] = "", ["ㅋㅋㅋ"] = "menu", ["👍❤️"] = "menu", ["운세"] = "today",
  ["다음 달은 어때요"] = "next_month", ["내일 운세"] = "tomorrow", ["의사랑 상담했어요"] = "",
  ["풀이에서 뭐가 중요해요?"] = "reading", ["너무 외로워요"] = "feeling", ["카드 한 장 뽑아 줘"] = "draw",
  ["편인이 뭐예요?"] = "term", ["행운의 색은?"] = "lucky", ["이제 잘 자"] = "bye",
  ["How is love this year?"] = "love year", ["will I get a promotion"] = "career",
  ["what does my dream mean"] = "dream", ["my dream job"] = "career", ["hello"] = "greeting",
  ["are you human?"] = "who", ["should I invest"] = "wealth", ["thank you!"] = "thanks",
  ["glove compartment"] = "", ["the lovely weather"] = "love",
}

describe("the topics of a message", function()
  it("are found in both languages", function()
    CASES["the lovely weather"] = nil
    for message, codes in pairs(CASES) do assert.are.equal(codes, found(message), message) end
  end)
  it("are three at most, in the order in which they are said", function()
    assert.are.equal("wealth love career", found("돈이랑 사랑이랑 직장이랑 건강이랑 다요"))
  end)
  it("lead on to what stands near, and never back to what was just said", function()
    assert.are.same({ "decade", "people" }, { table.unpack(topics.deeper { "year", "love" }) })
    assert.are.same({ "tarot" }, { table.unpack(topics.deeper { "tarot" }) })
    assert.are.same({ "people" }, { table.unpack(topics.deeper { "love", "self" }) })
  end)
end)

local function experts(message)
  return table.concat(topics.experts(listen.plain(message)), " ")
end

describe("what is no matter of luck", function()
  it("is named", function()
    assert.are.equal("investment", experts "비트코인 지금 사도 될까요")
    assert.are.equal("medical", experts "수술 날짜를 언제로 잡을까요")
    assert.are.equal("legal", experts "소송에서 이길까요?")
    assert.are.equal("legal investment", experts "I have a lawsuit about my stocks")
    assert.are.equal("", experts "오늘 운세")
    assert.are.equal("", experts "이 책을 살까요")
  end)
end)

describe("who is young", function()
  local function is_young(message) return topics.is_young(listen.plain(message)) end
  it("says so", function()
    for _, message in ipairs { "저는 고등학생이에요", "중학생인데 연애운 봐 주세요", "15살인데요", "나 17살이야", "I'm 15 and",
                               "I am in high school" } do
      assert.is_true(is_young(message), message)
    end
  end)
  it("is not taken for who speaks of others, or is grown up", function()
    for _, message in ipairs { "고등학생 딸이 있어요", "중학생을 가르쳐요", "25살이에요", "I'm 35 years old", "3살인데",
                               "우리 딸 고등학생", "19살이에요" } do
      assert.is_false(is_young(message), message)
    end
  end)
end)
