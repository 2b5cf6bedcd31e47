local kept = require "kept"

describe("kept", function()
  after_each(function()
    for _, name in ipairs(kept.list()) do kept.remove(name) end
  end)

  it("gives back what was written, and lists it", function()
    assert.are.same({}, kept.list())
    local long = ("한글\0"):rep(100000)
    assert(kept.write("b@1.json", long))
    assert(kept.write("a-2.json", ""))
    assert.are.same({ "a-2.json", "b@1.json" }, kept.list())
    assert.are.equal(long, kept.read "b@1.json")
    assert.are.equal("", kept.read "a-2.json")
  end)

  it("replaces, and removes", function()
    assert(kept.write("a", "one"))
    assert(kept.write("a", "two"))
    assert.are.equal("two", kept.read "a")
    kept.remove "a"
    kept.remove "a"
    local text, why = kept.read "a"
    assert.is_nil(text)
    assert.matches("No such file", why)
  end)

  it("leaves its folder by no name", function()
    for _, name in ipairs { "", ".", "..", "../a", "a/b", ".a", "A", "a\0b", "a b" } do
      for _, act in ipairs { kept.read, kept.remove, function(n) return kept.write(n, "x") end } do
        assert.has_error(function() act(name) end)
      end
    end
    assert.are.same({}, kept.list())
  end)
end)
