-- What became of what, told after the story; labels of choices.

local notes = {
  lead = {
    birth = "{name:이} 주인공인 이 이야기에는 사주가 이렇게 담겨 있어요.",
    theme = "적어 주신 주제 ‘{theme}’에서 출발한 이야기예요.",
  },
  protagonist = "타고난 나를 뜻하는 일간(태어난 날의 글자)은 {hangul}({hanja}), {text:을} 닮았다고 해요. 그래서 주인공의 성품이 되었어요.",
  quest_missing = "여덟 글자에 없는 {element} 기운은 찾아 나선 보물 ‘{text}’ 속에 담았어요.",
  quest_least = "가장 적은 {element} 기운은 찾아 나선 보물 ‘{text}’ 속에 담았어요.",
  obstacle_most = "가장 많은 {element} 기운은 앞을 막은 ‘{text}’의 모습이에요. 넘치는 기운은 넘어야 할 고개이면서 내 힘이기도 하거든요.",
  obstacle_void = "다섯 기운이 고르게 퍼져 있어서, 앞을 막은 것도 어느 한 기운이 아닌 {text:으로} 그렸어요.",
  season_daewoon = "지금 지나는 대운(십 년마다 바뀌는 큰 흐름) {hangul}({hanja})의 계절이 {text:이라} 첫 장을 그 계절로 열었어요.",
  season_month_pillar = "태어난 달의 글자 {hangul}({hanja})의 계절이 {text:이라} 첫 장을 그 계절로 열었어요.",
  lesson = "{strength:이라} {text:을} 배우는 이야기를 골랐어요.",
  companion_animal = "태어난 해의 띠인 {text:은} 주인공이 몸에 지닌 작은 물건이 되었어요.",
  quest_next = "{volume}권에서는 다음으로 적은 {element} 기운을 찾아 나선 보물 ‘{text}’ 속에 담았어요.",
  obstacle_next = "이번에 앞을 막은 것은 {text:이에요}. 앞 권과는 다른 고개지요.",
  season_volume = "계절은 앞 권에서 한 걸음 나아간 {text:이에요}.",
  lesson_volume = "이번에는 {text:을} 배워요.",
  series = "모두 {volumes}권으로 이어지는 이야기의 {volume}권이에요.",
  token = "이어지는 다음 권을 읽으시려면 continue에 이 글을 그대로 넣어 주세요: {token}",
  last = "네 계절을 다 돌아 이야기가 여기서 끝나요.",
  theme = "주제는 주인공이 발견한 글귀가 되어 이야기를 이어요.",
  theme_title = "짧은 이야기라 주제는 제목에 담았어요.",
  seed = "같은 내용을 적고 seed에 {seed:을} 넣으면 같은 이야기를 다시 만날 수 있어요. 재미로 즐기는 이야기이니 가볍게 읽어 주세요.",
  labels = {
    friendly = "다정하게", formal = "담담하게", fun = "유쾌하게",
    first = "1인칭", third = "3인칭",
  },
}

local ELEMENTS = { wood = "목", fire = "화", earth = "토", metal = "금", water = "수" }

-- 경금
function notes.stem_name(master)
  return master.hangul .. ELEMENTS[master.element]
end

function notes.pillar_name(pillar)
  return pillar.hangul
end

return notes
