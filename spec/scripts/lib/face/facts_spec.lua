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

  it("count the same by hand for another face", function()
    local facts = kit.of { answers = { face_shape = "square", forehead = "straight",
      eyebrows = "thick", eyes = "long_narrow", nose = "straight", mouth = "thin", ears = "large",
      chin = "square", cheekbones = "wide", philtrum = "deep" } }
    local first, second, third = table.unpack(facts.impressions)
    assert.are.same({ "focused", 10, "steady", 7, "frank", 4 }, { first.code, first.weight,
      second.code, second.weight, third.code, third.weight })
  end)

  it("have no impression that no shape gives", function()
    local answers = {}
    for _, part in ipairs(kit.features.PARTS) do answers[part] = "unsure" end
    answers.face_shape, answers.mouth, answers.chin, answers.cheekbones = "round", "full",
      "rounded", "full"
    local facts = kit.of { answers = answers }
    assert.are.equal(2, #facts.impressions)
    assert.are.same({ "warm", 7 }, { facts.impressions[1].code, facts.impressions[1].weight })
    assert.are.same({ "open", 5 }, { facts.impressions[2].code, facts.impressions[2].weight })
  end)

  it("have the age and the theme of every zone, and the mountains of the parts", function()
    local facts = kit.of()
    local told = {}
    for i, zone in ipairs(facts.zones) do
      told[i] = ("%s %s %s"):format(zone.code, zone.age.label, zone.theme.label)
    end
    assert.are.same({ "upper 초년 지혜", "middle 중년 의지", "lower 말년 복" }, told)
    told = {}
    for i, it in ipairs(facts.mountains) do told[i] = it.part .. " " .. it.label end
    assert.are.same({ "forehead 남악(南嶽)", "nose 중악(中嶽)", "chin 북악(北嶽)", "cheekbones 동악(東嶽)",
      "cheekbones 서악(西嶽)" }, told)
  end)

  it("have eleven of the twelve palaces, each with its place", function()
    local told = {}
    for _, it in ipairs(kit.of().palaces) do told[it.code] = it.place end
    assert.are.same({ career = "이마 한가운데", travel = "이마 양옆", parents = "이마 위쪽",
      siblings = "눈썹", fortune = "눈썹 위", life = "두 눈썹 사이", home = "눈두덩", children = "눈 밑",
      partner = "눈꼬리", wealth = "코", helpers = "턱" }, told)
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
