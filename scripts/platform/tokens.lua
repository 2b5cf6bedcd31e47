-- The keys that access tokens are signed with, for whoever checks them.

local answer = require "lib.answer"
local schema = require "lib.schema"
local token = require "token"

local KEYS = {
  schema.list "keys" { item = schema.group "key" { fields = {
    schema.choice "kty" { "OKP" }, schema.choice "crv" { "Ed25519" },
    schema.choice "alg" { "EdDSA" }, schema.choice "use" { "sig" },
    schema.text "kid" { ko = "토큰 머리의 kid", en = "kid in the head of a token", max = 100 },
    schema.text "x" { ko = "공개 키, base64url", en = "The public key, base64url", max = 100 },
  } } },
}

return routes {
  ["GET /.well-known/jwks.json"] = function(request)
    return answer.cached(request, token.jwks(), { ["cache-control"] = "public, max-age=300" })
  end,

  about = {
    ko = "토큰의 열쇠", en = "Keys of the tokens",
    ["GET /.well-known/jwks.json"] = {
      ko = "공개 키", en = "The public keys", is_cached = true,
      help_ko = "접근 토큰을 스스로 확인하려는 쪽을 위한 것.",
      help_en = "For whoever checks access tokens without asking us.",
      answers = { [200] = { ko = "JWK 집합", en = "A JWK set", fields = KEYS } },
    },
  },
}
