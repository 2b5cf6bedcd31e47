-- Results as they are kept, read for their owner.  The calls here wait.
--
--     stored.find(user, id)          one row, fit for result.text(); nil, err when there is none
--     stored.list(user, query, lang) rows without their facts, newest first; and the next cursor

local db = require "db"
local json = require "json"
local paging = require "lib.paging"
local problem = require "lib.problem"
local services = require "lib.service"
local shop = require "shop"

local stored = {}

-- What it cost is what its ledger rows add up to: nothing, once refunded.
local ONE = [[
  select r.id, s.service_type as service, r.version, r.status, r.lang, r.session_id, r.ai_model,
         r.result_data -> 'facts' as facts, r.result_data -> 'reading' as reading,
         r.result_data -> 'warnings' as warnings, r.problem,
         r.created_at, r.expires_at, paid.charged, paid.balance
    from service_results r
    join services s on s.id = r.service_id
    left join lateral (
      select -sum(t.credit_amount) as charged,
             (array_agg(t.credit_balance_after order by t.seq desc))[1] as balance
        from transactions t
       where t.result_id = r.id
    ) paid on true
   where r.id = $1 and r.user_id = $2 and r.expires_at > now()]]

local LIST = [[
  select r.id, s.service_type as service, r.version, r.status, r.lang, r.session_id, r.ai_model,
         r.result_data -> 'reading' ->> 'title' as title, r.created_at, r.expires_at,
         (extract(epoch from r.created_at) * 1000000)::bigint as micros
    from service_results r
    join services s on s.id = r.service_id
   where r.user_id = $1 and r.expires_at > now()
     and ($2::text is null or s.service_type = $2)
     and ($3::text is null or r.status = $3)
     and ($4::bigint is null
          or (r.created_at, r.id) < (timestamp 'epoch' + $4 * interval '1 microsecond', $5::uuid))
   order by r.created_at desc, r.id desc
   limit $6]]

stored.is_id = paging.is_id

local NO_RESULT = { ko = "그런 결과가 없습니다.", en = "There is no such result." }

-- The database, too, ends readings (the deadline), and says why in fewer words.
local function problem_text(text, lang)
  local kept = assert(json.decode(text))
  if kept.type then return text end
  return json.encode(problem.body(kept, lang))
end

-- The err for a result that is not there, or another's.
function stored.none()
  return problem.err("not-found", NO_RESULT)
end

-- PostgreSQL keeps members by the length of their names; a service that is still on sale says
-- in which order they were.
local function in_order(text, kind)
  local service = shop.find(kind)
  if not service or not service.order then return text end
  return services.encode(service, assert(json.decode(text)))
end

function stored.find(user, id)
  if not stored.is_id(id) then return nil, stored.none() end
  local row, why = db.one(ONE, id, user)
  if not row then
    if why.code == "not-found" then return nil, stored.none() end
    return nil, why
  end
  row.credits = { charged = row.charged, balance = row.balance }
  row.problem = row.problem and problem_text(row.problem, row.lang)
  row.reading = row.reading and in_order(row.reading, row.service)
  return row
end

function stored.list(user, query, lang)
  local micros, id = paging.place(query.cursor, lang)
  local rows = assert(db.query(LIST, user, query.service, query.status, micros, id,
                               query.limit + 1))
  local following
  if #rows > query.limit then
    rows[#rows] = nil
    following = paging.cursor(rows[#rows])
  end
  return rows, following
end

return stored
