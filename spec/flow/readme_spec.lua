-- README.md, "Write a service in ten minutes", by the letter: its files are saved and its
-- commands run, beside a server that is serving; what they print is what the chapter says.

local server = require "flow.server"
local workshop = require "flow.workshop"

local function read(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

local README = read "README.md"
local CHAPTER = README:match "\n## Write a service in ten minutes\n(.-)\n## "

-- The blocks in their order: { kind, path or nil, text, before = what is said of it }.
local function blocks()
  local list, at = {}, 1
  for before, kind, path, text, after in
    (CHAPTER .. "\n"):gmatch "\n()```(%l+) ?([^\n]*)\n(.-\n)```()%f[\n]" do
    list[#list + 1] = { kind = kind, path = path ~= "" and path or nil, text = text,
                        before = CHAPTER:sub(at, before) }
    at = after
  end
  return list
end

-- A block of a console: each command with what is printed after it.
local function commands(text)
  local list = {}
  for line in text:gmatch "([^\n]*)\n" do
    local command = line:match "^%$ (.*)$"
    if command then
      list[#list + 1] = { line = command, said = "" }
    else
      list[#list].said = list[#list].said .. line .. "\n"
    end
  end
  return list
end

-- What is said stands there, in order; … is whatever comes between.
local function expect(said, text)
  local at = 1
  for part in (said:gsub("\n$", "") .. "…"):gmatch "(.-)…" do
    part = part:gsub("^\n+", "")
    local from, to = text:find(part, at, true)
    assert(from, text .. "\ndoes not say, from " .. at .. " on,\n" .. part)
    at = to + 1
  end
end

describe("the chapter on writing a service", function()
  local shop, aimix, token

  setup(function()
    shop = workshop.new()
    assert(os.execute(("cd %s && mkdir -p spec build && ln -s %s build/aimix")
      :format(shop.folder, server.program())))
    assert(os.execute(("cp spec/runner.lua spec/kit.lua %s/spec"):format(shop.folder)))
    aimix = server.beside(shop:settings())
  end)
  teardown(function()
    aimix:sql "update services set is_active = false where service_type = 'coin'"
    assert.are.equal(0, aimix:stop())
    shop:remove()
  end)

  -- As typed in the folder of the project, where the server listens elsewhere.
  local function run(line)
    local script = ("cd %s\nexport AIMIX_SCRIPTS=$PWD/scripts AIMIX_PROMPTS=$PWD/prompts\n"
      .. "TOKEN='%s'\n%s"):format(shop.folder, token or "", line:gsub("127.0.0.1:8080",
      "127.0.0.1:" .. aimix.port))
    shop:write("typed", script)
    local pipe <close> = assert(io.popen(("sh %s/typed 2>&1 </dev/null"):format(shop.folder)))
    return pipe:read "a"
  end

  -- What the server says of itself after a file was saved: most often in a tenth of a second.
  local function wait_for(what, test)
    server.eventually(what .. " after it was saved", 3, test)
  end

  local function is_refused()
    return aimix:get "/metrics".body:match "\naimix_scripts_refused{?[^\n]* ([1-9])\n" ~= nil
  end

  local function save(path, text)
    local before = #aimix:events "reloaded"
    shop:write(path, text)
    if path:find "^spec/" then return end
    wait_for(path .. " was read", function() return #aimix:events "reloaded" > before end)
  end

  local function type_in(command)
    expect(command.said, run(command.line))
    if command.line:find "^sed %-i" then
      local is_broken = run "build/aimix check coin":find "fit to sell" == nil
      wait_for("what is refused was known", function() return is_refused() == is_broken end)
    end
  end

  it("begins with somebody who has signed up", function()
    token = run(README:match "\n    (TOKEN=%$%(.-%))\n" .. '\necho "$TOKEN"'):match "^(%S+)\n$"
    assert.is_string(token)
  end)

  it("says what comes out, step by step", function()
    local kinds = { files = 0, commands = 0 }
    for _, block in ipairs(blocks()) do
      if block.path then
        assert.matches("`" .. block.path .. "`", block.before, 1, true)
        save(block.path, block.text)
        kinds.files = kinds.files + 1
      else
        assert.are.equal("console", block.kind)
        for _, command in ipairs(commands(block.text)) do
          type_in(command)
          kinds.commands = kinds.commands + 1
        end
      end
    end
    assert.are.same({ files = 3, commands = 10 }, kinds)
  end)

  it("has all fences read, so that nothing in it is left out", function()
    local _, fences = CHAPTER:gsub("\n```", "")
    assert.are.equal(fences, 2 * #blocks())
  end)

  it("leaves a service that is on sale, priced and in the document", function()
    local about = aimix:get("/v1/services/coin").json
    assert.are.equal(5, about.cost)
    assert.matches("coin", aimix:get("/openapi.json").body)
  end)

  it("names only fields, verbs and members of the world that there are, and all of them", function()
    local function row(name) return CHAPTER:match("\n| " .. name .. "[^|]*| ([^\n]*) |\n") end
    local schema, vocabulary = require "lib.schema", require "lib.vocabulary"
    local words, fields = vocabulary.words(), row "the fields":match "^(.-);"
    for name in pairs(schema.kinds) do
      if rawget(words, name) then assert.matches("`" .. name .. "`", fields) end
    end
    for name in fields:gmatch "`([%l_]+)`" do assert.is_table(schema.kinds[name]) end
    local world = require "lib.world".new { seed = 1, now = 0 }
    for name in row "`world`":gmatch "`([%l]+)[`(]" do assert.is_not_nil(world[name]) end
  end)
end)
