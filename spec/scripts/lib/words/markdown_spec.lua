local markdown = require "lib.words.markdown"

describe("plain text in Markdown", function()
  it("makes nothing but itself", function()
    for text, expected in pairs {
      ["<script>alert(1)</script>"] = "\\<script>alert(1)\\</script>",
      ["[a](javascript:b)"] = "\\[a\\](javascript:b)", ["![x](y)"] = "!\\[x\\](y)",
      ["**loud** _soft_ `code`"] = "\\*\\*loud\\*\\* \\_soft\\_ \\`code\\`",
      ["# one\n  ## two"] = "\\# one\n  \\## two", ["> said"] = "\\> said",
      ["title\n===="] = "title\n\\====", ["&lt;"] = "\\&lt;", ["a \\ b"] = "a \\\\ b",
      ["~~gone~~"] = "\\~\\~gone\\~\\~", ["+ item"] = "\\+ item",
    } do
      assert.are.equal(expected, markdown.text(text))
    end
  end)

  it("leaves the rest alone", function()
    for _, text in ipairs { "", "갑목(甲木)은 큰 나무예요.", "2월 17일 ~ 3월 18일", "- 하나\n- 둘",
                            "1. one\n2. two", "a # b > c = d + e", "“이직해도 될까요?”" } do
      assert.are.equal(text, markdown.text(text))
    end
  end)
end)
