local clock = require "clock"
local fetch = require "fetch"
local json = require "json"
local node = require "flow.node"
local task = require "task"

describe("fetch", function()
  local peer

  setup(function() peer = node.start "broken.mjs" end)
  teardown(function() peer:stop() end)

  local function echo(options)
    options.url = options.url or peer.url .. "/echo"
    local answer = assert(fetch.request(options))
    return json.decode(answer.body), answer
  end

  it("answers with status, headers in small letters, and body", function()
    local _, answer = echo {}
    assert.are.equal(200, answer.status)
    assert.are.equal("application/json", answer.headers["content-type"])
    assert.are.equal("a, b", answer.headers["x-two"])
    assert.are.equal(404, fetch.get(peer.url .. "/").status)
    assert.are.equal("", fetch.get(peer.url .. "/").body)
  end)

  it("sends what it is given", function()
    local seen = echo { method = "PUT", body = "a\0b", headers = { ["X-A"] = "1" } }
    assert.are.equal("PUT", seen.method)
    assert.are.equal("a\0b", seen.body)
    assert.are.equal("1", seen.headers["x-a"])
    assert.is_nil(seen.headers["content-type"])
  end)

  it("sends JSON with its type, unless told another", function()
    local answer = assert(fetch.post(peer.url .. "/echo", { json = { list = json.list {} } }))
    local seen = json.decode(answer.body)
    assert.are.equal('{"list":[]}', seen.body)
    assert.are.equal("POST", seen.method)
    assert.are.equal("application/json", seen.headers["content-type"])
    answer = fetch.post(peer.url .. "/echo", { json = 1, headers = { ["content-type"] = "a/b" } })
    assert.are.equal("a/b", json.decode(answer.body).headers["content-type"])
  end)

  it("does not follow a redirect", function()
    local answer = assert(fetch.get(peer.url .. "/moved"))
    assert.are.equal(302, answer.status)
    assert.are.equal("/echo", answer.headers.location)
  end)

  it("says what is wrong with an answer that breaks off", function()
    for _, how in ipairs { "half", "chunk", "reset", "empty" } do
      local answer, why = fetch.get(peer.url .. "/" .. how)
      assert.is_nil(answer)
      assert.are.equal("upstream-failed", why.code)
      assert.is_truthy(why.text:find("127.0.0.1", 1, true))
    end
  end)

  it("does not wait longer than told, however slowly bytes come", function()
    for _, how in ipairs { "never", "drip" } do
      local began = clock.monotonic()
      local answer, why = fetch.get(peer.url .. "/" .. how, { timeout = 0.3 })
      assert.is_nil(answer)
      assert.are.equal("timed-out", why.code)
      assert.is_true(clock.monotonic() - began < 2)
    end
  end)

  it("refuses an answer that is too large", function()
    local _, why = fetch.get(peer.url .. "/large")
    assert.are.equal("upstream-failed", why.code)
    assert.is_truthy(why.text:find("1048576 bytes", 1, true))
    assert.are.equal(2 << 20, #assert(fetch.get(peer.url .. "/large", { body_max = 2 << 20 })).body)
  end)

  it("says when nobody is there, and keeps the query to itself", function()
    local _, why = fetch.get "http://127.0.0.1:1/?key=secret"
    assert.are.equal("upstream-failed", why.code)
    assert.is_nil(why.text:find("secret", 1, true))
  end)

  it("returns what it cannot send as an err", function()
    for _, url in ipairs { "", "example.com", "ftp://a.b", "http://a b/", "http://u:p@h/" } do
      local answer, why = fetch.get(url)
      assert.is_nil(answer)
      assert.are.equal("internal", why.code)
    end
    local _, why = fetch.get(peer.url, { headers = { A = "b\r\nC: d" } })
    assert.are.equal("internal", why.code)
  end)

  it("raises when it is misused", function()
    assert.has_error(function() fetch.get() end)
    assert.has_error(function() fetch.request {} end, "fetch: no url")
    assert.has_error(function() fetch.get(peer.url, { timout = 1 }) end,
      "fetch has no option 'timout'")
    for name, value in pairs { timeout = 0, connect_timeout = "soon", body_max = -1, headers = "a",
                               body = {}, method = 1 } do
      assert.has_error(function() fetch.get(peer.url, { [name] = value }) end)
    end
    assert.has_error(function() fetch.get(peer.url, { headers = { "a" } }) end)
    assert.has_error(function() fetch.get(peer.url, { headers = { a = "b\0c" } }) end)
    assert.has_error(function() fetch.get("http://a\0b/") end)
  end)

  it("waits for many at once, over connections that stay", function()
    local jobs = {}
    for i = 1, 50 do
      jobs[i] = function() return fetch.get(peer.url .. "/echo?" .. i) end
    end
    for i, answer in pairs(task.together(jobs)) do
      assert.are.equal("/echo?" .. i, json.decode(answer.body).url)
    end
    local before = tonumber(fetch.get(peer.url .. "/count").body)
    for _ = 1, 20 do echo {} end
    assert.are.equal(before, tonumber(fetch.get(peer.url .. "/count").body))
  end)

  it("may wait inside pcall while the collector runs", function()
    local ok, seen = pcall(function()
      local answer = fetch.post(peer.url .. "/echo", { body = ("x"):rep(100) .. math.random() })
      collectgarbage()
      return json.decode(answer.body).body
    end)
    assert.is_true(ok)
    assert.are.equal(("x"):rep(100), seen:sub(1, 100))
  end)
end)
