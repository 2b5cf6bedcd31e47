-- Conversations as they are kept, for their owner.  The calls here wait.
--
--     conversations.list(user, query, lang)      rows, the last spoken in first; the next cursor
--     conversations.find(user, id, query, lang)  one, with a page of its turns, oldest first; the
--                                                next cursor; nil, err when there is none
--     conversations.delete(user, id)             true | nil, err
--
-- There is no table of them: a conversation is there while readings with its name are.

local db = require "db"
local paging = require "lib.paging"
local problem = require "lib.problem"
local turn = require "lib.turn"

local conversations = {}

local TITLE_MAX = 80

local LIST = [[
  with talks as (
    select r.session_id as id, min(r.created_at) as created_at, max(r.created_at) as updated_at,
           count(*) filter (where r.status = 'done') as turns
      from service_results r
     where r.user_id = $1 and r.session_id is not null and r.expires_at > now() at time zone 'utc'
     group by r.session_id
  )
  select t.id, s.service_type as service, left(r.input_data ->> 'message', $6::integer) as title,
         t.turns, t.created_at, t.updated_at,
         (extract(epoch from t.updated_at) * 1000000)::bigint as micros
    from talks t
    join lateral (select first.input_data, first.service_id
                    from service_results first
                   where first.user_id = $1 and first.session_id = t.id
                     and first.created_at = t.created_at
                   limit 1) r on true
    join services s on s.id = r.service_id
   where ($2::text is null or s.service_type = $2)
     and ($3::bigint is null
          or (t.updated_at, t.id) < (timestamp 'epoch' + $3 * interval '1 microsecond', $4::uuid))
   order by t.updated_at desc, t.id desc
   limit $5]]

local ONE = [[
  select s.service_type as service, count(*) filter (where r.status = 'done') as turns,
         min(r.created_at) as created_at, max(r.created_at) as updated_at,
         (array_agg(left(r.input_data ->> 'message', $3::integer)
                    order by r.created_at, r.id))[1] as title
    from service_results r
    join services s on s.id = r.service_id
   where r.user_id = $1 and r.session_id = $2 and r.expires_at > now() at time zone 'utc'
   group by s.service_type]]

local TURNS = [[
  select r.id, r.status, r.lang, r.input_data ->> 'message' as message,
         coalesce(r.result_data -> 'reading' ->> 'reply', r.result_data ->> 'reading') as reply,
         r.ai_model, r.created_at,
         (extract(epoch from r.created_at) * 1000000)::bigint as micros
    from service_results r
   where r.user_id = $1 and r.session_id = $2 and r.expires_at > now() at time zone 'utc'
     and ($3::bigint is null
          or (r.created_at, r.id) > (timestamp 'epoch' + $3 * interval '1 microsecond', $4::uuid))
   order by r.created_at, r.id
   limit $5]]

local DELETE = "select outcome, id from delete_session($1, $2)"

local NO_SESSION = { ko = "그런 대화가 없습니다.", en = "There is no such conversation." }

local function none()
  return nil, problem.err("not-found", NO_SESSION)
end

-- A row more than was asked for says that there is a next page.
local function page_of(rows, limit)
  local following
  if #rows > limit then
    rows[#rows] = nil
    following = paging.cursor(rows[#rows])
  end
  for _, row in ipairs(rows) do row.micros = nil end
  return rows, following
end

function conversations.list(user, query, lang)
  local micros, id = paging.place(query.cursor, lang)
  local rows = assert(db.query(LIST, user, query.service, micros, id, query.limit + 1, TITLE_MAX))
  return page_of(rows, query.limit)
end

function conversations.find(user, id, query, lang)
  if not paging.is_id(id) then return none() end
  local micros, after = paging.place(query.cursor, lang)
  local found, why = db.one(ONE, user, id, TITLE_MAX)
  if not found and why.code == "not-found" then return none() end
  if not found then return nil, why end
  local rows = assert(db.query(TURNS, user, id, micros, after, query.limit + 1))
  local following
  found.id = id:lower()
  found.said, following = page_of(rows, query.limit)
  return found, following
end

function conversations.delete(user, id)
  if not paging.is_id(id) then return none() end
  local row, why = db.one(DELETE, user, id)
  if not row then return nil, why end
  if row.outcome == "deleted" then return true end
  if row.outcome == "talking" then return nil, turn.talking(row.id) end
  return none()
end

return conversations
