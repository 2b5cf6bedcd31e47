-- What the offices, mountains, palaces and shapes of a face are called in Korean, in hangul and
-- in hanja: the names by which a text is found to speak of them.

return {
  office = {
    hearing = { "채청관", "採聽官" }, guarding = { "보수관", "保壽官" }, observing = { "감찰관", "監察官" },
    judging = { "심변관", "審辨官" }, receiving = { "출납관", "出納官" },
  },
  mountain = {
    south = { "남악", "南嶽", "南岳" }, center = { "중악", "中嶽", "中岳" },
    east = { "동악", "東嶽", "東岳" }, west = { "서악", "西嶽", "西岳" },
    north = { "북악", "北嶽", "北岳" },
  },
  palace = {
    career = { "관록궁", "官祿宮" }, travel = { "천이궁", "遷移宮" }, parents = { "부모궁", "父母宮" },
    siblings = { "형제궁", "兄弟宮" }, fortune = { "복덕궁", "福德宮" }, life = { "명궁", "命宮" },
    home = { "전택궁", "田宅宮" }, children = { "남녀궁", "자녀궁", "男女宮", "子女宮" },
    partner = { "부부궁", "처첩궁", "처궁", "夫婦宮", "妻妾宮", "妻宮" },
    wealth = { "재백궁", "財帛宮" }, helpers = { "노복궁", "奴僕宮" },
  },
  illness = { "질액궁", "疾厄宮" },
  shape = {
    face_shape = {
      long = { "길쭉한 얼굴", "기다란 얼굴" }, inverted_triangle = { "역삼각형 얼굴", "역삼각 얼굴" },
      broad = { "네모나고 두툼한 얼굴", "두툼한 얼굴" }, square = { "각진 얼굴" },
      round = { "둥근 얼굴", "동그란 얼굴" }, oval = { "달걀형 얼굴", "계란형 얼굴" },
    },
    forehead = {
      wide = { "넓은 이마", "훤한 이마", "시원한 이마" }, rounded = { "둥글게 나온 이마", "둥근 이마", "볼록한 이마" },
      straight = { "반듯한 이마", "평평한 이마" }, narrow = { "좁은 이마", "낮은 이마", "아담한 이마" },
    },
    eyebrows = {
      straight = { "일자 눈썹", "곧은 눈썹" }, arched = { "휜 눈썹", "아치형 눈썹", "초승달 눈썹" },
      thick = { "짙은 눈썹", "굵은 눈썹", "진한 눈썹" }, fine = { "가는 눈썹", "옅은 눈썹", "가늘고 옅은 눈썹" },
    },
    eyes = {
      large_round = { "크고 둥근 눈", "둥근 눈", "동그란 눈", "커다란 눈" },
      long_narrow = { "가늘고 긴 눈", "기다란 눈" },
      upturned = { "올라간 눈", "치켜 올라간 눈" }, downturned = { "내려간 눈", "처진 눈" },
    },
    nose = {
      straight = { "오똑한 코", "곧은 코" }, rounded = { "둥글고 도톰한 코", "도톰한 코", "둥근 코" },
      small = { "작은 코", "아담한 코" }, prominent = { "도드라진 코", "우뚝한 코" },
    },
    mouth = {
      full = { "도톰한 입술", "두툼한 입술" }, thin = { "얇은 입술", "얇고 또렷한 입술" },
      wide = { "큰 입", "시원한 입", "커다란 입" }, small = { "작은 입", "야무진 입", "아담한 입" },
    },
    ears = {
      full_lobes = { "귓불이 도톰한 귀", "도톰한 귓불", "두툼한 귓불" },
      slim_lobes = { "귓불이 얇거나 붙은 귀", "얇은 귓불", "붙은 귓불" },
      large = { "큼직한 귀", "큰 귀", "커다란 귀" }, small = { "작은 귀", "아담한 귀" },
    },
    chin = {
      rounded = { "둥근 턱" }, square = { "각진 턱", "네모난 턱" },
      pointed = { "갸름한 턱", "뾰족한 턱", "날렵한 턱" }, prominent = { "앞으로 나온 턱", "나온 턱", "주걱턱" },
    },
    cheekbones = {
      high = { "높이 솟은 광대", "솟은 광대", "높은 광대" }, full = { "볼살이 도톰한 뺨", "도톰한 뺨", "통통한 볼" },
      flat = { "완만한 광대", "밋밋한 광대", "낮은 광대" }, wide = { "옆으로 넓은 광대", "넓은 광대" },
    },
    philtrum = {
      long = { "긴 인중" }, short = { "짧은 인중" }, deep = { "골이 또렷한 인중", "깊은 인중", "또렷한 인중" },
      faint = { "골이 옅은 인중", "옅은 인중", "흐린 인중" },
    },
  },
}
