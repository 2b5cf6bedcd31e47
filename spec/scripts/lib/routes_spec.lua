local routes = require "lib.routes"

local function nothing() end

local function merged(entries) return routes.merge { ["a.lua"] = routes.define(entries) } end

describe("routes", function()
  it("are refused when they are none", function()
    for _, key in ipairs { "get /v1/me", "GET v1/me", "/v1/me", "GET /v1/ me", "FETCH /v1", "GET",
                           "GET /v1/{Id}", "GET /v1/{}", 1 } do
      local ok, why = pcall(function() return (routes.define { [key] = nothing }) end)
      assert.is_false(ok, tostring(key))
      assert.matches("routes_spec.lua:%d+: ", why)
    end
    assert.has_error(function() routes.define { ["GET /v1/me"] = 1 } end)
    assert.has_error(function() routes.define { start = 1 } end)
  end)

  it("find a static path in one look-up", function()
    local map = merged { ["GET /v1/me"] = nothing }
    assert.are.equal(nothing, map.static["/v1/me"].methods.GET)
    assert.are.equal(nothing, map.static["/v1/me"].methods.HEAD)
    assert.are.equal("GET, HEAD, OPTIONS", map.static["/v1/me"].allow)
    assert.is_nil(map.static["/v1/me/"])
  end)

  it("find a path with segments, and decode them", function()
    local map = merged { ["GET /v1/results/{id}"] = nothing,
      ["POST /v1/services/{type}/readings"] = nothing,
                         ["GET /v1/x/{a}/{b}"] = nothing }
    local node, found = routes.match(map, "/v1/results/a%20b-%ED%95%9C")
    assert.are.equal("/v1/results/{id}", node.route)
    assert.are.same({ "a b-한" }, found)
    node, found = routes.match(map, "/v1/services/name-analysis/readings")
    assert.are.equal("OPTIONS, POST", node.allow)
    assert.are.same({ "name-analysis" }, found)
    node, found = routes.match(map, "/v1/x/1/2")
    assert.are.equal("/v1/x/{a}/{b}", node.route)
    assert.are.same({ "1", "2" }, found)
  end)

  it("match nothing else", function()
    local map = merged { ["GET /v1/results/{id}"] = nothing }
    for _, path in ipairs { "/v1/results/", "/v1/results", "/v1/results/a/b", "/v2/results/a",
                            "/v1/results/%", "/v1/results/%2", "/v1/results/%zz", "/v1/results/%00",
                            "/v1/results/%ff", "/v1/results/a%0a", "x/v1/results/a" } do
      assert.is_nil(routes.match(map, path), path)
    end
  end)

  it("take a dot for a dot", function()
    local map = merged { ["GET /a.b/{id}"] = nothing }
    assert.is_nil(routes.match(map, "/axb/1"))
    assert(routes.match(map, "/a.b/1"))
  end)

  it("may come from many files, but each from one", function()
    local map = routes.merge {
      ["a.lua"] = routes.define { ["GET /v1/a"] = nothing },
      ["b.lua"] = routes.define { ["POST /v1/a"] = nothing },
    }
    assert.are.equal("GET, HEAD, OPTIONS, POST", map.static["/v1/a"].allow)
    assert.has_error(function()
      routes.merge {
        ["a.lua"] = routes.define { ["GET /v1/a"] = nothing },
        ["b.lua"] = routes.define { ["GET /v1/a"] = nothing },
      }
    end)
  end)

  it("do not take a method for something else", function()
    local map = merged { ["GET /v1/a"] = nothing }
    for _, method in ipairs { "allow", "pattern", "methods", "route", "__index", "get" } do
      assert.is_nil(map.static["/v1/a"].methods[method])
    end
  end)
end)

describe("the words of routes", function()
  local schema = require "lib.schema"
  local KEY = "GET /v1/x/{id}"

  local function words(more)
    local said = { ko = "하나", en = "One", path = { schema.uuid "id" {} },
                   answers = { [200] = { ko = "그것", en = "It" } } }
    for name, value in pairs(more or {}) do said[name] = value end
    return said
  end
  local function define(about)
    return routes.define { [KEY] = nothing, about = about }
  end

  it("stand beside them, or not at all", function()
    assert.are.same({}, routes.define({ [KEY] = nothing }).about)
    local about = { ko = "엑스", en = "X", schemas = {}, [KEY] = words() }
    assert.are.equal(about, define(about).about)
    assert.is_nil(define(about).handlers.about)
  end)

  it("are refused on their line when they cannot be", function()
    local function refuses(about, why)
      local ok, said = pcall(function() return (define(about)) end)
      assert.is_false(ok, why)
      assert.matches("routes_spec.lua:%d+: ", said)
      assert(said:find(why, 1, true), said)
    end
    local function of(more) return { ko = "엑스", en = "X", [KEY] = words(more) } end
    refuses(1, "must be a table")
    refuses({ [KEY] = words() }, "the file: both ko and en")
    refuses({ ko = "엑스", en = "X", ["GET /v1/y"] = words() },
            "GET /v1/y: there is no such route in this file")
    refuses({ ko = "엑스", en = "X", shemas = {} }, "shemas: there is no such route")
    refuses({ ko = "엑스", en = "X", [KEY] = "One" }, KEY .. ": must be { what")
    refuses(of { anwsers = {} }, "there is no 'anwsers' to say")
    refuses(of { bearer = "yes" }, "'bearer' must be a boolean, not a string")
    refuses(of { en = false }, "'en' must be a string")
    refuses(of { answers = {} }, "answers has no status")
    refuses(of { answers = { ok = { ko = "그것", en = "It" } } }, "an answer has a status")
    refuses(of { answers = { [200] = { en = "It" } } }, ": 200: both ko and en are needed")
    refuses(of { path = {} }, "path does not say what {id} is")
    refuses(of { path = { schema.uuid "id" {}, schema.text "no" {} } }, "{no} is not in the path")
  end)
end)
