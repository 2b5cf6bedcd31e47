-- What editors are told is what the heads and the tables say: `make types` when it is not.

local made = require "lib.types.made"

local function load(path)
  local file <close> = io.open(path)
  if not file then return nil, path .. ": No such file or directory" end
  return file:read "a"
end

describe("scripts/types", function()
  local texts = made.texts(load, load)

  it("is as `aimix types` makes it; and there is nothing else", function()
    for path, text in pairs(texts) do
      assert(load(path) == text, path .. " is old: run `make types`")
    end
    local pipe <close> = assert(io.popen "ls scripts/types/*.lua")
    for path in pipe:lines() do assert(texts[path], path .. " is made by nobody") end
  end)

  it("is Lua that does nothing", function()
    for path, text in pairs(texts) do
      assert.matches("^%-%-%-@meta", text)
      local chunk = assert(_G.load(text, "@" .. path, "t", {}))
      assert.has_no.errors(chunk)
    end
  end)

  -- So that no library is forgotten: what a script sees is what an editor knows.
  it("has every function of every library, and no other", function()
    for path, text in pairs(texts) do
      local name = text:match "^%-%-%-@meta (%l+)"
      local library = name and name ~= "console" and require(name)
      local told = library and _G.load(text)()
      for key, value in pairs(library or {}) do
        if type(value) == "function" then
          assert(type(told[key]) == "function", ("%s: no %s.%s"):format(path, name, key))
        end
      end
      for key in pairs(told or {}) do
        assert(library[key] ~= nil, ("%s: there is no %s.%s"):format(path, name, key))
      end
    end
  end)

  it("is left as it is where the source of the host is not there", function()
    local found, why = made.texts(function(path) return nil, path .. ": gone" end, load)
    assert.are.equal("core/script/state.c: gone", why)
    assert.is_string(found["scripts/types/words.lua"])
    assert.is_nil(next(found, (next(found))))
  end)
end)
