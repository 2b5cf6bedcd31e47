-- Two more ways to write JSON: once for what never changes, and with names in order.

local json = require "json"

describe("json.constant", function()
  it("is written like any other value, the second time too", function()
    local inner = json.constant { b = 1 }
    local list = json.constant { inner, { "x" }, json.list() }
    for _ = 1, 2 do
      assert.are.equal('[{"b":1},["x"],[]]', json.encode(list))
      assert.are.equal('{"a":{"b":1}}', json.encode { a = inner })
    end
    collectgarbage()
    assert.are.equal('[{"b":1}]', json.encode { inner })
  end)

  it("is not walked again", function()
    local t = json.constant { a = 1 }
    json.encode { t }
    t.a = 2                             -- what nobody should do
    assert.are.equal('[{"a":1}]', json.encode { t })
  end)

  it("keeps nothing of a value that has no form", function()
    local t = json.constant { a = print }
    for _ = 1, 2 do assert.is_false((pcall(json.encode, t))) end
  end)

  it("refuses a new member, and is read like a table", function()
    local t = json.constant { a = 1 }
    assert.has_error(function() t.b = 2 end, "a constant may not be changed ('b')")
    assert.are.equal(1, t.a)
    assert.is_nil(t.b)
    assert.is_true(json.is_list(json.constant { 1 }))
    assert.is_false(json.is_list(t))
  end)

  it("is neither empty nor marked as something else", function()
    for _, bad in ipairs { {}, json.list { 1 }, setmetatable({ 1 }, {}) } do
      assert.is_false((pcall(json.constant, bad)))
    end
    assert.is_false((pcall(json.list, json.constant { 1 })))
    local t = json.constant { 1 }
    assert.are.equal(t, json.constant(t))
  end)

  it("dies with its table", function()
    collectgarbage()
    local before = collectgarbage "count"
    for i = 1, 2000 do json.encode(json.constant { ("long"):rep(1000) .. i }) end
    collectgarbage()
    assert.is_true(collectgarbage "count" - before < 1000)
  end)
end)

describe("json.encode with an order", function()
  local value = { a = 1, b = { x = 1, y = { 2 }, z = 3 }, c = { { p = 1, q = 2 }, { q = 3 }, 4 } }

  it("has the names in this order, within members too", function()
    assert.are.equal('{"c":[{"q":2,"p":1},{"q":3},4],"a":1,"b":{"z":3,"x":1,"y":[2]}}',
      json.encode(value, { "c", "a", "b", b = { "z", "x", "y" }, c = { "q", "p" } }))
    assert.are.equal('{"y":[2],"z":3,"x":1}', json.encode(value.b, { "y", "z", "x" }))
  end)

  it("leaves out what is not there, and puts last what the order does not name", function()
    assert.are.equal('{"b":2,"a":null,"c":3}',
      json.encode({ c = 3, b = 2, a = json.null }, { "z", "b", "a" }))
    assert.are.equal('{"c":3}', json.encode({ c = 3 }, { "z" }))
    assert.are.equal('{"c":3}', json.encode({ c = 3 }, {}))
    assert.are.equal("{}", json.encode({}, { "z" }))
    assert.are.equal("[1]", json.encode({ 1 }, { "z" }))
    assert.are.equal("1", json.encode(1, { "z" }))
  end)

  it("is for this text alone", function()
    local order = { "b", "a", a = { "d", "c" } }
    local kept = json.constant { c = 1 }
    assert.are.equal('{"b":0,"a":{"c":1}}', json.encode({ a = kept, b = 0 }, order))
    assert.is_false((pcall(json.encode, { a = { d = print }, b = 0 }, order)))
    assert.are.equal('["x"]', json.encode { "x" })
    assert.are.same(value, json.decode(json.encode(value)))
  end)

  it("says where something is wrong", function()
    local function why(...) return select(2, pcall(json.encode, ...)) end
    assert.matches("%.b%.x", why({ b = { x = print } }, { "b", b = { "x" } }))
    assert.matches("no string", why(json.object { b = 1, [2] = 1 }, { "b" }))
    assert.matches("table expected", why({}, "b"))
    local own = { a = 1 }
    own.b = own
    assert.matches("within itself", why(own, { "b", "a" }))
  end)

  it("goes as deep as without one", function()
    local deep, order = 1, nil
    for _ = 1, 200 do deep, order = { a = deep }, { "a", a = order } end
    assert.are.equal(json.encode(deep), json.encode(deep, order))
  end)
end)

describe("json.sorted", function()
  it("has the names of every object in order of their bytes", function()
    local value = { b = 1, a = { z = json.list(), y = {}, ["y\0"] = 1, Y = json.null }, ["한"] = 2.5,
                    [""] = { { d = 1, c = true } } }
    assert.are.equal('{"":[{"c":true,"d":1}],"a":{"Y":null,"y":{},"y\\u0000":1,"z":[]},' ..
                     '"b":1,"한":2.5}', json.sorted(value))
  end)

  it("is the same however the table was filled", function()
    local up, down = {}, {}
    for i = 1, 200 do up["n" .. i] = i end
    for i = 200, 1, -1 do down["n" .. i] = i end
    assert.are.equal(json.sorted(up), json.sorted(down))
    assert.are.same(up, json.decode(json.sorted(down)))
  end)

  it("is in order within a constant that was written before", function()
    local t = json.constant { b = 1, a = 2, d = 3, c = 4, f = 5, e = 6 }
    json.encode(t)
    assert.are.equal('[{"a":2,"b":1,"c":4,"d":3,"e":6,"f":5}]', json.sorted { t })
    assert.are.same(t, json.decode(json.encode(t)))
  end)

  it("raises with the path, which begins as it is told", function()
    local function why(value)
      return select(2, pcall(json.sorted, value, "the facts"))
    end
    assert.are.equal("the facts.a[2].c: a function has no form in JSON",
                     why { a = { 1, { b = 1, c = print } } })
    assert.are.equal("the facts.a: an object with the key 1.5, which is no string",
                     why { a = json.object { [1.5] = 1 } })
    assert.are.equal("the facts.a: a userdata has no form in JSON", why { a = json.raw "{}" })
    local loop = {}
    loop.a = { loop }
    assert.are.equal("the facts.a[1]: a table within itself", why(loop))
  end)
end)
