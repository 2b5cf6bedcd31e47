local births = require "flow.births"
local clock = require "clock"
local json = require "json"
local server = require "flow.server"
local task = require "task"
local tcp = require "tcp"

local READINGS = "/v1/services/saju/readings"
local LOGIN = "/v1/auth/login"
local BODY_MAX, UPLOAD_MAX, HEAD_MAX = 20000, 40000, 8192
local JSON = { ["Content-Type"] = "application/json", ["Accept-Language"] = "en" }

local aimix, user

setup(function()
  aimix = server.beside {
    AIMIX_BODY_MAX = tostring(BODY_MAX), AIMIX_UPLOAD_MAX = tostring(UPLOAD_MAX),
    AIMIX_HEAD_MS = "700", AIMIX_BODY_MS = "700",
  }
  user = aimix:signup()
end)
teardown(function() assert.are.equal(0, aimix:stop()) end)

local function connect() return assert(tcp.connect("127.0.0.1", aimix.port)) end

-- All that comes until the connection ends.
local function hear(connection, seconds)
  local parts = {}
  local limit = clock.monotonic() + (seconds or 5)
  repeat
    local bytes = connection:receive(65536, math.max(limit - clock.monotonic(), 0))
    parts[#parts + 1] = bytes
  until not bytes
  return table.concat(parts)
end

local function send(...)
  local connection = connect()
  for _, bytes in ipairs { ... } do connection:send(bytes) end
  return connection
end

local function head(method, path, lines)
  return ("%s %s HTTP/1.1\r\nHost: x\r\n%s\r\n"):format(method, path, lines or "")
end

-- The number of a gauge at /metrics.
local function metric(name)
  local line = "\naimix_" .. name .. '{process="worker 1"} (%d+)\n'
  return tonumber(aimix:get "/metrics".body:match(line))
end

local function is_problem(answer, status, kind)
  assert.matches("^HTTP/1.1 " .. status .. " ", answer)
  assert.matches("\ncontent%-type: application/problem%+json\r\n", answer:lower())
  assert.matches('"type":"/problems/' .. kind .. '"', answer, 1, true)
  local id = assert(answer:match '"instance":"urn:aimix:request:([%w._-]+)"', answer)
  assert.are.equal(id, answer:match "\r\n[Xx]%-[Rr]equest%-[Ii]d: ([%w._-]+)\r\n")
end

describe("a body", function()
  local function padded(size)
    local text = '{"email":"a@example.com","password":"'
    return text .. ("x"):rep(size - #text - 2) .. '"}'
  end

  it("may be as large as is said, and not a byte larger", function()
    local fits = aimix:post(LOGIN, nil, padded(BODY_MAX), JSON)
    assert.are.equal(422, fits.status)
    assert.are.equal("/password", fits.json.errors[1].pointer)
    local over = aimix:post(LOGIN, nil, padded(BODY_MAX + 1), JSON)
    assert.are.equal(413, over.status)
    assert.are.equal("/problems/too-large", over.json.type)
  end)

  it("that is announced as too large is refused before it comes", function()
    local connection = send(head("POST", LOGIN, "Content-Length: 1000000000000\r\n"))
    is_problem(hear(connection), 413, "too-large")
  end)

  it("in chunks is refused when they have become too many", function()
    local connection = send(head("POST", LOGIN, "Transfer-Encoding: chunked\r\n"))
    local chunk = "1000\r\n" .. ("x"):rep(4096) .. "\r\n"
    for _ = 1, 6 do connection:send(chunk) end
    is_problem(hear(connection), 413, "too-large")
  end)

  it("of a form has a limit of its own", function()
    local form = "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: %d\r\n"
    local connection = send(head("POST", LOGIN, form:format(UPLOAD_MAX + 1)))
    is_problem(hear(connection), 413, "too-large")
    local small = aimix:post(LOGIN, nil, ("x"):rep(BODY_MAX + 1),
      { ["Content-Type"] = "multipart/form-data; boundary=b" })
    assert.are.equal(415, small.status)
  end)

  it("may be as large where readings are asked for, as it may hold a picture", function()
    local path = "/v1/services/face-reading/readings"
    assert.are.equal(401, aimix:post(path, nil, padded(BODY_MAX + 1), JSON).status)
    assert.are.equal(413, aimix:post(path, nil, padded(UPLOAD_MAX + 1), JSON).status)
  end)

  it("is JSON, and says so", function()
    local text = json.encode { email = "a@example.com", password = "correct horse" }
    for kind, status in pairs {
      ["text/plain"] = 415, ["application/x-www-form-urlencoded"] = 415,
      ["application/jsonp"] = 415, ["text/json"] = 415,
      ["application/json"] = 401, ["application/json; charset=utf-8"] = 401,
      ["Application/JSON"] = 401,
    } do
      local answer = aimix:post(LOGIN, nil, text, { ["Content-Type"] = kind })
      assert.are.equal(status, answer.status, kind)
      assert.matches("^application/problem%+json", answer.headers["content-type"])
    end
  end)

  it("that is malformed is refused with the place", function()
    for text, place in pairs {
      ['{"email":'] = "line 1, column 10", ["{\n  oh no\n}"] = "line 2, column 3",
      ['{"email":"a"}{'] = "line 1, column 14", ['{"email":NaN}'] = "line 1, column 10",
      ['{"email":"a","email":"b"}'] = "line 1, column 14", ['{"a":01}'] = "line 1, column 7",
      ['{"a":"\xff"}'] = "line 1, column 7", ["\xef\xbb\xbf{}"] = "line 1, column 1",
      [("["):rep(10000)] = "line 1, column 65",
      ['{"a":' .. ('{"a":'):rep(3000) .. "1" .. ("}"):rep(3001)] = "line 1",
    } do
      local answer = aimix:post(LOGIN, nil, text, JSON)
      assert.are.equal(400, answer.status, text:sub(1, 40))
      assert.are.equal("/problems/bad-request", answer.json.type)
      assert.is_truthy(answer.json.detail:find(place, 1, true),
        text:sub(1, 40) .. ": " .. answer.json.detail)
    end
  end)

  it("may come in pieces of a byte", function()
    local text = json.encode { email = "a@example.com", password = "correct horse" }
    local bytes = head("POST", LOGIN, "Content-Type: application/json\r\nConnection: close\r\n"
      .. "Content-Length: " .. #text .. "\r\n") .. text
    local connection = connect()
    for i = 1, #bytes do connection:send(bytes:sub(i, i)) end
    is_problem(hear(connection), 401, "unauthorized")
  end)
end)

describe("a head", function()
  it("has a largest size", function()
    local fits = send(head("GET", "/livez", "Connection: close\r\nX: " .. ("x"):rep(HEAD_MAX - 100)
      .. "\r\n"))
    assert.matches("^HTTP/1.1 200 ", hear(fits))
    for bytes, problem in pairs {
      [head("GET", "/livez", "X: " .. ("x"):rep(HEAD_MAX) .. "\r\n")] =
        { 431, "headers-too-large" },
      [head("GET", "/livez", ("X: y\r\n"):rep(200))] = { 431, "headers-too-large" },
      [head("GET", "/" .. ("x"):rep(HEAD_MAX))] = { 414, "target-too-long" },
    } do
      is_problem(hear(send(bytes)), table.unpack(problem))
    end
  end)

  it("that does not come to an end is not waited for", function()
    for _, start in ipairs { "", "GET /livez HTTP/1.1\r\nHost: x\r\nX: " } do
      local connection, began = connect(), clock.monotonic()
      connection:send(start)
      local heard
      local both = task.together {
        function()
          heard = hear(connection, 5)
          return clock.monotonic() - began
        end,
        function()
          for _ = 1, 20 do                -- a little now and then does not help
            if heard then return end
            clock.sleep(0.1)
            if #start > 0 then connection:send "x" end
          end
        end,
      }
      assert.is_true(both[1] > 0.5 and both[1] < 4, tostring(both[1]))
      if #start > 0 then is_problem(heard, 408, "request-timeout") end
    end
  end)
end)

describe("a client", function()
  it("whose body does not come is not waited for, and not charged", function()
    local connection, began = connect(), clock.monotonic()
    connection:send(head("POST", READINGS, "Authorization: Bearer " .. user.token ..
      "\r\nContent-Type: application/json\r\nContent-Length: 200\r\n") .. '{"input":')
    is_problem(hear(connection), 408, "request-timeout")
    local took = clock.monotonic() - began
    assert.is_true(took > 0.5 and took < 4, tostring(took))
    assert.are.equal(1000, aimix:credits(user))
  end)

  it("may send many requests before the first answer, and gets the answers in order", function()
    local requests = {}
    for i = 1, 50 do
      local last = i == 50 and "Connection: close\r\n" or ""
      requests[i] = head("GET", i % 2 == 0 and "/livez" or "/nowhere", last)
    end
    local heard, statuses = hear(send(table.concat(requests))), {}
    for status in heard:gmatch "HTTP/1.1 (%d+) " do statuses[#statuses + 1] = status end
    assert.are.equal(("404 200 "):rep(25), table.concat(statuses, " ") .. " ")
  end)

  it("that hangs up in the middle disturbs nobody, a hundred times at once", function()
    local body = json.encode(births.order(births.number(11)))
    local whole = head("POST", READINGS, "Authorization: Bearer " .. user.token ..
      "\r\nContent-Type: application/json\r\nContent-Length: " .. #body .. "\r\n") .. body
    local pid = aimix:pids_of("worker 1")[1]
    local function descriptors()          -- beside those of connections
      local pipe <close> = assert(io.popen("ls /proc/" .. pid .. "/fd | wc -l"))
      return tonumber(pipe:read "a") - metric "http_connections"
    end
    local before, asks = descriptors(), {}
    for i = 1, 100 do
      asks[i] = function()
        local connection = connect()
        connection:send(whole:sub(1, (i * #whole) // 100))
        clock.sleep(i % 5 / 50)
        connection:close()
      end
    end
    for i = 101, 140 do
      local other = i % 4 == 0 and aimix:signup()
      asks[i] = function()
        if not other then return assert.are.equal(200, aimix:get("/v1/services").status) end
        local answer = aimix:post(READINGS, other, births.order(births.number(i)))
        assert.are.equal(201, answer.status)
      end
    end
    task.together(asks)
    server.eventually("nothing was left in flight", 5, function()
      return metric "http_in_flight" == 1 and metric "http_connections" <= 41 -- our own
        and descriptors() <= before
    end)
    assert.are.equal(pid, aimix:pids_of("worker 1")[1])
    assert.are.equal("0", aimix:sql("select count(*) from service_results where status = " ..
      "'pending' and user_id = '" .. user.id .. "'"))
  end)

  it("beyond the number of connections waits until another goes", function()
    local small = server.beside { AIMIX_CONNECTIONS = "20" }
    local idle = {}
    for i = 1, 20 do
      idle[i] = assert(tcp.connect("127.0.0.1", small.port))
      idle[i]:send(head("GET", "/livez"))
    end
    clock.sleep(0.2)
    local late = assert(tcp.connect("127.0.0.1", small.port))
    late:send(head("GET", "/livez"))
    assert.is_nil((late:receive(4096, 0.3)))
    for i = 1, 10 do idle[i]:close() end
    assert.matches("^HTTP/1.1 200 ", late:receive(4096, 5))
    for i = 11, 20 do idle[i]:close() end
    late:close()
    assert.are.equal(0, small:stop())
  end)
end)

describe("an address", function()
  it("that is none, or has no such method, says so", function()
    for path, methods in pairs { ["/v1/me"] = "GET", [LOGIN] = "POST",
                                 [READINGS] = "POST", ["/v1/services"] = "GET" } do
      for _, method in ipairs { "PUT", "DELETE", "PATCH" } do
        local answer = aimix:request(method, path, user)
        assert.are.equal(405, answer.status, method .. " " .. path)
        assert.matches(methods, answer.headers["allow"], 1, true)
      end
    end
    for _, path in ipairs { "/", "/v1", "/v1/", "/v1/services/", "/v1/services/saju/",
                            "/v1/results/not-an-id", "//v1/services", "/v1/services/../me",
                            "/v1/services/%00", "/v1/services/%2e%2e", "/v1/services/%ff" } do
      local answer = hear(send(head("GET", path, "Connection: close\r\nAuthorization: Bearer "
        .. user.token .. "\r\n")))
      local status = tonumber(answer:match "^HTTP/1.1 (%d+)")
      assert.is_true(status == 404 or status == 400 or status == 422, path .. ": " .. status)
    end
  end)
end)
