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

local QUESTIONS = {
  ko = { "이직을 해도 괜찮을까요?", "그 사람과 다시 연애할 수 있을까요?", "올해 시험에 합격할 수 있을까요?", "투자를 시작해도 될까요?",
    "건강이 걱정돼요", "가족과 자꾸 다퉈요", "요즘 왜 이렇게 마음이 복잡할까요?" },
  en = { "Should I quit my job?", "Will my crush notice me?", "How will my exam go?",
    "Is it time to invest?", "I worry about my health", "My family keeps quarrelling",
    "Why am I so restless?" },
}

-- An input for the n-th of many readings, each spread and topic in turn.
function kit.random(n, lang)
  local spread = kit.spreads[n % #kit.spreads + 1]
  local changes = { spread = spread, deck_mode = n % 5 == 0 and "major" or "full",
                    allow_reversed = n % 7 ~= 0 }
  if spread == "yes_no" or n % 3 > 0 then changes.question = QUESTIONS[lang][n % 7 + 1] end
  if spread == "choice" and n % 2 == 0 then
    changes.option_a = lang == "ko" and "떠나기" or "leaving"
    changes.option_b = lang == "ko" and "머물기" or "staying"
  end
  return changes
end

return kit
