-- What a client would rather have: its language, its kind of answer.
--
--     accept.language(header)         "ko", "en", or nil when it says neither
--     accept.lang_of(request, locale) what to answer in: Accept-Language, the
--                                     account's own language, Korean
--     accept.wants(header, type)      true when `type` is asked for by name

local accept = {}

-- A header longer than any browser sends is not worth reading.
local HEADER_MAX = 500

local function quality(parameters)
  local q = parameters:match(";%s*[qQ]%s*=%s*([%d.]+)")
  return q and (tonumber(q) or 0) or 1
end

local function language_of(tag, likes)
  local primary = tag:lower():match("^(%a+)") or tag:match("^%*")
  if primary == "*" then return likes.ko and (likes.en and "" or "en") or "ko" end
  return primary
end

local function parse(header)
  local likes = {}
  for item in header:gmatch("[^,]+") do
    local tag, parameters = item:match("^%s*([%w*-]+)%s*(.-)%s*$")
    if tag then
      local lang = language_of(tag, likes)
      likes[lang] = math.max(likes[lang] or -1, quality(parameters))
    end
  end
  local ko, en = likes.ko or 0, likes.en or 0
  if ko <= 0 and en <= 0 then return nil end
  return en > ko and "en" or "ko"
end

function accept.language(header)
  if header and #header <= HEADER_MAX then return parse(header) end
end

function accept.lang_of(request, locale)
  return accept.language(request:header("accept-language"))
    or (locale == "en" or locale == "ko") and locale or "ko"
end

function accept.wants(header, media)
  if not header or #header > HEADER_MAX then return false end
  for item in header:lower():gmatch("[^,]+") do
    local name, parameters = item:match("^%s*([^%s;]+)%s*(.-)%s*$")
    if name == media then return quality(parameters) > 0 end
  end
  return false
end

return accept
