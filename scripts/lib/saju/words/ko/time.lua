-- The times, in Korean: the ten years, the year, the month and the day.

return {
  -- By the ten god of the stem of the ten years.
  decade = {
    companion = {
      "나란히 걷는 {decade_god}의 10년이라 내 이름으로 서려는 마음이 커져요. 함께할 때는 몫을 글로 정해 두세요.",
      "{decade_god}의 흐름이라 독립과 동료가 주제예요. 남과 견주기보다 해 온 일을 돌아보면 든든해져요.",
    },
    rob_wealth = {
      "경쟁과 나눔의 {decade_god:이} 흐르는 10년이라 사람과 돈의 경계를 또렷이 할수록 편해요.",
      "{decade_god}의 흐름이라 승부를 걸 일이 늘어요. 큰 지출은 한 번 더 묻고 정하세요.",
    },
    eating_god = {
      "빚어내는 {decade_god}의 10년이라 좋아하는 일이 결과물이 돼요. 여유가 곧 실력이에요.",
      "{decade_god}의 흐름이라 먹고 나누고 만드는 즐거움이 커져요. 꾸준한 취미도 일이 될 수 있어요.",
    },
    hurting_officer = {
      "표현이 트이는 {decade_god}의 10년이라 새로운 방식이 환영받아요. 말은 부드럽게 다듬어 두세요.",
      "{decade_god}의 흐름이라 재능을 드러낼 무대가 열려요. 규칙을 바꾸고 싶을 땐 대안도 함께 내세요.",
    },
    indirect_wealth = {
      "무대가 넓어지는 {decade_god}의 10년이라 사람과 기회가 많이 오가요. 남기는 규칙이 중요해요.",
      "{decade_god}의 흐름이라 움직일수록 길이 보여요. 벌인 일의 수를 세어 보는 습관이 좋아요.",
    },
    direct_wealth = {
      "차곡차곡 쌓는 {decade_god}의 10년이라 성실함이 살림으로 남아요. 장기 계획이 잘 맞아요.",
      "{decade_god}의 흐름이라 생활의 바탕을 다지기 좋아요. 작은 저축과 약속이 힘이 돼요.",
    },
    seven_killings = {
      "나를 단련하는 {decade_god}의 10년이라 맡는 책임이 커져요. 맡은 짐을 나눌 사람을 먼저 구하면 오래가요.",
      "{decade_god}의 흐름이라 도전이 실력을 키워요. 애쓴 만큼 몸도 돌보며 걸어가세요.",
    },
    direct_officer = {
      "자리가 잡히는 {decade_god}의 10년이라 신뢰와 역할이 자라요. 바른 절차가 지름길이에요.",
      "{decade_god}의 흐름이라 이름과 책임이 함께 커져요. 한번 한 말을 지키는 태도가 다음 문을 열어요.",
    },
    indirect_resource = {
      "생각이 깊어지는 {decade_god}의 10년이라 전문 공부와 새로운 관점이 열려요. 몸을 움직이는 시간도 챙기세요.",
      "{decade_god}의 흐름이라 나만의 분야를 파기 좋아요. 생각을 작은 실행으로 옮겨 보세요.",
    },
    direct_resource = {
      "배움이 쌓이는 {decade_god}의 10년이라 자격과 스승의 도움이 따라요. 받은 것을 나누면 더 넓어져요.",
      "{decade_god}의 흐름이라 마음이 안정되고 공부가 잘돼요. 익힌 것을 밖에 내보이는 연습도 해 보세요.",
    },
  },
  decade_name = {
    "십 년마다 바뀌는 대운(大運)은 지금 {decade}, {decade_from}년에 시작해 만 {decade_until}세까지 이어져요.",
    "지금은 {decade_from}년(만 {decade_age}세)부터 만 {decade_until}세까지 이어지는 {decade} 대운(大運), 곧 십 년의 큰 "
      .. "계절이에요.",
    "십 년 단위의 큰 계절로는 만 {decade_age}~{decade_until}세의 {decade} 대운(大運)을 지나고 있어요.",
  },
  decade_before = {
    "십 년마다 바뀌는 대운(大運)은 만 {decade_age}세, {decade_from}년에 {decade:으로} 시작해요. 지금은 월주 {month}의 기운으로 "
      .. "자라요.",
    "십 년마다 바뀌는 대운(大運)의 첫 번째는 만 {decade_age}세({decade_from}년)의 {decade:이에요}. 그전까지는 타고난 월주 "
      .. "{month}의 기운이 바탕이 돼요.",
  },
  decade_after = {
    "십 년씩 이어진 열 번의 대운(大運)을 모두 지나온 자리라, 이제는 해마다의 흐름을 중심으로 읽어요.",
  },
  decade_two = {
    "십 년마다 바뀌는 대운(大運)은 성별에 따라 방향이 달라 두 갈래로 적어요. 순행이면 만 {decade_age}세부터 {decade}, 역행이면 만 "
      .. "{decade2_age}세부터 {decade2:이에요}.",
    "성별을 적지 않으셔서 십 년의 흐름인 대운(大運)을 둘 다 봤어요. 순행이면 만 {decade_age}세부터의 {decade}, 역행이면 만 "
      .. "{decade2_age}세부터의 {decade2} 대운이에요.",
  },

  -- A date in January or early February belongs to the year before.
  still = "사주의 한 해는 2월 초의 입춘(立春)에 시작해서, 물어보신 {target_date}에는 아직 {target_year}년의 기운이 흘러요.",

  -- By the ten god of the year's stem.
  year = {
    companion = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 내 뜻대로 해 보고 싶은 마음이 커져요. 동료와 역할을 나누면 더 멀리 가요.",
      "{target_year}년 {year_pillar}년에는 나와 같은 기운인 {year_god:이} 들어와 자신감이 붙어요. 혼자 정하기 전에 한 번만 물어보세요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 새 모임과 독립이 주제예요. 돈이 오가는 약속은 글로 남겨 두세요.",
    },
    rob_wealth = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 경쟁도 나눔도 많아요. 쓸 돈의 한도를 먼저 정하면 즐겁게 지나가요.",
      "{target_year}년 {year_pillar}년에는 승부욕의 {year_god:이} 들어와 움직임이 커져요. 보증이나 큰 거래는 천천히 살피세요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 사람을 많이 만나기 쉬워요. 내 몫과 네 몫을 웃으며 정하는 연습이 힘이 돼요.",
    },
    eating_god = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 만들고 나누는 일이 순해요. 미뤄 둔 취미와 작업을 꺼내 보세요.",
      "{target_year}년 {year_pillar}년에는 여유의 {year_god:이} 들어와 표현이 편안해져요. 잘 먹고 잘 쉬는 것도 계획에 넣으세요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 손에 익은 재주가 결과로 남아요. 완벽보다 꾸준히 내놓는 쪽이 좋아요.",
    },
    hurting_officer = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 말과 재능이 도드라져요. 솔직함에 다정함을 한 스푼 더해 보세요.",
      "{target_year}년 {year_pillar}년에는 끼와 변화의 {year_god:이} 들어와 틀을 바꾸고 싶어져요. 대안을 들고 말하면 환영받아요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 새 방식이 통하는 때예요. 윗사람과는 말의 순서를 챙기면 좋아요.",
    },
    indirect_wealth = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 기회와 이동이 늘기 쉬워요. 벌이는 일의 개수를 정해 두면 알차져요.",
      "{target_year}년 {year_pillar}년에는 넓은 무대의 {year_god:이} 들어와 사람 복이 움직여요. 숫자를 적어 가며 즐기세요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 발로 뛰는 만큼 보여요. 큰 결정은 하룻밤 두고 다시 보세요.",
    },
    direct_wealth = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 성실한 만큼 살림이 정돈돼요. 저축과 계약서를 챙기기 좋아요.",
      "{target_year}년 {year_pillar}년에는 꾸준함의 {year_god:이} 들어와 생활이 안정돼요. 작은 목표를 매달 하나씩 채워 보세요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 약속과 신용이 자산이에요. 오래 미룬 정리를 시작해 보세요.",
    },
    seven_killings = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 책임과 과제가 늘 수 있지만 그만큼 단단해져요. 한 번에 하나씩 끝내면 숨이 "
        .. "트여요.",
      "{target_year}년 {year_pillar}년에는 단련의 {year_god:이} 들어와 긴장감이 생겨요. 할 일을 셋으로 줄이면 힘이 모여요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 어려운 일을 해내며 인정받기 좋은 때예요. 도움을 청하는 것도 실력이에요.",
    },
    direct_officer = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 역할과 평판이 자라요. 서두르기보다 순서를 밟는 쪽이 인정받기 쉬워요.",
      "{target_year}년 {year_pillar}년에는 바른 자리의 {year_god:이} 들어와 소속과 약속이 중요해져요. 맡은 몫을 또렷이 해 두세요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 믿음을 얻기 좋은 때예요. 시험과 지원, 계약처럼 공식적인 일을 준비하기 좋아요.",
    },
    indirect_resource = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 생각이 깊어지고 새로운 공부에 끌려요. 하루 한 가지는 몸으로 옮겨 보세요.",
      "{target_year}년 {year_pillar}년에는 직관의 {year_god:이} 들어와 혼자만의 시간이 필요해요. 마음을 나눌 한 사람은 곁에 두세요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 관점을 바꾸는 때예요. 독특한 자격이나 기술을 익혀 보세요.",
    },
    direct_resource = {
      "{target_year}년 {year_pillar}년은 {year_god}의 해라 배움과 도움의 손길이 따라요. 문서와 자격을 챙기기 좋아요.",
      "{target_year}년 {year_pillar}년에는 돌봄의 {year_god:이} 들어와 마음이 차분해져요. 어른과 스승에게 먼저 안부를 전해 보세요.",
      "{year_god}의 해인 {target_year}년 {year_pillar}년은 기초를 다지는 때예요. 배운 것을 작게라도 써 보면 내 것이 돼요.",
    },
  },

  -- How the year's letters meet the natal ones.
  meet = {
    stem_combination = "이 해의 천간이 {meet_place:과} {meet:으로} 맺어져 {meet_area} 쪽에 손잡을 일이 생길 수 있어요.",
    stem_clash = "이 해의 천간이 {meet_place:과} {meet:으로} 부딪쳐 {meet_area} 쪽의 생각을 새로 정리하기 좋아요.",
    six_harmony = "이 해의 지지가 {meet_place:과} {meet:을} 이뤄 {meet_area} 쪽이 부드럽게 이어지기 쉬워요.",
    trine = "이 해의 지지가 더해져 {meet:이} 모이니 {meet_area} 쪽에 함께할 사람이 늘기 쉬워요.",
    half_trine = "이 해의 지지가 {meet_place:과} {meet:을} 이뤄 {meet_area} 쪽의 방향이 또렷해져요.",
    direction = "이 해의 지지가 더해져 {meet:이} 모이니 {meet_area} 쪽에 힘이 실려요.",
    clash = "이 해의 지지가 {meet_place:과} {meet:으로} 만나 {meet_area} 쪽에 이동과 변화가 생기기 쉬워요. 일정에 여유를 두세요.",
    punishment = "이 해의 지지가 {meet_place:과} {meet:으로} 만나 {meet_area} 쪽을 다듬기 좋아요. 서류와 말을 한 번 더 살피세요.",
    ["break"] = "이 해의 지지가 {meet_place:과} {meet:으로} 만나 {meet_area} 쪽 계획이 바뀔 수 있어요. 대안을 하나 더 두세요.",
    harm = "이 해의 지지가 {meet_place:과} {meet:으로} 만나니 {meet_area} 쪽에 서운함이 쌓이지 않게 자주 이야기해 보세요.",
    resentment = "이 해의 지지가 {meet_place:과} {meet:으로} 만나 {meet_area} 쪽은 기대를 말로 꺼낼수록 편해져요.",
    ghost_gate = "이 해의 지지가 {meet_place:과} {meet:으로} 만나 감각이 예민해져요. {meet_area} 쪽은 충분히 쉬고 정하세요.",
    intro = "해의 이름은 위 글자인 천간(天干)과 아래 글자인 지지(地支)로 이루어져요.",
    none = "이 해의 글자는 사주와 부딪치지 않고 지나가, 하던 일을 차분히 이어 가기 좋아요.",
  },
  void = "이 해의 지지는 내 일주에서 비어 있는 자리, 곧 공망(空亡)이에요. 새로 채우기보다 비우고 정리할 때 마음이 가벼워져요.",

  next = {
    peer = "이어지는 {next_year}년 {next_pillar}년은 {next_god}의 해, 함께할 사람과 내 몫을 새로 정하는 때예요.",
    output = "이어지는 {next_year}년 {next_pillar}년은 {next_god}의 해, 갈고닦은 것을 밖으로 꺼내는 때예요.",
    wealth = "이어지는 {next_year}년 {next_pillar}년은 {next_god}의 해, 벌인 일의 결과를 챙기는 때예요.",
    officer = "이어지는 {next_year}년 {next_pillar}년은 {next_god}의 해, 자리와 역할이 또렷해지는 때예요.",
    resource = "이어지는 {next_year}년 {next_pillar}년은 {next_god}의 해, 배우며 숨을 고르는 때예요.",
  },

  -- The months that bring the proposed element.
  months = {
    "달로 보면 {months} 무렵에 내게 반가운 {yong}의 기운이 들어와요. 중요한 약속은 그 무렵에 두어 보세요.",
    "한 해 가운데 {yong}의 기운이 드는 때는 {months} 무렵이에요. 새로 시작할 일은 그때에 맞춰 보세요.",
    "{months} 무렵에는 균형을 돕는 {yong}의 기운이 드니, 미루던 일을 꺼내기에 좋아요.",
  },
  -- Longer when a time was asked for: the month that clashes with the day branch, and
  -- how to go through the year.
  slack = "{slack_month} 무렵은 달의 글자가 내 일지와 마주 보는 때라 계획이 바뀌기 쉬우니, 일정 사이에 빈칸을 두세요.",
  more_year = {
    peer = "상반기에는 함께할 사람을 고르고 하반기에는 각자의 몫을 정리한다고 생각하면 한 해의 순서가 잡혀요.",
    output = "상반기에는 많이 만들어 보고 하반기에는 그 가운데 하나를 골라 다듬으면 한 해의 순서가 잡혀요.",
    wealth = "상반기에는 움직여 기회를 살피고 하반기에는 남길 것을 정하면 한 해의 순서가 잡혀요.",
    officer = "상반기에는 맡을 일의 범위를 정하고 하반기에는 해낸 일을 정리해 알리면 한 해의 순서가 잡혀요.",
    resource = "상반기에는 배우고 모으는 데 쓰고 하반기에는 한 가지를 실제로 써 보면 한 해의 순서가 잡혀요.",
  },
  month = "{target_date}이 든 달은 {month_pillar}월이에요. 이 달에는 {month_flow:이} 흐르고, 기운의 단계인 십이운성은 "
    .. "{month_stage:이에요}.",
  today = "{target_date}은 {today_pillar}일이에요. {today_god:이} 드는 날이고, 기운의 단계인 십이운성은 "
    .. "{today_stage:이에요}.",
  today_meet = "이날의 글자가 {meet_place:과} {meet:으로} 만나니 {meet_area} 쪽 연락을 먼저 챙겨 보세요.",
  -- What a short time with this group of ten gods is good for.
  moment = {
    peer = { "사람들과 함께 밀고 나가기 좋고, 지갑은 천천히 여는 편이 나아요.",
      "내 의견을 또렷이 말하되 상대의 몫도 챙기면 순조로워요." },
    output = { "말하고 쓰고 만드는 일이 술술 풀리기 쉬우니 미룬 작업을 꺼내 보세요.",
      "기분 좋은 표현이 기회를 불러요. 약속한 말은 메모해 두세요." },
    wealth = { "돈과 물건을 정리하고 결과를 챙기기 좋아요. 충동 구매만 한 번 더 생각하세요.",
      "움직인 만큼 손에 남기 쉬우니 할 일을 짧게 끊어 마쳐 보세요." },
    officer = { "책임 있는 일을 차분히 처리하기 좋아요. 쉬는 시간을 미리 정해 두세요.",
      "약속 시각과 절차를 지키는 것만으로 믿음이 쌓여요." },
    resource = { "배우고 쉬고 정리하기 좋아요. 결정은 자료를 모은 뒤로 미뤄도 괜찮아요.",
      "조언을 듣기 좋은 때예요. 혼자 고민하던 것을 한 사람에게 물어보세요." },
  },
}
