local arguments = require "run.arguments"

local KNOWN = { lang = "ko|en", seed = "a number" }

describe("the arguments of a command", function()
  it("are words and options, in any order", function()
    for _, list in ipairs { { "saju", "in.json", "--lang", "en" },
                            { "--lang=en", "saju", "in.json" },
                            { "saju", "--lang", "en", "--", "in.json" } } do
      local words, options = arguments.read(list, KNOWN)
      assert.are.same({ "saju", "in.json" }, words)
      assert.are.same({ lang = "en" }, options)
    end
    assert.are.same({ "-", "--seed" }, (arguments.read({ "-", "--", "--seed" }, KNOWN)))
    assert.are.equal("-3", select(2, arguments.read({ "--seed", "-3" }, KNOWN)).seed)
  end)

  it("are refused with what there is", function()
    local function why(...) return select(2, arguments.read({ ... }, KNOWN)) end
    assert.are.equal("there is no option --lagn; there are --lang, --seed; did you mean --lang?",
      why("--lagn", "en"))
    assert.are.equal("there is no option -x; there are --lang, --seed", why "-x")
    assert.are.equal("--lang is followed by ko|en", why("--lang", "fr"))
    assert.are.equal("--lang is followed by ko|en", why("--lang", "ko|en"))
    assert.are.equal("--seed is followed by a number", why "--seed")
    assert.are.equal("there is no option --all; there are none",
      select(2, arguments.read({ "--all" }, {})))
  end)
end)
