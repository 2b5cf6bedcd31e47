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
