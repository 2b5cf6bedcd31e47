local json = require "json"
local ordered = require "lib.ordered"
local text = require "lib.openapi.text"

describe("a document's text", function()
  it("has its members in order, on one line where they fit", function()
    local object = ordered.object("b", 1, "a", json.list { true, json.null, "x" }, "c", {})
    assert.are.equal('{"b": 1, "a": [true, null, "x"], "c": {}}', text(object))
    assert.are.equal("[]", text(json.list()))
    assert.are.equal('{"empty": []}', text { empty = json.list() })
  end)

  it("breaks what does not fit, and only that", function()
    local object = ordered.object("first", { 1, 2, 3 }, "second", ("x"):rep(20))
    assert.are.equal(table.concat({
      "{", '  "first": [1, 2, 3],', '  "second": "xxxxxxxxxxxxxxxxxxxx"', "}" }, "\n"),
      text(object, 36))
    assert.are.equal(table.concat({
      "{", '  "first": [', "    1,", "    2,", "    3", "  ],",
      '  "second": "xxxxxxxxxxxxxxxxxxxx"', "}" }, "\n"), text(object, 15))
  end)

  it("is JSON whatever is in it", function()
    local value = { ["한 \"글\""] = { "a\nb", 1.5, -3, { deep = { deeper = { {}, json.list() } } } } }
    for _, width in ipairs { 10, 40, 1000 } do
      assert.are.same(value, assert(json.decode(text(value, width))))
    end
  end)

  it("lets others breathe", function()
    local count = 0
    text({ a = { b = { c = { d = 1 } } } }, nil, function() count = count + 1 end)
    assert.is_true(count > 0 and count < 4)
  end)
end)
