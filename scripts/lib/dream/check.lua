-- What a model may not do: tell of a symbol that the dream does not have, turn the kind of the
-- dream round, promise a lottery, a pregnancy or a death, tell a child's sex, or leave out the
-- helpline.
--
--     check.of(reading, facts) -> true | nil, why
--
-- What the dreamer wrote, quoted with ‘’ or “”, is no claim of the reading's.

local presence = require "lib.dream.presence"

local check = {}

local FIELDS = { "title", "summary", "symbols", "feelings", "life", "taemong", "another_view",
  "advice",
  "question" }

local function known_of(facts)
  local known = {}
  for _, match in ipairs(facts.matches) do
    known[match.symbol] = true
    for _, other in ipairs(match.senses) do
      if other.symbol ~= null then known[other.symbol] = true end
    end
  end
  for _, one in ipairs(facts.negated) do
    if one.symbol ~= null then known[one.symbol] = true end
  end
  return known
end

-- ---- the kind -------------------------------------------------------------------------

local BAD = { "흉몽이", "흉몽입", "흉몽으로 봅", "흉몽으로 봐", "inauspicious dream", "is a bad omen",
  "an ill omen for you" }
local GOOD = { "길몽이에요", "길몽입니다", "길몽으로 봅", "길몽이네", "is an auspicious dream", "is a good omen" }
local DENIAL = { "아니", "않", "not ", "n't" }
local CONCEPTION = { "태몽이에요", "태몽입니다", "태몽이네", "태몽이 분명", "is a taemong", "is a conception dream" }

local function claims(text, marks)
  for sentence in (text:lower() .. "\n"):gmatch("([^.!?\n]*)[.!?\n]+") do
    local is_denied = false
    for _, mark in ipairs(DENIAL) do
      is_denied = is_denied or sentence:find(mark, 1, true) ~= nil
    end
    for _, mark in ipairs(marks) do
      if not is_denied and sentence:find(mark, 1, true) then return true end
    end
  end
  return false
end

-- ---- promises -------------------------------------------------------------------------

local LOTTERY = { "로또", "복권", "당첨", "lottery", "lotto", "jackpot", "winning number" }
local SEXES = { "아들을 낳", "딸을 낳", "아들일", "딸일", "아들 태몽", "딸 태몽", "아들이 태어", "딸이 태어", "아들을 임신",
  "딸을 임신", "it will be a boy", "it will be a girl", "a baby boy", "a baby girl",
  "have a son", "have a daughter", "means a boy", "means a girl" }

-- Of pregnancy, illness, death and riches.
local FATES = { "임신하셨", "임신하실", "임신하게 될", "곧 임신", "죽게 될", "죽을 거", "돌아가시게 될", "돌아가실 거", "병에 걸리게",
  "병에 걸릴 거", "암에 걸", "부자가 될 거", "부자가 됩니다", "큰돈을 벌게 될", "반드시 합격", "you are pregnant",
  "you will become pregnant", "you will get pregnant", "will die soon", "you will die",
  "is going to die", "will get sick", "will fall ill", "will become rich", "will be rich",
  "you will certainly", "will definitely" }

local function first_of(text, marks)
  for _, mark in ipairs(marks) do
    if text:find(mark, 1, true) then return mark end
  end
end

local function offers_help(text)
  return text:find("109", 1, true) or text:find("helpline", 1, true)
    or text:find("emergency services", 1, true)
end

local QUOTES = { ["‘"] = true, ["“"] = true }

-- The text without what the dreamer wrote: a quote is no claim of the reading's.
local function without_quotes(text, facts)
  for _, match in ipairs(facts.matches) do
    for _, quote in ipairs { match.quote, match.alias } do
      local from, till = text:find(quote, 1, true)
      while from do
        if QUOTES[text:sub(from - 3, from - 1)] then
          text, till = text:sub(1, from - 1) .. text:sub(till + 1), from - 1
        end
        from, till = text:find(quote, till + 1, true)
      end
    end
  end
  return text
end

local function all_text(reading)
  local parts = {}
  for _, field in ipairs(FIELDS) do
    if type(reading[field]) == "string" then parts[#parts + 1] = reading[field] end
  end
  return table.concat(parts, "\n")
end

local function wrong_promise(text, known)
  local lottery = not known.lottery and first_of(text, LOTTERY)
  if lottery then return ("speaks of a lottery (%s)"):format(lottery) end
  local sex = first_of(text, SEXES)
  if sex then return ("tells the sex of a child (%s)"):format(sex) end
  local fate = first_of(text, FATES)
  if fate then return ("foretells what no dream can (%s)"):format(fate) end
end

-- A likeness to a conception dream from which it may be called one.
local CALLED_FROM = 35

local function wrong_kind(text, facts)
  local kind = facts.kind.code
  if kind ~= "inauspicious" and claims(text, BAD) then return "calls it a bad omen" end
  if kind == "inauspicious" and claims(text, GOOD) then
    return "calls a cautionary dream a good omen"
  end
  if facts.taemong.likelihood < CALLED_FROM and claims(text, CONCEPTION) then
    return "calls it a conception dream"
  end
end

function check.of(reading, facts)
  local text, known = without_quotes(all_text(reading), facts), known_of(facts)
  local small = text:lower()
  if facts.care then
    if not offers_help(small) then return nil, "names no helpline, which this dreamer needs" end
    local is_omen = claims(text, BAD) or claims(text, GOOD)
    if is_omen then return nil, "reads omens where help is needed" end
    return true
  end
  local why = wrong_promise(small, known) or wrong_kind(text, facts)
  if why then return nil, why end
  local symbol = presence.strange(text, known)
  if symbol then return nil, ("speaks of %s, which is not in the dream"):format(symbol) end
  return true
end

return check
