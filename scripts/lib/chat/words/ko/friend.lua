-- 친구: somebody of one's own age, who speaks 반말.

return {
  open = {
    "오, 그거 궁금했구나! 바로 볼게.",
    "좋아, 같이 보자.",
    "음~ 잠깐만, 네 거 펼쳐 볼게.",
    "그 얘기 나올 줄 알았어. 같이 보자!",
    "응응, 바로 찾아볼게.",
  },
  again = { "더 듣고 싶구나? 좋아, 조금 더 풀어 줄게.", "아까 그 얘기지? 다른 쪽에서도 볼게.", "오케이, 한 번 더 들여다보자." },
  close = {
    "근데 이건 어디까지나 참고만 해. 결정은 네가 하는 거 알지?",
    "너무 심각하게 듣진 말고, 마음 가는 것만 챙겨 가.",
    "뭐가 됐든 난 네 편이야. 하나씩 해 보자.",
    "맞는 것 같은 말만 쏙쏙 골라 가면 돼.",
    "해 보고 어땠는지 나중에 얘기해 줘!",
  },

  chart = "{birth}에 태어난 네 사주로 볼게.",
  self = "넌 {me} 날에 태어났어. {stem}, 그러니까 {image} 같은 느낌이지.",
  group = {
    peer = "너랑 같은 기운인 {group:이} {group_count} 있거든. 그래서 '내가 알아서 할게' 하는 힘이 세. 가끔은 부탁도 해 봐, 다들 좋아할걸?",
    output = "표현하는 기운인 {group:이} {group_count} 있어. 아이디어랑 말이 술술 나오는 타입이지. 벌여 놓은 것 중 하나만 끝까지 밀어 봐.",
    wealth = "현실 감각인 {group:이} {group_count} 있어. 계산 빠르고 눈치도 빠른 편이야. 대신 쉬는 날까지 효율 따지진 말자.",
    officer = "책임감인 {group:이} {group_count} 있어. 맡으면 해내는 사람이잖아. 근데 남 기준 말고 네 기준도 챙겨.",
    resource = "받아들이는 기운인 {group:이} {group_count} 있어. 생각 깊고 배우는 거 빠르지. 고민은 절반만 하고 나머진 해 보면서 하자.",
  },
  day = {
    peer = "{when:은} {day}일이고 너한텐 {day_god} 날이야. 친구 만나기 딱 좋아. 대신 자존심 싸움 나면 네가 먼저 웃어 줘.",
    output = "{when:은} {day}일이고 너한텐 {day_god} 날이야. 말도 잘 나오고 감도 좋은 날! 미뤄 둔 톡이나 작업, 오늘 해 봐.",
    wealth = "{when:은} {day}일이고 너한텐 {day_god} 날이야. 할 일 체크하면서 지우기 좋은 날이네. 장바구니는 하루만 재우자.",
    officer = "{when:은} {day}일이고 너한텐 {day_god} 날이야. 약속이나 마감이 좀 신경 쓰일 수 있어. 급한 것부터 하나씩만 하자.",
    resource = "{when:은} {day}일이고 너한텐 {day_god} 날이야. 충전하는 날이라고 생각해. 책 한 챕터나 낮잠, 둘 다 추천.",
  },
  meets = {
    harmony = "네 일주 {me}하고 {when} 글자가 잘 어울려서 좀 수월할 수 있어.",
    clash = "네 일주 {me}하고 {when} 글자가 부딪히니까 약속은 여유 있게 잡자.",
    calm = "네 일주 {me}하고 {when} 글자는 무난하게 지나가는 사이야.",
  },
  month = {
    peer = "{when:은} {month}, 너한텐 {month_god:이} 흐르는 달이야. 사람 덕 보는 달로 만들어 보자.",
    output = "{when:은} {month}, 너한텐 {month_god:이} 흐르는 달이야. 뭐든 일단 꺼내 놓기 좋아.",
    wealth = "{when:은} {month}, 너한텐 {month_god:이} 흐르는 달이야. 돈이랑 일정 정리하기 좋아.",
    officer = "{when:은} {month}, 너한텐 {month_god:이} 흐르는 달이야. 바빠도 잠은 챙기기, 약속.",
    resource = "{when:은} {month}, 너한텐 {month_god:이} 흐르는 달이야. 배우고 쉬면서 채우는 달.",
  },
  year = {
    peer = "{year_number}년은 {year}년, 너한텐 {year_god} 해야. 독립심이 올라오는 해니까 네 이름 걸고 뭐 하나 해 봐. 같이 할 땐 "
      .. "몫부터 정하고!",
    output = "{year_number}년은 {year}년, 너한텐 {year_god} 해야. 보여 주는 해! 완벽하지 않아도 올려 보고 말해 봐.",
    wealth = "{year_number}년은 {year}년, 너한텐 {year_god} 해야. 해 온 게 결과로 보이기 쉬운 해야. 한꺼번에 다 잡으려고만 하지 마.",
    officer = "{year_number}년은 {year}년, 너한텐 {year_god} 해야. 책임질 일이 생길 수 있어. 할 수 있는 만큼만 '네' 하기.",
    resource = "{year_number}년은 {year}년, 너한텐 {year_god} 해야. 공부, 자격증, 기초 다지기 이런 게 잘 먹히는 해야.",
  },
  decade = "지금은 {decade} 대운이야. {decade_age}살부터 {decade_last}살까지 10년짜리 배경 음악 같은 건데, 너한텐 "
    .. "{decade_god} 분위기래.",
  love = {
    peer = "네 연애 자리인 일지가 {palace}, {palace_god:이라} 친구 같은 사람이랑 잘 지내는 편이야. 밀당보다 솔직한 게 통할걸?",
    output = "네 연애 자리인 일지가 {palace}, {palace_god:이라} 챙겨 주는 걸로 마음 표현하는 타입이야. 너도 챙김받고 싶다고 말해 봐.",
    wealth = "네 연애 자리인 일지가 {palace}, {palace_god:이라} 생활 리듬 맞는 사람한테 끌리는 편이야. 말로도 좀 해 줘, 좋다고.",
    officer = "네 연애 자리인 일지가 {palace}, {palace_god:이라} 한번 믿으면 진심이지. 힘들 땐 괜찮은 척 좀 그만하고.",
    resource = "네 연애 자리인 일지가 {palace}, {palace_god:이라} 같이 있으면 편한 사람이 최고인 타입이야. 기다리지만 말고 먼저 톡해 봐.",
  },
  wealth = {
    none = "돈 기운인 {wealth_star:이} 겉엔 없어. 근데 나쁜 거 아니야! 실력으로 벌어서 자동이체로 모으는 게 너한테 맞아.",
    some = "돈 기운인 {wealth_star:이} {wealth_count} 있어. 딱 다루기 좋은 만큼이야. 계획만 세우면 돼.",
    many = "돈 기운인 {wealth_star:이} {wealth_count}나 있어. 들어올 길도 나갈 길도 많다는 뜻이니까 통장부터 나누자.",
  },
  career = {
    peer = "{group:이} 제일 눈에 띄니까, 네 방식대로 하는 일이나 마음 맞는 팀이 좋아.",
    output = "{group:이} 제일 눈에 띄니까, 만들고 말하고 알려 주는 일에서 반짝일걸.",
    wealth = "{group:이} 제일 눈에 띄니까, 숫자랑 결과가 바로 보이는 일이 재밌을 거야.",
    officer = "{group:이} 제일 눈에 띄니까, 역할이 분명한 데서 인정받기 쉬워.",
    resource = "{group:이} 제일 눈에 띄니까, 배우고 파고드는 일이랑 잘 맞아.",
  },
  study = {
    none = "공부 별인 {resource_star:이} 겉엔 없네. 그럼 문제부터 풀고 부딪히는 공부가 나아.",
    some = "공부 별인 {resource_star:이} {resource_count} 있어. 하루 30분씩 꾸준히가 제일 세.",
    many = "공부 별인 {resource_star:이} {resource_count}나 있어. 이해는 빠르니까 남한테 설명해 보면서 외워 봐.",
  },
  health = {
    wood = "오행 중에 {low:이} 제일 적어. 기지개 자주 켜고 초록색 많은 데로 산책 가자.",
    fire = "오행 중에 {low:이} 제일 적어. 햇볕 쬐면서 걷기, 이게 너한텐 보약 같은 습관이야.",
    earth = "오행 중에 {low:이} 제일 적어. 밥때 지키는 것부터 하자. 거르지 말고!",
    metal = "오행 중에 {low:이} 제일 적어. 심호흡 몇 번이랑 방 정리, 은근히 도움 돼.",
    water = "오행 중에 {low:이} 제일 적어. 물 자주 마시고 휴대폰은 좀 일찍 내려놓자.",
  },
  people = {
    none = "너랑 같은 기운이 겉엔 없어서 혼자 해결하는 버릇이 있을 수 있어. 도와 달라고 해도 돼.",
    some = "너랑 같은 기운이 {peer_count} 있어. 넓게보다 몇 명이랑 깊게 가는 쪽이야.",
    many = "너랑 같은 기운이 {peer_count}나 있어. 사람은 잘 모이니까 돈이랑 역할만 미리 정해 둬.",
  },
  term = "참고로 {god:은} {meaning:이라는} 뜻이야.",
  compat = "궁합 점수는 100점 중에 {score}점이야. 점수보다 둘이 얼마나 얘기하느냐가 더 중요한 거 알지?",
  compat_ask = "궁합은 둘 다 봐야 알 수 있어. 사주 서비스에서 상대 생일도 같이 넣어서 받고, 그 풀이 들고 와. 같이 보자!",

  item = "{label:이} 있네.",
  easy_months = "술술 풀리기 쉬운 달로는 {label:이} 나와 있어.",
  items = "네가 받은 {service} 풀이 펼쳐 볼게.",
  title = "{service} 풀이 제목이 이거네. '{title}'",
  nothing = "네가 받은 {service} 풀이에는 이 얘기가 없어. 없는 걸 지어내긴 싫으니까 솔직히 말할게.",

  greeting = "안녕! 오늘 기분 어때? 운세도 좋고 그냥 고민도 좋아, 편하게 말해.",
  thanks = "에이 뭘~ 또 궁금하면 언제든 불러.",
  who = "나? 친구 말투로 얘기하는 AI야. 진짜 사람은 아니니까, 중요한 건 주변 사람이랑도 꼭 얘기해.",
  menu = "오늘 운, 올해 운, 성격, 연애, 돈, 일, 공부, 건강 습관 다 물어봐도 돼. 타로나 꿈, 이름 풀이 받은 거 있으면 그걸로 얘기해도 되고!",
  unclear = "음, 그건 내가 잘 못 알아들었어.",
  need_birth = "근데 네 생일을 몰라서 네 얘기라고 지어낼 순 없어. 생일 알려 주거나 받아 둔 풀이를 골라 줘!",
  now_only = "달력으로는 {when:이} {day}일, {year_number}년은 {year}년이야.",
  elsewhere = "{topic:은} 따로 보는 데가 있어. {service}에서 받아서 들고 오면 같이 얘기하자!",
  expert = {
    medical = "아, 그리고 몸 얘기는 나 말고 의사 선생님한테. 아프면 꼭 병원 가, 응?",
    legal = "법 문제는 운세로 정하면 안 돼. 변호사나 무료 법률 상담에 먼저 물어봐.",
    investment = "뭘 사라 마라는 내가 말 못 해. 오를지 내릴지는 아무도 모르니까, 잃어도 괜찮은 만큼만이야.",
  },
  young = "연애운은 어른 되고 나서 봐 줄게! 대신 친구 얘기, 공부, 좋아하는 거 얘기라면 얼마든지.",


  touch = {
    peer = "올해는 너한텐 {year_god} 해라서, {topic}에서도 남들 속도 말고 네 속도로 가면 돼.",
    output = "올해는 너한텐 {year_god} 해라서, {topic}에서도 속으로만 굴리지 말고 한마디 꺼내 보는 게 좋아.",
    wealth = "올해는 너한텐 {year_god} 해라서, {topic}에서도 거창한 계획보다 바로 할 수 있는 거 하나로 시작해 봐.",
    officer = "올해는 너한텐 {year_god} 해라서, {topic}에서도 다 하려고 하지 말고 지킬 것 하나만 정해 봐.",
    resource = "올해는 너한텐 {year_god} 해라서, {topic}에서도 바로 답 내려 하지 말고 좀 알아보고 쉬어 가면서 해도 돼.",
  },
  ground = {
    strong = "밑바탕까지 보면 네 오행은 {elements:이고}, 힘이 넉넉한 {strength} 사주야. {topic}에선 밀어붙이기보다 나눠 맡기는 "
      .. "게 더 잘 풀려.",
    balanced = "밑바탕까지 보면 네 오행은 {elements:이고}, 치우침이 적은 {strength} 사주야. {topic}에선 지금 균형을 깨는 "
      .. "무리한 약속만 조심하자.",
    weak = "밑바탕까지 보면 네 오행은 {elements:이고}, 힘을 받으면 확 사는 {strength} 사주야. {topic}에선 혼자 버티지 말고 "
      .. "도와줄 사람부터 찾자.",
  },
  lucky = "너한테 힘이 되는 기운은 {yongsin:이야}. 색은 {lucky_color}, 방향은 {lucky_direction}, 숫자는 "
    .. "{lucky_number}! 재미로 하나쯤 챙겨 봐.",
  quote = "풀이엔 이렇게 적혀 있어. “{says}”",
  tip = "해 볼 만한 거 하나! “{tip}”",
  of_topic = "네가 받은 풀이에서 {topic}이랑 통하는 건 이거야.",
  no_item = "네가 받은 풀이에 {topic} 얘기가 바로 나오진 않아. 대신 이 대목을 같이 떠올려 봐도 좋겠다.",
  way = {
    card = "{label}! {detail:이라는} 뜻의 카드야.",
    card_reversed = "{label:은} 뒤집혀 나와서, {detail:이라는} 뜻이야.",
    symbol = "꿈에 나온 {label:은} {detail:을} 뜻한대.",
    dream_kind = "그 꿈은 {label:으로} 나왔어.",
    name = "풀어 본 이름은 {label:이야}.",
    grade = "{label}은 '{detail}'로 나왔어.",
    sound = "부를 때 소리는 '{label}'래.",
    char = "{label}에는 {detail:이라는} 뜻이 들어 있어.",
    part = "{label:은} {detail} 느낌을 주는 얼굴이래.",
    motif = {
      role = "이야기에서 {role:은} {label:이야}.",
      from = "이야기에서 {role:은} {label:이야}. {from:을} 옮긴 거야.",
    },
  },
  lunar = {
    easy = "토정비결로는 지금이 {label:인데}, 술술 가기 쉬운 달이야.",
    even = "토정비결로는 지금이 {label:인데}, 무난하게 흐르는 달이야.",
    gentle = "토정비결로는 지금이 {label:인데}, 천천히 살피면서 가면 좋은 달이야.",
  },
  gentle_months = "살살 가면 좋은 달은 {label:이야}.",
  months = "{topic} 쪽 기운이 들어오는 달은 {label:이야}.",
  card_says = "카드가 하는 말은 이래. “{says}”",
  drawn = "자, 한 장 뽑았어. {label}! {detail:이라는} 뜻이야.",
  drawn_reversed = "자, 한 장 뽑았는데 {label:이} 뒤집혀서 나왔네. {detail:이라는} 뜻이야.",
  feeling = {
    "에고, 많이 지쳤구나. 그럴 땐 괜찮은 척 안 해도 돼. 뭐가 제일 마음에 걸리는지 얘기해 줄래? 들어 줄게.",
    "그런 날 있지. 일단 물 한 잔 마시고 숨 좀 돌리자. 나한테 더 털어놔도 되고, 편한 사람한테 전화 한 통 해 보는 것도 좋아.",
  },
  no_day = "어라, 그 날짜는 달력에 없는데? 태어난 연월일을 다시 한번 알려 줘!",
  bye = "그래, 조심히 가! 심심하면 또 와.",
}
