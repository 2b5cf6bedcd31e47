-- Yes or no, from one card: yes_no.of(card, reversed) -> score, code.
--
-- aimix-tarot-yes-no-v1: upright 20 + 40 * polarity, reversed -20 - 20 * polarity: an upright
-- card leans to yes and a reversed one to no, and how light or heavy the card is says how far.
-- From 50 on yes, from 10 leaning to yes, down to -10 open, above -50 leaning to no, else no.
-- The score is a whole number from -60 to 100.

local yes_no = {}

function yes_no.of(card, reversed)
  local score = reversed and -20 - 20 * card.polarity or 20 + 40 * card.polarity
  if score >= 50 then return score, "yes" end
  if score >= 10 then return score, "leaning_yes" end
  if score > -10 then return score, "open" end
  if score > -50 then return score, "leaning_no" end
  return score, "no"
end

return yes_no
