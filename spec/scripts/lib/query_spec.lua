local query = require "lib.query"
local schema = require "lib.schema"
local trace = require "lib.trace"

local FIELDS = {
  schema.number "limit" { integer = true, min = 1, max = 100, default = 20 },
  schema.number "ratio" { min = -1, max = 1, optional = true },
  schema.flag "deep" { optional = true },
}

-- The checked fields, or what is said to be wrong with them.
local function read(arguments)
  local request = { argument = function(_, name) return arguments[name] end }
  local ok, found = xpcall(query.fields, trace.of, request, FIELDS, "en")
  if ok then return found end
  local wrong = trace.caught(found).errors[1]
  return wrong.pointer .. " " .. wrong.detail
end

describe("a query", function()
  it("is checked as a body is", function()
    assert.are.same({ limit = 5, deep = true }, read { limit = "5", deep = "true", other = "x" })
    assert.are.same({ limit = 20 }, read { limit = "" })
    assert.are.equal("/deep must be true or false.", read { deep = "yes" })
  end)

  it("has its numbers in decimal digits", function()
    assert.are.equal(100, read({ limit = "0100" }).limit)
    for _, text in ipairs { "0x10", "1e1", " 5", "5 ", "+5", "5.0", "5.", "5\n", "0x1p4", "--5",
                            "-", "٥", "inf", "nan" } do
      assert.are.equal("/limit must be a number.", read { limit = text }, text)
    end
  end)

  it("may have a fraction, or a minus, where that makes sense", function()
    assert.are.equal(-0.25, read({ ratio = "-0.25" }).ratio)
    for _, text in ipairs { ".5", "-.5", "1e-1", "0x.8", "0,5", "0.5.5" } do
      assert.are.equal("/ratio must be a number.", read { ratio = text }, text)
    end
  end)

  it("has its numbers within their bounds", function()
    for _, text in ipairs { "-5", "0", "101", "9223372036854775807" } do
      assert.are.equal("/limit must be from 1 to 100.", read { limit = text }, text)
    end
    assert.are.equal("/limit must be a number.", read { limit = ("9"):rep(400) })
  end)
end)
