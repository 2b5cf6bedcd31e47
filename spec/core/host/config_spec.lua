-- What `aimix config` shows, and what it and a refused start keep to themselves.

local server = require "flow.server"

-- Exit code and output of a command of the program, with these settings.
local function run(command, settings)
  local env = ""
  for name, value in pairs(settings) do env = ("%s '%s=%s'"):format(env, name, value) end
  local pipe <close> = assert(io.popen(("env%s %s %s 2>&1"):format(env, server.program(), command)))
  local text = pipe:read "a"
  local _, _, code = pipe:close()
  return code, text
end

-- The value and the origin that are shown of one setting.
local function shown(name, value)
  local code, text = run("config", { [name] = value })
  assert.are.equal(0, code, text)
  return text:match("%f[%w_]" .. name .. " +(%S.-)  +(%l+) ")
end

describe("a setting", function()
  it("is shown with where it came from", function()
    assert.are.same({ "127.0.0.1:9", "environment" }, { shown("AIMIX_LISTEN", "127.0.0.1:9") })
    assert.are.same({ "60", "default" }, { shown("AIMIX_MODEL_TIMEOUT", "") })
  end)

  it("that is a secret is never shown", function()
    for name, secret in pairs {
      DATABASE_URL = "postgresql://shop:hunter2@db.example:5432/shop",
      AIMIX_OPENAI_KEY = "sk-hunter2", AIMIX_TOKEN_KEY = "hunter2-hunter2",
    } do
      local _, text = run("config", { [name] = secret })
      assert.is_nil(text:find("hunter2", 1, true), name)
      assert.are.equal("(set, not shown)", (shown(name, secret)))
    end
  end)

  it("that is an address is shown without what may be one", function()
    for url, expected in pairs {
      ["https://api.example:8443/v1"] = "https://api.example:8443/v1",
      ["https://me:hunter2@api.example/v1"] = "https://me:***@api.example/v1",
      ["https://me:hun/ter@2?x@api.example/v1"] = "https://me:***@api.example/v1",
      ["https://hunter2@api.example/v1"] = "https://***@api.example/v1",
      ["me:hunter2@api.example"] = "me:***@api.example",
      ["https://api.example/v1?password=hunter2&v=1"] = "https://api.example/v1?***",
      ["https://me:hunter2@api.example/v1?key=hunter2#hunter2"] =
        "https://me:***@api.example/v1?***",
      ["https://api.example/v1#hunter2"] = "https://api.example/v1?***",
      ["me@x://hunter2"] = "***@x://hunter2",
      ["@"] = "***@", ["?"] = "?***", ["://"] = "://",
    } do
      assert.are.equal(expected, (shown("AIMIX_OPENAI_URL", url)), url)
    end
  end)
end)

describe("an address of a database", function()
  it("whose password is not escaped is refused without quoting it", function()
    for _, url in ipairs {
      "postgresql://shop:hun@ter2@127.0.0.1:9/shop", "postgresql://shop:hun/ter2@127.0.0.1:9/shop",
      "postgresql://shop:hun%ter2@127.0.0.1:9/shop", "postgresql://shop:hun:t@er2@127.0.0.1/shop",
      "host=127.0.0.1 port=9 password=hun ter2",
    } do
      local code, text = run("migrate status", { DATABASE_URL = url })
      assert.are.equal(1, code, url)
      assert.is_truthy(text:find("DATABASE_URL", 1, true), text)
      assert.is_nil(text:find("hun", 1, true) or text:find("er2", 1, true), text)
    end
  end)
end)
