local globals = require "lib.globals"

-- "name:line" of each, "=" where it is written.
local function uses(text)
  local found = {}
  for i, use in ipairs((globals.of(assert(load(text))))) do
    found[i] = ("%s:%d%s"):format(use.name, use.line, use.is_written and "=" or "")
  end
  return table.concat(found, " ")
end

describe("the globals of a file", function()
  it("are the names that are no locals, with their lines", function()
    assert.are.equal("print:2 x:2", uses "local y = 1\nprint(x, y)")
    assert.are.equal("x:1=", uses "x = 1")
    assert.are.equal("", uses "local t = {} t.x = 1 return t.y")
  end)

  it("are found in functions within functions, run or not", function()
    assert.are.equal("wrold:4", uses [[
local function outer(world)
  return function()
    if world == 1 then
      return wrold.pick
    end
  end
end]])
  end)

  it("have the right line far below, and after empty ones", function()
    local text = ("local a = 1\n"):rep(100) .. ("\n"):rep(300) .. "local b = missing"
    assert.are.equal("missing:401", uses(text))
    local long = "local function f(a)\n" .. ("a = a + 1\n"):rep(1000) .. "return gone\nend"
    assert.are.equal("gone:1002", uses(long))
  end)

  it("are told beside constants of every kind", function()
    assert.are.equal("f:1 x:1", uses(('f(x, nil, true, false, 1.5, 70000, 2^53, %q, "é")')
      :format(("long"):rep(50))))
  end)

  it("come with the names that there are in the file", function()
    local _, names = globals.of(assert(load [[
local one = 1
local function two(three, ...) for four in three do local five = four end end]]))
    for _, name in ipairs { "one", "two", "three", "four", "five" } do
      assert.is_true(names[name], name)
    end
  end)

  it("are read of every script there is", function()
    local pipe <close> = assert(io.popen "find scripts spec -name '*.lua' | sort")
    local seen = 0
    for path in pipe:lines() do
      local list = globals.of(assert(loadfile(path)))
      for _, use in ipairs(list) do assert.are.equal("string", type(use.name), path) end
      seen = seen + #list
      sleep(0)                          -- a turn of its own: together they take more than one may
    end
    assert.is_true(seen > 1000)
  end)
end)
