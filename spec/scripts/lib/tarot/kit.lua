-- What the tarot specs share: the sandbox's words, and readings to vary.

local json = require "json"

-- What the sandbox of a service has as globals.
_G.null, _G.list, _G.constant = json.null, json.list, json.constant

local digest = require "digest"

local kit = { facts = require "lib.tarot.facts" }

-- Ends a turn on the loop, so that what follows has a budget of its own.
function kit.breathe()
  local wait = rawget(_G, "sleep")
  if wait then wait(0) end
end

function kit.bytes(hex)
  return (hex:gsub("%x%x", function(two) return string.char(tonumber(two, 16)) end))
end

-- 32 bytes for a number, the same every time.
function kit.seed(n)
  return digest.sha256("seed " .. n)
end

local INPUT = { daily = false, allow_reversed = true, deck_mode = "full", client_seed = "",
  nonce = 0 }

-- An input as the fields have it when it is clean.
function kit.input(changes)
  local input = {}
  for name, value in pairs(INPUT) do input[name] = value end
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end

-- The facts of the n-th seed.
function kit.of(changes, n, lang, today)
  return kit.facts.of(kit.input(changes),
    { lang = lang or "ko", today = today or "2026-11-22", server_seed = kit.seed(n or 1) })
end

kit.spreads = require "lib.tarot.spreads".codes

local STEMS = {
  ko = { "이직을 해도 괜찮을까요", "그 사람과 다시 연애할 수 있을까요", "올해 시험에 합격할 수 있을까요", "투자를 시작해도 될까요",
    "건강이 걱정돼요", "가족과 자꾸 다퉈요", "요즘 왜 이렇게 마음이 복잡할까요", "소송이 언제 끝날까요", "여행을 가도 좋을까요" },
  en = { "Should I quit my job", "Will my crush notice me", "How will my exam go",
    "Is it time to invest", "I worry about my health", "My family keeps quarrelling",
    "Why am I so restless", "When will the lawsuit end", "Is it time to travel" },
}
local TAILS = {
  ko = { "?", "", "… 알려 주세요.", "? 작년부터 고민했어요.", "? 🙏" },
  en = { "?", "", "… please tell me.", "? I have wondered since last year.", "? 🙏" },
}
local ROADS = { ko = { "떠나기", "머물기", "서울에 남기" }, en = { "leaving", "staying", "a third way" } }

-- Numbers below `sides` for the n-th reading, the same every time.
local function dice(n)
  local text, at = digest.sha256("reading " .. n), 0
  return function(sides)
    at = at + 1
    return text:byte(at) % sides
  end
end

local function places(roll, count, size)
  local pick, first = {}, roll(size)
  for i = 1, count do pick[i] = (first + i * 5) % size + 1 end
  return pick
end

-- An input for the n-th of many readings.
function kit.random(n, lang)
  local roll = dice(n)
  if roll(20) == 0 then return { daily = true, allow_reversed = roll(2) == 0 } end
  local spread = kit.spreads[roll(#kit.spreads) + 1]
  local changes = { spread = spread, deck_mode = roll(5) == 0 and "major" or "full",
    allow_reversed = roll(7) > 0, client_seed = ("별"):rep(roll(4)), nonce = roll(3) }
  if spread == "yes_no" or roll(3) > 0 then
    local stem, tail = roll(#STEMS[lang]) + 1, roll(#TAILS[lang]) + 1
    changes.question = STEMS[lang][stem] .. TAILS[lang][tail]
  end
  if spread == "choice" then
    changes.option_a, changes.option_b = ROADS[lang][roll(4) + 1], ROADS[lang][roll(4) + 1]
  end
  if roll(4) == 0 then
    changes.pick = places(roll, require "lib.tarot.spreads".count(spread),
      changes.deck_mode == "full" and 78 or 22)
  end
  return changes
end

return kit
