-- What there was before a reading: the turns of its conversation, and the earlier reading that
-- its input names.  The calls here wait.
--
--     recall.of { service, user, input, lang }
--         -> { session?, last?, turns?, before?, context? } | nil, err that points into the input
--
-- `session` is the conversation of a service that converses, "" when this message begins one, and
-- `last` its newest reading that has ended, so that the ledger knows whether these are all turns;
-- turns, before and context are what its world is to have (lib.world).  Whose they are and that
-- they are there is found out here, so that nothing is paid for what is not.

local db = require "db"
local earlier = require "lib.schema.earlier"
local json = require "json"
local problem = require "lib.problem"

local recall = {}

-- So much of what was said is told again: of the last readings, that many, and of their words,
-- that many characters.
recall.turns_max, recall.characters_max = 12, 12000

-- Rows that still are being made, or have failed, belong to a conversation; but nothing was
-- said in them.
local SESSION = [[
  select count(*) as rows,
         (array_agg(r.id order by r.created_at desc, r.id desc)
            filter (where r.status <> 'pending'))[1] as last
    from service_results r
    join services s on s.id = r.service_id
   where r.user_id = $1 and r.session_id = $2 and s.service_type = $3
     and r.expires_at > now() at time zone 'utc']]

local TURNS = [[
  select r.input_data ->> 'message' as message,
         coalesce(r.result_data -> 'reading' ->> 'reply', r.result_data ->> 'reading') as reply,
         case when row_number() over (order by r.created_at desc, r.id desc) = 1
              then r.result_data -> 'facts' end as facts
    from service_results r
   where r.user_id = $1 and r.session_id = $2 and r.status = 'done'
     and r.expires_at > now() at time zone 'utc'
   order by r.created_at desc, r.id desc
   limit $3]]

local READING = [[
  select s.service_type as service, r.lang, r.status, r.result_data -> 'facts' as facts
    from service_results r
    join services s on s.id = r.service_id
   where r.id = $1 and r.user_id = $2 and r.expires_at > now() at time zone 'utc']]

-- No reading: its first is still being made.
local NONE = "00000000-0000-0000-0000-000000000000"

local NO_SESSION = { ko = "이 서비스에서 나눈 그런 대화가 없습니다.",
                     en = "names no conversation of yours with this service." }
local NO_READING = { ko = "그런 풀이가 없습니다.", en = "names no reading of yours." }
local NOT_DONE = { ko = "아직 끝나지 않았거나 실패한 풀이입니다.",
                   en = "names a reading that has failed, or is not done yet." }

local function refused(path, words, lang)
  local row = { pointer = "/input/" .. table.concat(path, "/"), detail = words[lang] or words.ko }
  return nil, problem.invalid({ row }, lang)
end

local function said(row)
  return utf8.len(row.message or "", 1, -1, true) + utf8.len(row.reply or "", 1, -1, true)
end

-- The rows come newest first; what does not fit is what was said longest ago.
local function turns_of(rows)
  local kept, left = 0, recall.characters_max
  for i, row in ipairs(rows) do
    left = left - said(row)
    if left < 0 then break end
    kept = i
  end
  local turns = {}
  for i = kept, 1, -1 do
    turns[#turns + 1] = { role = "user", text = rows[i].message }
    turns[#turns + 1] = { role = "model", text = rows[i].reply }
  end
  return turns
end

local function recall_turns(order, found)
  local path = order.service.session_path
  found.session = earlier.at(order.input, path) or ""
  if found.session == "" then return found end
  local row, why = db.one(SESSION, order.user, found.session, order.service.type)
  if not row then return nil, why end
  if row.rows == 0 then return refused(path, NO_SESSION, order.lang) end
  found.last = row.last or NONE
  local rows
  rows, why = db.query(TURNS, order.user, found.session, recall.turns_max)
  if not rows then return nil, why end
  found.turns = turns_of(rows)
  found.before = rows[1] and rows[1].facts and assert(json.decode(rows[1].facts))
  return found
end

local function recall_reading(order, found)
  local path = order.service.reading_path
  local id = earlier.at(order.input, path)
  if not id then return found end
  local row, why = db.one(READING, id, order.user)
  if not row and why.code == "not-found" then return refused(path, NO_READING, order.lang) end
  if not row then return nil, why end
  if row.status ~= "done" or not row.facts then return refused(path, NOT_DONE, order.lang) end
  found.context = { service = row.service, lang = row.lang,
                    facts = assert(json.decode(row.facts)) }
  return found
end

function recall.of(order)
  local found = {}
  if order.service.conversation then
    local ok, why = recall_turns(order, found)
    if not ok then return nil, why end
  end
  return recall_reading(order, found)
end

return recall
