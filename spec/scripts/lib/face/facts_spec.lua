local json = require "json"
local kit = require "scripts.lib.face.kit"

describe("the facts of answers", function()
  it("are what was answered, by its traditional names", function()
    local facts = kit.of()
    assert.are.equal("questionnaire", facts.mode)
    assert.are.same({ code = "round", label = "둥근 얼굴",
      element = { code = "water", label = "수형(水形)" } }, facts.face_shape)
    assert.are.equal(10, #facts.parts)
    assert.are.equal("감찰관(監察官)", facts.parts[4].office.label)
    assert.are.equal(json.null, facts.parts[2].office)
    assert.are.equal("중정(中停)", facts.zones[2].label)
  end)

  it("count impressions: two for a shape's first, one for its second", function()
    local facts = kit.of()
    assert.are.same({ "open", 12, "warm", 11, "calm", 3 }, {
      facts.impressions[1].code, facts.impressions[1].weight,
      facts.impressions[2].code, facts.impressions[2].weight,
      facts.impressions[3].code, facts.impressions[3].weight,
    })
    assert.are.equal("open", facts.zones[1].impression.code)
    assert.are.equal("warm", facts.zones[2].impression.code)
  end)

  it("leave out what nobody was sure of, and say so", function()
    local facts = kit.of { answers = kit.answers { forehead = "unsure", face_shape = "unsure" } }
    assert.are.equal(8, #facts.parts)
    assert.are.same({ "face_shape", "forehead" }, facts.unsure)
    assert.are.equal(json.null, facts.face_shape)
    assert.are.equal(json.null, facts.zones[1].impression)
    assert.are.equal("PARTS_UNSURE", facts.warnings[1].code)
  end)

  it("have no palaces of grown-ups for a minor", function()
    local function codes(facts)
      local set = {}
      for _, it in ipairs(facts.palaces) do set[it.code] = true end
      return set
    end
    assert.is_true(codes(kit.of()).partner)
    local young = codes(kit.of { minor = true })
    assert.is_nil(young.partner)
    assert.is_nil(young.children)
    assert.is_true(young.home)
  end)
end)

describe("the facts of a photo", function()
  it("are its size, and that it is to be looked at", function()
    local facts = assert(kit.of({ answers = false, photo = kit.PHOTO }, { sees = true }))
    assert.are.equal("photo", facts.mode)
    assert.are.same({ mime = "image/jpeg", width = 1200, height = 1600 }, facts.photo)
    assert.are.equal(0, #facts.parts)
    assert.is_nil(json.encode(facts):find("secret", 1, true))
    assert.are.equal(0, #facts.warnings)
  end)

  it("beside answers keep both", function()
    local facts = assert(kit.of({ photo = kit.PHOTO }, { sees = true }))
    assert.are.equal("photo", facts.mode)
    assert.are.equal(10, #facts.parts)
  end)

  it("are those of the answers where nobody sees, with a warning", function()
    local facts = assert(kit.of { photo = kit.PHOTO })
    assert.are.equal("questionnaire", facts.mode)
    assert.are.same({ "NO_VISION", "photo" }, { facts.warnings[1].code, facts.warnings[1].field })
  end)
end)

describe("an input that cannot be read", function()
  local function refused(input, world)
    local facts, wrong = kit.of(input, world)
    assert.is_nil(facts)
    return wrong
  end

  it("lacks the consent, and is told what that means", function()
    local wrong = refused { consent = false }
    assert.are.equal("consent", wrong.field)
    assert.matches("허락", wrong.why.ko)
    assert.matches("guardian", wrong.why.en)
  end)

  it("is a photo alone where nobody sees: the questions are named", function()
    local wrong = refused { answers = false, photo = kit.PHOTO }
    assert.are.same({ "answers", "NO_VISION" }, { wrong.field, wrong.code })
    for _, part in ipairs(kit.features.PARTS) do
      assert(wrong.why.ko:find(part, 1, true) and wrong.why.en:find(part, 1, true), part)
    end
  end)

  it("has neither photo nor answers, or is sure of too little", function()
    assert.are.equal("answers", refused({ answers = false }, { sees = true }).field)
    local unsure = {}
    for i, part in ipairs(kit.features.PARTS) do
      unsure[part] = i <= 7 and "unsure" or kit.features.SHAPES[part][1]
    end
    assert.matches("at least four", refused({ answers = unsure }).why.en)
    unsure.eyes = "upturned"
    assert(kit.of { answers = unsure })
  end)
end)
