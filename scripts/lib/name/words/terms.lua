-- The names of codes: terms.open(lang) -> { label(kind, code), coded(kind, code), … }, and
-- all else that words/<lang>/terms.lua has.

local terms = {}

local SOURCES = { ko = require "lib.name.words.ko.terms", en = require "lib.name.words.en.terms" }

local function bind(source)
  local bound = {}
  for key, value in pairs(source) do bound[key] = value end
  function bound.label(kind, code) return source[kind][code] end
  function bound.coded(kind, code) return { code = code, label = source[kind][code] } end
  return bound
end

local BOUND = { ko = bind(SOURCES.ko), en = bind(SOURCES.en) }

-- Korean when there is no such language.
function terms.open(lang)
  return BOUND[lang] or BOUND.ko
end

return terms
