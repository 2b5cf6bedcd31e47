-- The names of a face reading in Korean.

return {
  part = {
    face_shape = "얼굴형", forehead = "이마", eyebrows = "눈썹", eyes = "눈", nose = "코",
    mouth = "입", ears = "귀", chin = "턱", cheekbones = "광대", philtrum = "인중",
  },
  -- The same inside a sentence.
  lower = {
    face_shape = "얼굴형", forehead = "이마", eyebrows = "눈썹", eyes = "눈", nose = "코",
    mouth = "입", ears = "귀", chin = "턱", cheekbones = "광대", philtrum = "인중",
  },
  shape = {
    face_shape = {
      long = "길쭉한 얼굴", inverted_triangle = "역삼각형 얼굴", broad = "네모나고 두툼한 얼굴",
      square = "반듯하게 각진 얼굴", round = "둥근 얼굴", oval = "달걀형 얼굴",
    },
    forehead = { wide = "넓고 훤한 이마", rounded = "둥글게 나온 이마", straight = "반듯하고 평평한 이마",
      narrow = "좁거나 낮은 이마" },
    eyebrows = { straight = "일자 눈썹", arched = "둥글게 휜 눈썹", thick = "짙고 굵은 눈썹",
      fine = "가늘고 옅은 눈썹" },
    eyes = { large_round = "크고 둥근 눈", long_narrow = "가늘고 긴 눈", upturned = "꼬리가 올라간 눈",
      downturned = "꼬리가 내려간 눈" },
    nose = { straight = "곧고 오똑한 코", rounded = "코끝이 둥글고 도톰한 코", small = "작고 아담한 코",
      prominent = "콧대가 도드라진 코" },
    mouth = { full = "도톰한 입술", thin = "얇고 또렷한 입술", wide = "크고 시원한 입",
      small = "작고 야무진 입" },
    ears = { full_lobes = "귓불이 도톰한 귀", slim_lobes = "귓불이 얇거나 붙은 귀", large = "큼직한 귀",
      small = "작은 귀" },
    chin = { rounded = "둥근 턱", square = "각진 턱", pointed = "갸름한 턱", prominent = "앞으로 나온 턱" },
    cheekbones = { high = "높이 솟은 광대", full = "볼살이 도톰한 뺨", flat = "완만한 광대",
      wide = "옆으로 넓은 광대" },
    philtrum = { long = "긴 인중", short = "짧은 인중", deep = "골이 또렷한 인중", faint = "골이 옅은 인중" },
  },
  unsure = "잘 모르겠어요",
  trait = {
    warm = "따뜻함", lively = "생기", steady = "듬직함", delicate = "섬세함", frank = "솔직함",
    open = "너그러움", focused = "집중력", calm = "차분함",
  },
  element = {
    wood = "목형(木形)", fire = "화형(火形)", earth = "토형(土形)", metal = "금형(金形)",
    water = "수형(水形)", balanced = "고른 형",
  },
  zone = { upper = "상정(上停)", middle = "중정(中停)", lower = "하정(下停)" },
  age = { early = "초년", middle = "중년", late = "말년" },
  theme = { wisdom = "지혜", will = "의지", fortune = "복" },
  mountain = {
    south = "남악(南嶽)", center = "중악(中嶽)", east = "동악(東嶽)", west = "서악(西嶽)", north = "북악(北嶽)",
  },
  office = {
    hearing = "채청관(採聽官)", guarding = "보수관(保壽官)", observing = "감찰관(監察官)",
    judging = "심변관(審辨官)", receiving = "출납관(出納官)",
  },
  palace = {
    career = "관록궁(官祿宮)", travel = "천이궁(遷移宮)", parents = "부모궁(父母宮)",
    siblings = "형제궁(兄弟宮)", fortune = "복덕궁(福德宮)", life = "명궁(命宮)", home = "전택궁(田宅宮)",
    children = "남녀궁(男女宮)", partner = "부부궁(夫婦宮)", wealth = "재백궁(財帛宮)",
    helpers = "노복궁(奴僕宮)",
  },
  -- Where on the face each of them lies.
  place = {
    career = "이마 한가운데", travel = "이마 양옆", parents = "이마 위쪽", siblings = "눈썹",
    fortune = "눈썹 위", life = "두 눈썹 사이", home = "눈두덩", children = "눈 밑", partner = "눈꼬리",
    wealth = "코", helpers = "턱",
  },
  -- What the element of a face is like, in its title.
  image = {
    wood = "위로 자라는 나무 같은 얼굴", fire = "밝게 피어나는 불꽃 같은 얼굴", earth = "너른 땅 같은 얼굴",
    metal = "잘 다듬은 쇠 같은 얼굴", water = "고요히 흐르는 물 같은 얼굴", balanced = "어디로도 기울지 않은 고른 얼굴",
  },
  warning = {
    NO_VISION = "지금은 사진을 볼 수 없어 답해 주신 내용으로만 읽었어요.",
    PARTS_UNSURE = "잘 모르겠다고 하신 부위는 빼고 읽었어요.",
  },
  titled = "%s · %s",
  joined = ", ", joined_last = ", ",
}
