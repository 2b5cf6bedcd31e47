local fakes = require "scripts.platform.fakes"
local json = require "json"
local task = require "task"

local ask = fakes.ask

-- A platform that counts how often its document is made.
local function counting()
  local p = fakes.platform()
  local openapi = p.loader.realm:require "lib.openapi"
  local document = openapi.document
  p.made = 0
  function openapi.document(...)
    p.made = p.made + 1
    if p.is_broken then error "broken" end
    if p.made <= (p.stuck or 0) then require "clock".sleep(1.5) end
    return document(...)
  end
  return p
end

describe("/openapi.json", function()
  it("is the document, in the client's language", function()
    local p = fakes.platform()
    local status, body, headers = ask(p, "GET", "/openapi.json")
    assert.are.equal(200, status)
    assert.are.equal("3.1.0", body.openapi)
    assert.are.equal("ko", headers["content-language"])
    assert.are.equal("accept-language", headers.vary)
    assert.are.equal("application/json", headers["content-type"])
    assert.are.equal("계정", body.tags[1].description)
    local english = { ["accept-language"] = "en" }
    body = select(2, ask(p, "GET", "/openapi.json", nil, english))
    assert.are.equal("Accounts", body.tags[1].description)
    body = select(2, ask(p, "GET", "/openapi.json?lang=ko", nil, english))
    assert.are.equal("계정", body.tags[1].description)
    assert.are.equal(422, (ask(p, "GET", "/openapi.json?lang=fr")))
  end)

  it("is sent once to who keeps it", function()
    local p = fakes.platform()
    local _, _, headers = ask(p, "GET", "/openapi.json")
    local again = { ["if-none-match"] = headers.etag }
    local status, body = ask(p, "GET", "/openapi.json", nil, again)
    assert.are.equal(304, status)
    assert.are.equal("", body)
    assert.are.equal(200, (ask(p, "GET", "/openapi.json?lang=en", nil, again)))
  end)

  it("is made when it is first asked for, and once in a load and language", function()
    local p = counting()
    assert.are.equal(0, p.made)
    for _ = 1, 3 do ask(p, "GET", "/openapi.json") end
    ask(p, "GET", "/docs")
    assert.are.equal(1, p.made)
    ask(p, "GET", "/openapi.json?lang=en")
    assert.are.equal(2, p.made)
  end)

  it("is made once for all who ask at the same moment", function()
    local p, asking = counting(), {}
    for i = 1, 5 do asking[i] = function() return (ask(p, "GET", "/openapi.json")) end end
    assert.are.same({ 200, 200, 200, 200, 200 }, task.together(asking))
    assert.are.equal(1, p.made)
  end)

  it("is made by another when one takes too long", function()
    local p = counting()
    p.stuck = 1
    task.spawn(function() ask(p, "GET", "/openapi.json") end)
    require "clock".sleep(0.01)
    assert.are.equal(200, (ask(p, "GET", "/openapi.json")))
    assert.are.equal(2, p.made)
  end)

  it("can be made after it could not", function()
    local p = counting()
    p.is_broken = true
    assert.are.equal(500, (ask(p, "GET", "/openapi.json")))
    p.is_broken = false
    local clock = require "clock"
    local began = clock.monotonic()
    assert.are.equal(200, (ask(p, "GET", "/openapi.json")))
    assert.is_true(clock.monotonic() - began < 0.9)
  end)

  it("is kept as long as what it was made of, and no longer", function()
    local p = counting()
    ask(p, "GET", "/openapi.json")
    collectgarbage()
    collectgarbage()
    ask(p, "GET", "/openapi.json")
    assert.are.equal(1, p.made)
    local old = setmetatable({ p.loader.platform }, { __mode = "v" })
    p.loader:reload()
    collectgarbage()
    collectgarbage()
    assert.is_nil(old[1])
  end)

  it("says what is in force after a reload", function()
    local p = fakes.platform()
    local _, before, headers = ask(p, "GET", "/openapi.json?lang=en")
    local source = p.loader.parts.source
    function p.loader.parts.source(path)
      local text = source(path)
      return path == "scripts/services/rune.lua" and text:gsub('"Rune"', '"Stone"') or text
    end
    p.loader:reload()
    assert.are.same({}, p.loader.errors)
    local _, after, newer = ask(p, "GET", "/openapi.json?lang=en")
    local path = "/v1/services/rune/readings"
    assert.are.equal("Rune", before.paths[path].post.summary)
    assert.are.equal("Stone", after.paths[path].post.summary)
    assert.are_not.equal(headers.etag, newer.etag)
  end)
end)

-- Every element that is opened is closed, and within what it was opened in.
local function assert_balanced(text)
  local VOID = { meta = true, link = true, br = true }
  local open = {}
  for slash, name in text:gmatch("<(/?)(%l[%l%d]*)[^>]*>") do
    if slash == "/" then
      assert.are.equal(table.remove(open), name)
    elseif not VOID[name] then
      open[#open + 1] = name
    end
  end
  assert.are.same({}, open)
end

describe("/docs", function()
  local p = fakes.platform()

  it("is the same document, for people", function()
    local _, document = ask(p, "GET", "/openapi.json")
    local status, page, headers = ask(p, "GET", "/docs")
    assert.are.equal(200, status)
    assert.are.equal("text/html; charset=utf-8", headers["content-type"])
    assert_balanced(page)
    for path, item in pairs(document.paths) do
      assert(page:find(path, 1, true), path)
      for _, made in pairs(item) do
        if made.operationId then
          assert(page:find(('<section id="%s">'):format(made.operationId), 1, true))
          assert(page:find(('<a href="#%s">'):format(made.operationId), 1, true))
        end
      end
    end
    for _, said in ipairs { "<html lang=\"ko\">", "1–20 자", "≥ 0", "없을 수 있음", "없어도 됨", "룬",
                            "--json", "402", "invalid-input", "Idempotency-Key", "ko x" } do
      assert(page:find(said, 1, true), said)
    end
  end)

  it("runs nothing, and asks nobody else for anything", function()
    local _, page, headers = ask(p, "GET", "/docs?lang=en", nil, { host = "api.example.com" })
    for _, word in ipairs { "<script", "javascript:", " src=", "<link", "@import", "url(" } do
      assert.is_nil(page:find(word, 1, true), word)
    end
    assert.is_nil(page:find("<[^>]* on%l+="))
    local style = page:match("<style>(.-)</style>")
    local crypto = require "crypto"
    assert(headers["content-security-policy"]:find(
      "'sha256-" .. crypto.base64(crypto.sha256(style)) .. "'", 1, true))
    assert.matches("^default%-src 'none'; ", headers["content-security-policy"])
    assert.are.equal("nosniff", headers["x-content-type-options"])
    for address in page:gmatch("https?://[^%s<&\"]+") do
      assert.are.equal("http://api.example.com", address)
    end
  end)

  it("speaks the language that is asked for", function()
    local function page(path)
      return (select(2, ask(p, "GET", path, nil, { ["accept-language"] = "en" })))
    end
    assert.matches("What is on sale", page "/docs")
    assert.matches("파는 것", page "/docs?lang=ko")
  end)

  it("shows where it was found, if that is an address", function()
    local function shown(headers)
      return select(2, ask(p, "GET", "/docs", nil, headers)):match("AIMIX=(%S+)")
    end
    assert.are.equal("https://a.kr:8443",
      shown { host = "a.kr:8443", ["x-forwarded-proto"] = "https" })
    assert.are.equal("http://[::1]:8080", shown { host = "[::1]:8080" })
    for _, host in ipairs { "<b>", "a b", "%1", "a'$(id)", "" } do
      assert.are.equal("http://127.0.0.1:8080", shown { host = host })
    end
  end)

  it("is sent once to who keeps it, and anew under another name", function()
    local _, _, headers = ask(p, "GET", "/docs", nil, { host = "a.kr" })
    local tag = headers.etag
    assert.are.equal(304, (ask(p, "GET", "/docs", nil, { host = "a.kr", ["if-none-match"] = tag })))
    assert.are.equal(200, (ask(p, "GET", "/docs", nil, { host = "b.kr", ["if-none-match"] = tag })))
  end)

  it("escapes what the scripts say", function()
    local page = p.loader.realm:require "lib.openapi.page"
    local openapi = p.loader.realm:require "lib.openapi"
    local document = openapi.document(p.loader.shop, "en")
    document.paths["/v1/me"].get.summary = "<script>&"
    document.tags[1].description = "<b>"
    document.components.schemas.User.properties.email.title = "<i>&"
    document.components.schemas.User.properties["<u>"] = { enum = { "<s>" } }
    document.paths["/v1/me"].get.responses["200"].description = "<q>"
    local text = page.of(document, "en")
    assert(text:find("&lt;script&gt;&amp;", 1, true))
    assert(text:find("&lt;i&gt;&amp;", 1, true))
    for _, tag in ipairs { "<script>", "<h2><b>", "<i>&", "<u>", "<s>", "<q>" } do
      assert.is_nil(text:find(tag, 1, true), tag)
    end
    assert_balanced(text)
  end)
end)

describe("what the platform says of itself", function()
  local told = require "scripts.platform.told"
  local p = fakes.platform()

  local function seen(more)
    local all = { method = "GET", path = "/v1/credits", status = 200, body = { balance = 1 },
                  headers = {} }
    for name, value in pairs(more) do all[name] = value end
    return function() told.hold(p.loader.platform, all) end
  end

  it("is held against what it answers", function()
    seen {} ()
    seen { path = "/nowhere", status = 404 } ()
    for _, more in ipairs {
      { body = { balance = "1" } }, { body = { balance = 1, more = 1 } }, { body = {} },
      { status = 201 }, { status = 404, body = { type = "/problems/not-found", title = "x",
                                                 status = 404, detail = "x" } },
      { status = 500, body = "oh" }, { status = 401, body = { type = "/problems/unauthorized" } },
      { path = "/v1/limits", status = 304, body = json.null, headers = {} },
    } do
      local is_cached = more.path == "/v1/limits"
      assert.are.equal(is_cached, (pcall(seen(more))), json.encode(more))
    end
    assert.has_error(seen { path = "/v1/services", body = { services = json.list() } })
  end)
end)
