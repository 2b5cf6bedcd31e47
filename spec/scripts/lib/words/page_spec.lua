local page = require "lib.words.page"

describe("a page", function()
  local FIELDS = {
    { name = "title", kind = "text", ko = "제목", en = "Title" },
    { name = "love", kind = "text", ko = "애정", en = "Love" },
    { name = "lucky", kind = "group", ko = "행운", en = "Lucky", fields = {
      { name = "color", ko = "색", en = "Colour" },
      { name = "number", ko = "숫자", en = "Number" } } },
    { name = "compat", kind = "text", ko = "궁합", en = "Match" },
    { name = "months", kind = "list", ko = "달", en = "Months", item = { fields = {
      { name = "name", ko = "이름", en = "Name" }, { name = "text", ko = "풀이", en = "Text" } } } },
  }

  it("puts each part under its label, in the language of the title", function()
    assert.are.equal("# 바위\n\n## 애정\n\n하나\n\n둘\n\n## 행운\n\n- 색: 흰색\n- 숫자: 4",
      page.of(FIELDS, { title = "바위", love = "하나\n둘", lucky = { color = "흰색", number = "4" } }))
    assert.are.equal("# A rock (庚)\n\n## Love\n\nyes\n\n## Lucky\n\n- Colour: White\n- Number: 4",
      page.of(FIELDS, { title = "A rock (庚)", love = "yes",
        lucky = { color = "White", number = "4" } }))
  end)

  it("tells the items of a list under headings of their own", function()
    assert.are.equal("# 바위\n\n## 달\n\n### 1월\n\n고요\n\n### 2월\n\n하나\n\n둘",
      page.of(FIELDS, { title = "바위", months = {
        { name = "1월", text = "고요" }, { name = "2월", text = "하나\n둘" } } }))
  end)
end)
