-- The summary and the advice, in Korean.

return {
  born = {
    "{birth} {clock}에 태어난 당신의 사주는 {year}년 {month}월 {day}일 {hour}시예요.",
    "{birth} {clock}의 하늘을 글자로 옮기면 {year}년 {month}월 {day}일 {hour}시가 돼요.",
    "당신의 여덟 글자는 {year}년 {month}월 {day}일 {hour}시예요. {birth} {clock}의 기운을 담았어요.",
  },
  born_without_hour = {
    "{birth}에 태어난 당신의 사주는 {year}년 {month}월 {day}일이에요. 시각을 모르니 시주(時柱)는 비우고 여섯 글자로 읽었어요.",
    "{birth}의 하늘을 글자로 옮기면 {year}년 {month}월 {day}일이에요. 태어난 시각을 몰라 여섯 글자로 읽었어요.",
  },

  -- By strength.
  core = {
    very_strong = {
      "나를 뜻하는 일간(日干) {stem:은} {image}에 비유하고, 나를 돕는 힘이 100점 중 {score}점인 {strength:이라} 나누고 쓸 때 빛나요.",
    },
    strong = {
      "나를 뜻하는 일간(日干) {stem:은} {image}에 비유하고, 나를 돕는 힘이 100점 중 {score}점인 {strength:이라} 스스로 길을 내요.",
    },
    balanced = {
      "나를 뜻하는 일간(日干) {stem:은} {image}에 비유하고, 나를 돕는 힘이 100점 중 {score}점인 {strength:이라} 고르게 움직여요.",
    },
    weak = {
      "나를 뜻하는 일간(日干) {stem:은} {image}에 비유하고, 나를 돕는 힘이 100점 중 {score}점인 {strength:이라} 함께할 때 커져요.",
    },
    very_weak = {
      "나를 뜻하는 일간(日干) {stem:은} {image}에 비유하고, 나를 돕는 힘이 100점 중 {score}점인 {strength:이라} 환경이 중요해요.",
    },
  },

  -- One line on what was asked.
  focus = {
    total = {
      peer = "{target_year}년은 {year_god}의 해, 내 목소리를 내되 함께 걷는 사람을 챙기는 것이 열쇠예요.",
      output = "{target_year}년은 {year_god}의 해, 재능을 꺼내 보이는 것이 열쇠예요.",
      wealth = "{target_year}년은 {year_god}의 해, 움직인 만큼 거두고 정리하는 것이 열쇠예요.",
      officer = "{target_year}년은 {year_god}의 해, 책임을 알맞게 나누는 것이 열쇠예요.",
      resource = "{target_year}년은 {year_god}의 해, 배우고 쉬며 바탕을 다지는 것이 열쇠예요.",
    },
    love = {
      peer = "물어보신 애정은, 일지의 {day_god:이} 말하듯 대등하고 친구 같은 관계에서 가장 편안해요.",
      output = "물어보신 애정은, 일지의 {day_god:이} 말하듯 잘 웃고 말이 통하는 사람과 깊어져요.",
      wealth = "물어보신 애정은, 일지의 {day_god:이} 말하듯 생활을 함께 꾸려 가는 즐거움에서 자라요.",
      officer = "물어보신 애정은, 일지의 {day_god:이} 말하듯 믿음과 약속이 분명할 때 깊어져요.",
      resource = "물어보신 애정은, 일지의 {day_god:이} 말하듯 서로 품어 주고 쉬게 하는 사이가 어울려요.",
    },
    wealth = {
      none = "물어보신 재물은, 재성(財星)이 드러나지 않아 기술과 신용을 먼저 세우는 길이 어울려요.",
      direct = "물어보신 재물은, {direct} 중심이라 꾸준히 쌓는 방식이 가장 잘 맞아요.",
      indirect = "물어보신 재물은, {indirect} 중심이라 기회를 넓게 보고 남기는 규칙을 두는 것이 열쇠예요.",
      mixed = "물어보신 재물은, {direct:과} {indirect:이} 함께 있어 고정 수입과 부수입을 나누는 것이 열쇠예요.",
    },
    career = {
      peer = "물어보신 직업은, {gyeok}의 틀이라 독립된 권한이 있는 일에서 힘이 나요.",
      output = "물어보신 직업은, {gyeok}의 틀이라 만들고 표현하는 일에서 힘이 나요.",
      wealth = "물어보신 직업은, {gyeok}의 틀이라 운영하고 거래하는 일에서 힘이 나요.",
      officer = "물어보신 직업은, {gyeok}의 틀이라 책임과 역할이 분명한 일에서 힘이 나요.",
      resource = "물어보신 직업은, {gyeok}의 틀이라 배우고 깊이 파는 일에서 힘이 나요.",
    },
    study = {
      peer = "물어보신 공부는, {group:이} 두드러져 함께 겨루며 할 때 꾸준해져요.",
      output = "물어보신 공부는, {group:이} 두드러져 말하고 쓰며 익힐 때 빨라져요.",
      wealth = "물어보신 공부는, {group:이} 두드러져 쓸모가 보일 때 집중돼요.",
      officer = "물어보신 공부는, {group:이} 두드러져 정해진 계획이 있을 때 힘이 나요.",
      resource = "물어보신 공부는, {group:이} 두드러져 이해하고 나면 오래 기억해요.",
    },
    health = {
      wood = "물어보신 건강은, {low:을} 채우듯 눈과 근육을 쉬게 하는 습관이 먼저예요.",
      fire = "물어보신 건강은, {low:을} 채우듯 몸을 따뜻하게 움직이는 습관이 먼저예요.",
      earth = "물어보신 건강은, {low:을} 채우듯 끼니와 잠을 고르게 두는 습관이 먼저예요.",
      metal = "물어보신 건강은, {low:을} 채우듯 깊게 숨 쉬고 정돈하는 습관이 먼저예요.",
      water = "물어보신 건강은, {low:을} 채우듯 물을 챙기고 깊이 쉬는 습관이 먼저예요.",
    },
    year = {
      peer = "물어보신 {target_year}년은 {year_god}의 해라 자립과 협력을 함께 배우는 때예요.",
      output = "물어보신 {target_year}년은 {year_god}의 해라 표현하고 만드는 만큼 열리는 때예요.",
      wealth = "물어보신 {target_year}년은 {year_god}의 해라 움직임과 결실을 챙기는 때예요.",
      officer = "물어보신 {target_year}년은 {year_god}의 해라 맡은 자리를 단단히 하는 때예요.",
      resource = "물어보신 {target_year}년은 {year_god}의 해라 배움과 준비가 힘이 되는 때예요.",
    },
    month = {
      peer = "물어보신 달은 {month_flow:이} 흘러 사람들과 손발을 맞추기 좋은 때예요.",
      output = "물어보신 달은 {month_flow:이} 흘러 말과 작품을 꺼내기 좋은 때예요.",
      wealth = "물어보신 달은 {month_flow:이} 흘러 살림과 성과를 챙기기 좋은 때예요.",
      officer = "물어보신 달은 {month_flow:이} 흘러 책임을 차분히 해내기 좋은 때예요.",
      resource = "물어보신 달은 {month_flow:이} 흘러 배우고 쉬어 가기 좋은 때예요.",
    },
    today = {
      peer = "물어보신 날은 {today_god:이} 드는 날이라 함께하는 일에 마음을 두면 좋아요.",
      output = "물어보신 날은 {today_god:이} 드는 날이라 표현하는 일에 마음을 두면 좋아요.",
      wealth = "물어보신 날은 {today_god:이} 드는 날이라 정리하고 거두는 일에 마음을 두면 좋아요.",
      officer = "물어보신 날은 {today_god:이} 드는 날이라 약속과 순서에 마음을 두면 좋아요.",
      resource = "물어보신 날은 {today_god:이} 드는 날이라 듣고 배우는 일에 마음을 두면 좋아요.",
    },
  },
  focus_pair = "함께 보신 상대 {partner_day} 일주와의 궁합은 100점 중 {pair_score}점이에요.",

  -- By the proposed element: one thing to do.
  practice = {
    wood = {
      "{yong:을} 채우는 실천으로, 이번 주에 새로 배우고 싶은 것 하나를 십오 분만 시작해 보세요.",
      "아침에 몸을 길게 펴고 창을 여는 작은 시작이 {yong}의 기운을 불러와요.",
      "화분 하나를 돌보듯 한 가지 일을 매일 조금씩 키워 보세요. 당신에게 반가운 {yong}의 방식이에요.",
    },
    fire = {
      "{yong:을} 채우는 실천으로, 고마운 사람에게 오늘 한 줄이라도 마음을 전해 보세요.",
      "낮에 햇볕을 십 분 쬐고 밝은 곳에서 일하는 것이 {yong}의 기운을 불러와요.",
      "속에 담아 둔 생각을 소리 내어 말해 보세요. 당신에게 반가운 {yong}의 방식이에요.",
    },
    earth = {
      "{yong:을} 채우는 실천으로, 일어나고 자는 시각을 이번 주만이라도 같게 해 보세요.",
      "집 안 한 자리를 늘 쉬는 곳으로 정해 두는 것이 {yong}의 기운을 불러와요.",
      "약속을 줄이고 하나를 오래 지켜 보세요. 당신에게 반가운 {yong}의 방식이에요.",
    },
    metal = {
      "{yong:을} 채우는 실천으로, 쓰지 않는 물건 세 가지를 오늘 정리해 보세요.",
      "할 일을 적고 하나씩 지워 가는 습관이 {yong}의 기운을 불러와요.",
      "거절해도 되는 부탁 하나를 정중히 내려놓아 보세요. 당신에게 반가운 {yong}의 방식이에요.",
    },
    water = {
      "{yong:을} 채우는 실천으로, 잠들기 전 삼십 분은 화면을 끄고 하루를 적어 보세요.",
      "물가를 걷거나 조용히 책을 읽는 시간이 {yong}의 기운을 불러와요.",
      "급한 답은 하룻밤 묵혀 두어 보세요. 당신에게 반가운 {yong}의 방식이에요.",
    },
  },
  -- By the group of the year's ten god.
  pace = {
    peer = {
      "{target_year}년에는 이기려 하기보다 손잡을 사람을 정하는 쪽이 멀리 가요.",
      "{target_year}년의 약속은 역할과 몫을 적어 두면 서로 편해요.",
    },
    output = {
      "{target_year}년에는 다 갖춘 뒤보다 칠십 퍼센트일 때 먼저 보여 주세요.",
      "{target_year}년에는 하고 싶은 말을 글로 한 번 거르면 더 잘 닿아요.",
    },
    wealth = {
      "{target_year}년에는 들어오는 만큼 남길 몫을 먼저 떼어 두세요.",
      "{target_year}년에는 벌인 일 가운데 하나를 끝맺는 것이 다음 기회를 불러요.",
    },
    officer = {
      "{target_year}년에는 맡을 일과 맡지 않을 일을 나누어 적어 두세요.",
      "{target_year}년에는 쉬는 날을 먼저 정하고 책임을 그 뒤에 놓아 보세요.",
    },
    resource = {
      "{target_year}년에는 배운 것을 작게라도 바로 써 보세요.",
      "{target_year}년에는 도움을 받는 일에 미안해하지 않아도 괜찮아요.",
    },
  },
  close = {
    "사주는 정해진 답이 아니라 나를 이해하는 지도예요. 길을 고르는 사람은 {day_short} 일주, 당신이에요.",
    "{image} 같은 당신의 속도를 믿어 보세요. 운은 알아차린 만큼 부드러워져요.",
    "좋은 글자와 아쉬운 글자는 따로 있지 않아요. {day_short} 일주의 결을 알고 쓰면 모두 재료가 돼요.",
    "이 이야기는 참고로 두고, 마음에 닿는 한 가지만 골라 해 보세요. {day_short} 일주에게는 그것이면 충분해요.",
    "서두르지 않아도 괜찮아요. {season}에 태어난 {image}에도 제철이 있어요.",
  },
}
