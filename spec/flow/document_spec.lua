-- The API document as the program gives it: over HTTP, and on the command line.

local server = require "flow.server"
local workshop = require "flow.workshop"

describe("the API document of the program", function()
  local aimix

  setup(function() aimix = server.start() end)
  teardown(function() assert.are.equal(0, aimix:stop()) end)

  it("is the same on the command line, where no database is needed", function()
    for _, lang in ipairs { "ko", "en" } do
      local answer = aimix:get("/openapi.json", nil, { ["Accept-Language"] = lang })
      assert.are.equal(200, answer.status)
      assert.are.equal("application/json", answer.headers["content-type"])
      local code, text = aimix:command("openapi " .. lang)
      assert.are.equal(0, code)
      assert.are.equal(answer.body, text)
    end
    assert.are.equal(2, (aimix:command "openapi fr"))
  end)

  it("leaves out a service that is not fit to sell, and says so", function()
    local shop = workshop.new { ["scripts/services/ill.lua"] = "return service {\n  oh no\n}\n" }
    local command = ("%s openapi"):format(server.program())
    local pipe = assert(io.popen(("AIMIX_SCRIPTS=%s/scripts AIMIX_PROMPTS=%s/prompts %s 2>&1")
      :format(shop.folder, shop.folder, command)))
    local text = pipe:read "a"
    local _, _, code = pipe:close()
    shop:remove()
    assert.are.equal(1, code)
    assert.matches("^scripts/services/ill.lua:2: ", text)
    assert(text:find("/v1/services/saju/readings", 1, true))
    assert.is_nil(text:find("/v1/services/ill/readings", 1, true))
  end)

  it("is a page", function()
    local answer = aimix:get "/docs?lang=en"
    assert.are.equal(200, answer.status)
    assert.are.equal("text/html; charset=utf-8", answer.headers["content-type"])
    assert(answer.body:find("AIMIX=" .. aimix.url, 1, true))
    assert.are.equal(304, aimix:get("/docs?lang=en", nil,
      { ["If-None-Match"] = answer.headers.etag }).status)
  end)

  it("has an example for each service that can be sent as it is", function()
    local user = aimix:signup()
    local count = 0
    for path, item in pairs(aimix:get "/openapi.json".json.paths) do
      local body = path:find("^/v1/services/[^{]+/readings$") and item.post.requestBody
      if body then
        count = count + 1
        local answer = aimix:post(path, user, body.content["application/json"].example)
        assert.are.equal(201, answer.status, answer.body)
      end
    end
    assert.is_true(count > 0)
  end)
end)
