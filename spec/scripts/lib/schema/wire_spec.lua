local json = require "json"
local schema = require "lib.schema"
local shapes = require "lib.schema.json"
local vocabulary = require "lib.vocabulary"

local function takes(field, value)
  return (schema.check_one(field, value, "en")) ~= nil
end

describe("the kinds of an answer", function()
  it("know an id and a moment when they see one", function()
    local id, moment = schema.uuid "id" {}, schema.moment "at" {}
    assert.is_true(takes(id, "01234567-89ab-4def-8123-456789abcdef"))
    for _, bad in ipairs { "", "01234567-89ab-4def-8123-456789abcde", 7, json.list(),
                           "01234567-89ab-4def-8123-456789abcdefg", "x1234567-89ab-4def-8123-4" } do
      assert.is_false(takes(id, bad), tostring(bad))
    end
    for _, good in ipairs { "2026-11-22T13:05:06Z", "2026-11-22T13:05:06.123Z" } do
      assert.is_true(takes(moment, good), good)
    end
    for _, bad in ipairs { "2026-11-22", "2026-11-22 13:05:06", "2026-11-22T13:05:06+09:00", 7 } do
      assert.is_false(takes(moment, bad), tostring(bad))
    end
  end)

  it("take any object, or anything", function()
    local object, any = schema.object "facts" {}, schema.any "reading" {}
    assert.is_true(takes(object, { a = 1 }) and takes(object, json.object()))
    assert.is_false(takes(object, json.list()) or takes(object, { 1 }) or takes(object, "x"))
    assert.is_true(takes(any, "x") and takes(any, { 1 }) and takes(any, false))
  end)

  it("have a JSON Schema", function()
    local shape = shapes.part({ schema.uuid "id" {}, schema.moment "at" { optional = true },
                                schema.any "what" { optional = true } }, "en")
    assert.are.equal("uuid", shape.properties.id.format)
    assert.are.same({ "string", "null" }, shape.properties.at.type)
    assert.is_nil(shape.properties.what.type)
    assert.are.same({ "id" }, shape.required)
  end)

  it("are no words of a service", function()
    local words = vocabulary.words()
    for _, kind in ipairs { "uuid", "moment", "object", "any" } do
      assert.is_nil(rawget(words, kind), kind)
    end
    assert(rawget(words, "text"))
  end)
end)
