local kit = require "kit"

-- The command over a console that keeps what it is given.
local function new(exists, ...)
  local kept = { made = {}, said = {} }
  local function say(text) kept.said[#kept.said + 1] = text end
  local fakes = {
    write = say, complain = say,
    exists = function(path) return exists == path end,
    create = function(path, text)
      kept.made[#kept.made + 1] = path
      kept[path] = text
      return true
    end,
  }
  local env = setmetatable({ require = function(name)
    return name == "console" and fakes or require(name)
  end }, { __index = _G })
  kept.code = assert(loadfile("scripts/run/new.lua", "t", env))()(...)
  kept.said = table.concat(kept.said)
  return kept
end

local function files_of(name)
  return { ("scripts/services/%s.lua"):format(name), ("prompts/%s/1.0.prompt"):format(name),
           ("spec/scripts/services/%s_spec.lua"):format(name) }
end

describe("a new service", function()
  it("is three files, fit to sell", function()
    for _, name in ipairs { "night-star", "x", "text", "list", "world", "n2", "facts", "ending",
                            ("long"):rep(25) } do
      local kept = new(nil, name)
      assert.are.equal(0, kept.code, kept.said)
      assert.are.same(files_of(name), kept.made)
      assert(load(kept[kept.made[3]]))
      local service = kit.service(name, kept)
      assert.are.equal("done", service.read().status)
    end
  end)

  it("has a name that Lua and an address can have, or is told of one", function()
    local told = { ["Rune"] = "rune", ["a_b"] = "a-b", ["a/b"] = "a-b", ["1st"] = "st",
                   ["rune.lua"] = "rune", ["end"] = "end-reading", ["kit"] = "kit-reading",
                   ["../x"] = "x", ["a-"] = nil, ["룬"] = "", ["-"] = "" }
    for name, good in pairs(told) do
      local kept = new(nil, name)
      assert.are.equal(2, kept.code, name)
      assert.are.same({}, kept.made)
      local said = kept.said:match "'([^']*)' would do"
      assert.are.equal(good ~= "" and good or nil, said, name)
    end
    assert.are.equal(2, new(nil, ("x"):rep(101)).code)
    assert.are.equal(2, new().code)
    assert.are.equal(2, new(nil, "a", "b").code)
    assert.matches("no option %-%-force", new(nil, "a", "--force", "x").said)
  end)

  it("touches nothing when one of its files is there", function()
    for _, path in ipairs(files_of "night-star") do
      local kept = new(path, "night-star")
      assert.are.equal(1, kept.code)
      assert.are.same({}, kept.made)
      assert.are.equal("aimix new: " .. path .. " is there already, and nothing was made\n",
        kept.said)
    end
  end)
end)
