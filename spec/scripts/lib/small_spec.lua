local canonical = require "lib.canonical"
local email = require "lib.email"
local frozen = require "lib.frozen"
local job = require "lib.job"
local json = require "json"
local task = require "task"
local throttle = require "lib.throttle"
local trace = require "lib.trace"

describe("canonical text", function()
  it("is the same however a table was made", function()
    local one, two = { b = 1, a = { 1, 2.5, true } }, {}
    two.a = json.list { 1, 2.5, true }
    two.b = 1
    assert.are.equal('{"a":[1,2.5,true],"b":1}', canonical.text(one))
    assert.are.equal(canonical.text(one), canonical.text(two))
  end)
  it("tells apart what differs", function()
    assert.are_not.equal(canonical.text { a = "1" }, canonical.text { a = 1 })
    assert.are_not.equal(canonical.text { a = json.list() }, canonical.text { a = {} })
    assert.are_not.equal(canonical.text { a = json.null }, canonical.text {})
    assert.are_not.equal(canonical.text { ["a\"b"] = 1 }, canonical.text { ab = 1 })
  end)
  it("is not needed to see that two are the same", function()
    local same = canonical.same
    assert.is_true(same({ a = { 1, { b = "x" } } }, { a = { 1, { b = "x" } } }))
    for _, other in ipairs { { a = { 1, { b = "y" } } }, { a = { 1 } },
      { a = { 1, { b = "x" } }, c = 1 },
                             { a = { 1, { b = "x", c = false } } }, {}, { a = 1 } } do
      assert.is_false(same({ a = { 1, { b = "x" } } }, other))
      assert.is_false(same(other, { a = { 1, { b = "x" } } }))
    end
    assert.is_false(same(0 / 0, 0 / 0))
    assert.is_false(same({}, "x"))
  end)
  it("refuses what is no data, and says where", function()
    for _, case in ipairs {
      { { a = print }, "it.a: a function has no form" }, { { 1, nil, 3 }, "it: a list with holes" },
      { { a = { b = 0 / 0 } }, "it.a.b: " }, { { a = math.huge }, "it.a: inf is no number" },
      { { [1.5] = 1 }, "it: a list with the key '1.5'" },
      { { a = json.raw "1" }, "it.a: a userdata" },
      { { 1, a = 2 }, "it: a list with the key 'a'" },
    } do
      local ok, why = pcall(canonical.text, case[1], "it")
      assert.is_false(ok)
      assert(why:find(case[2], 1, true), why)
    end
    local loop = {}
    loop.loop = loop
    assert.is_false(pcall(canonical.text, loop))
  end)
end)

describe("a frozen table", function()
  it("may be read and not written as a view", function()
    local view = frozen.view({ a = 1 }, "it")
    assert.are.equal(1, view.a)
    assert.has_error(function() view.a = 2 end)
    assert.has_error(function() view.b = 2 end)
    assert.is_false(getmetatable(view))
  end)
  it("takes no new members when guarded, however deep, also in a ring", function()
    local ring = { list = { { 1 } } }
    ring.ring = ring
    frozen.guard(ring, "it")
    assert.has_error(function() ring.x = 1 end)
    assert.has_error(function() ring.list[2] = 1 end)
    assert.has_error(function() ring.list[1][2] = 1 end)
  end)
  it("says what changed, and is put back", function()
    local value = { a = { 1, 2, 3 }, b = "x", nan = 0 / 0 }
    local changed = frozen.watch(value)
    assert.is_nil(changed())
    table.remove(value.a, 1)
    value.b, value.c = nil, 1
    assert(changed())
    assert.are.same({ 1, 2, 3 }, value.a)
    assert.are.equal("x", value.b)
    assert.is_nil(value.c)
    assert.is_nil(changed())
  end)
end)

describe("an address", function()
  it("is kept in one form", function()
    assert.are.equal("kim.minsu+aimix@example.co.kr",
      email.normal " Kim.Minsu+aimix@Example.CO.KR ")
    assert.are.equal("a@b.kr", email.normal "a@b.kr")
  end)
  it("is refused when it is none", function()
    for _, text in ipairs { "", "a", "a@", "@b.kr", "a@b", "a@@b.kr", "a@b@c.kr", "a b@c.kr",
      ".a@b.kr",
      "a.@b.kr", "a..b@c.kr", "a@-b.kr", "a@b-.kr", "a@b..kr", "a@.kr", "a@b.kr.", "a@1.2.3.4",
      "a\n@b.kr", "a@b.kr\nbcc: x@y.z", "가@b.kr", "a@b_c.kr", ("a"):rep(65) .. "@b.kr",
      "a@" .. ("b"):rep(64) .. ".kr", "a@" .. ("b."):rep(130) .. "kr", "<a@b.kr>" } do
      assert.is_nil(email.normal(text), text)
    end
  end)
end)

describe("a throttle", function()
  local now, clock = 0, {}
  function clock.monotonic() return now end

  it("holds back after too many, and forgets with time", function()
    now = 0
    local tries = throttle.new { most = 3, window = 60, clock = clock }
    for _ = 1, 3 do
      assert.is_true(tries:check "a")
      tries:count "a"
    end
    local ok, why = tries:check "a"
    assert.is_nil(ok)
    assert.are.equal(429, why.status)
    assert.are.equal(60, why.retry_after)
    assert.is_true(tries:check "b")
    now = 61
    assert.is_nil((tries:check "a"))
    now = 122
    assert.is_true(tries:check "a")
  end)
  it("forgets who got in", function()
    local tries = throttle.new { most = 1, window = 60, clock = clock }
    tries:count "a"
    tries:forget "a"
    assert.is_true(tries:check "a")
  end)
  it("holds a bounded number of strangers", function()
    local tries = throttle.new { most = 1, window = 60, clock = clock }
    for i = 1, 50000 do tries:count("k" .. i) end
    local held = 0
    for _ in pairs(tries.young) do held = held + 1 end
    for _ in pairs(tries.old) do held = held + 1 end
    assert.is_true(held <= 40000)
  end)
end)

describe("a job", function()
  it("is every so often and something to run", function()
    local reap = job.define { every = 5, run = print }
    assert.is_true(job.is_job(reap))
    assert.is_false(job.is_job { every = 5, run = print })
    for _, bad in ipairs { { evry = 5, run = print }, { every = 0, run = print }, { every = 5 },
                           { every = "5", run = print }, { every = 5, run = 1 }, { run = print },
                           { every = 1e9, run = print } } do
      assert.is_false(pcall(job.define, bad))
    end
  end)
end)

describe("what is caught", function()
  it("is an err as it was, or a bug with its text, also where no handler was called", function()
    local function caught(f) return trace.caught(select(2, xpcall(f, trace.of))) end
    local e = require "err".new("not-found", "gone")
    assert.are.equal(e, caught(function() error(e) end))
    assert.matches("small_spec.lua:%d+: on purpose", caught(function() error "on purpose" end).bug)
    local memory = task.together { function()   -- where its turn has a bound
      return caught(function() return #("x"):rep(200 << 20) end)
    end }
    assert.are.equal("not enough memory", memory[1].bug)
  end)
end)
