-- Whether somebody may be in danger from themselves: safety.is_at_risk(text) -> boolean.
--
-- `text` is in small letters.  It is better to offer help once too often: a dream about
-- suicide counts as well as a wish by day.  Who is at risk gets no omens, but somebody to call.

local safety = {}

local MARKS = {
  "자살", "자해", "죽고 싶", "죽고싶", "죽어버리고 싶", "죽어 버리고 싶", "죽었으면 좋겠", "살기 싫", "살기싫", "살고 싶지 않",
  "살고싶지 않", "살고싶지않", "목숨을 끊", "목을 맸", "목을 매달", "목을 매고", "목을 매는", "목매달", "목매어", "손목을 그었", "손목을 그어",
  "손목을 긋", "죽는 게 낫", "죽는게 낫", "살 이유가 없", "살아갈 이유가 없", "더는 살고 싶지", "극단적 선택", "극단적인 선택",
  "뛰어내리고 싶", "사라지고 싶", "없어지고 싶", "그만 살고", "삶을 끝내", "생을 마감", "투신", "동맥을", "유서를",
  "suicid", "kill myself", "killed myself", "killing myself", "end my life", "ended my life",
  "ending my life", "take my own life", "took my own life", "want to die", "wanted to die",
  "wish i was dead", "wish i were dead", "self-harm", "self harm",
  "want to hurt myself", "wanted to hurt myself", "hurt myself on purpose", "harm myself",
  "hurting myself on purpose", "unalive", "want to disappear", "wish i would not wake up",
  "wish i wouldn't wake up", "cut myself on purpose", "cutting myself", "don't want to live",
  "do not want to live", "hang myself", "hanged myself", "hung myself", "slit my wrist",
  "better off dead", "no reason to live", "don't want to be alive",
}

function safety.is_at_risk(text)
  text = text:gsub("%s+", " ")
  for _, mark in ipairs(MARKS) do
    if text:find(mark, 1, true) then return true end
  end
  return false
end

return safety
