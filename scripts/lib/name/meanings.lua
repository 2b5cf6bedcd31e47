-- What the hanja that people choose for names mean.
--
--     meanings.of("賢", "현")  -> { ko = "어질", en = "wise and kind", theme = "virtue" } | nil
--     meanings.chosen("현")    -> { { hanja, hangul, ko, en, theme }, … }, the usual ones first
--
-- A theme is what a hanja speaks of.  One without an entry simply has no meaning to tell.

local chosen = require "lib.name.chosen"
local hangul = require "lib.name.hangul"

local meanings = {}

-- As chosen.lua writes them.
local THEMES = { L = "light", V = "virtue", N = "nature", W = "wisdom", S = "strength",
  B = "beauty", A = "water", P = "treasure", H = "harmony", G = "growth" }

local ENTRY = "(%S+) ([^,;]+),([^,;]+),(%u);"

-- [syllable] -> its entries as text.
local texts = {}
for syllable, entries in chosen:gmatch("(%S+) ([^\n]+)\n") do
  texts[syllable] = (texts[syllable] or "") .. entries
end

function meanings.of(char, syllable)
  for _, original in ipairs(hangul.originals(syllable)) do
    local text = texts[original]
    local at = text and text:find(char .. " ", 1, true)
    if at then
      local _, ko, en, theme = text:match("^" .. ENTRY, at)
      return { ko = ko, en = en, theme = THEMES[theme] }
    end
  end
end

function meanings.chosen(syllable)
  local list = {}
  for _, original in ipairs(hangul.originals(syllable)) do
    for char, ko, en, theme in (texts[original] or ""):gmatch(ENTRY) do
      list[#list + 1] =
        { hanja = char, hangul = syllable, ko = ko, en = en, theme = THEMES[theme] }
    end
  end
  return list
end

return meanings
