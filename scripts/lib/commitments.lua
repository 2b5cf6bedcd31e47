-- Commitments: server seeds that were fixed, and whose hash was told, before they are used.
-- The calls here wait.
--
--     commitments.make(user, kind)  -> { id, service, commit, created_at, expires_at } | nil, err
--     commitments.draw(order)       -> { commitment, server_seed, seed? } | nil, err
--         order = { user, kind, input, today, lang }.  What a provable reading draws from:
--         the commitment that input.commit_id names; the day's own seed when input.daily;
--         else one made for it, with `seed`, its hexadecimal digits, for the ledger to keep
--     commitments.proof(user, id)   -> what is kept of a reading's draw | nil, err
--
-- An unused seed is in the database and in the world of a service, and nowhere else: in no
-- log, no answer and no err.

local crypto = require "crypto"
local db = require "db"
local json = require "json"
local problem = require "lib.problem"
local services = require "lib.service"
local shop = require "shop"
local stored = require "lib.stored"
local unread = require "lib.unread"

local commitments = {}

commitments.open_max = 20
commitments.lifetime_hours = 24

local SEED_BYTES = 32

local MAKE = [[
  insert into draw_commitments (user_id, service_type, seed, expires_at)
  select $1::uuid, $2::text, decode($3::text, 'hex'), now() + make_interval(hours => $4::integer)
   where (select count(*) from draw_commitments
           where user_id = $1::uuid and used_by is null and expires_at > now()) < $5::integer
  returning id, service_type as service, commit_hash as commit, created_at, expires_at]]

local NAMED = [[
  select encode(seed, 'base64') as seed
    from draw_commitments
   where id = $1 and user_id = $2 and service_type = $3
     and (used_by is not null or expires_at > now())]]

local DAILY = [[
  insert into daily_seeds (user_id, service_type, day, seed)
  values ($1, $2, $3::date, decode($4, 'hex'))
  on conflict (user_id, service_type, day) do update set day = excluded.day
  returning encode(seed, 'base64') as seed]]

local PROOF = [[
  select r.id as result, s.service_type as service, r.status, r.result_data -> 'facts' as facts,
         encode(c.seed, 'base64') as seed, c.commit_hash as commit, c.created_at as committed_at
    from service_results r
    join services s on s.id = r.service_id
    left join draw_commitments c on c.used_by = r.id
   where r.id = $1 and r.user_id = $2 and r.expires_at > now()]]

local TOO_MANY = { ko = "쓰지 않은 약속이 너무 많습니다. 받은 것을 먼저 쓰거나 만료를 기다려 주세요.",
                   en = "There are too many unused commitments; use one, or let them expire." }
local NO_COMMITMENT = {
  ko = "쓸 수 있는 약속이 아닙니다. 본인이 이 서비스에서 받은, 만료되지 않은 것이어야 합니다.",
  en = "is no commitment that can be used: it must be your own, of this service and not expired.",
}
local NOT_BOTH = { ko = "daily와 함께 쓸 수 없습니다.", en = "cannot be used together with daily." }
local NO_PROOF = { ko = "이 결과에는 뽑기가 없어 증명할 것이 없습니다.",
                   en = "Nothing was drawn for this result, so there is nothing to prove." }

local function fresh_seed()
  return crypto.hex(crypto.random(SEED_BYTES))
end

local function bytes_of(base64)
  return assert(crypto.unbase64((base64:gsub("%s", ""))))
end

function commitments.make(user, kind)
  local row, why = db.one(MAKE, user, kind, fresh_seed(), commitments.lifetime_hours,
                          commitments.open_max)
  if not row and why.code == "not-found" then
    return nil, problem.err("too-many-requests", TOO_MANY, { retry_after = 3600 })
  end
  return row, why
end

-- The err that points at commit_id.
local function refused(words, lang)
  local row = { pointer = "/input/commit_id", detail = words[lang] or words.ko }
  return problem.invalid({ row }, lang)
end

-- One that has been used is found as well: whether this is the same request again, the
-- ledger knows.
local function named(order)
  local id = order.input.commit_id
  local row, why
  if stored.is_id(id) then
    row, why = db.one(NAMED, id, order.user, order.kind)
    if not row and why.code ~= "not-found" then return nil, why end
  end
  if not row then return nil, refused(NO_COMMITMENT, order.lang) end
  return { commitment = id, server_seed = bytes_of(row.seed) }
end

local function of_the_day(order)
  local row, why = db.one(DAILY, order.user, order.kind, order.today, fresh_seed())
  if not row then return nil, why end
  local seed = bytes_of(row.seed)
  return { commitment = crypto.uuid(), server_seed = seed, seed = crypto.hex(seed) }
end

function commitments.draw(order)
  local input = order.input
  if input.commit_id and input.daily then return nil, refused(NOT_BOTH, order.lang) end
  if input.commit_id then return named(order) end
  if input.daily then return of_the_day(order) end
  local seed = crypto.random(SEED_BYTES)
  return { commitment = crypto.uuid(), server_seed = seed, seed = crypto.hex(seed) }
end

-- What the service shows of the draw; nothing of a reading that failed, whose facts were not
-- kept, or of a service that is no longer here.
local function revealed(row, seed)
  local service = shop.find(row.service)
  if not row.facts or not service or not service.provable then return nil end
  return services.reveal(service, assert(json.decode(row.facts)), seed)
end

function commitments.proof(user, id)
  if not stored.is_id(id) then return nil, stored.none() end
  local row, why = db.one(PROOF, id, user)
  if not row then return nil, why.code == "not-found" and stored.none() or why end
  if row.status == "pending" then return nil, unread.running(id) end
  if not row.seed then return nil, problem.err("no-proof", NO_PROOF) end
  local seed = bytes_of(row.seed)
  return {
    result = row.result, service = row.service, status = row.status,
    server_seed = crypto.hex(seed), commit = row.commit, committed_at = row.committed_at,
    draw = revealed(row, seed),
  }
end

return commitments
