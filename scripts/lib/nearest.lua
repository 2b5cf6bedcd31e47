-- The word that was meant: of those there are, the one that a misspelt one is nearest to.
--
--     nearest.word(wrong, words) -> a word of the list, or nil when none is near
--     nearest.hint(wrong, words) -> "; did you mean …?", or "" when none is near
--
-- Near is a letter left out, put in, mistaken, or two of them swapped: once in a short word,
-- up to three times in a long one (optimal string alignment distance).

local nearest = {}

local LENGTH_MAX = 60                   -- nobody misspells a longer one; and it is quadratic

local function cost_of(a, b, i, j)
  return a:byte(i) == b:byte(j) and 0 or 1
end

-- Rows of the usual table; two are looked back to, for letters that are swapped.
local function distance(a, b)
  local before, last = {}, {}
  for j = 0, #b do last[j] = j end
  for i = 1, #a do
    local row = { [0] = i }
    for j = 1, #b do
      local least = math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost_of(a, b, i, j))
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        least = math.min(least, before[j - 2] + 1)
      end
      row[j] = least
    end
    before, last = last, row
  end
  return last[#b]
end

local function most_for(length)
  return length <= 2 and 0 or length <= 5 and 1 or length <= 9 and 2 or 3
end

function nearest.word(wrong, words)
  if #wrong > LENGTH_MAX then return nil end
  local best, least = nil, most_for(#wrong) + 1
  local lower = wrong:lower()
  for _, word in ipairs(words) do
    if word ~= wrong and #word <= LENGTH_MAX and math.abs(#word - #wrong) < least then
      local far = distance(lower, word:lower())
      if far < least then best, least = word, far end
    end
  end
  return best
end

function nearest.hint(wrong, words)
  local word = nearest.word(wrong, words)
  return word and ("; did you mean %s?"):format(word) or ""
end

return nearest
