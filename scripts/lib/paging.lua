-- Pages of a list: how many rows one has, for those who list and for /v1/limits; and where the
-- next one begins.
--
--     paging.limit(words)         the field `limit` of a query, called as `words` say
--     paging.cursor(row)          the cursor of the page behind a row { micros, id }
--     paging.place(cursor, lang)  -> micros, id; nil without a cursor; raises when it is none
--     paging.is_id(text)          true of a UUID

local crypto = require "crypto"
local problem = require "lib.problem"
local schema = require "lib.schema"

local paging = {}

paging.default, paging.most = 20, 100

function paging.limit(words)
  return schema.number "limit" { ko = words.ko, en = words.en, integer = true,
    min = 1, max = paging.most, default = paging.default }
end

function paging.is_id(text)
  return #text == 36 and text:find("^%x+%-%x%x%x%x%-%x%x%x%x%-%x%x%x%x%-%x+$") == 1
     and text:sub(9, 9) == "-" and text:sub(24, 24) == "-"
end

-- Nobody needs to know how it is written.
function paging.cursor(row)
  return crypto.base64url(("%d.%s"):format(row.micros, row.id))
end

local BAD_CURSOR = { ko = "앞에서 받은 next_cursor가 아닙니다.", en = "is no next_cursor of ours." }

function paging.place(cursor, lang)
  if not cursor then return end
  local text = crypto.unbase64url(cursor)
  local micros, id = (text or ""):match("^(%d+)%.(%x[%x-]+)$")
  if not micros or #micros > 18 or not paging.is_id(id) then
    error(problem.invalid({ { pointer = "/cursor", detail = BAD_CURSOR[lang] } }, lang))
  end
  return math.tointeger(micros), id
end

return paging
