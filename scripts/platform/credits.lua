-- Credits: what is left, and every row that led there.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local json = require "json"
local ledger = require "ledger"
local query = require "lib.query"
local schema = require "lib.schema"

local PAGE = {
  schema.number "limit" { integer = true, min = 1, max = 100, default = 20 },
  schema.number "cursor" { integer = true, min = 1, optional = true },
}

local function balance(request)
  local user = bearer.user(request)
  return answer.json(200, { balance = assert(ledger.balance(user.sub)) })
end

local function row_of(row)
  return {
    id = row.id, type = row.type, credits = row.credit_amount, balance = row.credit_balance_after,
    result_id = row.result_id or json.null, service = row.service_type or json.null,
    payment_method = row.payment_method or json.null, created_at = row.created_at,
  }
end

local function transactions(request)
  local user = bearer.user(request)
  local page = query.fields(request, PAGE, accept.lang_of(request, user.locale))
  local found = assert(ledger.history(user.sub, page.limit + 1, page.cursor))

  local rows = json.list()
  for i = 1, math.min(#found, page.limit) do rows[i] = row_of(found[i]) end
  return answer.json(200, {
    transactions = rows,
    next_cursor = #found > page.limit and tostring(found[page.limit].seq) or json.null,
  })
end

return routes {
  ["GET /v1/credits"] = balance,
  ["GET /v1/credits/transactions"] = transactions,
}
