-- Answers: what most handlers return.
--
--     return answer.json(200, { … })
--     return answer.json(201, { … }, { location = "/v1/results/" .. id })
--     return answer.cached(request, { … })    200 with an ETag, or 304
--     return answer.tagged(request, answer.tag(text), text, headers)    the same, of a text

local crypto = require "crypto"
local canonical = require "lib.canonical"
local json = require "json"

local answer = {}

-- `text` is JSON already, which is what the host says of a body of no other type.
function answer.text(status, text, headers)
  return status, text, headers
end

function answer.json(status, value, headers)
  return answer.text(status, json.encode(value), headers)
end

-- If-None-Match is a list of tags, or *.
local function is_match(header, tag)
  if not header then return false end
  if header:find("^%s*%*%s*$") then return true end
  for one in header:gmatch("\"[^\"]*\"") do
    if one == tag then return true end
  end
  return false
end

function answer.tag(text)
  return ("\"%s\""):format(crypto.base64url(crypto.sha256(text)):sub(1, 22))
end

function answer.tagged(request, tag, text, headers)
  headers = headers or {}
  headers.etag = tag
  headers["cache-control"] = headers["cache-control"] or "no-cache"
  if is_match(request:header("if-none-match"), tag) then return 304, "", headers end
  return answer.text(200, text, headers)
end

-- The tag is of the data and not of the bytes: JSON forgets the order of keys,
-- and two workers would disagree.
function answer.cached(request, value, headers)
  local tag = answer.tag(canonical.text(value, "the answer"))
  return answer.tagged(request, tag, json.encode(value), headers)
end

return answer
