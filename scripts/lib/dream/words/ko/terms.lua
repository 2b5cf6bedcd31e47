-- The names of codes in Korean, and what a warning says.

return {
  category = { animal = "동물", person = "사람", death = "조상과 저세상", body = "몸", nature = "자연과 하늘",
    water_fire = "물과 불", food = "음식과 열매", object = "물건과 돈", place = "장소와 집", vehicle = "탈것",
      event = "일과 행사",
    sign = "색과 징표", action = "행동" },
  tone = { auspicious = "길", inauspicious = "흉", neutral = "중", psychological = "심리" },
  theme = { wealth = "재물", love = "애정", family = "가족", work = "일", honor = "명예", study = "배움",
    health = "생활 리듬",
    people = "인간관계", change = "변화", self = "마음" },
  emotion = { joy = "기쁨", peace = "평온", wonder = "놀라움", longing = "그리움", sadness = "슬픔",
    fear = "두려움", anxiety = "불안",
    anger = "분노", shame = "부끄러움", confusion = "어리둥절함", neutral = "담담함" },
  kind = { auspicious = "길몽", inauspicious = "흉몽(조심을 일러 주는 꿈)", neutral = "평몽", mixed = "길흉이 섞인 꿈",
    psychological = "심리몽", taemong = "태몽", open = "이야기를 더 들어야 할 꿈", care = "마음을 먼저 돌볼 꿈" },
  level = { none = "없음", low = "낮음", medium = "보통", high = "높음" },
  warning = {
    HELPLINE = "혼자 견디기 힘든 마음이 느껴져 먼저 안내해요. 자살예방 상담전화 109(24시간, 무료)로 지금 바로 이야기할 수 있어요. 급하면 "
        .. "112나 119로 연락해 주세요.",
    NOTHING_FOUND = "풀이할 상징을 글에서 찾지 못했어요. 나온 동물, 사람, 장소나 느낌을 조금 더 적어 주시면 자세히 풀어 드릴 수 있어요.",
    SEVERAL_SENSES = "'%s'%s 뜻이 여럿이라, 가능한 뜻을 함께 적었어요.",
  },
}
