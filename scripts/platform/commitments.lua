-- Commitments: the seed of a draw is fixed, and its hash told, before anybody chooses.
--
-- A reading that names one in its input is drawn from that seed, and GET /v1/results/{id}/proof
-- shows the seed afterwards.  So neither side can choose the cards: we could not change our
-- seed, and the client did not know it when it chose its own.

local answer = require "lib.answer"
local bearer = require "lib.bearer"
local commitments = require "lib.commitments"
local problem = require "lib.problem"
local schema = require "lib.schema"
local shop = require "shop"

local NO_SERVICE = { ko = "그런 서비스가 없거나, 증명할 뽑기가 없는 서비스입니다.",
                     en = "There is no such service, or it draws nothing that could be proved." }

local COMMITMENT = {
  schema.uuid "id" { ko = "약속의 id", en = "Its id", help_ko = "입력의 commit_id에 넣으세요.",
    help_en = "Send it as commit_id of the input." },
  schema.text "service" { ko = "서비스", en = "Service", max = 100 },
  schema.text "commit" { ko = "씨앗의 SHA-256, 16진수", en = "SHA-256 of the seed, hexadecimal",
    max = 64 },
  schema.moment "created_at" { ko = "만든 때", en = "Made at" },
  schema.moment "expires_at" { ko = "쓸 수 있는 때까지", en = "Can be used until" },
}

local function create(request, kind)
  local user = bearer.user(request)
  local service = shop.find(kind)
  if not service or not service.provable then error(problem.err("not-found", NO_SERVICE)) end
  return answer.json(201, assert(commitments.make(user.sub, kind)))
end

return routes {
  ["POST /v1/services/{type}/commitments"] = create,

  about = {
    ko = "공정한 뽑기", en = "Provable draws",
    schemas = { Commitment = COMMITMENT },
    ["POST /v1/services/{type}/commitments"] = {
      ko = "뽑기 전에 씨앗의 해시 받기", en = "Get the hash of a seed before the draw", bearer = true,
      help_ko = "서버의 씨앗을 정해 두고 그 SHA-256만 먼저 알려 드려요. 풀이를 청할 때 입력의 `commit_id`에 "
        .. "넣으면 그 씨앗으로 뽑고, 뽑은 뒤에는 `GET /v1/results/{id}/proof`에서 씨앗을 볼 수 있어요. "
        .. "약속 하나는 본인의 풀이 하나에만 쓰이고 24시간 뒤에 만료돼요.",
      help_en = "A seed of the server is fixed, and its SHA-256 told. A reading whose input has it "
        .. "as `commit_id` is drawn from that seed, which `GET /v1/results/{id}/proof` shows "
        .. "afterwards. A commitment serves one reading, of its owner, within 24 hours.",
      path = { schema.text "type" { ko = "서비스의 종류, 예: tarot", en = "Its type, such as tarot",
        max = 100 } },
      answers = { [201] = { ko = "약속", en = "The commitment", fields = COMMITMENT } },
      problems = { "not-found", "too-many-requests", "busy" },
    },
  },
}
