-- How a story speaks: tone.polite(phrase) turns 했다 into 했어요.
--
-- All that a Korean story tells is in the past, so a sentence ends in 다 after ㅆ, and one
-- rule turns it.  What is said between “ and ” is somebody's own and stays.

local tone = {}

local FIRST_SYLLABLE, FINALS, SSANG_SIOT = 0xAC00, 28, 20
local CLOSE = "”"

local function turned(syllable)
  local final = (utf8.codepoint(syllable) - FIRST_SYLLABLE) % FINALS
  return final == SSANG_SIOT and syllable .. "어요." or nil
end

local function turn(text)
  text = text:gsub("{([%w_]+):이었다}", "{%1:이었어요}")
  return (text:gsub("([\xEA-\xED][\x80-\xBF][\x80-\xBF])다%.", turned))
end

function tone.polite(phrase)
  local parts, at = {}, 1
  while true do
    local open = phrase:find("“", at, true)
    if not open then break end
    local close = phrase:find(CLOSE, open, true) or #phrase
    parts[#parts + 1] = turn(phrase:sub(at, open - 1))
    parts[#parts + 1] = phrase:sub(open, close + #CLOSE - 1)
    at = close + #CLOSE
  end
  parts[#parts + 1] = turn(phrase:sub(at))
  return table.concat(parts)
end

return tone
