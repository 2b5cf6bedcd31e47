-- Tarot cards in a text: cards.strange(text, said) -> the first card that the text names and `said`
-- does not, or nil.
--
-- Names that are everyday words (힘, 별, the Sun) count only beside the word for a card.

local cards = {}

-- Each card as it is called; what follows the first is other names of the same.
local PLAIN = {
  { "여사제", "High Priestess" }, { "운명의 수레바퀴", "Wheel of Fortune" },
  { "매달린 사람", "Hanged Man" },
}
local WORDS = {
  { "여황제", "Empress" }, { "교황", "Hierophant" }, { "은둔자", "Hermit" },
  { "바보", "Fool" }, { "마법사", "Magician" }, { "황제", "Emperor" }, { "연인", "Lovers" },
  { "전차", "Chariot" }, { "힘", "Strength" }, { "정의", "Justice" }, { "죽음", "Death" },
  { "절제", "Temperance" }, { "악마", "Devil" }, { "탑", "Tower" }, { "별", "Star" }, { "달", "Moon" },
  { "태양", "Sun" }, { "심판", "Judgement" }, { "세계", "World" },
}
local SUITS = {
  { "완드", "Wands" }, { "컵", "Cups" }, { "소드", "Swords" }, { "펜타클", "Pentacles" },
}
local RANKS = {
  { "에이스", "Ace" }, { "2", "Two" }, { "3", "Three" }, { "4", "Four" }, { "5", "Five" },
  { "6", "Six" }, { "7", "Seven" }, { "8", "Eight" }, { "9", "Nine" }, { "10", "Ten" },
  { "시종", "Page" }, { "기사", "Knight" }, { "여왕", "Queen" }, { "왕", "King" },
}

-- { how it stands in a text, … }, all of one card.
local FORMS = {}

for _, names in ipairs(PLAIN) do FORMS[#FORMS + 1] = { names[1], names[2] } end
for _, names in ipairs(WORDS) do
  FORMS[#FORMS + 1] = { " " .. names[1] .. " 카드", "'" .. names[1] .. "' 카드", names[2] .. " card",
                        "card " .. names[2], "card, the " .. names[2] }
end
for _, suit in ipairs(SUITS) do
  for _, rank in ipairs(RANKS) do
    FORMS[#FORMS + 1] = { suit[1] .. " " .. rank[1], suit[1] .. "의 " .. rank[1],
                          rank[2] .. " of " .. suit[2] }
  end
end

-- "컵 1" stands in "컵 10", and "컵 2" not in a text of "컵 20잔".
local function names_it(text, form)
  local from, to = text:find(form, 1, true)
  while from do
    if not text:find("^%d", to + 1) then return true end
    from, to = text:find(form, to + 1, true)
  end
  return false
end

local NAMES = {}
for i, forms in ipairs(FORMS) do
  NAMES[i] = forms
  forms.known = forms
end
for i, names in ipairs(WORDS) do NAMES[#PLAIN + i].known = names end

local function is_said(forms, said)
  for _, form in ipairs(forms.known) do
    if names_it(said, form) then return true end
  end
  return false
end

function cards.strange(text, said)
  text = " " .. text
  for _, forms in ipairs(NAMES) do
    for i = 1, #forms do
      if names_it(text, forms[i]) and not is_said(forms, said) then
        return (forms[i]:gsub("^ ", ""))
      end
    end
  end
end

return cards
