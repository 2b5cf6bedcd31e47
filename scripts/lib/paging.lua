-- Pages of a list: how many rows one has, for those who list and for /v1/limits.

local schema = require "lib.schema"

local paging = {}

paging.default, paging.most = 20, 100

-- The field `limit` of a query, called as `words` say.
function paging.limit(words)
  return schema.number "limit" { ko = words.ko, en = words.en, integer = true,
    min = 1, max = paging.most, default = paging.default }
end

return paging
