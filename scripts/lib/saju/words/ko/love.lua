-- Love, in Korean: the spouse palace, the spouse star and what touches them.

return {
  young = "아직 어린 나이이니 먼 훗날의 밑그림으로, 지금은 친구와 가족 관계로 읽어 주세요.",

  -- By the ten god of the day branch, the seat of the partner.
  palace = {
    companion = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 친구처럼 나란히 걷는 관계에서 편안해요.",
      "일지 {day_branch:은} {day_god} 자리예요. 서로의 영역을 존중하는 동등한 만남이 오래가요.",
    },
    rob_wealth = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 끌림도 승부욕도 뜨거워요. 져 주는 한마디가 힘이 돼요.",
      "일지 {day_branch:은} {day_god} 자리예요. 함께 도전하는 사이가 즐겁고, 돈과 약속은 또렷할수록 좋아요.",
    },
    eating_god = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 함께 먹고 웃는 다정한 일상이 사랑을 키워요.",
      "일지 {day_branch:은} {day_god} 자리예요. 편안하게 챙겨 주는 사람에게 마음이 열려요.",
    },
    hurting_officer = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 말이 통하고 재치 있는 사람에게 끌려요.",
      "일지 {day_branch:은} {day_god} 자리예요. 솔직함이 매력이니, 마음이 급한 날은 말을 한 박자 늦춰 보세요.",
    },
    indirect_wealth = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 활동적이고 시야가 넓은 만남에서 활기가 생겨요.",
      "일지 {day_branch:은} {day_god} 자리예요. 즐겁게 이끌어 주는 연애가 맞고, 작은 약속이 믿음을 쌓아요.",
    },
    direct_wealth = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 성실하고 생활이 단단한 사람과 잘 맞아요.",
      "일지 {day_branch:은} {day_god} 자리예요. 차근차근 알아 가며 살림을 함께 그리는 사랑이에요.",
    },
    seven_killings = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 강하고 매력이 뚜렷한 사람에게 마음이 움직여요.",
      "일지 {day_branch:은} {day_god} 자리예요. 긴장감 있는 끌림이 오니, 편히 기댈 수 있는지도 함께 보세요.",
    },
    direct_officer = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 예의 바르고 믿음직한 사람과 오래가요.",
      "일지 {day_branch:은} {day_god} 자리예요. 약속을 지키는 단정한 관계에서 사랑이 깊어져요.",
    },
    indirect_resource = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 말하지 않아도 알아주는 깊은 교감을 원해요.",
      "일지 {day_branch:은} {day_god} 자리예요. 혼자만의 시간을 이해해 주는 사람과 잘 맞아요.",
    },
    direct_resource = {
      "배우자 자리인 일지 {day_branch}에 {day_god:이} 있어, 품어 주고 배울 점이 있는 사람에게 기대게 돼요.",
      "일지 {day_branch:은} {day_god} 자리예요. 돌봄을 주고받는 따뜻한 관계가 마음의 집이 돼요.",
    },
  },

  -- The spouse star by how many letters show it.  Tradition reads wealth for a
  -- man and authority for a woman; both are only one way to look.
  star = {
    none = {
      "전통에서 인연의 별로 보는 {spouse:은} 겉에 없지만, 스스로 만남의 자리를 만들 때 인연이 열리는 유형이에요.",
      "인연의 별 {spouse:이} 드러나지 않아요. 소개나 모임처럼 사람 속으로 한 걸음 나가는 일이 열쇠예요.",
      "인연을 뜻하는 {spouse:은} 글자로 드러나지 않아, 느리게 알아 갈수록 깊어지는 사랑이 어울려요.",
    },
    one = {
      "전통에서 인연의 별로 보는 {spouse:이} {spouse_count} 있어, 한 사람에게 마음을 모으는 편이에요.",
      "인연의 별 {spouse:이} {spouse_count}로 단정해요. 많은 만남보다 한 번의 깊은 만남이 어울려요.",
      "인연을 뜻하는 {spouse:이} {spouse_count}예요. 마음이 정해지면 꾸준하고, 표현은 조금 더 해도 괜찮아요.",
    },
    some = {
      "전통에서 인연의 별로 보는 {spouse:이} {spouse_count} 있어, 만남의 기회가 고르게 찾아와요.",
      "인연의 별 {spouse:이} {spouse_count}라 매력을 알아보는 사람이 있어요. 내가 편한 사람을 고르세요.",
      "인연을 뜻하는 {spouse:이} {spouse_count} 있어 만남이 자연스러워요. 대화가 잘 통하는지부터 보세요.",
    },
    many = {
      "전통에서 인연의 별로 보는 {spouse:이} {spouse_count}나 있어, 끌림이 잦으니 기준을 먼저 세우면 좋아요.",
      "인연의 별 {spouse:이} {spouse_count}로 많아요. 여러 인연보다 나를 편하게 하는 한 사람을 오래 보세요.",
      "인연을 뜻하는 {spouse:이} {spouse_count}라 관계가 삶에서 큰 몫을 해요. 내 시간을 지킬 때 사랑도 고와져요.",
    },
  },
  star_unknown = {
    "성별을 적지 않으셔서 인연의 별을 둘 다 봤어요. 재성(財星)은 {wealth_count}, 관성(官星)은 {officer_count:이에요}.",
    "인연의 별 둘을 나란히 살폈어요. 재성(財星)은 {wealth_count}, 관성(官星)은 {officer_count:이에요}.",
  },

  -- What touches the day branch.
  touch = {
    six_harmony = "일지에 {rel:이} 있어 {rel_place:과} 다정하게 맺어져요. 가까운 사람과 손발이 잘 맞아요.",
    trine = "일지가 {rel:으로} 이어져, 뜻을 같이하는 사람들 속에서 사랑이 자라요.",
    half_trine = "일지에 {rel:이} 있어 마음이 모이는 방향이 또렷하고, 함께 목표를 세우면 가까워져요.",
    direction = "일지가 {rel:을} 이뤄, 내 편이라 여기면 깊이 챙기는 사람이에요.",
    clash = "일지에 {rel:이} 있어 {rel_place:과} 부딪치는 움직임이 있어요. 거리와 대화가 관계를 새롭게 해요.",
    punishment = "일지의 {rel:은} 서로 다듬는 기운이에요. 고치려 하기보다 부탁하는 말이 마음을 풀어요.",
    ["break"] = "일지의 {rel:은} 계획이 어긋나기 쉬운 기운이라, 약속을 자주 확인하면 든든해요.",
    harm = "일지의 {rel:은} 서운함이 쌓이기 쉬운 기운이라, 작은 마음도 그날 나누면 가벼워져요.",
    resentment = "일지의 {rel:은} 가깝고도 서운한 기운이에요. 기대를 말로 꺼내면 오해가 줄어요.",
    ghost_gate = "일지의 {rel:은} 감각이 예민한 기운이라, 깊은 교감만큼 마음을 쉬게 할 시간이 필요해요.",
    none = "일지를 흔드는 합과 충이 없어, 관계의 속도를 스스로 고를 수 있어요.",
  },
  charm = {
    dohwa = { "{charm:이} {charm_place}에 있어 사람을 끄는 매력이 자연스럽게 드러나요.",
      "{charm_place}의 {charm:은} 눈길을 끄는 매력의 별이라, 표현하는 만큼 인연이 넓어져요." },
    hongyeom = { "{charm:이} {charm_place}에 있어 은근한 다정함이 마음을 끌어요.",
      "{charm_place}의 {charm:은} 따뜻한 눈빛의 별이라, 가까울수록 매력이 깊어져요." },
    none = { "화려한 도화(桃花)는 없어도, 알수록 좋은 사람이라는 믿음이 당신의 매력이에요.",
      "도화(桃花) 대신 꾸준함이 매력이에요. 두 번째 만남부터 더 빛나요." },
  },

  -- Longer when love was asked for: what this year brings to it.
  more_star = {
    "{target_year}년에는 {year_god:이} 인연의 별로 들어와 만남과 관계의 진전을 이야기하기 좋은 때예요.",
    "{target_year}년의 {year_god:은} 당신에게 인연의 별이라, 마음을 전하거나 관계를 다지기에 어울려요.",
  },
  more_plain = {
    "{target_year}년은 {year_god}의 해라 인연의 별은 잠잠해요. 나를 가꾸고 가까운 사람을 챙기면 좋아요.",
    "{target_year}년의 {year_god:은} 사랑보다 생활을 먼저 고르게 하니, 만남은 편안한 속도로 이어 가세요.",
  },
  more_care = {
    peer = "사랑을 오래 가꾸려면 이기는 대화보다 같은 편이라는 말을 먼저 건네 보세요.",
    output = "사랑을 오래 가꾸려면 하고 싶은 말만큼 듣는 시간을 남겨 두세요.",
    wealth = "사랑을 오래 가꾸려면 선물보다 함께 보내는 시간을 달력에 적어 두세요.",
    officer = "사랑을 오래 가꾸려면 책임감에 눌리기 전에 힘든 마음을 먼저 털어놓아 보세요.",
    resource = "사랑을 오래 가꾸려면 생각으로만 품지 말고 고마움을 짧게라도 말해 보세요.",
  },
}
