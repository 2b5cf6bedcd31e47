local err = require "err"
local password = require "password"

describe("an err", function()
  it("prints as its text, whoever makes the first one", function()
    local _, why = password.hash "short"
    assert.are.equal(why.text, tostring(why))

    debug.getregistry()["aimix.err"] = nil      -- as in a process that never required "err"
    _, why = password.hash "short"
    assert.are.equal(why.text, tostring(why))
    assert.are.equal("gone", tostring(err.new("not-found", "gone")))
  end)

  it("has the status of its code, and no code that nobody knows", function()
    assert.are.equal(404, err.new("not-found", "gone").status)
    assert.has_error(function() err.new("nonsense", "x") end,
      "no error is called 'nonsense'; see core/base/err.h")
  end)
end)
