-- The http library, in the real program: what spec/core/script/served says, as clients
-- hear it.  What a client may send is tried in spec/core/http.

local clock = require "clock"
local server = require "flow.server"
local tcp = require "tcp"

describe("http", function()
  local aimix

  setup(function()
    aimix = server.launch {
      AIMIX_SCRIPTS = "spec/core/script/served", AIMIX_MIGRATE = "never",
      DATABASE_URL = "postgresql://127.0.0.1:1/none",
    }
    server.eventually("the server answered", 10, function() return aimix:try("GET", "/stats") end)
  end)

  teardown(function() assert.are.equal(0, aimix:stop()) end)

  local function log_has(text)
    return server.eventually("the log had " .. text, 5, function()
      return aimix:log_text():find(text, 1, true) ~= nil
    end)
  end

  -- Everything a connection says until it has said `enough`, or ends.
  local function listen(connection, enough)
    local heard = ""
    while not (enough and heard:find(enough, 1, true)) do
      local bytes, why = connection:receive(1 << 16, 5)
      if not bytes then return heard, why end
      heard = heard .. bytes
    end
    return heard
  end

  describe("a request", function()
    it("can be asked for everything that came", function()
      local answer = aimix:request("PATCH", "/facts?an%20argument=%EC%82%AC+%EC%A3%BC", nil, "x")
      local facts = answer.json
      assert.are.equal("PATCH", facts.method)
      assert.are.equal("/facts", facts.path)
      assert.are.equal("an%20argument=%EC%82%AC+%EC%A3%BC", facts.query)
      assert.are.equal("사 주", facts.argument)
      assert.are.equal("127.0.0.1", facts.address)
      assert.are.equal("127.0.0.1:" .. aimix.port, facts.host)
      assert.are.equal(answer.headers["x-request-id"], facts.id)
      assert.matches("^%x+$", facts.id)
      assert.is_true(facts.again and facts.unknown)
      assert.is_nil(facts.none or facts.nothing)
    end)

    it("has its body, whatever bytes", function()
      local body = ("\0\1\255한"):rep(20000)
      local answer = aimix:request("POST", "/echo", nil, body, { ["Content-Type"] = "a/b" })
      assert.are.equal(body, answer.body)
      assert.are.equal("a/b", answer.headers["content-type"])
    end)

    it("has the parts of a form", function()
      local body = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n' ..
        '--x\r\nContent-Disposition: form-data; name="f"; filename="b.png"\r\n' ..
        "Content-Type: image/png\r\n\r\nPNG\r\n--x--\r\n"
      local answer = aimix:request("POST", "/form", nil, body,
        { ["Content-Type"] = "multipart/form-data; boundary=x" })
      assert.are.same({
        { name = "a", body = "1" },
        { name = "f", filename = "b.png", type = "image/png", body = "PNG" },
      }, answer.json)
    end)

    it("that is no form, or a broken one, is told so", function()
      local answer = aimix:request("POST", "/form", nil, "{}", { ["Content-Type"] = "text/plain" })
      assert.are.equal(415, answer.status)
      answer = aimix:request("POST", "/form", nil, "--x\r\n",
        { ["Content-Type"] = "multipart/form-data; boundary=x" })
      assert.are.equal(400, answer.status)
      assert.matches("malformed", answer.body)
    end)

    it("says so when it is used after its end", function()
      aimix:get("/keep")
      local text = aimix:get("/kept").body
      assert.matches("request is over.*request is over", text)
    end)
  end)

  describe("an answer", function()
    it("has its headers, also as lists and numbers", function()
      local answer = aimix:get("/facts")
      assert.are.equal("7", answer.headers["x-number"])
      assert.are.equal("application/json", answer.headers["content-type"])
      local connection = tcp.connect("127.0.0.1", aimix.port)
      connection:send("GET /facts HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      local heard = listen(connection)
      assert.matches("\r\nX%-List: a\r\n", heard)
      assert.matches("\r\nX%-List: b\r\n", heard)
      connection:close()
    end)

    it("may be empty, and may come later", function()
      assert.are.equal(204, aimix:get("/empty").status)
      assert.are.equal("slow", aimix:get("/slow").body)
      assert.are.equal(404, aimix:get("/none").status)
    end)

    it("is a plain 500 when the function raises, and the log has the rest", function()
      for _, path in ipairs { "/raises", "/raises-late", "/raises-nil", "/raises-an-answer" } do
        local answer = aimix:get(path)
        assert.are.equal(500, answer.status)
        assert.are.equal("application/problem+json", answer.headers["content-type"])
        assert.are.equal("/problems/internal", answer.json.type)
        assert.is_nil(answer.body:find("bug", 1, true))
        log_has(answer.headers["x-request-id"])
      end
      log_has "run/serve.lua:"
      log_has ": a bug"
      log_has "a late bug"
      log_has "stack traceback"
      log_has "no such thing"
    end)

    it("is a plain 500 when it is none", function()
      for path, why in pairs {
        ["/status?is=99"] = "a status is a whole number",
        ["/status?is=600"] = "a status is a whole number",
        ["/status?is=200.5"] = "a status is a whole number",
        ["/status?is=x"] = "a status is a whole number",
        ["/body-is-a-table"] = "a body is text",
        ["/headers-are-text"] = "headers are a table",
        ["/header-splits"] = "header 'X-Split' cannot be sent",
        ["/header-has-nul"] = "header 'X-Nul' cannot be sent",
        ["/name-has-nul"] = "the names of headers are text",
        ["/header-is-ours"] = "header 'Content-Length' cannot be sent",
        ["/headers-are-long"] = "header 'X-Long' cannot be sent",
      } do
        local answer = aimix:get(path)
        assert.are.equal(500, answer.status, path)
        log_has(why)
      end
    end)
  end)

  describe("a stream", function()
    it("comes bit by bit", function()
      local connection = tcp.connect("127.0.0.1", aimix.port)
      connection:send("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n")
      local heard = listen(connection, "\r\n0\r\n\r\n")
      assert.matches("Transfer%-Encoding: chunked\r\n", heard)
      assert.matches("X%-Request%-Id: %x+\r\n", heard)
      local chunks = "9\r\ndata: 1\n\n\r\n9\r\ndata: 2\n\n\r\n9\r\ndata: 3\n\n\r\n0\r\n\r\n"
      assert.are.equal(chunks, heard:sub(-#chunks))
      connection:close()
    end)

    it("waits for a slow reader, and loses nothing", function()
      local connection = tcp.connect("127.0.0.1", aimix.port)
      connection:send("GET /flood HTTP/1.0\r\n\r\n")
      clock.sleep(0.2)
      local heard = listen(connection)
      local _, head_end = heard:find("\r\n\r\n", 1, true)
      assert.are.equal(10000000, #heard - head_end)
      connection:close()
    end)

    it("breaks off when the function raises", function()
      local connection = tcp.connect("127.0.0.1", aimix.port)
      connection:send("GET /stream-breaks HTTP/1.1\r\nHost: a\r\n\r\n")
      local heard, why = listen(connection)
      assert.matches("half", heard)
      assert.is_nil(heard:find("\r\n0\r\n\r\n", 1, true))
      assert.are.equal("closed", why)
      log_has "in the middle"
      connection:close()
    end)

    it("tells its writer that nobody listens any more", function()
      local connection = tcp.connect("127.0.0.1", aimix.port)
      connection:send("GET /watch HTTP/1.1\r\nHost: a\r\n\r\n")
      listen(connection, "tick")
      assert.are.equal("open", aimix:get("/watched").body)
      connection:close()
      server.eventually("the writer was told", 5, function()
        return aimix:get("/watched").body == "closed"
      end)
    end)

    it("has one writer at a time", function()
      local connection = tcp.connect("127.0.0.1", aimix.port)
      connection:send("GET /two-writers HTTP/1.0\r\n\r\n")
      listen(connection)
      connection:close()
      assert.matches("another task is writing", aimix:get("/watched").body)
    end)
  end)

  it("counts", function()
    local before = aimix:get("/stats").json
    local connection = tcp.connect("127.0.0.1", aimix.port)
    connection:send("GET /smuggled HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
    assert.matches("^HTTP/1.1 400 ", listen(connection))
    connection:close()
    local after = aimix:get("/stats").json
    assert.are.equal(before.requests + 1, after.requests)
    assert.are.equal(before.refused + 1, after.refused)
    assert.are.equal(1, after.in_flight)
  end)

  it("counts by slot how long it took and what was answered", function()
    local function times() return aimix:get("/times").json end
    local function ask(slot, status, wait)
      local answer = aimix:get(("/slot?slot=%s&status=%d&wait=%g"):format(slot, status, wait or 0))
      assert.are.equal(status, answer.status)
    end
    local before = times().times["0"]
    for _, status in ipairs { 200, 204, 304, 404, 500 } do ask(7, status) end
    ask(7, 200, 0.16)                   -- a loop counts in milliseconds
    local now = times()
    local seven = now.times["7"]
    assert.are.same({ 3, 1, 1, 1 }, seven.classes)
    assert.is_true(seven.seconds >= 0.15 and seven.seconds < 5)
    assert.are.equal(#now.bounds + 1, #seven.buckets)
    local slow, count = 0, 0
    for i, in_bucket in ipairs(seven.buckets) do
      count = count + in_bucket
      if (now.bounds[i] or 60) > 0.1 then slow = slow + in_bucket end
    end
    assert.are.equal(6, count)
    assert.is_true(slow >= 1)
    for _, strange in ipairs { -1, now.last + 1, 1 << 40, "x", "" } do ask(strange, 200) end
    assert.are.equal(204, aimix:get("/empty").status)
    local zero = times().times["0"]
    assert.is_true(zero.classes[1] >= before.classes[1] + 6)
  end)
end)
