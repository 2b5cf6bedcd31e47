---@meta ledger

---All of them wait, and return nil, err for what is not to be had; core/ledger/ledger.h says
---what each does and when.  begin's err has cost and balance when it is not-enough-credits.
---input, result and problem are JSON texts.

---@class ledger
local ledger = {}

---ledger.begin{ id=, user=, service=, input=, lang=, version=, key?=, hash=, deadline=,
---              commitment?=, seed?=, session?=, after?= }
---    -> { outcome=, id=, status=, charged=, balance=, service_id=, created_at=, expires_at= }
---@async
---@param order table
---@return table
function ledger.begin(order) end

---ledger.complete{ id=, result=, model=, tokens?=, ms= } -> { completed=, status= }
---@async
---@param order table
---@return table
function ledger.complete(order) end

---ledger.refund{ id=, problem?= }        -> { refunded=, status=, balance= }
---@async
---@param order table
---@return table
function ledger.refund(order) end

---ledger.charge{ user=, payment_id=, method=, credits=, amount_krw= }
---    -> { charged=, balance=, transaction_id= }
---@async
---@param order table
---@return table
function ledger.charge(order) end

---ledger.balance(user)                   -> credits
---@async
---@param user string
---@return integer
function ledger.balance(user) end

---ledger.history(user, limit [, before]) -> rows, the newest first; before is a row's seq
---@async
---@param user string
---@param limit integer
---@param before? integer
---@return table[]
function ledger.history(user, limit, before) end

---ledger.reap(limit)                     -> list of { id=, user=, service=, version=, credits= }
---                                          that are refunded now
---@async
---@param limit integer
---@return table[]
function ledger.reap(limit) end

---ledger.audit()                         -> list of { rule=, what=, subject=, row= }
---@async
---@return table[]
function ledger.audit() end

return ledger
