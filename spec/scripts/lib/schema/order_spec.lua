local json = require "json"
local schema = require "lib.schema"

describe("the order of an answer", function()
  local pair = { schema.text "y" {}, schema.text "x" {} }
  local fields = {
    schema.text "b" {}, schema.group "a" { fields = pair },
    schema.list "c" { item = schema.group "one" { fields = pair } },
    schema.list "d" { item = schema.text "one" {} },
  }

  it("is that of its fields, within groups and the items of lists too", function()
    assert.are.same({ "b", "a", "c", "d", a = { "y", "x" }, c = { "y", "x" } },
                    schema.order(fields))
  end)

  it("is the order in which it is written", function()
    local value = { d = { "z" }, c = { { x = 1, y = 2 } }, b = 0, a = { x = 1, y = 2 } }
    assert.are.equal('{"b":0,"a":{"y":2,"x":1},"c":[{"y":2,"x":1}],"d":["z"]}',
                     json.encode(value, schema.order(fields)))
  end)
end)
