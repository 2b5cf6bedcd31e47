-- The document of the real platform files and services.

local fakes = require "scripts.platform.fakes"
local json = require "json"
local loader = require "lib.loader"
local schema = require "lib.schema"
local validator = require "scripts.lib.openapi.validator"

local scripts = loader.of_host():load_all()
local openapi = scripts.realm:require "lib.openapi"
local write = scripts.realm:require "lib.openapi.text"

-- As a client gets it.
local function document_of(shop, lang)
  return assert(json.decode(write(openapi.document(shop, lang)), { depth = 100 }))
end

local KO, EN = document_of(scripts.shop, "ko"), document_of(scripts.shop, "en")
local METHODS = { get = true, post = true, put = true, patch = true, delete = true }

local function operations(document)
  local list = {}
  for path, item in pairs(document.paths) do
    for method, operation in pairs(item) do
      if METHODS[method] then
        list[#list + 1] = { path = path, method = method, at = method:upper() .. " " .. path,
                            item = item, it = operation }
      end
    end
  end
  return list
end

-- Every table in a value, with its pointer.
local function walk(value, visit, at)
  if type(value) ~= "table" then return end
  visit(value, at or "")
  for name, member in pairs(value) do walk(member, visit, (at or "") .. "/" .. tostring(name)) end
end

local function parameters_of(document, one)
  local list = {}
  for _, from in ipairs { one.item.parameters or {}, one.it.parameters or {} } do
    for _, parameter in ipairs(from) do
      local ref = parameter["$ref"]
      list[#list + 1] = ref and validator.resolve(document, ref) or parameter
    end
  end
  return list
end

describe("the API document", function()
  it("has every route of every platform file, and every route has words", function()
    local count = 0
    for file, set in pairs(scripts.platform) do
      for key in pairs(set.handlers) do
        count = count + 1
        assert(set.about[key], file .. ": " .. key .. " has no words: add about = { … }")
        local method, path = key:match("^(%u+) (.+)$")
        assert(KO.paths[path] and KO.paths[path][method:lower()], key)
      end
    end
    local services = #scripts.shop.list()
    assert.are.equal(count + services, #operations(KO))
    assert.is_true(count > 10 and services > 0)
  end)

  it("is made of fields that are sound", function()
    for _, set in pairs(scripts.platform) do
      for key, words in pairs(set.about) do
        for _, list in ipairs { words.path, words.query, words.body } do
          assert(scripts.realm:require "lib.schema".expect(list, key))
        end
        for status, answer in pairs(type(words) == "table" and words.answers or {}) do
          if answer.fields then
            assert(scripts.realm:require "lib.schema".expect(answer.fields, key .. status))
          end
        end
      end
    end
  end)

  it("has the members that OpenAPI 3.1 asks for", function()
    for _, document in ipairs { KO, EN } do
      assert.are.equal("3.1.0", document.openapi)
      assert.is_string(document.info.title)
      assert.is_string(document.info.version)
      local tags = {}
      for _, tag in ipairs(document.tags) do
        assert.is_nil(tags[tag.name])
        tags[tag.name] = true
      end
      for _, one in ipairs(operations(document)) do
        assert.is_string(one.it.summary)
        for _, tag in ipairs(one.it.tags) do assert(tags[tag], one.at) end
        assert.is_true(json.is_list(one.it.security), one.at)
        for _, way in ipairs(one.it.security) do
          for name in pairs(way) do assert(document.components.securitySchemes[name], one.at) end
        end
        assert(next(one.it.responses), one.at)
        for status, response in pairs(one.it.responses) do
          assert(status == "default" or status:find("^[1-5]%d%d$"), one.at .. status)
          assert(response["$ref"] or type(response.description) == "string", one.at .. status)
        end
      end
    end
  end)

  it("has names that are used once, and parts that are used", function()
    local seen, used = {}, {}
    for _, one in ipairs(operations(EN)) do
      assert.matches("^[a-z][A-Za-z0-9]*$", one.it.operationId)
      assert.is_nil(seen[one.it.operationId], one.it.operationId)
      seen[one.it.operationId] = true
    end
    walk(EN, function(value) used[value["$ref"] or ""] = true end)
    for kind, parts in pairs(EN.components) do
      for name in pairs(parts) do
        assert.matches("^[%w._-]+$", name)
        local ref = ("#/components/%s/%s"):format(kind, name)
        assert(kind == "securitySchemes" or used[ref], ref .. " is never used")
      end
    end
  end)

  it("has no reference that leads nowhere", function()
    for _, document in ipairs { KO, EN } do
      local count = 0
      walk(document, function(value)
        if value["$ref"] then
          validator.resolve(document, value["$ref"])
          count = count + 1
        end
      end)
      assert.is_true(count > 50)
    end
  end)

  it("declares every parameter of a path, and none twice", function()
    for _, one in ipairs(operations(KO)) do
      local left, seen = {}, {}
      for name in one.path:gmatch("{(.-)}") do left[name] = true end
      for _, parameter in ipairs(parameters_of(KO, one)) do
        local id = parameter["in"] .. " " .. parameter.name
        assert.is_nil(seen[id], one.at .. ": " .. id)
        seen[id] = true
        assert(parameter.schema and parameter.description, one.at .. ": " .. id)
        if parameter["in"] == "path" then
          assert.is_true(parameter.required)
          assert(left[parameter.name], one.at .. ": " .. id)
          left[parameter.name] = nil
        end
      end
      assert.is_nil(next(left), one.at)
    end
  end)

  it("has schemas that can be met, with what they require among their properties", function()
    local count = 0
    walk(EN, function(value, at)
      if not value.properties or at:find("/properties$") then return end
      count = count + 1
      for _, name in ipairs(value.required or {}) do
        assert(value.properties[name], at .. " requires " .. name)
      end
    end)
    assert.is_true(count > 20)
  end)

  it("has examples that fit their schemas", function()
    for _, document in ipairs { KO, EN } do
      local count = 0
      walk(document, function(value, at)
        if value.schema and value.example ~= nil then
          count = count + 1
          local why = validator.check(document, value.schema, value.example)
          if why then error(at .. ":" .. why) end
        end
      end)
      assert.is_true(count > 10)
    end
  end)

  it("has examples that are taken, and given, as the scripts themselves see it", function()
    for _, set in pairs(scripts.platform) do
      for key, words in pairs(set.about) do
        if type(words) == "table" and words.example then
          assert(schema.check(words.body, words.example, "en"), key)
        end
      end
    end
    for _, service in ipairs(scripts.shop.list()) do
      local it_is = EN.paths[("/v1/services/%s/readings"):format(service.type)].post
      local sent = it_is.requestBody.content["application/json"].example
      assert(schema.check(service.input, sent.input, "en"))
      local got = it_is.responses["201"].content["application/json"].example
      local services = scripts.realm:require "lib.service"
      assert(services.fit(service, got.reading, "en"))
      assert.are.equal(service.version, got.version)
    end
  end)

  it("takes what the check takes where nothing need be said", function()
    local input = EN.components.schemas.SajuInput
    local birth = { year = 1990, month = 5, day = 15 }
    for _, good in ipairs { { birth = birth }, { birth = birth, partner = birth },
      { birth = birth, partner = json.null, focus = json.null, target_date = json.null } } do
      local why = validator.check(EN, input, good)
      if why then error(why) end
    end
    for _, bad in ipairs { {}, { birth = json.null }, { birth = birth, partner = 1 },
      { birth = birth, partner = { year = 1990 } }, { birth = birth, focus = "x" } } do
      assert(validator.check(EN, input, bad), json.encode(bad))
    end
  end)

  it("is the same in both languages but for its words", function()
    local function shape_of(document)
      local pointers = {}
      walk(document, function(value, at)
        if at:find("/example/") or at:find("/required/") then return end
        for name, member in pairs(value) do
          local shown = type(member) == "table" and "" or type(member)
          pointers[#pointers + 1] = at .. "/" .. name .. shown
        end
      end)
      table.sort(pointers)
      return pointers
    end
    assert.are.same(shape_of(KO), shape_of(EN))
  end)

  it("is in Korean in Korean, and in English in English", function()
    local HANGUL = "[\xEA-\xED][\x80-\xBF][\x80-\xBF]"
    for _, one in ipairs(operations(KO)) do
      local said = one.it.summary .. (one.it.description or "")
      assert(said:find(HANGUL) or one.path == "/openapi.json", one.at .. ": " .. said)
    end
    walk(EN, function(value, at)
      for _, name in ipairs { "title", "description", "summary" } do
        local said = value[name]
        local is_data = at:find("/example", 1, true)
        assert(is_data or type(said) ~= "string" or not said:find(HANGUL), at .. "/" .. name)
      end
    end)
  end)

  it("is the same text each time", function()
    assert.are.equal(write(openapi.document(scripts.shop, "ko")),
                     write(openapi.document(scripts.shop, "ko")))
  end)
end)

describe("a service in the API document", function()
  local platform = fakes.platform()
  local own = platform.loader.realm:require "lib.openapi"
  local document = assert(json.decode(
    platform.loader.realm:require "lib.openapi.text"(own.document(platform.loader.shop, "en"))))
  local rune = document.paths["/v1/services/rune/readings"].post

  it("has a path with its own input, reading, price and example", function()
    local body = rune.requestBody.content["application/json"]
    local input = validator.resolve(document, body.schema.properties.input["$ref"])
    assert.are.equal(20, input.properties.mind.maxLength)
    assert.is_false(input.additionalProperties)
    assert.are.same({ input = { mind = "x" }, lang = "en" }, body.example)
    local answer = rune.responses["201"].content["application/json"]
    local reading = validator.resolve(document, answer.schema.properties.reading["$ref"])
    assert.are.equal(60, reading.properties.title.maxLength)
    assert.are.equal("rune", answer.schema.properties.service.const)
    assert.are.equal("en x", answer.example.reading.title)
    assert.are.same({ mind = "x" }, answer.example.facts)
    assert.are.equal(5, rune["x-aimix-first-cost"])
    assert.matches("5 credits", rune.description)
    assert.are.equal("Rune", rune.summary)
  end)

  it("may be sent as an upload when it has a photo", function()
    local upload = rune.requestBody.content["multipart/form-data"]
    assert.matches("image/png", upload.encoding.face.contentType)
    assert(upload.schema.properties.face)
    assert.is_nil(upload.schema.properties.input.properties.face)
  end)

  it("keeps what all readings have: headers, problems, ways to wait", function()
    for _, status in ipairs { "200", "201", "202", "401", "402", "404", "409", "413", "415",
                              "422", "502", "503" } do
      assert(rune.responses[status], status)
    end
    assert(rune.responses["200"].content["text/event-stream"])
    assert(rune.responses["202"].headers.Location)
    local names = {}
    for _, each in ipairs(rune.parameters) do names[#names + 1] = each["$ref"]:match("[^/]+$") end
    assert.are.same({ "Idempotency-Key", "Last-Event-ID", "Prefer" }, names)
    assert.are.same({ { bearer = json.list() } }, rune.security)
  end)

  it("has a line for the shell that quotes what it sends", function()
    local curl = platform.loader.realm:require "lib.openapi.curl"
    assert.are.equal([[curl -s "$AIMIX/v1/x/$ID" -X PATCH -H "Authorization: Bearer $TOKEN" ]]
      .. [[--json '{"a": "it'\''s $HOME"}']],
      curl("PATCH", "/v1/x/{id}", { bearer = true }, { a = "it's $HOME" }))
    assert.matches('"$AIMIX/v1/services/rune/readings"', rune["x-codeSamples"][1].source, 1, true)
  end)
end)

describe("a route without words", function()
  it("is in the document all the same", function()
    local routes = scripts.realm:require "lib.routes"
    local shop = {
      routes = function() return { ["x.lua"] = routes.define {
        ["GET /v1/x/{id}"] = function() end } } end,
      list = function() return {} end,
    }
    local made = openapi.document(shop, "en").paths["/v1/x/{id}"].get
    assert.are.equal("getXById", made.operationId)
    assert.are.equal("id", made.parameters[1].name)
  end)
end)
