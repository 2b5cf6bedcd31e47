local accept = require "lib.accept"

describe("a client's language", function()
  it("is what it likes best of the two there are", function()
    for header, lang in pairs {
      ["ko"] = "ko", ["en"] = "en", ["en-US,en;q=0.9"] = "en", ["ko-KR,ko;q=0.9,en;q=0.8"] = "ko",
      ["en;q=0.5, ko;q=0.6"] = "ko", ["fr, en;q=0.2"] = "en", ["EN-gb"] = "en",
      ["*"] = "ko", ["fr,*;q=0.1"] = "ko", ["en, *;q=0.1"] = "en", ["en;q=0.8,ko;q=0.8"] = "ko",
      ["en ; q=1.0 , ko ; q=0.1"] = "en",
    } do
      assert.are.equal(lang, accept.language(header), header)
    end
  end)
  it("is nobody's guess otherwise", function()
    for _, header in ipairs { "", "fr", "de-DE, fr;q=0.5", "en;q=0", ";;;,,,",
      ("ko,"):rep(1000) } do
      assert.is_nil(accept.language(header), header)
    end
    assert.is_nil(accept.language(nil))
  end)
  it("is then the account's, and then Korean", function()
    local function request(header) return { header = function() return header end } end
    assert.are.equal("en", accept.lang_of(request "en", "ko"))
    assert.are.equal("en", accept.lang_of(request(nil), "en"))
    assert.are.equal("en", accept.lang_of(request "fr", "en"))
    assert.are.equal("ko", accept.lang_of(request(nil), nil))
    assert.are.equal("ko", accept.lang_of(request(nil), "fr"))
  end)
end)

describe("a media type", function()
  it("is wanted by name and not by accident", function()
    assert.is_true(accept.wants("text/event-stream", "text/event-stream"))
    assert.is_true(accept.wants("application/json;q=0.1, Text/Event-Stream;q=0.5",
      "text/event-stream"))
    assert.is_false(accept.wants("text/event-stream;q=0", "text/event-stream"))
    assert.is_false(accept.wants("*/*", "text/event-stream"))
    assert.is_false(accept.wants("text/event-streams", "text/event-stream"))
    assert.is_false(accept.wants(nil, "text/event-stream"))
  end)
end)
