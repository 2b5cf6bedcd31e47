-- Routes for the benchmarks, put beside the platform's own in a copy of scripts/.

local answer = require "lib.answer"
local crypto = require "crypto"
local fetch = require "fetch"
local json = require "json"
local ledger = require "ledger"

local USERS = 10000
local upstream = "http://127.0.0.1:9900/d/2000"
local question = {
  model = "fake", messages = { { role = "user", content = "tell my fortune" } },
}

local function user(number)
  return ("00000000-0000-4000-8000-%012d"):format(number)
end

local function spend(who)
  local id = crypto.uuid()
  local begun = assert(ledger.begin {
    id = id, user = who, service = "saju", input = "{}", lang = "ko", version = "bench", key = id,
    hash = id, deadline = 3600,
  })
  return answer.json(200, { result_id = begun.id, balance = begun.balance })
end

local bench = {}

bench["GET /bench/hello"] = function()
  return answer.json(200, { message = "hello", ok = true })
end

bench["GET /bench/spend"] = function() return spend(user(math.random(USERS))) end

bench["GET /bench/spend-hot"] = function() return spend(user(1)) end

bench["GET /bench/wait"] = function()
  local said = assert(fetch.post(upstream, { json = question, timeout = 60 }))
  local body = assert(json.decode(said.body))
  return answer.json(200, { ok = true, text = body.choices[1].message.content })
end

return routes(bench)
