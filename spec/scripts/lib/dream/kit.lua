-- What the dream specs share: facts of a text, and dreams made by chance.

local josa = require "lib.words.josa"
local json = require "json"

-- What the sandbox of a service has as globals.
_G.null, _G.list, _G.constant = json.null, json.list, json.constant

local kit = { facts = require "lib.dream.facts", book = require "lib.dream.words.book" }

local WORLD = { lang = "ko", today = "2026-11-22", now = 1795305600, seed = 1 }

-- The facts of a text, with further fields of the input, in a language.
function kit.of(text, more, lang)
  local input, world = { text = text }, {}
  for key, value in pairs(more or {}) do input[key] = value end
  for key, value in pairs(WORLD) do world[key] = value end
  world.lang = lang or "ko"
  return kit.facts.of(input, world)
end

-- "snake:bite house", the symbols with what happens to them.
function kit.told(facts)
  local told = {}
  for i, match in ipairs(facts.matches) do
    local variant = match.variant ~= json.null and ":" .. match.variant.code or ""
    told[i] = match.symbol .. variant
  end
  return table.concat(told, " ")
end

function kit.match(facts, symbol)
  for _, match in ipairs(facts.matches) do
    if match.symbol == symbol then return match end
  end
end

-- The aliases of a symbol in a language that mean nothing else, as they may be written.
function kit.aliases(symbol, lang)
  local plain = {}
  for alias in kit.book.symbols[lang][symbol][2]:gmatch("%S+") do
    if not alias:find("[=?]") or lang == "en" and not alias:find("?", 1, true) then
      plain[#plain + 1] = (alias:gsub("=.*", ""):gsub("%.", " "))
    end
  end
  return plain
end

function kit.random(seed)
  local state = seed * 2654435761 + 12345
  return function(n)
    state = (state * 6364136223846793005 + 1442695040888963407)
    return (state >> 33) % n + 1
  end
end

-- The n-th dream made of symbols, verbs, feelings and filling, in a language.
local ENDS = { ko = { "{을} 보았어요. ", "{이} 나왔어요. ", "에게 물렸어요. ", "{을} 품에 안았어요. ",
  "{을} 잃어버렸어요. ", "{이} 죽었어요. ", "{을} 잡았고 무서웠어요. " },
  en = { " bit me. ", " came into my room. ", " was there. ", " died and I cried. ",
    " chased me. ", " shone. " } }

-- What stands between: words that are no symbols, and what is no word at all.
local NOISE = { ko = { "그러다가 ", "왠지 모르게 ", "ㅋㅋㅋ ", "\u{1F62D} ", "음... ", "그날따라 ", "갑자기 ", "??? " },
  en = { "and then ", "somehow ", "lol ", "\u{1F62D} ", "hmm... ", "that night ", "suddenly ",
    "??? " } }

local EMOTIONS = { "joy", "peace", "wonder", "longing", "sadness", "fear", "anxiety", "anger",
  "shame", "confusion", "neutral" }

-- What else the n-th dreamer may tell.
function kit.circumstances(n)
  return { emotion = EMOTIONS[n % 14 + 1], recurring = n % 5 == 0,
    date = n % 7 == 0 and ("2026-%02d-%02d"):format(n % 10 + 1, n % 28 + 1) or nil,
    dreamer = { pregnant_family = n % 3 == 0 } }
end

function kit.dream(n, lang)
  local roll, parts = kit.random(n), {}
  for i = 1, 1 + roll(4) do
    local symbol = kit.book.order[roll(#kit.book.order)]
    local aliases = kit.aliases(symbol, lang)
    local alias = aliases[roll(math.max(1, #aliases))] or (lang == "ko" and "나비" or "butterfly")
    local before = lang == "ko" and "커다란 " or "I dreamt that a "
    local ending = ENDS[lang][roll(#ENDS[lang])]:gsub("{(.-)}", function(particle)
      return josa.with(alias, particle):sub(#alias + 1)
    end)
    parts[i] = NOISE[lang][roll(#NOISE[lang])] .. before .. alias .. ending
  end
  return table.concat(parts)
end

-- Ends a turn on the loop, so that what follows has a budget of its own.
function kit.breathe()
  local wait = rawget(_G, "sleep")
  if wait then wait(0) end
end

return kit
