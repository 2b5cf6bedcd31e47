local moment = require "lib.moment"

describe("a moment", function()
  it("is read as people write it", function()
    local noon = 1768446000               -- 2026-01-15T03:00:00Z
    for _, text in ipairs { "2026-01-15", "2026-01-15T12:00", "2026-01-15 12:00:00",
                            "2026-01-15T03:00:00Z", "2026-01-15T03:00Z", "2026-01-14T22:00-05:00",
                            "2026-01-15T12:00:00+0900", "1768446000" } do
      assert.are.equal(noon, moment.parse(text), text)
    end
    assert.are.equal(0, moment.parse "1970-01-01T00:00:00Z")
    assert.are.equal(-9 * 3600, moment.parse "1970-01-01T00:00")
  end)

  it("is nil for what is none", function()
    for _, text in ipairs { "", "soon", "2026-02-30", "2026-13-01", "2026-01-15T24:00",
                            "2026-01-15T12", "2026-01-15T12:60", "2026-01-15T12:00:61",
                            "2026-01-15T12:00+25:00", "2026-01-15T12:00 KST", "2026-1-5", "-5",
                            ("9"):rep(30) } do
      assert.is_nil(moment.parse(text), text)
    end
  end)
end)
