-- A birth that somebody writes in a message: born.find(message, today) -> a birth as the input
-- has it, or nil.
--
-- A year has four digits, and a month and a day stand with it.  A date counts only where the
-- message speaks of being born or is hardly more than the date: a trip in 2019 is no birth.
-- Whether there is such a day is for the calendar to say.

local born = {}

local FIRST, LONGEST = 1900, 40

local MONTHS = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
  "dec" }
local MONTH_OF = {}
for i, name in ipairs(MONTHS) do MONTH_OF[name] = i end

local NUMBERS = { "(%d%d%d%d)년 ?(%d%d?)월 ?(%d%d?)일?", "(%d%d%d%d)[-./] ?(%d%d?)[-./] ?(%d%d?)" }
local BIRTH = { "태어", "생일", "생년", "출생", "일생", "일 생", "음력", "양력", "born", "birth" }

local function dated(text)
  for _, pattern in ipairs(NUMBERS) do
    local from, to, year, month, day = text:find(pattern)
    if from then return from, to, year, month, day end
  end
  local from, to, word, day, year = text:find "(%a%a%a)%a* (%d%d?)%a*,? (%d%d%d%d)"
  if from and MONTH_OF[word] then return from, to, year, MONTH_OF[word], day end
  from, to, day, word, year = text:find "(%d%d?)%a* o?f? ?(%a%a%a)%a*,? (%d%d%d%d)"
  if from and MONTH_OF[word] then return from, to, year, MONTH_OF[word], day end
end

local function speaks_of_birth(text)
  for _, word in ipairs(BIRTH) do
    if text:find(word, 1, true) then return true end
  end
  return utf8.len(text) <= LONGEST
end

local function hour_of(rest, text)
  local hour, minute = rest:match "(%d%d?)시 ?(%d%d?)분"
  if not hour then hour = rest:match "(%d%d?)시" end
  if not hour then hour, minute = rest:match "(%d%d?):(%d%d)" end
  if not hour then hour = rest:match "(%d%d?) ?[ap]m" end
  if not hour then return nil end
  hour, minute = tonumber(hour), tonumber(minute) or 0
  local is_late = text:find("오후", 1, true) or text:find("저녁", 1, true)
    or rest:find "%d ?pm"
  local is_early = text:find("오전", 1, true) or text:find("새벽", 1, true) or rest:find "%d ?am"
  if is_late and hour < 12 then hour = hour + 12 end
  if is_early and hour == 12 then hour = 0 end
  if hour > 23 or minute > 59 then return nil end
  return hour, minute
end

local function gender_of(text)
  if text:find("여자", 1, true) or text:find("여성", 1, true) or text:find "%f[%a]female" then
    return "female"
  end
  if text:find("남자", 1, true) or text:find("남성", 1, true) or text:find "%f[%a]male" then
    return "male"
  end
  return "unknown"
end

function born.find(message, today)
  local text = message:lower()
  local from, to, year, month, day = dated(text)
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if not from or year < FIRST or year > tonumber(today:sub(1, 4)) then return nil end
  if not speaks_of_birth(text) then return nil end
  local hour, minute = hour_of(text:sub(to + 1), text)
  return {
    calendar = text:find("음력", 1, true) and "lunar" or text:find("lunar", 1, true) and "lunar"
      or "solar",
    year = year, month = month, day = day, hour = hour, minute = minute,
    leap = text:find("윤달", 1, true) ~= nil, gender = gender_of(text),
  }
end

return born
