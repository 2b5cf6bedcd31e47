-- Looking after the shop, over HTTP and with the real database: two workers, and two nodes.

local births = require "flow.births"
local crypto = require "crypto"
local json = require "json"
local server = require "flow.server"

local SERVICES, SCRIPTS, CHANGES =
  "/v1/admin/services", "/v1/admin/scripts", "/v1/admin/changes"
local READINGS = "/v1/services/saju/readings"
local PATCH = { ["Content-Type"] = "application/merge-patch+json" }

local aimix, neighbour, admin, operator, user

-- By the neighbour, who is told where the database is and need not look for it.
local function give(address, role)
  return neighbour:command(("role %s %s"):format(address, role))
end

local function staff(role)
  local one = aimix:signup()
  local code, text = give(one.email, role)
  assert.are.equal(0, code, text)
  return one
end

local function patch(who, kind, changes, headers, node)
  local all = {}
  for name, value in pairs(PATCH) do all[name] = value end
  for name, value in pairs(headers or {}) do all[name] = value end
  local sent = type(changes) == "table" and json.encode(json.object(changes)) or changes
  return (node or aimix):request("PATCH", SERVICES .. "/" .. kind, who, sent, all)
end

setup(function()
  local key = crypto.base64url(crypto.random(32))
  aimix = server.start { AIMIX_WORKERS = "2", AIMIX_TOKEN_KEY = key }
  neighbour = server.beside {
    AIMIX_TOKEN_KEY = key,
    DATABASE_URL = ("postgresql://aimix@/aimix?host=%s/postgres/run"):format(aimix.folder),
  }
  admin, operator, user = staff "admin", staff "operator", aimix:signup()
end)
teardown(function()
  local code, text = aimix:audit()
  assert.are.equal(0, code, text)
  assert.are.equal(0, neighbour:stop())
  assert.are.equal(0, aimix:stop())
end)

describe("`aimix role`", function()
  it("says what was and is, also of an address as people type it", function()
    local one = aimix:signup()
    local code, text = aimix:command(("role %s operator"):format(one.email:upper()))
    assert.are.equal(0, code)
    assert.are.equal(one.email .. ": operator, before user\n", text)
    code, text = give(one.email, "user")
    assert.are.equal(0, code)
    assert.are.equal(one.email .. ": user, before operator\n", text)
  end)

  it("refuses what is no account, no address and no role", function()
    local code, text = give("nobody@example.com", "admin")
    assert.are.equal(1, code)
    assert.matches("there is no account with the address nobody@example.com", text)
    assert.are.equal(2, (give(user.email, "king")))
    assert.are.equal(2, (give("nonsense", "admin")))
    assert.are.equal(2, (give(user.email, "")))
    assert.are.equal("user", aimix:sql("select role from users where id = '" .. user.id .. "'"))
  end)
end)

describe("an admin's route", function()
  local ROUTES = { { "GET", SERVICES }, { "GET", SERVICES .. "/saju" }, { "GET", SCRIPTS },
                   { "PATCH", SERVICES .. "/saju", "{}" }, { "POST", SCRIPTS .. "/reload" },
                   { "GET", CHANGES } }

  it("is for those whose role allows it", function()
    for _, route in ipairs(ROUTES) do
      local method, path, sent = table.unpack(route)
      local function status(who)
        local answer = aimix:request(method, path, who, sent, sent and PATCH)
        return answer.status, answer.json and answer.json.type
      end
      local name = method .. " " .. path
      assert.are.same({ 401, "/problems/unauthorized" }, { status(nil) }, name)
      assert.are.same({ 401, "/problems/unauthorized" }, { status { token = "x" } }, name)
      assert.are.same({ 403, "/problems/denied" }, { status(user) }, name)
      assert.are.equal(method == "PATCH" and 403 or method == "POST" and 202 or 200,
                       (status(operator)), name)
      assert.are.equal(method == "POST" and 202 or 200, (status(admin)), name)
    end
  end)

  it("asks for the role each time, whatever the token says", function()
    local one = staff "admin"
    assert.are.equal(200, aimix:get(SERVICES, one).status)
    assert.are.equal(0, (give(one.email, "user")))
    for _ = 1, 6 do assert.are.equal(403, aimix:get(SERVICES, one).status) end
    assert.are.equal(403, patch(one, "saju", { credit_cost = 1 }).status)
    aimix:sql("delete from users where id = '" .. one.id .. "'")
    assert.are.equal(401, aimix:get(SERVICES, one).status)
  end)
end)

-- What a node lists of a service; nil when it does not.
local function listed(node, kind)
  for _, service in ipairs(node:get("/v1/services").json.services) do
    if service.type == kind then return service end
  end
end

describe("a price", function()
  after_each(function()
    patch(admin, "saju", { credit_cost = 25, is_active = true })
  end)

  it("rules from the next request on, on every node, for what is shown and what is charged",
     function()
    for _, cost in ipairs { 30, 0, 7 } do
      local answer = patch(admin, "saju", { credit_cost = cost })
      assert.are.equal(200, answer.status, answer.body)
      assert.are.equal(cost, answer.json.credit_cost)
      for i, node in ipairs { aimix, neighbour, aimix, neighbour } do
        local before = node:credits(user)
        assert.are.equal(cost, node:get("/v1/services/saju").json.cost)
        assert.are.equal(cost, listed(node, "saju").cost)
        local read = node:post(READINGS, user, births.order(births.number(cost * 10 + i)))
        assert.are.equal(201, read.status, read.body)
        assert.are.equal(cost, read.json.credits.charged)
        assert.are.equal(before - cost, read.json.credits.balance)
      end
    end
  end)

  it("of a service that is not sold is paid by nobody; its results stay", function()
    local buyer = aimix:signup()
    local key = { ["Idempotency-Key"] = "before" }
    local place = aimix:post(READINGS, buyer, births.order(), key).headers.location
    assert.are.equal(200, patch(admin, "saju", { is_active = false }).status)
    for _, node in ipairs { aimix, neighbour } do
      local answer = node:post(READINGS, buyer, births.order(births.number(3)),
                               { ["Accept-Language"] = "en" })
      assert.are.equal(404, answer.status)
      assert.are.equal("/problems/service-not-on-sale", answer.json.type)
      assert.is_nil(listed(node, "saju"))
      assert.is_false(node:get("/v1/services/saju").json.available)
      assert.are.equal("done", node:get(place, buyer).json.status)
      assert.are.equal(1, #node:get("/v1/results?service=saju", buyer).json.results)
      local again = node:post(READINGS, buyer, births.order(), key)
      assert.are.equal(201, again.status)
      assert.are.equal("true", again.headers["idempotency-replayed"])
    end
    assert.are.equal(975, aimix:credits(buyer))
    assert.are.equal(200, patch(admin, "saju", { is_active = true }).status)
    assert.are.equal(201, aimix:post(READINGS, buyer,
      births.order(births.number(3))).status)
  end)

  it("is changed only by who has seen the row as it is, if he says what he saw", function()
    local seen = aimix:get(SERVICES .. "/saju", admin)
    local tag = seen.headers.etag
    assert.are.equal(tag, seen.json.etag)
    assert.are.equal(304, neighbour:get(SERVICES .. "/saju", admin,
      { ["If-None-Match"] = tag }).status)
    local first = patch(admin, "saju", { credit_cost = 31 }, { ["If-Match"] = tag })
    assert.are.equal(200, first.status)
    assert.are_not.equal(tag, first.headers.etag)
    for _, condition in ipairs { tag, "nonsense", 'W/' .. first.headers.etag, '""', "" } do
      local stale = patch(admin, "saju", { credit_cost = 32 }, { ["If-Match"] = condition })
      assert.are.equal(412, stale.status, condition)
      assert.are.equal("/problems/precondition-failed", stale.json.type)
    end
    assert.are.equal(31, aimix:get(SERVICES .. "/saju", admin).json.credit_cost)
    for i, condition in ipairs { "*", first.headers.etag, nil } do
      local tags = i == 2 and '"x", ' .. aimix:get(SERVICES .. "/saju", admin).json.etag
      assert.are.equal(200, patch(admin, "saju", { credit_cost = 40 + i },
        { ["If-Match"] = tags or condition }).status)
    end
  end)

  it("changed by many at once is changed by one of those who saw the same row", function()
    local tag = aimix:get(SERVICES .. "/saju", admin).json.etag
    local works = {}
    for i = 1, 12 do
      works[i] = function()
        return patch(admin, "saju", { credit_cost = 50 + i }, { ["If-Match"] = tag },
                     i % 2 == 0 and neighbour or aimix).status
      end
    end
    local counts = {}
    for _, status in ipairs(require "task".together(works)) do
      counts[status] = (counts[status] or 0) + 1
    end
    assert.are.same({ [200] = 1, [412] = 11 }, counts)
  end)
end)

describe("the words of a service", function()
  it("are the script's until somebody puts them right", function()
    local before = aimix:get("/v1/services/saju").json
    local answer = patch(admin, "saju", { name_ko = "나의 사주", description_en = "Yours." })
    assert.are.equal(200, answer.status)
    assert.are.equal("나의 사주", answer.json.name_ko)
    for _, node in ipairs { aimix, neighbour } do
      local entry = node:get("/v1/services/saju").json
      assert.are.same({ ko = "나의 사주", en = before.name.en }, entry.name)
      assert.are.same({ ko = before.about.ko, en = "Yours." }, entry.about)
    end
    answer = patch(admin, "saju", { description_en = json.null })
    assert.are.equal(200, answer.status)
    assert.are.equal(json.null, answer.json.description_en)
    assert.are.same(before.about, aimix:get("/v1/services/saju").json.about)
  end)
end)

describe("a change that is not right", function()
  local function pointers(changes)
    local answer = patch(admin, "saju", changes, { ["Accept-Language"] = "en" })
    assert.are.equal(422, answer.status, answer.body)
    local found = {}
    for i, one in ipairs(answer.json.errors) do found[i] = one.pointer .. " " .. one.detail end
    return table.concat(found, "; ")
  end

  it("is refused with what is wrong where, and changes nothing", function()
    local before = aimix:get(SERVICES .. "/saju", admin).json
    local lines = aimix:sql "select count(*) from admin_changes"
    local known = " is not known here; known are: credit_cost, is_active, name_ko, name_en, "
      .. "description_ko, description_en."
    for said, changes in pairs {
      ["/credit_cost must be from 0 to 100000."] = { credit_cost = -1 },
      ["/credit_cost must be a whole number."] = { credit_cost = 1.5 },
      ["/credit_cost must be a number."] = { credit_cost = "25" },
      ["/credit_cost cannot be taken away."] = { credit_cost = json.null },
      ["/is_active must be true or false."] = { is_active = 1 },
      ["/is_active cannot be taken away."] = { is_active = json.null },
      ["/name_ko must not be empty."] = { name_ko = " " },
      ["/name_ko must be at most 100 characters."] = { name_ko = ("가"):rep(101) },
      ["/name_en must be text."] = { name_en = 5 },
      ["/name_en must have no control characters."] = { name_en = "a\0b" },
      ["/name_en cannot be taken away."] = { name_en = json.null },
      ["/description_ko must be at most 2000 characters."] = { description_ko = ("가"):rep(2001) },
      ["/description_ko must be text."] = { description_ko = json.list {} },
      ["/description_en must be text."] = { description_en = false },
      ["/category" .. known] = { category = "utility" },
      ["/service_type" .. known] = { service_type = "x", credit_cost = 1 },
      ["/updated_at" .. known] = { updated_at = json.null },
    } do
      assert.are.equal(said, pointers(changes))
    end
    assert.are.equal("/credit_cost must be from 0 to 100000.", pointers { credit_cost = 100001 })
    assert.are.equal(2, select(2, pointers { credit_cost = -1, is_active = "x" }:gsub("/", "")))
    for sent, status in pairs { ["["] = 400, ["[]"] = 422, [""] = 400, ["null"] = 422,
      ['{"credit_cost":1,"credit_cost":2}'] = 400, ["\xff"] = 400, ["{}"] = 200 } do
      assert.are.equal(status, patch(admin, "saju", sent).status, sent)
    end
    assert.are.equal(415, patch(admin, "saju", "a=b",
      { ["Content-Type"] = "application/x-www-form-urlencoded" }).status)
    assert.are.equal(200, patch(admin, "saju", "{}", { ["Content-Type"] = "application/json" })
      .status)
    assert.are.same(before, aimix:get(SERVICES .. "/saju", admin).json)
    assert.are.equal(lines, aimix:sql "select count(*) from admin_changes")
  end)

  it("is of a service that there is", function()
    for _, kind in ipairs { "nothing", "SAJU", "%F0%9F%98%80", "x%27%3B--", ("x"):rep(300) } do
      local answer = patch(admin, kind, { credit_cost = 1 })
      assert.are.equal(404, answer.status, kind)
      assert.are.equal("/problems/service-not-found", answer.json.type)
      assert.are.equal(404, aimix:get(SERVICES .. "/" .. kind, admin).status)
    end
    assert.are.equal(405, aimix:request("DELETE", SERVICES .. "/saju", admin).status)
  end)
end)

describe("what was changed", function()
  local function changes(query) return aimix:get(CHANGES .. (query or ""), operator).json end

  it("is kept with who, when, from what and to what", function()
    patch(admin, "tarot", { credit_cost = 21 })
    patch(admin, "tarot", { credit_cost = 21, is_active = true })       -- as it was
    patch(admin, "tarot", { credit_cost = 20, name_en = "Tarot" })
    local page = changes "?subject=tarot"
    assert.are.equal(2, #page.changes)
    local last, first = page.changes[1], page.changes[2]
    assert.are.same({ credit_cost = 21, name_en = "Tarot Cards" }, last.before)
    assert.are.same({ credit_cost = 20, name_en = "Tarot" }, last.after)
    assert.are.same({ "service", admin.id, admin.email }, { first.action, first.actor,
                                                            first.actor_email })
    assert.are.same({ credit_cost = 20 }, first.before)
    assert.are.equal(json.null, page.next_cursor)
  end)

  it("is there of a role as well, which a command gave", function()
    local row = changes("?action=role&subject=" .. admin.id).changes[1]
    assert.are.same({ role = "user" }, row.before)
    assert.are.same({ role = "admin" }, row.after)
    assert.are.equal(json.null, row.actor)
  end)

  it("comes in pages, the newest first, each line once", function()
    local seen, cursor, last = 0, nil, math.maxinteger
    repeat
      local page = changes("?limit=3" .. (cursor and "&cursor=" .. cursor or ""))
      for _, row in ipairs(page.changes) do
        assert.is_true(row.seq < last)
        seen, last = seen + 1, row.seq
      end
      cursor = page.next_cursor ~= json.null and page.next_cursor or nil
    until not cursor
    assert.are.equal(aimix:sql "select count(*) from admin_changes", tostring(seen))
  end)

  it("is not asked for with nonsense", function()
    for _, query in ipairs { "limit=0", "limit=101", "limit=x", "cursor=0", "cursor=-1", "cursor=x",
                             "cursor=99999999999999999999", "action=steal",
                             "subject=" .. ("x"):rep(256) } do
      local answer = aimix:get(CHANGES .. "?" .. query, operator)
      assert.are.equal(422, answer.status, query)
      assert.are.equal("/" .. query:match "^%l+", answer.json.errors[1].pointer)
    end
  end)

  it("stays as it was written, also for the owner", function()
    for _, sql in ipairs { "update admin_changes set actor = null", "delete from admin_changes",
                           "truncate admin_changes" } do
      assert.is_false(pcall(aimix.sql, aimix, sql))
    end
  end)
end)
