-- `aimix check`, as an author runs it.

local server = require "flow.server"
local workshop = require "flow.workshop"

local ENDLESS = 'while true do end\nreturn service { name = { ko = "끝없음", en = "Endless" } }'

local BROKEN = '-- Without a category.\nreturn service { name = { ko = "이름", en = "Name" } }'

local shop

setup(function()
  shop = workshop.new { ["scripts/services/endless.lua"] = ENDLESS,
                        ["scripts/services/broken.lua"] = BROKEN }
end)
teardown(function() shop:remove() end)

-- What it says and its exit code.
local function check(name)
  local line = ("AIMIX_SCRIPTS=%s/scripts %s check %s 2>&1; echo code $?"):format(
    shop.folder, server.program(), name)
  local pipe <close> = assert(io.popen(line))
  local text = pipe:read "a"
  return text, tonumber(text:match "code (%d+)\n$")
end

describe("aimix check", function()
  it("says what is fit to sell", function()
    local text, code = check "saju"
    assert.matches("^saju@%x+  fit to sell\n", text)
    assert.are.equal(0, code)
  end)

  it("names file, line and reason of what is not", function()
    local text, code = check "broken"
    assert.matches("^scripts/services/broken.lua:2: a service needs this: category\n", text)
    assert.are.equal(1, code)
  end)

  it("stops a file that does not end, and says so", function()
    local text, code = check "endless"
    assert.matches("^scripts/services/endless.lua:1: stopped: used more than 500 ms of CPU", text)
    assert.are.equal(1, code)
  end)
end)
