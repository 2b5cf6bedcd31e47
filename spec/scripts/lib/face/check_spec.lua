local check = require "lib.face.check"
local kit = require "scripts.lib.face.kit"

-- What a model might say of a photo, with some of its features changed.
local function seen(changes)
  local features = { source = "photo", faces = 1, quality = "good", age = "adult" }
  for _, part in ipairs(kit.features.PARTS) do
    features[part] = { shape = kit.features.SHAPES[part][1], confidence = 0.8 }
  end
  for key, value in pairs(changes or {}) do features[key] = value end
  return features
end

local UNCLEAR = { shape = "unclear", confidence = 0 }

local function reading(changes, features)
  local made = {
    features = seen(features), impression = { "집중력" },
    parts = { { part = "eyes", name = "눈", text = "눈이 깊어요." } },
  }
  for _, field in ipairs(kit.FIELDS) do made[field] = "따뜻한 인상이에요." end
  for key, value in pairs(changes or {}) do made[key] = value end
  return made
end

local function photo(input)
  return kit.of(input or { answers = false, photo = kit.PHOTO }, { sees = true })
end

local function wrong(made, facts)
  local ok, why, unseen = check.of(made, facts or photo())
  assert.is_nil(ok)
  return why, unseen
end

describe("a model that saw a photo", function()
  it("is right when its words hold to what it saw", function()
    assert.is_true(check.of(reading(), photo()))
    assert.is_true(check.of(reading({ title = "목형(木形)의 얼굴" }), photo()))
  end)

  it("says first what it saw", function()
    assert.matches("features/source", (wrong(reading(nil, { source = "answers" }))))
    for _, name in ipairs { "faces", "quality", "age" } do
      local made = reading()
      made.features[name] = nil
      assert.matches("features/" .. name, (wrong(made)))
    end
  end)

  it("refuses a photo that cannot be read, and says what to send", function()
    local all = {}
    for _, part in ipairs(kit.features.PARTS) do all[part] = UNCLEAR end
    for code, features in pairs {
      NO_FACE = { faces = 0 }, MANY_FACES = { faces = 2 }, FACE_UNCLEAR = all,
    } do
      local why, unseen = wrong(reading({ parts = {}, impression = {}, title = "-" }, features))
      assert.is_nil(why)
      assert.are.equal(code, unseen.code)
      assert.matches("보내 주세요", unseen.why.ko)
    end
    for _, quality in ipairs { "blurred", "dark", "covered", "turned", "small" } do
      local _, unseen = wrong(reading(nil, { quality = quality }))
      assert.are.equal("FACE_UNCLEAR", unseen.code)
      assert.matches("send one", unseen.why.en)
    end
    assert.is_true(check.of(reading(nil, { quality = "fair" }), photo()))
  end)

  it("tells of each part once, and of none it could not see", function()
    local eyes = { part = "eyes", name = "눈", text = "눈" }
    assert.matches("parts/1 is eyes again", (wrong(reading { parts = { eyes, eyes } })))
    assert.matches("parts/0 is eyes, which", (wrong(reading(nil, { eyes = UNCLEAR }))))
    assert.matches("parts is empty", (wrong(reading { parts = {} })))
    assert.matches("impression is empty", (wrong(reading { impression = {} })))
  end)

  it("names no type but that of the face it saw", function()
    assert.matches("수형", (wrong(reading { zones = "수형(水形)이에요." })))
    assert.matches("목형", (wrong(reading({ zones = "목형이에요." }, { face_shape = UNCLEAR }))))
  end)

  it("names no shape and no place but those of the face it saw", function()
    assert.is_true(check.of(reading { zones = "길쭉한 얼굴과 크고 둥근 눈이에요." }, photo()))
    assert.matches("올라간 눈", (wrong(reading { zones = "꼬리가 올라간 눈이에요." })))
    assert.matches("재백궁", (wrong(reading({ palaces = "재백궁(財帛宮)은 코예요." }, { nose = UNCLEAR }))))
    assert.matches("질액궁", (wrong(reading { palaces = "질액궁도 있어요." })))
    local head = { part = "eyes", name = "눈 · 채청관(採聽官)", text = "눈이 깊어요." }
    assert.matches("parts/0/name", (wrong(reading { parts = { head } })))
  end)

  it("may name both shapes where the answers differ from what it saw", function()
    local made = reading { zones = "거울로 본 둥근 얼굴과 사진의 길쭉한 얼굴이 달라요." }
    assert.is_true(check.of(made, photo { photo = kit.PHOTO }))
    assert.matches("둥근 얼굴", (wrong(made)))
  end)

  it("says how high the zones are, in percent, or nothing of it", function()
    local function zones(upper, middle, lower)
      return { samjeong = { upper = upper, middle = middle, lower = lower } }
    end
    assert.is_true(check.of(reading(nil, zones(33, 34, 33)), photo()))
    assert.is_true(check.of(reading(nil, zones(32, 32, 33)), photo()))
    assert.matches("samjeong", (wrong(reading(nil, zones(1, 1, 1)))))
    assert.matches("samjeong", (wrong(reading(nil, zones(60, 60, 60)))))
  end)

  it("speaks of nothing that never belongs there, wherever it stands", function()
    for _, field in ipairs(kit.FIELDS) do
      assert.matches("질병", (wrong(reading { [field] = "질병이 보여요." })))
    end
    assert.matches("handsome", (wrong(reading { impression = { "handsome" } })))
    assert.matches("점수",
      (wrong(reading { parts = { { part = "nose", name = "코", text = "점수가 높아요." } } })))
  end)

  it("says nothing of romance to a minor, whether told or seen", function()
    local romance = { relationships = "연애할 때 다정해요." }
    assert.is_true(check.of(reading(romance), photo()))
    assert.matches("minor", (wrong(reading(romance, { age = "minor" }))))
    assert.matches("minor", (wrong(reading(romance),
      photo { answers = false, photo = kit.PHOTO, minor = true })))
  end)
end)

describe("a model that saw nothing", function()
  local function answered(changes)
    local facts = kit.of()
    local made = kit.composed(facts, "ko")
    for key, value in pairs(changes or {}) do made[key] = value end
    return made, facts
  end

  it("has the answers for features", function()
    assert.is_true(check.of(answered()))
    local made, facts = answered()
    made.features.source = "photo"
    assert.matches("features/source", (wrong(made, facts)))
    made, facts = answered()
    made.features.eyes = { shape = "upturned", confidence = 1 }
    assert.matches('features/eyes is not "downturned"', (wrong(made, facts)))
  end)

  it("has the impressions that the answers give, in their order", function()
    local made, facts = answered { impression = { "너그러움", "따뜻함", "차분함" } }
    assert.is_true(check.of(made, facts))
    for _, words in ipairs { { "따뜻함", "너그러움", "차분함" }, { "너그러움", "따뜻함" },
                             { "너그러움", "따뜻함", "차분함", "생기" }, {} } do
      made.impression = words
      assert.matches("impression", (wrong(made, facts)))
    end
  end)

  it("has measured no zones", function()
    local made, facts = answered()
    made.features.samjeong = { upper = 33, middle = 33, lower = 34 }
    assert.matches("samjeong", (wrong(made, facts)))
  end)

  it("tells of no part that was not answered", function()
    local facts = kit.of { answers = kit.answers { ears = "unsure" } }
    local made = kit.composed(facts, "ko")
    made.parts[#made.parts + 1] = { part = "ears", name = "귀", text = "귀가 커요." }
    assert.matches("ears, which", (wrong(made, facts)))
  end)
end)
