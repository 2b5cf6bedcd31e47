local fakes = require "scripts.platform.fakes"

-- The traffic of a process of its own, and a map of these routes.
local function new()
  return fakes.platform().loader.realm:require "lib.traffic"
end

local function map_of(paths)
  local map = { nodes = {} }
  for _, path in ipairs(paths) do map.nodes[path] = { methods = { GET = true, HEAD = true } } end
  return map
end

describe("a route", function()
  it("keeps its slot over reloads, also when it was away", function()
    local traffic, first, without, again = new(), map_of { "/a", "/b" }, map_of { "/b" },
      map_of { "/b", "/a", "/c" }
    for _, map in ipairs { first, without, again } do traffic.number(map) end
    for _, path in ipairs { "/a", "/b" } do
      assert.are.same(first.nodes[path].slots, again.nodes[path].slots)
    end
    local seen = {}
    for _, node in pairs(again.nodes) do
      for _, slot in pairs(node.slots) do
        assert.is_nil(seen[slot])
        seen[slot] = true
      end
    end
  end)

  it("has none when there are more than can be counted apart", function()
    local traffic, paths = new(), {}
    for i = 1, 300 do paths[i] = "/r" .. i end
    local map, slots, without = map_of(paths), {}, 0
    traffic.number(map)
    for _, node in pairs(map.nodes) do
      for _, slot in pairs(node.slots) do
        assert.is_true(slot >= 0 and slot <= 255)
        without = without + (slot == 0 and 1 or 0)
        assert.is_nil(slot > 0 and slots[slot] or nil)
        slots[slot] = true
      end
    end
    assert.is_true(without > 300)
    assert(traffic.rows())
  end)
end)
