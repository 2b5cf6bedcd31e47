local ordered = require "lib.ordered"

describe("the order of members", function()
  it("is the order they were said in", function()
    local object = ordered.object("b", 1, "a", nil, "c", false)
    assert.are.same({ b = 1, c = false }, object)
    assert.are.same({ "b", "c" }, ordered.names(object))
  end)

  it("is sorted where nobody said one", function()
    assert.are.same({ "a", "b", "c" }, ordered.names { c = 1, a = 1, b = 1 })
    assert.are.same({}, ordered.names {})
  end)

  it("follows what is added and taken away", function()
    local object = ordered.object("b", 1, "a", 2)
    object.z, object.y, object.b = 1, 1, nil
    assert.are.same({ "a", "y", "z" }, ordered.names(object))
    assert.are.equal(object, ordered.set(object, { "z", "a" }))
    assert.are.same({ "z", "a", "y" }, ordered.names(object))
  end)
end)
