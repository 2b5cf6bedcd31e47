-- Services whose input has a picture: shown to a model, and refused where it cannot be read.

local service = require "lib.service"
local world = require "lib.world"

local RUNE = [[
local rune = service {
  category = "fortune", name = { ko = "룬", en = "Rune" }, about = { ko = "하나", en = "One" },
  cost = 5, input = { text "mind" { max = 20 }, photo "face" { optional = true } },
  output = { text "meaning" { max = 60 } }, example = { mind = "x" },
}
function rune.facts(input) return { mind = input.mind } end
function rune.compose(facts)
  if facts.mind == "blind" then return nil, refuse("mind", { ko = "눈", en = "needs eyes" }) end
  return { meaning = facts.mind }
end
function rune.check(reading)
  if reading.meaning ~= "dog" then return true end
  return nil, refuse("face", { ko = "개예요", en = "is a dog" }, "NO_FACE")
end
return rune]]

local told
local prompt = { parse = function()
  return { render = function(_, values)
    told = values
    return { { role = "user", content = "x" } }
  end }
end }

local function load_rune(text)
  return service.load("rune", function(path)
    return path:find "^scripts/services" and text or path:find "prompt$" and "p" or nil
  end, { prompt = prompt })
end

local rune = assert(load_rune(RUNE))

local function moment(verb)
  return world.new { lang = "en", now = 1, seed = 1, verb = verb }
end

describe("a service that is sent pictures", function()
  it("may find in a model's words that the input cannot be read", function()
    local clean, no = service.check(rune, { meaning = "dog" }, {}, "ko")
    assert.is_nil(clean)
    assert.is_true(no.is_refusal)
    assert.are.same({ pointer = "/input/face", detail = "개예요", code = "NO_FACE" }, no.errors[1])
    assert(service.check(rune, { meaning = "face" }, {}, "ko"))
  end)

  it("may refuse to compose what only a model can word", function()
    local composed, no = service.compose(rune, { mind = "blind" }, moment "compose")
    assert.is_nil(composed)
    assert.are.equal("/input/mind", no.errors[1].pointer)
  end)

  it("has to compose its example, and to find it readable", function()
    for was, why in pairs {
      ['facts.mind == "blind"'] = "compose() refuses the example: /input/mind",
      ['reading.meaning ~= "dog"'] = "compose() is not what output says, in ko: /input/face",
    } do
      local at, last = RUNE:find(was, 1, true)
      local is_compose = why:find "refuses"
      local _, refusal = load_rune(RUNE:sub(1, at - 1) .. (is_compose and "true" or "false")
        .. RUNE:sub(last + 1))
      assert(tostring(refusal):find(why, 1, true), tostring(refusal))
    end
  end)

  it("shows them to its prompt beside the input", function()
    local face = { mime = "image/png", width = 300, height = 300, size = 3, body = "abc" }
    service.brief(rune, { mind = "x", face = face }, {}, moment "prompt")
    assert.are.same({ mime = "image/png", width = 300, height = 300, size = 3 }, told.input.face)
    assert.are.equal("data:image/png;base64,YWJj", told.photos.face.url)
  end)
end)
