local json = require "json"
local result = require "lib.result"

local function read(row) return (assert(json.decode(result.text(row)))) end

local function row(more)
  local all = { id = "1", service = "rune", status = "done", lang = "ko", reading = '{"a":1}',
                facts = "{}", ai_model = "offline" }
  for name, value in pairs(more or {}) do all[name] = value end
  return all
end

describe("a result", function()
  it("has its members in one order, and what is JSON already as it is", function()
    local text = result.text(row())
    assert.matches('^{"id":"1","service":"rune","status":"done","lang":"ko","facts":{},'
      .. '"reading":{"a":1},"ai_model":"offline","disclaimer":"[^"]+"}$', text)
  end)

  it("says in its language what a reading is not, and who wrote it", function()
    assert.matches("참고를 위한", read(row()).disclaimer)
    assert.matches("no medical", read(row { lang = "en" }).disclaimer)
    assert.is_nil(read(row { lang = "en" }).disclaimer:find "AI")
    assert.matches("An AI wrote its words%.$",
      read(row { lang = "en", ai_model = "gpt-4o-mini" }).disclaimer)
    assert.matches("AI가 썼어요%.$", read(row { ai_model = "gpt-4o-mini" }).disclaimer)
  end)

  it("says so only of what there is", function()
    for _, status in ipairs { "pending", "failed" } do
      assert.is_nil(read(row { status = status }).disclaimer)
    end
  end)
end)
