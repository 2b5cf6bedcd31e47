-- Words by language: labels of codes, and the voices.
--
--     words.PERSONAS                      set of the codes of personas
--     words.label(lang, kind, code)       what a code is called
--     words.coded(lang, kind, code)       { code, label }
--     words.common(lang), words.voice(lang, persona)

local words = {}

words.PERSONAS = { dosa = true, friend = true, counselor = true }

local COMMON = { ko = require "lib.chat.words.ko.common", en = require "lib.chat.words.en.common" }
local VOICES = {
  ko = { dosa = require "lib.chat.words.ko.dosa", friend = require "lib.chat.words.ko.friend",
         counselor = require "lib.chat.words.ko.counselor" },
  en = { dosa = require "lib.chat.words.en.dosa", friend = require "lib.chat.words.en.friend",
         counselor = require "lib.chat.words.en.counselor" },
}

-- Korean when there is no such language.
function words.common(lang)
  return COMMON[lang] or COMMON.ko
end

function words.voice(lang, persona)
  return (VOICES[lang] or VOICES.ko)[persona]
end

function words.label(lang, kind, code)
  return words.common(lang).labels[kind][code]
end

function words.coded(lang, kind, code)
  return { code = code, label = words.label(lang, kind, code) }
end

return words
