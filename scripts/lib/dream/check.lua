-- What a model may not do: tell of a symbol that the dream does not have, turn the kind of the
-- dream round, promise a lottery, tell a child's sex, or leave out the helpline.
--
--     check.of(reading, facts) -> true | nil, why
--
-- Words such as 물, 길 or "door" are everyday speech, so a strange symbol counts only when it is
-- one that is hardly ever said otherwise, and in a sentence that speaks of what was dreamt.

local scan = require "lib.dream.scan"
local spelling = require "lib.dream.spelling"

local check = {}

local FIELDS = { "title", "summary", "symbols", "feelings", "life", "taemong", "another_view",
  "advice",
  "question" }

-- Symbols that do not come up by themselves.
local DISTINCT = {}
for code in ("pig dragon tiger big_snake snake carp turtle cow horse cat phoenix crane "
    .. "eagle magpie crow bear deer "
  .. "rabbit rat monkey chicken duck elephant lion wolf fox sheep whale shark frog "
      .. "butterfly spider ant "
  .. "cockroach baby twins president king ghost zombie reaper grave funeral coffin corpse "
      .. "tooth blood "
  .. "feces urine pregnancy sun rainbow volcano earthquake tsunami flood peach apple "
      .. "persimmon jujube "
  .. "ginseng pumpkin gun knife crown ring car_crash airplane wedding war exam")
  :gmatch("%S+") do
  DISTINCT[code] = true
end

-- What a sentence says that speaks of the dream.
local DREAMT = { "꿈에 나온", "나온 ", "나왔", "등장", "나타난", "나타났", "보신 ", "꾸신", "꿈에서 본", "상징하", "장면",
  "appeared", "in your dream", "you dreamt of", "you dreamed of", "your dream of", "you saw",
  "symboli", "the dream's" }

local function speaks_of_dream(sentence)
  for _, mark in ipairs(DREAMT) do
    if sentence:find(mark, 1, true) then return true end
  end
  return false
end

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

-- A big snake may be called a snake, a fish a carp's kin, clear water water.
local KIN = { snake = "big_snake", big_snake = "snake", carp = "fish", whale = "fish",
  ring = "jewel",
  jewel = "ring", twins = "baby", baby = "pregnancy", pregnancy = "baby", sun = "light",
  funeral = "grave", coffin = "funeral", corpse = "funeral", king = "president" }

local function strange_symbol(text, known)
  for sentence in (text .. "\n"):gmatch("([^.!?\n]*)[.!?\n]+") do
    if speaks_of_dream(sentence:lower()) then
      for _, mention in ipairs(scan.of(spelling.of(sentence))) do
        local code = mention.code
        local is_strange = mention.kind == "symbol" and not mention.sense and DISTINCT[code]
          and not known[code] and not known[KIN[code] or code]
        if is_strange then return code end
      end
    end
  end
end

-- ---- the kind -------------------------------------------------------------------------

local BAD = { "흉몽이", "흉몽입", "흉몽으로 봅", "흉몽으로 봐", "inauspicious dream", "is a bad omen",
  "an ill omen for you" }
local GOOD = { "길몽이에요", "길몽입니다", "길몽으로 봅", "길몽이네", "is an auspicious dream", "is a good omen" }
local DENIAL = { "아니", "않", "not ", "n't" }
local IS_BRIGHT = { auspicious = true, taemong = true }

local function claims(text, marks)
  for sentence in (text:lower() .. "\n"):gmatch("([^.!?\n]*)[.!?\n]+") do
    local is_denied = false
    for _, mark in ipairs(DENIAL) do is_denied = is_denied or sentence:find(mark, 1,
      true) ~= nil end
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
end

local function wrong_kind(text, kind)
  if IS_BRIGHT[kind] and claims(text, BAD) then return "calls a bright dream a bad omen" end
  if kind == "inauspicious" and claims(text,
    GOOD) then return "calls a cautionary dream a good omen" end
end

function check.of(reading, facts)
  local text, known = without_quotes(all_text(reading), facts), known_of(facts)
  local small = text:lower()
  if facts.care then
    if not offers_help(small) then return nil, "names no helpline, which this dreamer needs" end
    if claims(text, BAD) or claims(text, GOOD) then return nil,
      "reads omens where help is needed" end
    return true
  end
  local why = wrong_promise(small, known) or wrong_kind(text, facts.kind.code)
  if why then return nil, why end
  local symbol = strange_symbol(text, known)
  if symbol then return nil, ("speaks of %s, which is not in the dream"):format(symbol) end
  return true
end

return check
