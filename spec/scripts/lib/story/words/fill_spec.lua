require "scripts.lib.story.kit"
local fill = require "lib.story.words.fill"

describe("a particle after a name", function()
  it("follows how the name is said, in any letters", function()
    for name, expected in pairs {
      ["민준"] = "민준은 민준이 민준을 민준으로", ["지우"] = "지우는 지우가 지우를 지우로",
      ["가을"] = "가을은 가을이 가을을 가을로", ["Alex"] = "Alex는 Alex가 Alex를 Alex로",
      ["Jack"] = "Jack은 Jack이 Jack을 Jack으로", ["Jane"] = "Jane은 Jane이 Jane을 Jane으로",
      ["Mike"] = "Mike는 Mike가 Mike를 Mike로", ["Nicole"] = "Nicole은 Nicole이 Nicole을 Nicole로",
      ["Tom"] = "Tom은 Tom이 Tom을 Tom으로", ["Mark"] = "Mark는 Mark가 Mark를 Mark로",
      ["David"] = "David는 David가 David를 David로", ["R2D2"] = "R2D2는 R2D2가 R2D2를 R2D2로",
      ["7"] = "7은 7이 7을 7로", ["3"] = "3은 3이 3을 3으로",
    } do
      local said = fill.text("{name:은} {name:이} {name:을} {name:으로}", { name = name })
      assert.are.equal(expected, said)
    end
  end)

  it("knows the hero who says I", function()
    assert.are.equal("나는 내가 나를 내", fill.text("{hero:은} {hero:이} {hero:을} {hero:의}",
      { hero = "나" }))
  end)

  it("hears hangul that is sent in its parts", function()
    local woosan, jiwoo = "\u{110B}\u{116E}\u{1109}\u{1161}\u{11AB}",
    "\u{110C}\u{1175}\u{110B}\u{116E}"
    assert.are.equal(woosan .. "은", fill.text("{a:은}", { a = woosan }))
    assert.are.equal(jiwoo .. "는", fill.text("{a:은}", { a = jiwoo }))
    assert.are.equal(woosan .. "아", fill.call(woosan))
    assert.are.equal(jiwoo .. "야", fill.call(jiwoo))
  end)

  it("is that of what stands within quotation marks", function()
    assert.are.equal("‘우산’이라고 ‘바다’라고",
      fill.text("{a:이라고} {b:이라고}", { a = "‘우산’", b = "‘바다’" }))
  end)

  it("is refused when there is none, as is a hole without a name", function()
    assert.has_error(function() fill.text("{a:야호}", { a = "나" }) end)
    assert.has_error(function() fill.text("{b}", { a = "나" }) end)
  end)

  it("calls hangul names with 아 or 야 and others plainly", function()
    assert.are.equal("민준아", fill.call "민준")
    assert.are.equal("지우야", fill.call "지우")
    assert.are.equal("Alex", fill.call "Alex")
  end)
end)
