-- Danger is heard, and what only sounds like it is not.

local listen = require "lib.chat.listen"
local safety = require "lib.chat.safety"

local HEARD = {
  self_harm = {
    "죽고 싶어요", "그냥 죽고싶다...", "요즘 사는 게 너무 힘들어서 죽어버리고 싶어", "자살 생각이 나요", "자해를 했어요",
    "이제 살고 싶지 않아요", "더는 살기 싫어", "하루도 살기 싫다", "죽는 게 낫겠어", "나 자살하고 싶어", "세상에서 사라지고 싶어요",
    "극단적인 선택을 할 것 같아", "손목을 그었어요", "살 이유가 없어", "유서를 썼어요", "ㅠㅠ죽고 싶다ㅠㅠ", "죽고\u{200B}싶어",
    "올해 운세 봐 주세요. 사실 죽고 싶어요.", "I want to kill myself", "I am suicidal",
    "I don't want to live anymore", "I don’t want to live", "everyone is better off without me",
    "I keep thinking about ending my life", "I want to die", "I've been cutting myself",
    "WANT TO DIE!!!", "there is no reason to live", "자살하는 꿈을 꿨는데 진짜 죽고 싶어요",
    -- not said outright
    "이제 그만 쉬고 싶다 영원히", "살아있는 게 고통이야", "숨 쉬는 것도 싫다", "왜 사는지 모르겠어", "왜 살아야 하는지 모르겠어요",
    "살아야 하나 싶다", "그냥 사라졌으면 좋겠다", "죽었으면 좋겠어", "내가 죽었으면 좋겠어요", "나 같은 건 없어져야 해", "다 포기하고 싶어",
    "세상이 끝났으면 좋겠어", "이번 생은 끝났어 더 살아서 뭐해", "자해 충동이 들어", "죽는 꿈을 자꾸 꿔요 진짜 죽고 싶고", "번개탄 샀어요",
    "한강 가고 싶다", "한강 물 온도", "자살하는 방법", "목 매달까", "창문에서 뛰어내리면", "삶을 놓고 싶어", "끈을 놓고 싶어요",
    "살고 싶은 생각이 없어", "더 살고 싶지 않네요", "I just want it all to be over", "I want everything to stop",
    "I can't take it anymore", "I don't see a reason to keep going",
    "I don't want to wake up tomorrow", "nobody would care if I died",
    "I'm going to end my life tonight", "I want to jump in front of a train",
    "thinking about suicide", "how to kill myself painlessly", "maybe I should just die",
    "I should be dead", "wish I'd never been born", "life has no meaning anymore",
    "I'm better off dead", "I want to disappear",
    "그냥 다 끝내고 싶어", "다 그만두고 싶어요 사는 것도", "아침에 눈을 안 떴으면 좋겠어요", "내일이 안 왔으면 좋겠어", "영원히 잠들고 싶어요",
    "없어지고 싶다", "세상에 내가 없는 게 나을 것 같아", "더 이상 버틸 힘이 없어요 마지막 인사하러 왔어요", "약 모아뒀어요", "옥상에 올라왔어요",
    "한강 다리 위예요", "유서 썼어", "내가 죽으면 슬퍼할 사람이 있을까", "죽는 게 편할 것 같아요", "살기 힘들다 진짜 그만하고 싶다",
    "나 하나 없어져도 아무도 모를걸", "칼로 손목 그을까 생각했어", "ㅈㅅ하고 싶다", "자1살 하고 싶어", "죽 고 싶 다", "삶의 의미가 없어요",
    "차라리 태어나지 말걸", "죽고싶을 만큼 힘들어요", "죽어야 끝날까", "손목에 상처를 냈어요", "I don't want to be here anymore",
    "I can't go on anymore", "I want to end it", "everyone would be happier if I was gone",
    "I wish I could just not wake up", "I want to go to sleep and never wake up",
    "there's no point in living", "I'm thinking of ending things", "I feel like dying",
    "I have pills ready tonight", "I wrote my goodbye note", "kms", "I want to unalive myself",
    "life isn't worth living", "I'm done with life", "what's the point of living",
    "I've been self-harming again", "I would rather be dead", "no one would miss me if I died",
  },
  medical = {
    "아버지가 갑자기 쓰러졌어요", "엄마가 의식이 없어요", "숨을 못 쉬겠어요", "친구가 약을 너무 많이 먹었어요", "피가 멈추지 않아요",
    "할머니가 쓰러지셨는데 어떡하죠", "한쪽이 마비된 것 같아요", "I can't breathe", "he is not breathing",
    "I have chest pain and my arm hurts", "my friend overdosed", "the bleeding won't stop",
    "I think I'm having a heart attack", "수면제 30알 먹었어", "약 한 통 다 먹었어요",
    "I took 30 sleeping pills",
  },
  violence = {
    "그 사람을 죽여버릴 거야", "사장을 죽이고 싶어요", "전 남친이 죽이겠다고 해요", "협박을 받고 있어요", "스토킹을 당하고 있어요",
    "I want to kill him", "he threatened to kill me", "someone is stalking me",
    "my ex is threatening me",
  },
  abuse = {
    "남편이 저를 때려요", "아빠가 술 마시고 때렸어요", "남자친구한테 맞았어요", "가정폭력을 당하고 있어요", "성폭행을 당했어요",
    "학대당하고 있어요", "선배가 저를 때리고 돈을 뺏어요", "my husband hits me", "my dad beats me",
    "I was sexually assaulted", "my boyfriend choked me", "this is domestic violence",
  },
}

local NOT_HEARD = {
  -- to death, as people say it
  "배고파 죽겠어요", "좋아 죽겠어", "보고 싶어 죽겠다", "웃겨 죽는 줄 알았어", "피곤해 죽겠네", "심심해 죽겠어", "더워 죽겠다",
  -- the same letters in other words
  "혼자 살고 싶어요", "나 혼자 살 생각이야", "혼자 살기 싫어요, 결혼할 수 있을까요?", "서울에서 살기 싫어요", "부모님이랑 살기 싫어요",
  "투자해도 될까요?", "피자 해 먹을까", "감자 해 먹었어", "이유서를 제출했어요", "유서 깊은 절에 다녀왔어요", "자살골을 넣었어요",
  "자살 예방 상담사가 되고 싶어요", "의학대학원에 갈 수 있을까요", "회사 때려치우고 싶어요", "남편이 회사를 때려치웠어요",
  "시간을 죽이고 싶어", "모기를 죽이고 싶다", "번개탄 고기집을 차릴까요", "적성에 맞고 안 맞고", "일이 저한테 맞을까요",
  "이 옷이 남자친구한테 맞춰질까", "심장마비 올 뻔했어 너무 놀라서", "나무가 쓰러졌어요", "죽음 카드가 나왔어요",
  "사라다가 먹고 싶어요", "목을 매일 운동해요",
  -- what was dreamt
  "칼로 찔러 죽이는 꿈을 꿨어요", "아버지가 쓰러지는 꿈", "피가 멈추지 않는 꿈이었어요", "남편이 저를 때리는 꿈을 꿨어요",
  "I dreamt that my dog was not breathing", "I had a dream where he threatened to kill me",
  -- English
  "this job is killing me", "I'm dying to know", "I would kill for a coffee",
  "let's kill some time",
  "I don't want to live in Seoul", "I don't want to live with my parents",
  "it hit me that I am late",
  "beats me!", "he beats me at chess", "I cut myself some slack", "I almost had a heart attack",
  "the stock market crashed", "dead tired today", "Suicide Squad was a good film",
  "my deadline is killing me", "I could die of laughter", "my husband hit me up for lunch",
  -- much like what is heard
    "한강에 놀러 가고 싶다", "영화 다 보고 끝내고 싶다", "이 게임 그만하고 싶다", "회사 다니기 싫어 죽겠네", "커피 없으면 못 살아", "더워 죽을 맛",
    "사는 게 즐거워요", "왜 사는 게 이렇게 바쁜지 모르겠어", "서울에서 왜 살아야 하는지 모르겠어요 집값 때문에", "이 옷 왜 사는지 모르겠어",
    "다이어트 포기하고 싶어", "공부 다 포기하고 싶어", "여드름 사라졌으면 좋겠다", "모기가 다 죽었으면 좋겠어", "배 터져 죽겠다", "졸려 죽겠어",
    "치킨 땡겨 죽겠음", "귀여워 죽겠어", "억울해서 죽겠어요", "can't take it anymore, this heat lol",
    "this traffic makes me want to scream", "I want to disappear to an island for a week",
    "I want everything to stop at the same time in my animation", "you're killing it",
    "I'd die for that bag", "drop dead gorgeous", "die hard is my favourite movie",
    "I can't live without coffee", "what is the meaning of life", "my phone is dead",
    "dead battery again", "I died laughing", "killer outfit for the interview?",
  "자살률이 높대요", "수면제 한 알 먹었어요",
    "죽겠다 배고파", "배고파 죽을 것 같아", "숙제 때문에 죽겠어요", "보고 싶어 죽겠어", "this homework is killing me",
    "I'm dying of boredom", "my feet are killing me", "I could kill for pizza",
    "다 끝내고 싶다 이 프로젝트", "이 회사 그만두고 싶어요", "웃겨서 죽는 줄", "좋아서 죽겠어요", "죽을 만큼 사랑해", "죽마고우랑 여행 가요",
    "할머니가 돌아가셨어요", "강아지가 죽었어요", "죽이는 맛집 알려줘", "죽 먹고 싶다", "잣죽 끓이고 싶어요", "전복죽고구마 먹고싶어",
    "I want to end this relationship", "I want to end it with my boyfriend",
    "ending things with my girlfriend", "I can't go on vacation this year",
    "I'm done with this job", "I'm dead lol", "that joke killed me", "살 빼고 싶어요", "손목이 아파요",
    "이 집에서 사라지고 싶은 짐들", "스트레스로 죽을 지경이에요", "낮잠 자고 싶다", "잠들고 싶어요 불면증이라", "한강 다리 위에서 야경 봤어요",
    "옥상에 올라가서 별 봤어요", "비밀번호를 잊어버려서 미치겠어", "I want to sleep all day", "the plot is to die for",
    "suicide prevention volunteer work", "번지점프 뛰어내릴까 고민", "아이돌이 뛰어내리고 싶다고 노래함", "약을 모아 두는 통",
    "유서 깊은 도시",
  -- ordinary questions
  "올해 연애운 알려 주세요", "오늘 운세는?", "How is my year?", "제 이름 뜻이 뭐예요", "돼지 꿈을 꿨어요",
}

describe("danger in a message", function()
  it("is heard", function()
    for code, messages in pairs(HEARD) do
      for _, message in ipairs(messages) do
        assert.are.equal(code, safety.find(listen.plain(message)), message)
      end
    end
  end)
  it("is not heard where it only sounds like it", function()
    for _, message in ipairs(NOT_HEARD) do
      assert.is_nil(safety.find(listen.plain(message)), message)
    end
  end)
  it("is looked for in little time, whatever the message", function()
    local clock = require "clock"
    for _, piece in ipairs { "죽고 ", "a", "살기 싫 혼자 ", "'", "\u{200B}", "때려 ", " i am 1" } do
      local message = piece:rep(2000 // utf8.len(piece))
      local began = clock.monotonic()
      safety.find(listen.plain(message))
      assert.is_true(clock.monotonic() - began < 0.2, piece)
    end
  end)
end)

describe("a message as it is searched", function()
  it("has small letters, one space, and no marks", function()
    assert.are.equal(" hello there it's me ", listen.plain("Hello,  there!\n\nIT’S me??"))
    assert.are.equal(" 죽고싶어 ", listen.plain("죽고\u{200B}싶어…"))
    assert.are.equal(" ", listen.plain("?!"))
  end)
  it("loses no letter of any script", function()
    local message = "가나다라 마바사 áéí 漢字 日本"
    assert.are.equal(" " .. message .. " ", listen.plain(message))
  end)
end)
