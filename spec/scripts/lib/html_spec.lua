local html = require "lib.html"

describe("HTML", function()
  it("is made of text that cannot leave its place", function()
    assert.are.equal("&lt;b a=&quot;&#39;&quot;&gt; &amp;amp; 한",
      html.escape("<b a=\"'\"> &amp; 한"))
    assert.are.equal("7", html.escape(7))
  end)

  it("has paragraphs, lists and code", function()
    assert.are.equal("<p>one <code>&lt;b&gt;</code></p>\n<p>two</p>\n",
      html.prose("one `<b>`\n\ntwo"))
    assert.are.equal("<p>a</p>\n<ul><li>b</li><li><code>c</code> - d</li></ul>\n",
      html.prose("a\n\n- b\n- `c` - d"))
    assert.are.equal("<p>a ` b</p>\n", html.prose("a ` b"))
  end)
end)
