-- The command over a console that keeps what it is given.
local function new(exists, ...)
  local kept = { made = {}, said = {} }
  local fakes = {
    write = function(text) kept.said[#kept.said + 1] = text end,
    complain = function(text) kept.said[#kept.said + 1] = text end,
    create = function(path, text)
      if exists == path then return nil, path .. ": File exists" end
      kept.made[#kept.made + 1] = path
      kept[path] = text
      return true
    end,
  }
  local env = setmetatable({ require = function(name)
    return name == "console" and fakes or require(name)
  end }, { __index = _G })
  kept.code = assert(loadfile("scripts/run/new.lua", "t", env))()(...)
  return kept
end

describe("a new service", function()
  it("is three files, and Lua", function()
    local kept = new(nil, "night-star")
    assert.are.equal(0, kept.code)
    assert.are.same({ "scripts/services/night-star.lua", "prompts/night-star/1.0.prompt",
                      "spec/scripts/services/night-star_spec.lua" }, kept.made)
    assert(load(kept["scripts/services/night-star.lua"]))
    assert(load(kept["spec/scripts/services/night-star_spec.lua"]))
  end)

  it("has a name that Lua and a path can have", function()
    for _, name in ipairs { "end", "until", "Rune", "1st", "a/b", "a_b", "", "-" } do
      local kept = new(nil, name)
      assert.are.equal(2, kept.code, name)
      assert.are.same({}, kept.made)
    end
    assert.are.equal(2, new().code)
    assert.are.equal(0, new(nil, "ending").code)
  end)

  it("touches nothing when there is one of that name", function()
    local kept = new("scripts/services/saju.lua", "saju")
    assert.are.equal(1, kept.code)
    assert.are.same({}, kept.made)
  end)
end)
