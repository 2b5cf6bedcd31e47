local standing = require "lib.face.standing"

describe("a name that stands alone", function()
  it("is found before its particle, at an end, and among others", function()
    for _, case in ipairs {
      { "당신의 재백궁은 코예요", "재백궁" }, { "재백궁", "재백궁" }, { "여기(재백궁)에", "재백궁" },
      { "각진 턱이 좋아요", "각진 턱" }, { "코의 財帛宮을", "財帛宮" }, { "full lips, it says", "full lips" },
      { "a palace of wealth", "palace of wealth" }, { "명궁수와 명궁을", "명궁" },
    } do
      assert(standing.find(case[1], case[2]), case[1])
    end
  end)

  it("is not found inside another word", function()
    for _, case in ipairs {
      { "둥근 눈썹이에요", "둥근 눈" }, { "명궁수처럼", "명궁" }, { "북악산에 올라요", "북악" },
      { "careful lips", "full lips" }, { "a square jawline", "square jaw" }, { "과목형 시험", "목형" },
    } do
      assert.is_nil(standing.find(case[1], case[2]), case[1])
    end
  end)
end)
