local advice = require "lib.advice"
local schema = require "lib.schema"

describe("advice", function()
  it("knows what others call our words, also misspelt", function()
    local known = { "cost", "about", "example" }
    assert.are.equal("; the price of a service is called cost", advice.noun("price", known))
    assert.are.equal("; the price of a service is called cost", advice.noun("pirce", known))
    assert.are.equal("; the description of a service is called about",
      advice.noun("descripton", known))
    assert.are.equal("; did you mean example?", advice.noun("exampel", known))
    assert.are.equal("", advice.noun("zebra", known))
  end)

  it("writes an example of the fields that must be there", function()
    assert.are.equal('{ mind = "…", tone = "soft", many = 1, yes = true }', advice.example {
      schema.text "mind" {}, schema.choice "tone" { { "soft", ko = "부드럽게" }, "plain" },
      schema.number "many" {}, schema.text "left_out" { optional = true },
      schema.flag "yes" {}, schema.choice "with_default" { "a", default = "a" },
    })
    for kind in pairs(schema.kinds) do
      assert.matches("^{ it = .+ }$", advice.example { { kind = kind, name = "it", "a" } })
    end
  end)

  it("has something to say for what Lua says most often", function()
    local function why(text) return advice.syntax(select(2, load(text))) end
    assert.matches("comma", why "x = { a = 1 b = 2 }")
    assert.matches("an end of its own", why "function f()")
    assert.matches("an end too many", why "do end end")
    assert.matches("quote", why 'x = "abc')
    assert.matches("not equal is ~=", why "if a != b then end")
    assert.matches("byte order mark", why "\xEF\xBB\xBFlocal x = 1")
    assert.matches("quotes are", why "x = “a”")
    assert.matches("then", why "if a do end")
    assert.are.equal("", advice.syntax "boom")
  end)

  it("says how a file is to end, and on which line", function()
    assert.are.same({ "; let its last line be: return rune", 2 },
      { advice.ending "local rune = service {\n}" })
    assert.are.same({ "; let its last line be: return service { … }", 1 }, { advice.ending "" })
  end)
end)
