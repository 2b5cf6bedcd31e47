-- Looking after the shop, over fakes: what only several processes or a broken database show.

local fakes = require "scripts.platform.fakes"
local json = require "json"

local ask, fail, ME = fakes.ask, fakes.fail, fakes.ME

local ROLE = "select role from users"

local function new(role, more)
  local answers = { [ROLE] = { role = role } }
  for start, answer in pairs(more or {}) do answers[start] = answer end
  return fakes.platform(answers)
end

local ROUTES = { "/v1/admin/scripts", "/v1/admin/services", "/v1/admin/services/rune",
                 "/v1/admin/changes" }

describe("whoever looks after the shop", function()
  it("is looked up, and not found out when the database does not answer", function()
    for _, path in ipairs(ROUTES) do
      for code, status in pairs { busy = 503, ["not-found"] = 401 } do
        local p = fakes.platform { [ROLE] = function() return fail(code) end }
        assert.are.equal(status, (ask(p, "GET", path, nil, ME)), path)
      end
      for _, role in ipairs { "user", "king" } do
        assert.are.equal(403, (ask(new(role), "GET", path, nil, ME)), path)
      end
    end
  end)

  it("is told who may", function()
    local _, body = ask(new "user", "GET", ROUTES[1], nil, fakes.me { ["accept-language"] = "en" })
    assert.are.equal("/problems/denied", body.type)
    assert.are.equal("Only an operator or an admin may do this.", body.detail)
    _, body = ask(new "operator", "PATCH", "/v1/admin/services/rune", {}, ME)
    assert.are.equal("관리자(admin)만 할 수 있습니다.", body.detail)
  end)
end)

describe("the scripts of several processes", function()
  local function shown(process, rows, left)
    return { process = process, left = left,
             text = json.encode { loaded_at = "2026-11-22T13:05:06Z", scripts = json.list(rows) } }
  end
  local function row(version, why, since)
    return { kind = "services", name = "rune", file = "scripts/services/rune.lua",
             version = version, since = version and (since or "2026-11-22T13:05:06Z"),
             error = why and { file = "scripts/services/rune.lua", line = 3, text = why } }
  end
  local function list(p, headers)
    local status, body, fields = ask(p, "GET", "/v1/admin/scripts", nil, headers or ME)
    return status, body, fields
  end

  it("are one row where they agree and several where they do not", function()
    local p = new "operator"
    p.others.scripts = {
      shown("worker 2", { row("rune@1") }), shown("worker 3", { row("rune@1", "no") }),
      shown("worker 4", { row("rune@1", nil, "2026-11-22T13:00:00Z") }),
      shown("worker 5", { row(nil, "no") }), shown("worker 6", { row "rune@0" }, true),
    }
    local _, body = list(p)
    local said = {}
    for i, one in ipairs(body.scripts) do
      said[i] = ("%s %s %s"):format(one.status, one.version,
                                    table.concat(one.processes, ", "))
    end
    table.sort(said)
    assert.are.same({ "refused " .. tostring(json.null) .. " worker 5",
                      "serving rune@1 worker 2, worker 4",
                      "serving-older rune@1 worker 3" }, said)
    for _, one in ipairs(body.scripts) do
      if one.status == "serving" then assert.are.equal("2026-11-22T13:00:00Z", one.since) end
      if one.status == "refused" then
        assert.are.same({ file = "scripts/services/rune.lua", line = 3, text = "no" }, one.error)
      end
    end
    assert.are.equal(5, #body.processes)
  end)

  it("have the tag of what they are", function()
    local p = new "operator"
    p.others.scripts = { shown("worker 2", { row("rune@1") }) }
    local _, _, fields = list(p)
    local again = fakes.me { ["if-none-match"] = fields.etag }
    assert.are.equal(304, (list(p, again)))
    p.others.scripts = { shown("worker 2", { row("rune@1", "no") }) }
    assert.are.equal(200, (list(p, again)))
  end)
end)

describe("the inventory of a process", function()
  local function inventory(before)
    local p = fakes.platform(nil, nil, nil, nil, before)
    return p.loader.realm:require "lib.inventory", p
  end
  local function row_of(p, name)
    for _, row in ipairs(json.decode(p.shown.scripts).scripts) do
      if row.name == name then return row end
    end
  end

  it("has what is in force, and knows since when from the process before", function()
    local it, p = inventory()
    it.loaded(p.loader)
    local first = row_of(p, "rune")
    assert.are.equal("services", first.kind)
    local text = p.shown.scripts:gsub((first.since:gsub("%p", "%%%0")), "2020-01-01T00:00:00Z")
    it, p = inventory { scripts = text }
    it.loaded(p.loader)
    assert.are.equal("2020-01-01T00:00:00Z", row_of(p, "rune").since)
    assert.are.equal("2020-01-01T00:00:00Z", row_of(p, "accounts").since)
    it, p = inventory { scripts = text:gsub("rune@%x+", "rune@0") }
    it.loaded(p.loader)
    assert.are_not.equal("2020-01-01T00:00:00Z", row_of(p, "rune").since)
  end)

  it("has what was refused, whatever it was and however long the reason is", function()
    local it, p = inventory()
    p.loader.errors = {
      { file = "prompts/rune/1.0.prompt", line = 2, text = ("가"):rep(2000), folder = "services",
        name = "rune" },
      { file = "scripts/jobs/x.lua", line = 1, text = "no", folder = "jobs", name = "x" },
      { file = "scripts/lib/dispatch.lua", line = 9, text = "no" },
      { file = "", line = 0, text = "nobody knows where" },
    }
    it.reloaded(p.loader, {}, p.loader.errors)
    local rune = row_of(p, "rune")
    assert.are.equal("prompts/rune/1.0.prompt", rune.error.file)
    assert.is_truthy(rune.version)
    assert.is_true(#rune.error.text <= 1000 and utf8.len(rune.error.text) > 300)
    assert.is_nil(row_of(p, "x").version)
    assert.are.equal("lib", row_of(p, "scripts/lib/dispatch.lua").kind)
    assert.are.equal("scripts", row_of(p, "scripts").error.file)
    local other = new "operator"
    other.shown.scripts = p.shown.scripts
    local status, body = ask(other, "GET", "/v1/admin/scripts", nil, ME)
    assert.are.equal(200, status)
    assert.is_true(#body.scripts > 10)
  end)
end)

describe("a reload that is asked for", function()
  local NOTE = "insert into admin_changes"

  it("is written down and handed on", function()
    local p = new("operator", { [NOTE] = 1 })
    local status, body, fields = ask(p, "POST", "/v1/admin/scripts/reload", nil, ME)
    assert.are.same({ 202, "asked", "/v1/admin/scripts" }, { status, body.status,
                                                           fields.location })
    assert.are.equal(1, p.reloads)
    assert.are.equal("u1", p.db.asked[#p.db.asked][1])
  end)

  it("is not made when it cannot be written down", function()
    local p = new("operator", { [NOTE] = function() return fail "busy" end })
    assert.are.equal(503, (ask(p, "POST", "/v1/admin/scripts/reload", nil, ME)))
    assert.is_nil(p.reloads)
  end)

  it("is refused to who asks all the time, and to nobody else", function()
    local p = new("operator", { [NOTE] = 1 })
    for _ = 1, 10 do
      assert.are.equal(202, (ask(p, "POST", "/v1/admin/scripts/reload", nil, ME)))
    end
    local status, _, fields = ask(p, "POST", "/v1/admin/scripts/reload", nil, ME)
    assert.are.equal(429, status)
    assert.is_truthy(fields["retry-after"])
    assert.are.equal(202, (ask(p, "POST", "/v1/admin/scripts/reload", nil,
      { authorization = "Bearer token.u2" })))
    assert.are.equal(11, p.reloads)
  end)

  it("asks nobody where there is no supervisor", function()
    assert.is_false(require "host".ask_reload())
  end)
end)
