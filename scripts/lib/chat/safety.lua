-- What comes before any fortune: whether a message speaks of danger.
--
--     safety.find(plain)   "self_harm", "medical", "violence" or "abuse"; nil when of none
--
-- Plain is lib.chat.listen's.
--
-- Rules and no model, in Korean and English at once, so that help does not hang on a vendor that
-- answers.  It is better to tell somebody of help who did not need it than the other way round;
-- but who is hungry to death (배고파 죽겠다) is only hungry.  What was dreamt has not happened; that
-- somebody wants to die is taken seriously in a dream as well.

local listen = require "lib.chat.listen"

local safety = {}

-- In this order: who has taken too many pills to die is told of both.
local CODES = { "self_harm", "medical", "violence", "abuse" }

local SOURCES = { ko = require "lib.chat.words.ko.danger", en = require "lib.chat.words.en.danger" }

local ROWS = {}
for _, code in ipairs(CODES) do
  ROWS[code] = {}
  for lang, source in pairs(SOURCES) do ROWS[code][lang] = listen.rows(source[code]) end
end

local DREAMS = listen.rows { "꿈에", "꿈을_꾸", "꿈을_꿨", "꿈_꿨", "꿈꿨", "는_꿈", "꿈이었", " dream ", " dreamt",
  " dreamed", " nightmare" }

function safety.find(plain)
  local is_dream = listen.first(plain, DREAMS) ~= nil
  for _, code in ipairs(CODES) do
    for _, rows in pairs(ROWS[code]) do
      if (code == "self_harm" or not is_dream) and listen.first(plain, rows) then return code end
    end
  end
end

return safety
