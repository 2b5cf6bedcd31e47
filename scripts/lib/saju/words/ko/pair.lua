-- 궁합, the two charts side by side, in Korean.  By the code of the relation.

return {
  open = {
    high = "당신의 {day} 일주와 상대의 {partner_day} 일주는 100점 중 {pair_score}점, 기운이 편안하게 이어지는 사이예요.",
    middle = "당신의 {day} 일주와 상대의 {partner_day} 일주는 100점 중 {pair_score}점, 닮음과 다름이 고루 섞인 사이예요.",
    low = "당신의 {day} 일주와 상대의 {partner_day} 일주는 100점 중 {pair_score}점, 다른 만큼 배울 것이 많은 사이예요.",
  },

  day_stem = {
    combination = "일간 {part_score}/{part_max}점. {meet:을} 이루는 사이라 마음이 쉽게 끌리고 서로를 부드럽게 해요.",
    generates = "일간 {part_score}/{part_max}점. {stem:이} {partner_stem:을} 살려 줘요. 챙긴 만큼 나도 챙겨 달라고 말해 "
      .. "보세요.",
    generated_by = "일간 {part_score}/{part_max}점. {partner_stem:이} {stem:을} 북돋아 줘요. 고마움을 자주 돌려주세요.",
    same = "일간 {part_score}/{part_max}점. {stem:과} {partner_stem:은} 같은 오행이라 말이 잘 통해요. 고집이 맞설 땐 순번을 "
      .. "정해요.",
    controls = "일간 {part_score}/{part_max}점. {stem:이} {partner_stem:을} 이끄는 모양이에요. 방향을 잡되 속도는 맞춰 "
      .. "주세요.",
    controlled_by = "일간 {part_score}/{part_max}점. {partner_stem:이} {stem:을} 다듬는 모양이에요. 존중이 있으면 조언이 "
      .. "힘이 돼요.",
    clash = "일간 {part_score}/{part_max}점. {meet:으로} 자극을 주고받는 사이라, 이유를 묻는 한마디가 다리가 돼요.",
  },

  day_branch = {
    six_harmony = "일지 {part_score}/{part_max}점. {meet:으로} 맺어져 함께 지내는 일상이 편안해요.",
    half_trine = "일지 {part_score}/{part_max}점. {meet:을} 이뤄, 같은 목표를 향할 때 가장 가까워져요.",
    trine = "일지 {part_score}/{part_max}점. {meet:으로} 뜻이 모여, 함께 꿈꾸는 일이 관계를 키워요.",
    same = "일지 {part_score}/{part_max}점. 둘 다 {day_branch:이라} 생활의 결이 닮았어요. 닮은 빈틈은 웃으며 채워요.",
    neutral = "일지 {part_score}/{part_max}점. {day_branch:과} {partner_branch:은} 부딪침이 없어 습관만 맞추면 순해요.",
    clash = "일지 {part_score}/{part_max}점. {meet:이} 있어 끌림도 다툼도 또렷해요. 각자의 공간을 남겨 두세요.",
    punishment = "일지 {part_score}/{part_max}점. {meet:이} 있어 고치고 싶은 점이 잘 보여요. 부탁하는 말로 바꿔 보세요.",
    harm = "일지 {part_score}/{part_max}점. {meet:이} 있어 서운함이 쌓이기 쉬우니 그날그날 나눠 보세요.",
    resentment = "일지 {part_score}/{part_max}점. {meet:이} 있어 가깝고도 서운해지기 쉬우니 기대를 말로 꺼내 보세요.",
    ghost_gate = "일지 {part_score}/{part_max}점. {meet:이} 있어 기분을 예민하게 느껴요. 혼자 쉬는 시간도 약속에 넣으세요.",
    ["break"] = "일지 {part_score}/{part_max}점. {meet:이} 있어 계획이 어긋나기 쉬우니 약속을 한 번 더 확인해요.",
  },

  year_branch = {
    bond = "년지 {part_score}/{part_max}점. {meet:으로} 어울려 집안과 친구들 사이에서도 자연스러워요.",
    same = "년지 {part_score}/{part_max}점. 같은 {year_branch:이라} 자란 시대와 분위기를 잘 이해해요.",
    neutral = "년지 {part_score}/{part_max}점. {year_branch:과} {partner_year:은} 무난해서 옛이야기를 나눌수록 "
      .. "가까워져요.",
    strain = "년지 {part_score}/{part_max}점. {meet:이} 있어 자란 분위기가 달라요. 서로의 방식을 천천히 알아 가세요.",
  },

  elements = {
    mutual_complement = "오행 {part_score}/{part_max}점. 서로에게 적은 기운을 주고받아, 함께 있으면 균형이 좋아져요.",
    complement = "오행 {part_score}/{part_max}점. 한쪽의 적은 기운을 다른 쪽이 채워 줘요. 당신에게 여린 기운은 {low:이에요}.",
    similar = "오행 {part_score}/{part_max}점. 기운의 모양이 비슷해 공감이 빨라요. 여린 {low:은} 함께 키워 갈 몫이에요.",
  },

  yongsin = {
    mutual = "용신 {part_score}/{part_max}점. 당신에게 반가운 {yong:을} 비롯해 서로에게 필요한 기운을 넉넉히 지녔어요.",
    one_way = "용신 {part_score}/{part_max}점. 한쪽이 다른 쪽에게 힘이 되는 모양이에요. 당신에게 반가운 기운은 {yong:이에요}.",
    little = "용신 {part_score}/{part_max}점. 반가운 {yong}의 기운은 각자 채우는 편이 좋아, 따로 쉬는 시간이 관계를 지켜요.",
  },

  close = {
    "궁합은 점수가 아니라 서로를 이해하는 실마리예요. 다른 점은 고칠 것이 아니라 알아 둘 것이에요.",
    "점수가 관계를 정하지는 않아요. 오늘 나눈 대화가 두 분의 가장 좋은 궁합이에요.",
    "숫자는 참고일 뿐이에요. 서로의 쉬는 방식을 알아 두는 것부터 시작해 보세요.",
  },
}
