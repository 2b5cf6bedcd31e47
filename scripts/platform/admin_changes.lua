-- What was changed by whom: the lines that nobody can take back.

local accept = require "lib.accept"
local answer = require "lib.answer"
local db = require "db"
local json = require "json"
local paging = require "lib.paging"
local query = require "lib.query"
local schema = require "lib.schema"
local staff = require "lib.staff"

local LIST = [[
  select c.seq, c.made_at, c.actor, u.email as actor_email, c.action, c.subject, c.before, c.after
    from admin_changes c
    left join users u on u.id = c.actor
   where ($1::bigint is null or c.seq < $1)
     and ($2::text is null or c.action = $2)
     and ($3::text is null or c.subject = $3)
   order by c.seq desc
   limit $4]]

local ACTION = { ko = "무엇을 했는지", en = "What was done", "service", "role", "reload" }

local PAGE = {
  paging.limit { ko = "몇 줄까지", en = "Rows, at most" },
  schema.number "cursor" { ko = "앞쪽의 next_cursor", en = "next_cursor of the page before",
    integer = true, min = 1, max = 2^53 | 0, optional = true },
  schema.choice "action" { ko = "이런 일만", en = "Of this kind only", optional = true,
    table.unpack(ACTION) },
  schema.text "subject" { ko = "이것만", en = "Of this only", max = 255, optional = true },
}

local CHANGE = {
  schema.number "seq" { ko = "차례", en = "Its place", integer = true, min = 1 },
  schema.moment "made_at" { ko = "때", en = "When" },
  schema.uuid "actor" { ko = "한 사람; 호스트의 명령이면 null", optional = true,
    en = "Who did it; null for a command on the host" },
  schema.text "actor_email" { ko = "그 사람의 주소; 계정이 없으면 null", max = 255, optional = true,
    en = "That person's address; null when the account is gone" },
  schema.choice "action" (ACTION),
  schema.text "subject" { ko = "서비스의 종류, 계정의 id, 또는 scripts", max = 255,
    en = "A service's type, an account's id, or scripts" },
  schema.object "before" { ko = "앞의 값", en = "What it was" },
  schema.object "after" { ko = "뒤의 값", en = "What it became" },
}

local function row_of(row)
  return {
    seq = row.seq, made_at = row.made_at, actor = row.actor or json.null,
    actor_email = row.actor_email or json.null, action = row.action, subject = row.subject,
    before = json.object(assert(json.decode(row.before))),
    after = json.object(assert(json.decode(row.after))),
  }
end

local function list(request)
  local user = staff.user(request, "operator")
  local page = query.fields(request, PAGE, accept.lang_of(request, user.locale))
  local found = assert(db.query(LIST, page.cursor, page.action, page.subject, page.limit + 1))

  local rows = json.list()
  for i = 1, math.min(#found, page.limit) do rows[i] = row_of(found[i]) end
  return answer.json(200, {
    changes = rows,
    next_cursor = #found > page.limit and tostring(found[page.limit].seq) or json.null,
  })
end

return routes {
  ["GET /v1/admin/changes"] = list,

  about = {
    ko = "운영: 바뀐 것", en = "Looking after the shop: what was changed",
    schemas = { AdminChange = CHANGE },
    ["GET /v1/admin/changes"] = {
      ko = "누가 무엇을 바꾸었는지", en = "Who changed what", bearer = true, query = PAGE,
      help_ko = "새것부터. 지우거나 고칠 수 없어요. operator나 admin만.",
      help_en = "Newest first. Nobody can delete or change these. For operators and admins.",
      answers = { [200] = { ko = "한 쪽", en = "A page", fields = {
        schema.list "changes" { item = schema.group "change" { fields = CHANGE } },
        schema.text "next_cursor" { ko = "다음 쪽; 없으면 null", max = 40, optional = true,
          en = "For the next page; null after the last" },
      } } },
      problems = { "denied", "busy" },
    },
  },
}
