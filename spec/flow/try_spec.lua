-- `aimix try`, as an author runs it: no server, no database.

local command = require "flow.command"
local node = require "flow.node"
local rune = require "flow.rune"
local workshop = require "flow.workshop"

local shop

setup(function()
  shop = workshop.new {
    ["scripts/services/stone.lua"] = rune.SERVICE:gsub("return { mind = input.mind } end",
      'if input.mind == "no" then return nil, refuse("mind", { ko = "안 돼요", en = "not that" }) end'
      .. ' return { mind = input.mind, day = world.today, lot = world.pick { 1, 2, 3, 4, 5 } } end')
      :gsub("facts%(input%)", "facts(input, world)"),
    ["prompts/stone/1.0.prompt"] = '{{role "system"}}\nAnswer in {{language}}.\n{{role "user"}}\n'
      .. "{{facts.lot}}: {{json input.mind}}\n",
  }
end)
teardown(function() shop:remove() end)

local function try(line, more) return command(shop, "try " .. line, more) end

local function has(text, ...)
  for _, part in ipairs { ... } do
    assert(text:find(part, 1, true), text .. "\nhas no\n" .. part)
  end
end

describe("aimix try", function()
  it("shows facts, prompt, reading and time of the example", function()
    local text, code = try "stone"
    assert.are.equal(0, code)
    has(text, "# facts\n\n{\n", '"mind": "x"', "# prompt: system\n\nAnswer in Korean.\n",
        "# prompt: user\n", ': "x"\n', "# reading by offline, for 7 credits\n\n## Title\n\nx\n",
        "# time\n")
    for _, step in ipairs { "proof", "facts", "prompt", "compose" } do
      assert.matches(step .. " +%d+%.%d+ ms\n", text)
    end
  end)

  it("takes an input from a file or from the one before it, alone or as a whole request", function()
    has(try("stone -", { stdin = '{"mind":"dice"}' }), '"mind": "dice"')
    has(try("stone - --lang en", { stdin = '{"input":{"mind":"dice"}}' }), "Answer in English.")
    shop:write("in.json", '{"mind":"file"}')
    has(try("stone " .. shop.folder .. "/in.json"), '"mind": "file"')
  end)

  it("gives the same for the same seed and moment", function()
    local function facts(more) return (try("stone " .. more):match "# facts\n\n(.-)\n\n#") end
    local one = facts "--seed 7 --now 2031-05-05"
    has(one, '"day": "2031-05-05"')
    assert.are.equal(one, facts "--seed=7 --now=2031-05-05T23:59")
    local lots = {}
    for seed = 1, 12 do lots[facts("--seed " .. seed .. " --now 0"):match '"lot": (%d)'] = true end
    assert.is_true(next(lots, (next(lots))) ~= nil)
  end)

  it("says where an input is wrong", function()
    local text, code = try("stone - --lang en", { stdin = '{"mind":"","more":1}' })
    has(text, "2 members need another look.", "/input/mind must not be empty.",
        "/input/more is not known here; known are: mind.")
    assert.are.equal(1, code)
    text, code = try("stone -", { stdin = '{"mind":"no"}' })
    has(text, "/input/mind 안 돼요")
    assert.are.equal(1, code)
    text, code = try("stone -", { stdin = '{"mind":\n' })
    has(text, "standard input:2: this is no JSON")
    assert.are.equal(1, code)
    text, code = try "stone nowhere.json"
    has(text, "nowhere.json: No such file")
    assert.are.equal(1, code)
  end)

  it("says what is wrong with the command", function()
    for line, said in pairs {
      [""] = "which service?", ["stoen"] = "there is no service 'stoen'; did you mean stone?",
      ["stone --lagn en"] = "there is no option --lagn; there are --lang, --model, --now, --seed",
      ["stone --lang fr"] = "--lang is followed by ko|en",
      ["stone --seed x"] = "--seed is followed by a whole number",
      ["stone --now soon"] = "--now is followed by a time", ["stone a b"] = "what is 'b'?",
    } do
      local text, code = try(line)
      has(text, said, "usage: aimix try <service>")
      assert.are.equal(2, code)
    end
  end)

  it("says file and line of a service that is broken", function()
    shop:write("scripts/services/broken.lua", "return {")
    local text, code = try "broken"
    has(text, "scripts/services/broken.lua:1: ")
    assert.are.equal(1, code)
  end)
end)

describe("aimix try with a model", function()
  local vendor

  setup(function() vendor = node.start "aimock.mjs" end)
  teardown(function() vendor:stop() end)

  local function ask(model)
    local settings = "AIMIX_OPENAI_URL=%s/v1 AIMIX_OPENAI_KEY=sk AIMIX_MODEL_TIMEOUT=5"
    return try("stone --lang en --model " .. model, { env = settings:format(vendor.url) })
  end

  it("asks it, and shows what it was sent and said", function()
    local text, code = ask "good"
    assert.are.equal(0, code)
    has(text, "# prompt: system\n\nAnswer in English.", "# reading by good-2026, for 7 credits",
        "A word about title.")
    assert.matches("model +%d+%.%d+ ms\n", text)
    assert.matches("check +%d+%.%d+ ms\n", text)
  end)

  it("repairs as a reading does, and says how often it asked", function()
    has(ask "repaired", "A word about title.", "asked         2 times")
  end)

  it("says why there is no reading, after what it was sent", function()
    local text, code = ask "wrong"
    assert.are.equal(1, code)
    has(text, "# prompt: user",
        "the model: the model's answer is not valid: - /reading/title is missing.",
        "No reading could be made. The credits were given back.")
    text, code = ask "error-401"
    assert.are.equal(1, code)
    has(text, "the model: the vendor answered with HTTP status 401")
  end)
end)
