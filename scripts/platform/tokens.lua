-- The keys that access tokens are signed with, for whoever checks them.

local answer = require "lib.answer"
local token = require "token"

return routes {
  ["GET /.well-known/jwks.json"] = function(request)
    return answer.cached(request, token.jwks(), { ["cache-control"] = "public, max-age=300" })
  end,
}
