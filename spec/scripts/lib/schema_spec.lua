local json = require "json"
local schema = require "lib.schema"
local shapes = require "lib.schema.json"

-- What a check says: "pointer detail" lines, or nil when all is well.
local function complaints(fields, value, lang)
  local _, errors = schema.check(fields, value, lang or "en")
  if not errors then return nil end
  local lines = {}
  for i, e in ipairs(errors) do lines[i] = e.pointer .. " " .. e.detail end
  return table.concat(lines, "\n")
end

local function sound(...)
  local ok, why = schema.expect({ ... }, "input")
  return ok or why
end

describe("a description of fields", function()
  it("is refused on its own line when an option is misspelt", function()
    local ok, why = pcall(load("local text = ... local f = text 'mind' {\n mxa = 3 }", "@here.lua"),
                          schema.text)
    assert.is_false(ok)
    assert.matches("^here.lua:1: text \"mind\" has no 'mxa'; it knows .*max", why)
  end)

  it("is refused when an option has the wrong type", function()
    local ok, why = pcall(function() return schema.text "mind" { max = "many" } end)
    assert.is_false(ok)
    assert.matches("'max' must be a number, not a string", why)
  end)

  it("is refused with a name that is none", function()
    for _, name in ipairs { "", "Mind", "my mind", "1a", "a/b", ("a"):rep(61) } do
      assert.is_false(pcall(schema.text, name), name)
    end
  end)

  it("is sound, or says why not", function()
    assert.is_true(sound(schema.text "a", schema.number "b"))
    assert.are.equal("input has two fields called a", sound(schema.text "a", schema.flag "a"))
    assert.are.equal("input[1] is not a field", sound("a"))
    assert.are.equal("input has no fields", sound())
    assert.matches("has no choices", sound(schema.choice "a"))
    assert.matches("the choice 'x' twice", sound(schema.choice "a" { "x", "x" }))
    assert.matches("does not say of what", sound(schema.list "a"))
    assert.matches("does not say of what", sound(schema.group "a"))
    assert.matches("min above its max", sound(schema.number "a" { min = 3, max = 2 }))
    assert.matches("which is no date", sound(schema.date "a" { min = "2023-02-29" }))
    assert.matches("its default must be one of", sound(schema.choice "a" { "x", default = "y" }))
    assert.matches("two fields called b",
      sound(schema.group "a" { fields = { schema.text "b", schema.text "b" } }))
  end)
end)

describe("a check", function()
  local fields = {
    schema.text "q" { max = 3 },
    schema.number "n" { integer = true, min = 1, max = 9, optional = true },
    schema.choice "v" { "a", "b", default = "a" },
  }

  it("fills in defaults and leaves out what is null", function()
    local clean = schema.check(fields, { q = "가나다", n = json.null, v = json.null }, "ko")
    assert.are.same({ q = "가나다", v = "a" }, clean)
  end)

  it("finds every problem at once, in the order of the fields", function()
    assert.are.equal(
      "/q must be at most 3 characters.\n/n must be a whole number.\n"
      .. "/v must be one of: a, b.\n/z is not known here; known are: q, n, v.",
      complaints(fields, { q = "가나다라", n = 1.5, v = "c", z = 1 }))
  end)

  it("speaks the client's language", function()
    assert.are.equal("/q 3자 이하여야 합니다.", complaints(fields, { q = "abcd" }, "ko"))
    assert.are.equal("/q 값이 빠졌습니다.", complaints(fields, {}, "ko"))
  end)

  it("escapes what a JSON pointer must", function()
    assert.are.equal("/a~1b~0c is not known here; known are: q, n, v.",
      complaints(fields, { q = "a", ["a/b~c"] = 1 }))
  end)

  it("says little about a great many wrong members", function()
    local body = { q = "a" }
    for i = 1, 5000 do body["k" .. i] = 1 end
    body[("long"):rep(1000)] = 1
    local _, errors = schema.check(fields, body, "en")
    assert.are.equal(64, #errors)
    for _, e in ipairs(errors) do assert.is_true(#e.pointer < 210) end
  end)

  it("wants an object", function()
    for _, value in ipairs { "x", 1, true, json.list(), json.list { 1 } } do
      assert.are.equal(" must be an object ({ }).", complaints(fields, value))
    end
  end)

  it("turns a whole float into an integer", function()
    local clean = schema.check(fields, { q = "a", n = 3.0 }, "en")
    assert.are.equal("integer", math.type(clean.n))
  end)
end)

describe("text", function()
  local field = { schema.text "t" { max = 5 } }
  local function about(value) return complaints(field, { t = value }) end

  it("counts characters and not bytes", function()
    assert.is_nil(about("가나다라마"))
    assert.are.equal("/t must be at most 5 characters.", about("abcdef"))
  end)

  it("refuses what is not text, not UTF-8, blank, or has control characters", function()
    assert.are.equal("/t must be text.", about(5))
    assert.are.equal("/t must be UTF-8.", about("\xff\xfe"))
    assert.are.equal("/t must be UTF-8.", about("\xed\xa0\x80"))
    assert.are.equal("/t must not be empty.", about(""))
    assert.are.equal("/t must not be empty.", about(" \n\t"))
    assert.are.equal("/t must have no control characters.", about("a\0b"))
    assert.are.equal("/t must have no control characters.", about("a\27b"))
    assert.is_nil(about("a\nb\tc"))
  end)
end)

describe("a number", function()
  it("is within its bounds and on its steps", function()
    local field = { schema.number "n" { min = 0, max = 1, step = 0.1 } }
    assert.is_nil(complaints(field, { n = 0.3 }))
    assert.are.equal("/n must be in steps of 0.1.", complaints(field, { n = 0.35 }))
    assert.are.equal("/n must be from 0 to 1.", complaints(field, { n = 2 }))
    assert.are.equal("/n must be a number.", complaints(field, { n = "1" }))
    assert.are.equal("/n must be a number.", complaints(field, { n = 0 / 0 }))
    assert.are.equal("/n must be a number.", complaints(field, { n = math.huge }))
  end)
end)

describe("a date", function()
  local field = { schema.date "d" { min = "1900-01-01", max = "2100-12-31" } }
  local function about(value) return complaints(field, { d = value }) end

  it("is a day that there was", function()
    assert.is_nil(about("2000-02-29"))
    assert.are.equal("/d 1900-02-29 is not in the calendar.", about("1900-02-29"))
    assert.are.equal("/d 1990-13-01 is not in the calendar.", about("1990-13-01"))
    assert.are.equal("/d 1990-04-31 is not in the calendar.", about("1990-04-31"))
    assert.are.equal("/d 1990-04-00 is not in the calendar.", about("1990-04-00"))
    for _, value in ipairs { "1990-4-1", "19900401", "", 19900401, "1990-04-01 " } do
      assert.are.equal("/d must be a date such as 1990-05-15.", about(value))
    end
    assert.are.equal("/d must be from 1900-01-01 to 2100-12-31.", about("1899-12-31"))
  end)
end)

describe("a person's name", function()
  local field = { schema.person_name "n" }
  it("has letters of any script", function()
    for _, name in ipairs { "홍길동", "Anne-Marie O'Neil Jr.", "李白", "Ngô Đình" } do
      assert.is_nil(complaints(field, { n = name }), name)
    end
    for _, name in ipairs { "R2D2", "a<b>", "x@y", "a/b", "[a]", "a_b", "a\nb{" } do
      assert.matches("letters, spaces", complaints(field, { n = name }), name)
    end
    assert.matches("at most 50", complaints(field, { n = ("가"):rep(51) }))
  end)
end)

describe("a list and a group", function()
  local fields = {
    schema.list "cards" { min = 1, max = 2, item = schema.group "card" {
      fields = { schema.text "name" { max = 3 }, schema.flag "up" { default = true } } } },
  }

  it("are checked through and through", function()
    local clean = schema.check(fields, { cards = json.list { { name = "a" } } }, "en")
    assert.are.equal(true, clean.cards[1].up)
    assert.is_true(json.is_list(clean.cards))
    assert.are.equal(
      "/cards/0/name must be at most 3 characters.\n/cards/1/name is missing.\n"
      .. "/cards/1/x is not known here; known are: name, up.",
      complaints(fields, { cards = { { name = "abcd" }, { x = 1 } } }))
  end)

  it("have as many items as they say", function()
    assert.are.equal("/cards must be from 1 to 2 items.",
      complaints(fields, { cards = json.list() }))
    assert.are.equal("/cards must be a list ([ ]).", complaints(fields, { cards = { a = 1 } }))
    assert.are.equal("/cards must be a list ([ ]).", complaints(fields, { cards = "a" }))
  end)
end)

describe("a birth", function()
  local fields = { schema.birth "birth" }
  local function birth(changes)
    local value = { year = 1990, month = 5, day = 15, hour = 14, minute = 30, gender = "female" }
    for name, change in pairs(changes or {}) do value[name] = change end
    return { birth = value }
  end
  local function about(changes, lang) return complaints(fields, birth(changes), lang) end

  it("has every default", function()
    local clean = schema.check(fields, { birth = { year = 1990, month = 5, day = 15 } }, "ko")
    assert.are.same({ calendar = "solar", year = 1990, month = 5, day = 15, leap = false,
      gender = "unknown", tz = "Asia/Seoul", time_basis = "mean_solar", zi = "yaja" }, clean.birth)
  end)

  it("may have no time, but no minute without its hour", function()
    assert.is_nil(about { hour = json.null, minute = json.null })
    assert.are.equal("/birth/minute needs an hour beside it.", about { hour = json.null })
    assert.are.equal(0, schema.check(fields, birth { minute = json.null }, "ko").birth.minute)
  end)

  it("has the hour or the slot", function()
    assert.is_nil(about { hour = json.null, minute = json.null, sijin = "o" })
    assert.are.equal("/birth/sijin Give the hour or the slot, not both.", about { sijin = "o" })
    assert.matches("/birth/sijin must be one of: ja, chuk", about { hour = json.null,
      minute = json.null, sijin = "rat" })
  end)

  it("is on a day that there was", function()
    assert.are.equal("/birth/day 양력 1990년 2월은 28일까지입니다.", about({ month = 2, day = 30 }, "ko"))
    assert.are.equal("/birth/day 1990-02 has 28 days.", about { month = 2, day = 30 })
    assert.is_nil(about { year = 2000, month = 2, day = 29 })
    assert.are.equal("/birth/leap is for the lunar calendar only.", about { leap = true })
  end)

  it("in the lunar calendar has months of 30 days and ends with 2050", function()
    assert.is_nil(about { calendar = "lunar", month = 2, day = 30, leap = true })
    assert.are.equal("/birth/day A lunar month has at most 30 days.",
      about { calendar = "lunar", day = 31 })
    assert.are.equal("/birth/year of a lunar date must be from 1900 to 2050.",
      about { calendar = "lunar", year = 2051 })
  end)

  it("names every member that is out of its range", function()
    local bad = {
      year = { 1899, 2101, "1990", 1990.5 }, month = { 0, 13 }, day = { 0, 32 }, hour = { -1, 24 },
      minute = { -1, 60 }, gender = { "x", 1 }, calendar = { "julian" }, leap = { "no", 1 },
      longitude = { -181, 180.5 }, fold = { 2, -1 }, time_basis = { "x" }, zi = { "x" },
      place = { ("가"):rep(81), "", 5 },
      tz = { "Seoul time", "../etc/passwd", "/Asia", "Asia//Seoul", "Asia/", ("a"):rep(65) },
      moon = { 1 },
    }
    for name, values in pairs(bad) do
      for _, value in ipairs(values) do
        local said = about { [name] = value } or "nothing"
        assert.are.equal("/birth/" .. name, said:match("^%S+"), tostring(value) .. ": " .. said)
        assert.is_nil(said:find("\n"), said)
      end
    end
  end)

  it("takes the zones there are", function()
    for _, tz in ipairs { "UTC", "Asia/Seoul", "America/Argentina/Buenos_Aires", "Etc/GMT+9",
                          "America/Port-au-Prince" } do
      assert.is_nil(about { tz = tz }, tz)
    end
  end)
end)

describe("JSON Schema", function()
  local fields = {
    schema.text "q" { ko = "질문", en = "Question", max = 280 },
    schema.choice "tone" { "gentle", "frank", default = "gentle" },
    schema.number "n" { integer = true, min = 1, max = 9, optional = true, help_en = "How many" },
    schema.list "tags" { item = schema.text "tag" { max = 9 }, max = 3 },
    schema.birth "birth" { optional = true },
  }

  it("says all that the check says", function()
    local shape = shapes.document(fields, "en")
    assert.are.equal("https://json-schema.org/draft/2020-12/schema", shape["$schema"])
    assert.is_false(shape.additionalProperties)
    assert.are.same({ "q", "tags" }, { table.unpack(shape.required) })
    assert.are.equal("Question", shape.properties.q.title)
    assert.are.equal("질문", shapes.document(fields, "ko").properties.q.title)
    assert.are.equal(280, shape.properties.q.maxLength)
    assert.are.equal("gentle", shape.properties.tone.default)
    assert.are.equal("How many", shape.properties.n.description)
    assert.are.same({ "integer", "null" }, { table.unpack(shape.properties.n.type) })
    assert.are.equal(9, shape.properties.tags.items.maxLength)
    assert.are.same({ "year", "month", "day" }, { table.unpack(shape.properties.birth.required) })
    assert.are.equal(2100, shape.properties.birth.properties.year.maximum)
  end)

  -- Every string has a bound, however deep.
  local function unbounded(shape, path)
    local kind = type(shape.type) == "table" and shape.type[1] or shape.type
    if kind == "string" and not shape.maxLength then return path end
    if shape.items then return unbounded(shape.items, path .. "/items") end
    for name, property in pairs(shape.properties or {}) do
      local found = unbounded(property, path .. "/" .. name)
      if found then return found end
    end
  end

  it("bounds every text", function()
    assert.is_nil(unbounded(shapes.document(fields, "ko"), ""))
    assert.is_nil(unbounded(shapes.document({ schema.photo "p", schema.date "d",
      schema.person_name "n" }, "ko"), ""))
  end)

  it("has a strict form that requires everything and uses no refused keyword", function()
    local shape = shapes.strict(fields, "en")
    assert.are.same({ "q", "tone", "n", "tags", "birth" }, { table.unpack(shape.required) })
    assert.is_nil(shape.properties.q.maxLength)
    assert.matches("at most 280 characters", shape.properties.q.description)
    assert.are.equal(json.null, shape.properties.tone.enum[3])
    assert.is_nil(shape.properties.tags.maxItems)
    assert.are.equal(15, #shape.properties.birth.required)
    json.encode(shape)
  end)
end)

describe("the form", function()
  it("has the fields in order, in both languages", function()
    local rows = schema.describe {
      schema.text "q" { ko = "질문", en = "Question", max = 9 },
      schema.choice "tone" { { "a", ko = "가", en = "A" }, "b", default = "a" },
    }
    assert.are.same({ ko = "질문", en = "Question" }, rows[1].label)
    assert.is_true(rows[1].required)
    assert.is_false(rows[2].required)
    assert.are.same({ value = "a", label = { ko = "가", en = "A" } }, rows[2].choices[1])
    json.encode(rows)
  end)
end)
