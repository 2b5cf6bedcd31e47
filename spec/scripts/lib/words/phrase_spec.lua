local phrase = require "lib.words.phrase"

describe("a phrase", function()
  local KNOWN = { a = "term", b = "term", c = "term", d = "value", e = "value" }
  local ENDS = { ["산"] = 3, ["물"] = 2, ["나무"] = 1 }
  local VALUES = { a = "산", b = "물", c = "나무", d = 4, e = "x" }

  local function fill(text) return phrase.read(text, KNOWN, ENDS)(VALUES) end

  it("without a hole is itself", function() assert.are.equal("그대로", fill("그대로")) end)

  it("is filled, however many holes it has", function()
    local text, expected = "<", "<"
    for i = 1, 12 do
      local name = ({ "a", "b", "c", "d", "e" })[i % 5 + 1]
      text, expected = text .. "{" .. name .. "}" .. i, expected .. VALUES[name] .. i
      assert.are.equal(expected, fill(text))
    end
  end)

  it("joins particles, however many it has", function()
    local text, expected = "", ""
    for i = 1, 9 do
      text = text .. ({ "{a:은}", "{b:으로}", "{c:이} {d}" })[i % 3 + 1]
      expected = expected .. ({ "산은", "물로", "나무가 4" })[i % 3 + 1]
      assert.are.equal(expected, fill(text))
    end
  end)

  it("asks for nothing that is not known", function()
    assert.has_error(function() fill("{z}") end, "a phrase asks for {z}: {z}")
  end)

  it("joins no particle to a value, whose ending is not known", function()
    assert.has_error(function() fill("{d:은}") end,
      "{d} is no term and can have no particle: {d:은}")
  end)

  it("has no hole that cannot be read", function()
    assert.has_error(function() fill("{}") end)
    assert.has_error(function() fill("{a:고양이}") end)
  end)
end)
