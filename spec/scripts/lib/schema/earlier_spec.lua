local earlier = require "lib.schema.earlier"
local schema = require "lib.schema"

local ID = "01234567-89AB-4def-8123-456789abcdef"

local function group(fields)
  return schema.group "context" { fields = fields }
end

describe("a field that names what there was before", function()
  it("takes an id, in small letters from then on", function()
    for _, kind in ipairs { "reading", "session" } do
      local field = schema[kind] "one" { optional = true }
      assert.are.equal(ID:lower(), schema.check_one(field, ID, "en"))
      for _, bad in ipairs { "", "x", 7, true, {}, ID .. "0", "' or 1=1" } do
        local _, errors = schema.check_one(field, bad, "en", "/input/one")
        assert.are.equal("/input/one", errors[1].pointer)
        assert.are.equal("must be a UUID.", errors[1].detail)
      end
    end
  end)

  it("is found where it is, and what is in it", function()
    local fields = { schema.text "a" {}, group { schema.reading "of" { optional = true } } }
    local path = earlier.path(fields, "reading")
    assert.are.same({ "context", "of" }, path)
    assert.are.equal(ID, earlier.at({ context = { of = ID } }, path))
    assert.is_nil(earlier.at({ context = {} }, path))
    assert.is_nil(earlier.at({}, path))
    assert.is_nil(earlier.path(fields, "session"))
    assert.is_nil(earlier.at({ a = "x" }, nil))
  end)

  it("is one, also where a list would make it many", function()
    local two = { schema.reading "a" {}, group { schema.reading "b" {} } }
    assert.matches("2 fields of the kind 'reading'", select(2, earlier.path(two, "reading")))
    local many = { schema.list "all" { item = schema.reading "a" {} } }
    assert.matches("a list", select(2, earlier.path(many, "reading")))
  end)
end)
