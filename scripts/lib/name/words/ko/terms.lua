-- The names of codes, in Korean.

return {
  element = { wood = "목(木)", fire = "화(火)", earth = "토(土)", metal = "금(金)", water = "수(水)" },
  -- What an element is in everyday words.
  nature = { wood = "나무", fire = "불", earth = "흙", metal = "쇠", water = "물" },
  yin_yang = { yin = "음(陰)", yang = "양(陽)" },
  grade = { good = "길한 수", half = "책마다 다른 수", bad = "조심스러운 수" },
  sound_grade = { good = "잘 이어지는 소리", fair = "무난한 소리", care = "단단한 소리" },
  sound_letters = { initial = "첫소리", final = "첫소리와 받침" },
  balance = { good = "고루 섞임", care = "한쪽으로 모임" },
  relation = { feeds = "상생(相生)", fed = "상생(相生)", same = "비화(比和)",
    controls = "상극(相剋)", controlled = "상극(相剋)" },
  gyeok = { won = "원격(元格)", hyeong = "형격(亨格)", i = "이격(利格)", jeong = "정격(貞格)" },
  gyeok_short = { won = "원격", hyeong = "형격", i = "이격", jeong = "정격" },
  period = { won = "초년", hyeong = "청년", i = "장년", jeong = "말년과 총운" },
  school = { unhae = "운해본(韻解本)", haerye = "해례본(解例本)" },
  school_short = { unhae = "운해본", haerye = "해례본" },
  mode = { won = "원획법", pil = "필획법" },
  theme = { light = "빛", virtue = "덕", nature = "자연", wisdom = "지혜", strength = "큰 뜻",
    beauty = "아름다움", water = "물", treasure = "보배", harmony = "어울림", growth = "자라남" },
  part = { gyeok = "사격 수리", sound = "발음오행", yin_yang = "음양", jawon = "자원오행",
    saju = "사주 보완" },
  total = { [6] = "여섯", [8] = "여덟" },
  pillar = { year = "년주 %s", month = "월주 %s", day = "일주 %s", hour = "시주 %s" },
}
