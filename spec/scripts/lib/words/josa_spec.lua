local josa = require "lib.words.josa"

describe("a Korean particle", function()
  local function expect(particle, words)
    for word, with in pairs(words) do assert.are.equal(with, josa.with(word, particle)) end
  end

  it("follows the last sound", function()
    expect("은", { ["나무"] = "나무는", ["산"] = "산은", ["물"] = "물은" })
    expect("이", { ["나무"] = "나무가", ["산"] = "산이" })
    expect("을", { ["나무"] = "나무를", ["산"] = "산을" })
    expect("과", { ["나무"] = "나무와", ["산"] = "산과" })
    expect("이에요", { ["나무"] = "나무예요", ["산"] = "산이에요" })
    expect("이라", { ["나무"] = "나무라", ["산"] = "산이라" })
  end)

  it("of direction takes ㄹ for an open syllable", function()
    expect("으로", { ["나무"] = "나무로", ["산"] = "산으로", ["물"] = "물로" })
  end)

  it("does not hear what stands in parentheses", function()
    expect("은", { ["갑목(甲木)"] = "갑목(甲木)은", ["병화(丙火)"] = "병화(丙火)는" })
    expect("으로", { ["일(日)"] = "일(日)로", ["오미합(午未合)"] = "오미합(午未合)으로" })
  end)

  it("hears digits as they are read", function()
    expect("은", { ["2020"] = "2020은", ["4"] = "4는", ["17"] = "17은", ["2"] = "2는", ["9"] = "9는" })
    expect("으로", { ["1"] = "1로", ["8"] = "8로", ["6"] = "6으로" })
  end)

  it("has a form for a word without a letter", function()
    assert.are.equal(1, josa.final(""))
    assert.are.equal(1, josa.final("%"))
  end)

  it("listens to all names of a tree, beside those it knows", function()
    local ends = { ["물"] = 2 }
    local tree = { stem = "갑목(甲木)", deep = { "해", { "별", number = 5 } }, say = print }
    assert.are.equal(ends, josa.listen(tree, ends))
    assert.are.same({ ["물"] = 2, ["갑목(甲木)"] = 3, ["해"] = 1, ["별"] = 2 }, ends)
  end)
end)
