-- `aimix check`, as an author runs it.

local server = require "flow.server"
local workshop = require "flow.workshop"

-- No budget ends this: it is inside of C.
local HANGING = [[
  local found = ("a"):rep(5000):find((".-"):rep(40) .. "b")
  return service { name = { ko = "끝없음", en = "Endless" }, found = found }
]]

local BROKEN = '-- Without a category.\nreturn service { name = { ko = "이름", en = "Name" } }'

local shop

setup(function()
  shop = workshop.new { ["scripts/services/hanging.lua"] = HANGING,
                        ["scripts/services/broken.lua"] = BROKEN }
end)
teardown(function() shop:remove() end)

-- What it says and its exit code; `more` are shell commands that know it as $pid.
local function check(name, more)
  local line = ("AIMIX_SCRIPTS=%s/scripts %s check %s 2>&1 & pid=$!; "
    .. "%s wait $pid; echo code $?"):format(shop.folder, server.program(), name, more or "")
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

  -- The alarm that ends it comes after ten seconds; here it comes sooner.
  it("ends with a file that does not", function()
    local text, code = check("hanging", "sleep 1; kill -ALRM $pid;")
    assert.matches("^scripts/services/hanging.lua:1: reading and proving this file does not end\n",
                   text)
    assert.are.equal(1, code)
  end)
end)
