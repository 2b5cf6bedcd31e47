local json = require "json"
local kit = require "scripts.lib.dream.kit"

local function expect(text, told, lang)
  assert.are.equal(told, kit.told(assert(kit.of(text, nil, lang))), text)
end

local function expect_not(text, symbol)
  assert.is_nil(kit.match(assert(kit.of(text)), symbol), text)
end

describe("a symbol in Korean", function()
  it("is found with any particle", function()
    for _, particle in ipairs { "이", "은", "을", "과", "의", "도", "만", "에게", "한테", "한테서도", "이나", "처럼",
      "들이", "들한테서", "까지", "부터", "이었어요", "입니다", "" } do
      local match = kit.match(kit.of("꿈에 뱀" .. particle .. " 꾸물거렸다"), "snake")
      assert(match, particle)
      assert.are.equal("뱀", match.alias)
    end
  end)

  it("asks the particle that its last sound has", function()
    expect_not("어젯밤 물가가 올랐다", "water")
    expect_not("차이가 느껴졌다", "car")
    expect("돼지가 있었다", "pig")
  end)

  it("is not found inside of another word", function()
    expect_not("배우가 되는 꿈", "ship")
    expect_not("용도를 모르는 상자", "dragon")
    expect_not("불만을 말했다", "fire")
    expect_not("피로가 쌓인 날의 꿈", "blood")
    expect_not("소리가 들렸다", "cow")
    expect_not("개월 수를 셌다", "dog")
  end)

  it("is the longest that fits", function()
    expect("돼지고기를 봤다", "meat")
    expect("금붕어가 보였다", "goldfish")
    expect("맑은 물이 보였다", "clear_water")
    expect("돌아가신 할머니를 뵈었다", "ancestor")
  end)

  it("is found behind a prefix and without blanks", function()
    expect("아기호랑이가 보였다", "tiger")
    assert.are.equal("snake pig:enter house", kit.told(kit.of "뱀이나를보았고돼지가집으로들어왔다"))
  end)

  it("is found in parts of hangul, too, at the place where it stands", function()
    local facts = kit.of "꿈에 \u{1107}\u{1162}\u{11B7}이 나왔다"
    local match = assert(kit.match(facts, "snake"))
    assert.are.same({ 3, 7 }, { match.span.start, match.span["end"] })
  end)
end)

describe("a word of several senses", function()
  it("is told by its neighbours", function()
    assert(kit.match(kit.of "빨간 사과를 따서 먹었다", "apple"))
    expect_not("친구에게 미안하다고 사과를 했다", "apple")
    assert(kit.match(kit.of "배를 타고 바다를 건넜다", "ship"))
    assert(kit.match(kit.of "배가 아파서 배를 만졌다", "belly"))
    assert(kit.match(kit.of "배를 깎아 먹었다", "pear"))
    assert(kit.match(kit.of "눈이 펑펑 내려 쌓였다", "snow"))
    assert(kit.match(kit.of "눈을 떴는데 앞이 안 보였다", "eye"))
    assert(kit.match(kit.of "말을 타고 들판을 달렸다", "horse"))
    expect_not("엄마가 말을 걸었다", "horse")
    assert(kit.match(kit.of "산에서 밤을 주웠다", "chestnut"))
    expect_not("어두운 밤에 혼자 있었다", "chestnut")
    assert.is_nil(kit.match(kit.of("I can't bear it any more", nil, "en"), "bear"))
    assert(kit.match(kit.of("a big bear stood there", nil, "en"), "bear"))
  end)

  it("is told in all its senses when they do not say", function()
    local facts = kit.of "꿈에서 배를 보았다"
    local match = facts.matches[1]
    assert(match.unsure)
    assert(#match.senses >= 1)
    assert.are.equal("SEVERAL_SENSES", facts.warnings[1].code)
    assert(facts.warnings[1].message:find("배", 1, true))
  end)
end)

describe("an action", function()
  it("is found in the forms of its verb", function()
    for _, verb in ipairs { "물리다", "물렸다", "물려서", "물리는 꿈", "물린 뒤", "물립니다", "물렸어요", "물리고", "물렸는데" } do
      expect("뱀에게 " .. verb, "snake:bite")
    end
  end)

  it("overrides what the symbol means", function()
    assert.are.equal(2, kit.match(kit.of "돼지를 품에 안았다", "pig").polarity)
    assert.are.equal(-1, kit.match(kit.of "호랑이가 덤벼들었다", "tiger").polarity)
    assert.are.equal(-1, kit.match(kit.of "이빨이 우수수 빠졌다", "tooth").polarity)
    assert.are.equal(1, kit.match(kit.of "새 이빨이 돋아났다", "tooth").polarity)
    assert.are.equal(-1, kit.match(kit.of "하늘이 어둡고 불이 꺼졌다", "fire").polarity)
  end)

  it("belongs to the symbol whose particle fits, or to the noun behind it", function()
    expect("돼지가 집으로 들어왔다", "pig:enter house")
    expect("죽은 물고기가 떠 있었다", "fish:die")
    expect("개한테 손을 물렸다", "dog:bite hand")
  end)

  it("stands for itself when it happens to nothing", function()
    expect("하늘을 날아다녔다", "fly")
    expect("누군가에게 계속 쫓겼다", "chase")
    expect("I was falling and falling", "fall", "en")
  end)
end)

describe("the death of a person", function()
  it("is no omen, but a turning that the mind draws", function()
    for text, lang in pairs { ["엄마가 돌아가시는 꿈을 꿨어요"] = "ko", ["my friend died"] = "en" } do
      local facts = kit.of(text, nil, lang)
      assert.are.equal("psychological", facts.kind.code)
      assert.are.equal(0, facts.polarity)
      assert(facts.matches[1].meaning:find(lang == "ko" and "새출발" or "no ending", 1, true))
    end
  end)
end)

describe("a dream of several things", function()
  it("is of the mind when somebody dies in it, whatever else is there", function()
    assert.are.equal("psychological", kit.of("교통사고로 남자친구가 죽었고 베개가 젖었다").kind.code)
  end)

  it("goes by what happened more than by what was only there", function()
    local seen = kit.of "바다와 자동차가 있었다"
    local crashed = kit.of "바다에서 자동차가 부서졌다"
    assert(crashed.score < seen.score)
  end)

  it("takes what was lost and found again as found", function()
    expect("잃어버린 반지를 찾았다", "ring:find")
    expect("호랑이가 덤벼들었는데 내가 이겼다", "tiger:win")
  end)

  it("finds the fire in 불이 났다 and the sun in 해가 졌다", function()
    expect("산에 불이 났다", "mountain fire:burn")
    expect("해가 졌다", "sun:fade")
    for _, match in ipairs(kit.of("불이 났다").matches) do
      assert.are.same({ 0, 2 }, { match.span.start, match.span["end"] })
    end
  end)
end)

-- The consensus of dream books: good, neither, or bad, by symbol or by symbol and action.
local CONSENSUS = {
  good = "pig dragon tiger snake big_snake carp fish turtle cow horse bird phoenix crane bear deer "
    .. "feces urine blood fire clear_water sea snow rainbow sun moon star mountain peach apple "
    .. "persimmon chestnut jujube flower tree rice banknote gold ring key new_clothes pregnancy "
    .. "ancestor president new_house grave temple buddha clothes:wear ghost:win war:win",
  neither = "dog cat insect spider flood rain money:find knife baby wedding celebrity ex kiss exam "
    .. "car_crash ship airplane war church lottery ghost rat",
  bad = "tiger:attack dog:bite rat:bite fire:fade muddy_water coin shoes:lose hair:fall hair:cut "
    .. "tooth:fall house:break_up ancestor:cry",
}
local SIGN = { good = 1, neither = 0, bad = -1 }

describe("the dictionary", function()
  it("holds to the consensus", function()
    for sign, list in pairs(CONSENSUS) do
      for symbol, action in list:gmatch("([%l_]+):?([%l_]*)") do
        local row = assert(kit.book.rows[symbol], symbol)
        local polarity = action == "" and row.polarity or assert(row.variants[action], action)
        local found = polarity > 0 and 1 or polarity < 0 and -1 or 0
        assert.are.equal(SIGN[sign], found, symbol .. " " .. action)
      end
    end
  end)

  it("hears a conception dream where tradition does", function()
    for symbol in ("pig dragon tiger snake big_snake carp fish turtle cow bird phoenix crane bear "
      .. "deer sun moon star mountain peach apple persimmon chestnut jujube flower gold "
      .. "ring"):gmatch("%S+") do
      assert(kit.book.rows[symbol].taemong > 0, symbol)
    end
  end)
end)

describe("what was denied", function()
  it("is no match", function()
    for _, text in ipairs { "뱀이 없었다", "뱀은 아니었다", "뱀이 보이지 않았다", "뱀이 하나도 없었다" } do
      local facts = kit.of(text)
      assert.are.equal(0, #facts.matches, text)
      assert.are.equal("snake", facts.negated[1].symbol, text)
    end
    for _, text in ipairs { "There was no snake", "It was not a snake", "I didn't see any snakes",
      "a room without snakes" } do
      assert.is_nil(kit.match(kit.of(text, nil, "en"), "snake"), text)
    end
  end)

  it("leaves the symbol when only the action is denied", function()
    for _, text in ipairs { "뱀에게 물리지 않았다", "뱀에게 물리지는 않았다", "뱀에게 안 물렸다", "뱀에게 안물렸다", "뱀에게 물릴 뻔했다",
      "the snake did not bite me", "a snake nearly bit me", "I was never bitten by the snake" } do
      local facts = kit.of(text)
      expect(text, "snake")
      assert.are.equal("bite", facts.negated[1].action, text)
    end
    expect("물고기를 못 잡았다", "fish")
  end)

  it("is not the same as what went", function()
    assert.are.equal(0, #kit.of("신발이 없어졌다").negated)
  end)
end)

describe("a dream in English", function()
  it("has plurals, past forms and whole words only", function()
    expect("two snakes and some mice", "snake rat", "en")
    expect("My teeth fell out", "tooth:fall", "en")
    expect("I was bitten by a snake", "snake:bite", "en")
    expect("I caught a big fish", "fish:catch", "en")
    assert.is_nil(kit.match(kit.of("I was in a catalogue of pigments", nil, "en"), "cat"))
    assert.is_nil(kit.match(kit.of("a pigment", nil, "en"), "pig"))
  end)
end)

describe("feelings and recurrence", function()
  it("are given or found in the text, the given one first", function()
    assert.are.equal("fear", kit.of("뱀이 나와 너무 무서웠다").emotion.code)
    assert.are.equal("text", kit.of("뱀이 나와 너무 무서웠다").emotion.source)
    local facts = kit.of("뱀이 나와 너무 무서웠다", { emotion = "joy" })
    assert.are.same({ "joy", "given" }, { facts.emotion.code, facts.emotion.source })
    assert.are.equal(json.null, kit.of("뱀이 나왔는데 무섭지 않았다").emotion)
    assert.are.equal(json.null, kit.of("a snake, but I was not afraid", nil, "en").emotion)
  end)

  it("shift the sum a little", function()
    local glad, plain = kit.of("용이 울고 있었다", { emotion = "joy" }), kit.of "용이 울고 있었다"
    local afraid = kit.of("용이 울고 있었다", { emotion = "fear" })
    assert(glad.score >= plain.score and plain.score > afraid.score)
  end)

  it("say when a dream comes again", function()
    assert(kit.of("자꾸 같은 꿈을 꿔요").recurring)
    assert(kit.of("I keep having this dream", nil, "en").recurring)
    assert(kit.of("뱀이 나왔다", { recurring = true }).recurring)
    assert.is_false(kit.of("뱀이 나왔다").recurring)
  end)
end)

describe("a conception dream", function()
  it("is likelier the more it has of one", function()
    local function likelihood(text, more) return kit.of(text, more).taemong.likelihood end
    assert.are.equal(0, likelihood "학교에 늦었다")
    local seen = likelihood "잉어를 보았다"
    local caught = likelihood "잉어를 잡아 품에 안았다"
    local hoped = likelihood("잉어를 잡아 품에 안았다", { dreamer = { pregnant_family = true } })
    assert(0 < seen and seen < caught and caught < hoped and hoped <= 95)
    local facts = kit.of("잉어를 잡았어요", { dreamer = { pregnant_family = true } })
    assert.are.equal("taemong", facts.kind.code)
  end)

  it("does not ask the dreamer's gender", function()
    local text = "호랑이가 품에 안겼다"
    local one, two = kit.of(text, { dreamer = { gender = "male" } }), kit.of(text)
    one.dreamer, two.dreamer = nil, nil
    assert.are.same(one, two)
  end)
end)

describe("who may be in danger", function()
  it("is given a helpline and no omen", function()
    for text, lang in pairs { ["꿈에서 자살하는 사람을 봤어요. 저도 죽고 싶어요"] = "ko",
      ["I dreamt of ending my life and I don’t want to live"] = "en" } do
      local facts = kit.of(text, nil, lang)
      assert(facts.care)
      assert.are.equal("care", facts.kind.code)
      assert.are.equal("HELPLINE", facts.warnings[1].code)
      assert(facts.warnings[1].message:find("109", 1, true))
      assert.are.equal(0, facts.polarity)
    end
    assert.is_false(kit.of("할머니가 돌아가시는 꿈을 꿨어요").care)
  end)
end)

describe("the input", function()
  it("has no dream of tomorrow", function()
    local facts, wrong = kit.of("뱀이 나왔다", { date = "2026-11-23" })
    assert.is_nil(facts)
    assert.are.equal("date", wrong.field)
    assert(wrong.why.ko and wrong.why.en)
    assert(kit.of("뱀이 나왔다", { date = "2026-11-22" }))
  end)

  it("gives the same facts in both languages, but for the words", function()
    local function bare(facts)
      local rows = {}
      for i, match in ipairs(facts.matches) do
        rows[i] = { match.symbol, match.span, match.polarity, match.tone.code }
      end
      return { rows, facts.kind.code, facts.score, facts.taemong.likelihood, facts.care }
    end
    for n = 1, 60 do
      local text = kit.dream(n, n % 2 == 0 and "ko" or "en")
      assert.are.same(bare(kit.of(text)), bare(kit.of(text, nil, "en")))
    end
  end)
end)
