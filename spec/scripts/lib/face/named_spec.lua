local kit = require "scripts.lib.face.kit"
local named = require "lib.face.named"
local words = {
  ko = require "lib.face.words.ko.names", en = require "lib.face.words.en.names",
}

-- The shapes of the answers that the kit starts from, without some of the parts.
local function shapes(...)
  local known = {}
  for part, shape in pairs(kit.answers()) do known[part] = { [shape] = true } end
  for _, part in ipairs { ... } do known[part] = nil end
  return known
end

local TRUE = {
  "둥근 얼굴은 부드럽게 스며들어요.", "꼬리가 내려간 눈이 이야기를 들어요.", "이마 한가운데의 관록궁(官祿宮)을 봐요.",
  "코는 심변관이고 중악이에요.", "북악산에 오르는 기분이에요.", "둥글게 휜 눈썹이 다리 같아요.", "도톰한 입술이 웃어요.",
  "넓은 마음으로 둥근 생각을 해요.", "큰 그림을 그리는 편이에요.", "작은 일도 아껴요.", "긴 호흡으로 봐요.",
  "볼살이 도톰한 뺨이 포근해요.", "명궁수가 활을 쏘듯 정확해요.", "처음과 끝이 고른 얼굴이에요.", "옛 궁궐 이야기예요.",
  "A round face and downturned eyes.", "Your full lips and rounded chin.", "The palace of career.",
  "The central mountain is the nose.", "The office of hearing listens.", "A broad smile.",
  "High hopes and full days.", "A long, narrow road up a mountain.", "Take the long view.",
  "A squarely honest answer.", "Wide awake, with small gestures.",
}

local FALSE = {
  ["각진 얼굴이에요."] = "각진 얼굴", ["꼬리가 올라간 눈이 또렷해요."] = "올라간 눈",
  ["가늘고 긴 눈으로 봐요."] = "가늘고 긴 눈", ["일자 눈썹은 곧아요."] = "일자 눈썹", ["오똑한 코가 서 있어요."] = "오똑한 코",
  ["얇은 입술이에요."] = "얇은 입술", ["작은 귀로 들어요."] = "작은 귀", ["각진 턱의 사람"] = "각진 턱",
  ["높은 광대가 보여요."] = "높은 광대", ["짧은 인중이라 빨라요."] = "짧은 인중", ["좁은 이마로 읽어요."] = "좁은 이마",
  ["질액궁을 보면"] = "질액궁", ["산근의 疾厄宮"] = "疾厄宮", ["A square jaw."] = "square jaw",
  ["Upturned eyes shine."] = "upturned eyes", ["Your thin lips."] = "thin lips",
  ["Straight Eyebrows"] = "straight eyebrows", ["small ears"] = "small ears",
  ["High cheekbones."] = "high cheekbones", ["a narrow forehead"] = "narrow forehead",
  ["the palace of illness"] = "palace of illness", ["A short philtrum"] = "short philtrum",
}

describe("what a text names of a face", function()
  it("is let be where it is of this face, or no name at all", function()
    for _, text in ipairs(TRUE) do
      assert.is_nil(named.strange(text, shapes(), false), text)
    end
  end)

  it("is found where it is another shape", function()
    for text, name in pairs(FALSE) do
      assert.are.equal(name, named.strange(text, shapes(), false), text)
    end
  end)

  it("is found where it lies on a part that is not known", function()
    for _, case in ipairs {
      { "nose", "재백궁은 코예요." }, { "nose", "財帛宮을 봐요." }, { "nose", "심변관이 또렷해요." },
      { "nose", "中嶽이 높아요." }, { "ears", "採聽官은 귀예요." }, { "eyes", "전택궁(田宅宮)의 자리" },
      { "chin", "북악이에요." }, { "nose", "The palace of wealth" }, { "ears", "The office of hearing" },
      { "chin", "The northern mountain" }, { "mouth", "도톰한 입술이에요." },
      { "cheekbones", "서악과 남악" },
    } do
      assert.is_nil(named.strange(case[2], shapes(), false), case[2])
      assert(named.strange(case[2], shapes(case[1]), false), case[2])
    end
  end)

  it("is found where it is of grown-ups and the face a minor's", function()
    for _, text in ipairs { "부부궁을 봐요.", "妻妾宮", "남녀궁이에요.", "The palace of the partner",
                            "the palace of children" } do
      assert.is_nil(named.strange(text, shapes(), false), text)
      assert(named.strange(text, shapes(), true), text)
    end
  end)

  it("may be either of two shapes, one answered and one seen", function()
    local both = shapes()
    both.chin = { rounded = true, square = true }
    assert.is_nil(named.strange("각진 턱과 둥근 턱이에요.", both, false))
  end)

  it("stands over the part it belongs to", function()
    assert.is_nil(named.misplaced("눈 · 감찰관(監察官)", "eyes"))
    assert.are.equal("감찰관", named.misplaced("코 · 감찰관", "nose"))
    assert.are.equal("office of hearing", named.misplaced("Eyes: the Office of Hearing", "eyes"))
  end)

  it("has names for every shape, in both languages", function()
    for _, part in ipairs(kit.features.PARTS) do
      for _, shape in ipairs(kit.features.SHAPES[part]) do
        for _, lang in ipairs { "ko", "en" } do
          assert(words[lang].shape[part][shape][1], part .. " " .. shape)
        end
      end
    end
  end)
end)
