-- What a customer may ask for: request.check(input) -> true | nil, { field, why = { ko, en } }.
--
-- Kinds and bounds have been checked; here is what hangs on more than one field, and what
-- would break a story: marks of its own in a name or a theme.

local themes = require "lib.story.themes"

local request = {}

local WHY = {
  none = {
    ko = "birth(태어난 때), theme(주제), continue(앞 이야기의 이음표) 가운데 하나가 필요합니다.",
    en = "or theme or continue is needed: give one of birth, theme and continue.",
  },
  both = {
    ko = "birth(태어난 때)와 theme(주제)를 함께 쓸 수 없습니다. 둘 가운데 하나만 적어 주세요.",
    en = "cannot stand beside birth: give one of birth and theme.",
  },
  beside = {
    ko = "continue(앞 이야기의 이음표)와 함께 쓸 수 없습니다. 이음표에 이미 들어 있으니 비워 주세요.",
    en = "cannot stand beside continue, which has it already: leave it out.",
  },
  kids = {
    ko = "kids가 true이면 romance를 고를 수 없습니다: folktale, scifi, fairytale.",
    en = "cannot be romance when kids is true: folktale, scifi, fairytale.",
  },
  name = {
    ko = "이름에는 글자, 숫자, 띄어쓰기, - ' . 만 쓸 수 있습니다.",
    en = "must have letters, digits, spaces and - ' . only.",
  },
  theme = {
    ko = "주제는 줄바꿈 없이 한 줄로, { } < > ‘ ’ “ ” 없이 적어 주세요. 글자나 숫자가 하나는 있어야 합니다.",
    en = "must be one line without { } < > ‘ ’ “ ”, and have a letter or a digit.",
  },
}

function request.refused(field, why)
  return nil, { field = field, why = why }
end

local refused = request.refused

-- A field that was left out, or is null, is nil.
function request.given(value)
  if value ~= null then return value end
end

local given = request.given

function request.trimmed(value)
  return given(value) and value:match "^%s*(.-)%s*$"
end

-- Marks of the story itself, and what would end a line.
local MARKS = { "{", "}", "<", ">", "‘", "’", "“", "”", "\n", "\r", "\t", "\u{2028}", "\u{2029}",
  "\u{85}" }

local function has_marks(text)
  for _, mark in ipairs(MARKS) do
    if text:find(mark, 1, true) then return true end
  end
end

-- What is not seen, or turns what stands beside it around: spaces, joiners, directions.
local UNSEEN = { [0xA0] = true, [0xAD] = true, [0x34F] = true, [0x115F] = true, [0x1160] = true,
  [0x3000] = true, [0x3164] = true, [0xFEFF] = true, [0xFFA0] = true }

local function is_unseen(code)
  return UNSEEN[code] or code >= 0x2000 and code <= 0x200F or code >= 0x2028 and code <= 0x202F
    or code >= 0x205F and code <= 0x206F or code >= 0xFE00 and code <= 0xFE0F
end

-- Something is there to be read.
local function has_letters(text)
  if text:find "%w" then return true end
  for _, code in utf8.codes(text) do
    if code >= 0x80 and not is_unseen(code) then return true end
  end
end

function request.is_name(name)
  return not name:find("[%c!-&(-,/:-@%[-`{-~]") and has_letters(name) and not has_marks(name)
end

-- True, or nil and why a story is not made of a theme.
function request.theme(theme, is_kids)
  if has_marks(theme) or not has_letters(theme) then return nil, WHY.theme end
  local why = themes.refusal(theme, is_kids)
  if why then return nil, why end
  return true
end

local function check_continued(input)
  for _, field in ipairs { "birth", "theme", "name", "seed" } do
    if given(input[field]) ~= nil then return refused(field, WHY.beside) end
  end
  return true
end

function request.check(input)
  local birth, theme, name = given(input.birth), given(input.theme), given(input.name)
  if given(input.continue) then return check_continued(input) end
  if birth and theme then return refused("theme", WHY.both) end
  if not birth and not theme then return refused("birth", WHY.none) end
  if name and not request.is_name(name) then return refused("name", WHY.name) end
  if input.kids and input.genre == "romance" then return refused("genre", WHY.kids) end
  if not theme then return true end
  local ok, why = request.theme(request.trimmed(theme), input.kids)
  if not ok then return refused("theme", why) end
  return true
end

return request
