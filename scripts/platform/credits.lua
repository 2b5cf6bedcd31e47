-- Credits: what is left, and every row that led there.

local accept = require "lib.accept"
local answer = require "lib.answer"
local bearer = require "lib.bearer"
local json = require "json"
local ledger = require "ledger"
local paging = require "lib.paging"
local query = require "lib.query"
local schema = require "lib.schema"

local PAGE = {
  paging.limit { ko = "몇 줄까지", en = "Rows, at most" },
  schema.number "cursor" { ko = "앞쪽의 next_cursor", en = "next_cursor of the page before",
    integer = true, min = 1, optional = true },
}

local ROW = {
  schema.uuid "id" {},
  schema.choice "type" { ko = "종류", en = "Type", "charge", "use", "refund" },
  schema.number "credits" { ko = "더하거나 뺀 크레딧", en = "Credits added or taken", integer = true },
  schema.number "balance" { ko = "그 뒤의 잔액", en = "The balance after it", integer = true, min = 0 },
  schema.uuid "result_id" { ko = "어느 결과의 것인지", en = "The result it paid for", optional = true },
  schema.text "service" { ko = "서비스", en = "Service", max = 100, optional = true },
  schema.text "payment_method" { ko = "결제 수단", en = "Payment method", max = 50, optional = true },
  schema.moment "created_at" { ko = "때", en = "When" },
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

  about = {
    ko = "크레딧", en = "Credits",
    schemas = { Transaction = ROW },
    ["GET /v1/credits"] = {
      ko = "잔액", en = "The balance", bearer = true,
      answers = { [200] = { ko = "잔액", en = "The balance", fields = {
        schema.number "balance" { ko = "크레딧", en = "Credits", integer = true, min = 0 },
      } } },
      problems = { "busy" },
    },
    ["GET /v1/credits/transactions"] = {
      ko = "드나든 크레딧", en = "Every row that made it", bearer = true, query = PAGE,
      help_ko = "새것부터.", help_en = "Newest first.",
      answers = { [200] = { ko = "한 쪽", en = "A page", fields = {
        schema.list "transactions" { item = schema.group "transaction" { fields = ROW } },
        schema.text "next_cursor" { ko = "다음 쪽; 없으면 null", max = 40, optional = true,
          en = "For the next page; null after the last" },
      } } },
      problems = { "busy" },
    },
  },
}
