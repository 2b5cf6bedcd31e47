-- What was ordered, read against the rules that fields alone cannot say.
--
--     order.of(input) -> { question, spread, daily, allow_reversed, deck_mode, client_seed, nonce,
--                          pick?, options? } | nil, { field, why = { ko, en } }
--
-- The card of the day is one card of the whole deck, the same all day: so whatever would make it
-- another one is refused.  Places are counted from 1.

local cards = require "lib.tarot.cards"
local plain = require "lib.tarot.plain"
local spreads = require "lib.tarot.spreads"

local order = {}

local function no(field, ko, en)
  return nil, { field = field, why = { ko = ko, en = en } }
end

local function check_daily(input)
  if not input.daily then return true end
  if input.spread and input.spread ~= "one" then
    return no("spread", "오늘의 카드는 한 장이에요: one이거나 비워 두세요.",
              "must be one, or be left out: the card of the day is a single card.")
  elseif input.deck_mode ~= "full" then
    return no("deck_mode", "오늘의 카드는 78장에서 뽑아요: full이어야 해요.",
              "must be full: the card of the day is drawn from all 78.")
  elseif input.client_seed ~= "" then
    return no("client_seed", "오늘의 카드는 하루 동안 같아요: 비워 두세요.",
              "must be left out: the card of the day is the same all day.")
  elseif input.nonce ~= 0 then
    return no("nonce", "오늘의 카드는 하루 동안 같아요: 0이어야 해요.",
              "must be 0: the card of the day is the same all day.")
  elseif input.pick then
    return no("pick", "오늘의 카드는 고르지 않아요: 비워 두세요.",
              "must be left out: the card of the day is not picked.")
  end
  return true
end

local function check_options(input, spread)
  if spread == "choice" then return true end
  for _, name in ipairs { "option_a", "option_b" } do
    if input[name] then
      return no(name, "두 갈래 길(choice)에서만 써요.", "is for the spread choice only.")
    end
  end
  return true
end

local function check_pick(pick, count, size)
  if not pick then return true end
  if #pick ~= count then
    return no("pick", ("이 배열에는 %d장이 필요해요. %d장을 고르셨어요."):format(count, #pick),
              ("must have %d places for this spread, not %d."):format(count, #pick))
  end
  local seen = {}
  for i, place in ipairs(pick) do
    if place > size then
      return no(("pick/%d"):format(i - 1), ("1부터 %d까지예요."):format(size),
                ("must be from 1 to %d in this deck."):format(size))
    elseif seen[place] then
      return no(("pick/%d"):format(i - 1), "같은 자리를 두 번 고를 수 없어요.",
                "is the same place a second time.")
    end
    seen[place] = true
  end
  return true
end

local function line(text)
  return text and plain.line(text)
end

local function check(input, spread)
  local ok, why = check_daily(input)
  if ok then ok, why = check_options(input, spread) end
  if ok then
    ok, why = check_pick(input.pick, spreads.count(spread), cards.size[input.deck_mode])
  end
  if ok and spread == "yes_no" and not line(input.question) then
    return no("question", "예·아니요에는 질문이 필요해요.", "is needed for yes or no.")
  end
  return ok, why
end

function order.of(input)
  local spread = input.spread or input.daily and "one" or "three"
  local ok, why = check(input, spread)
  if not ok then return nil, why end
  return {
    question = line(input.question), spread = spread, daily = input.daily or false,
    allow_reversed = input.allow_reversed, deck_mode = input.deck_mode,
    client_seed = input.client_seed, nonce = input.nonce, pick = input.pick,
    options = spread == "choice" and { a = line(input.option_a), b = line(input.option_b) } or nil,
    is_committed = input.commit_id ~= nil,
  }
end

return order
