-- Holes of a story: fill.text(phrase, values) puts in names, and in Korean the particle.
--
--     "{hero:은} {quest:을} 찾았다."  "{He} found {quest}."
--
-- A name may be anybody's, so its end is listened to here: hangul and digits by
-- lib.words.josa, Latin letters as Koreans would say them (Jack-eun, Jane-eun, Mike-neun).
-- Of the hero as "I", the subject is 내가, and what is theirs is 내.

local josa = require "lib.words.josa"

local fill = {}

local OPEN, RIEUL, CLOSED = 1, 2, 3

local FINAL_OF_LETTER = { l = RIEUL, m = CLOSED, n = CLOSED, k = CLOSED, p = CLOSED, b = CLOSED,
  t = CLOSED, c = CLOSED }
local SHORT_VOWEL = "[aeiou]"

-- Jack, Bob, Tom are closed; Mark and Ford are said with a vowel more.
local function final_of_consonants(word)
  local last = word:sub(-1)
  local final = FINAL_OF_LETTER[last]
  if last == "l" or last == "m" or last == "n" then return final end
  if word:find("ng$") then return CLOSED end
  if word:find("ck$") or word:find("tt$") or word:find("pp$") or word:find("bb$") then
    return CLOSED
  end
  return final and word:find(SHORT_VOWEL .. "%a$") and not word:find("[aeiou][aeiou]%a$")
    and final or OPEN
end

local function final_of_latin(word)
  if word:find("[aeiouy]ne$") or word:find("nne$") or word:find("[aeiouy]me$") then
    return CLOSED
  end
  if word:find("le$") then return RIEUL end
  if word:find("[aeiouywhr]$") then return OPEN end
  return final_of_consonants(word)
end

-- Hangul in its parts, as some keyboards send it: a final consonant is a letter of its own.
local FIRST_FINAL, LAST_FINAL, FINAL_RIEUL = 0x11A8, 0x11C2, 0x11AF

local function final_of_parts(code)
  if code < FIRST_FINAL or code > LAST_FINAL then return nil end
  return code == FINAL_RIEUL and RIEUL or CLOSED
end

local function last_code(word)
  local last = utf8.offset(word, -1)
  return last and utf8.codepoint(word, last) or 0
end

-- How a word ends: 1 open, 2 with ㄹ, 3 with another consonant.
function fill.final(word)
  local spoken = word:gsub("’$", ""):gsub("[%s%-'%.!?,~]+$", "")
  local latin = spoken:match "%a+$"
  if latin and #latin == 1 then
    return latin:lower():find "[lr]" and RIEUL or latin:lower():find "[mn]" and CLOSED or OPEN
  end
  return latin and final_of_latin(latin:lower()) or final_of_parts(last_code(spoken))
    or josa.final(spoken)
end

local function is_hangul(code)
  return code >= 0xAC00 and code <= 0xD7A3 or code >= 0x1161 and code <= LAST_FINAL
end

-- What is called out: 지우야, 민준아; a name in other letters is called as it is.
function fill.call(name)
  if not is_hangul(last_code(name)) then return name end
  return name .. josa.forms("아")[fill.final(name)]
end

local function with(word, particle)
  if word == "나" and particle == "이" then return "내가" end
  if word == "나" and particle == "의" then return "내" end
  local forms = josa.forms(particle)
  if not forms then error("there is no particle " .. particle, 0) end
  return word .. forms[fill.final(word)]
end

function fill.text(phrase, values)
  return (phrase:gsub("{([%w_]+):?([^{}]*)}", function(name, particle)
    local value = values[name]
    if not value then error("a phrase asks for {" .. name .. "}: " .. phrase, 0) end
    return particle == "" and value or with(value, particle)
  end))
end

return fill
