-- `aimix check`, as an author runs it, over each mistake that a newcomer makes.

local command = require "flow.command"
local workshop = require "flow.workshop"

local PATH = "scripts/services/luck.lua"
local PROMPT_PATH = "prompts/luck/1.0.prompt"

local SERVICE = [[
-- A lucky word.
local WORDS = { "north", "south" }

local luck = service {
  category = "fortune",
  name     = { ko = "행운", en = "Luck" },
  about    = { ko = "행운의 말.", en = "A lucky word." },
  cost     = 5,
  input    = { text "mind" { ko = "생각", en = "Mind", max = 20 },
               choice "tone" { "soft", "plain", default = "soft" } },
  output   = { text "word" { ko = "말", en = "Word", max = 20 } },
  example  = { mind = "a walk" },
}

function luck.facts(input, world)
  if input.tone == "plain" then return { word = world.pick(WORDS), mind = input.mind } end
  return { word = world.pick(WORDS), mind = input.mind }
end

function luck.compose(facts, world)
  return { word = facts.word }
end

return luck
]]

local PROMPT = [[
---
output:
  format: json
---
{{role "system"}}
Say it in {{language}}.
{{role "user"}}
{{facts.word}} and {{json input.mind}}
]]

local shop

setup(function() shop = workshop.new() end)
teardown(function() shop:remove() end)

-- The service with `old` replaced by `new`, which must be there.
local function with(old, new, text)
  text = text or SERVICE
  local at, last = text:find(old, 1, true)
  assert(at, "there is no " .. old)
  return text:sub(1, at - 1) .. new .. text:sub(last + 1)
end

local function put(service, prompt)
  shop:write(PATH, service or SERVICE)
  shop:write(PROMPT_PATH, prompt or PROMPT)
end

local function says(wanted, text, code)
  assert(text:sub(1, #wanted) == wanted, text .. "\ndoes not begin with\n" .. wanted)
  assert.are.equal(1, code)
end

-- What is said of this service and prompt begins with `wanted`; gives all of it.
local function refuses(wanted, service, prompt)
  put(service, prompt)
  local text, code = command(shop, "check luck")
  says(wanted, text, code)
  return text
end

describe("aimix check", function()
  it("says what is fit to sell", function()
    put()
    local text, code = command(shop, "check luck saju")
    assert.matches("^luck@%x+  fit to sell\nsaju@%x+  fit to sell\n", text)
    assert.are.equal(0, code)
  end)

  it("checks all there is without a name", function()
    put()
    local text, code = command(shop, "check")
    assert.matches("luck@%x+  fit to sell\n", text)
    assert.matches("\n%d%d+ other scripts and prompts are fit for use\n", text)
    assert.are.equal(0, code)
  end)

  it("takes paths, as they are typed or as a shell completes them", function()
    put()
    for _, path in ipairs { PATH, "./" .. PATH, shop.folder .. "/" .. PATH } do
      local text, code = command(shop, "check " .. path)
      assert.matches("^luck@%x+  fit to sell\n", text)
      assert.are.equal(0, code)
    end
    local text = command(shop, "check prompts/luck scripts/jobs/reap.lua scripts/run/serve.lua "
      .. "scripts/lib/saju/pillars.lua scripts/providers/offline.lua scripts/platform/health.lua")
    assert.are.equal(6, select(2, text:gsub("  fit for use\n", "")), text)
  end)

  it("knows a name that is none from one that is wrong", function()
    put()
    for word, said in pairs {
      lukc = "there is no service 'lukc'; did you mean luck?",
      ["scripts/nowhere.lua"] = "there is no script or prompt at scripts/nowhere.lua",
      ["/etc/passwd"] = "/etc/passwd is not below",
      ["scripts/../../x.lua"] = "is not below",
    } do
      local text, code = command(shop, "check " .. word)
      assert(text:find(said, 1, true), text)
      assert.are.equal(2, code)
    end
  end)

  it("ends with a loop that does not", function()
    refuses(PATH .. ":21: stopped: used more than", with("function luck.compose(facts, world)\n",
      "function luck.compose(facts, world)\n while true do end\n"))
  end)
end)

describe("aimix check of a file", function()
  it("that Lua cannot read says what is missing most often", function()
    refuses(PATH .. ":10: '}' expected (to close '{' at line 9) near 'choice'; is a comma missing",
      with("max = 20 },\n               choice", "max = 20 }\n               choice"))
    refuses(PATH .. ":23: 'end' expected (to close 'function' at line 20)",
      with('word }\nend\n\nreturn', 'word }\n\nreturn'))
    refuses(PATH .. ":2: unfinished string near '\"south };'; a quote is missing",
      with('"south" }', '"south };'))
  end)

  it("that says a name nobody defined says which was meant", function()
    refuses(PATH .. ":16: there is no 'wrold'; did you mean world?",
      with("world.pick(WORDS), mind", "wrold.pick(WORDS), mind"))
    refuses(PATH .. ":17: there is no 'WORD'; did you mean WORDS?", with(
      "return { word = world.pick(WORDS), mind = input.mind }\nend",
      "return { word = world.pick(WORD), mind = input.mind }\nend"))
    refuses(PATH .. ":9: there is no 'txet'; did you mean text?", with('{ text "mind"',
      '{ txet "mind"'))
    local text = refuses(PATH .. ":17: world has no 'pikc'; it has lang, now, today, seed", with(
      "return { word = world.pick(WORDS), mind = input.mind }\nend",
      "return { word = world.pikc(WORDS), mind = input.mind }\nend"))
    assert.matches("; did you mean pick%?\n", text)
    refuses(PATH .. ":17: there is no 'os'; the time is world.now", with(
      "  return { word = world.pick(WORDS), mind = input.mind }\nend",
      "  return { word = os.date(), mind = input.mind }\nend"))
    refuses(PATH .. ":2: 'WORDS' would be a global; say local WORDS", with("local WORDS", "WORDS"))
  end)

  it("that asks for what is not there says what is", function()
    local facts = "return { word = world.pick(WORDS), mind = input.mind }\nend"
    refuses(PATH .. ":17: attempt to index a nil value (field 'midn'); did you mean mind?",
      with(facts, "return { word = input.midn:sub(1, 1), mind = input.mind }\nend"))
    refuses(PATH .. ":17: attempt to call a nil value (method 'rverse'); did you mean reverse?",
      with(facts, "return { word = input.mind:rverse(), mind = input.mind }\nend"))
  end)

  it("that misspells a key says which was meant", function()
    for wrong, advice in pairs { pirce = "the price of a service is called cost",
                                 cots = "did you mean cost%?" } do
      local text = refuses((PATH .. ":8: a service has no '%s'; it knows category, name, about, "
        .. "cost, input, output, example"):format(wrong), with("cost     = 5", wrong .. "    = 5"))
      assert.matches("; " .. advice .. "\n", text)
    end
    refuses(PATH .. ':9: text "mind" has no \'mxa\'; it knows default, en, help_en, help_ko, ko, '
      .. "max, min, multiline, optional; did you mean max?", with("max = 20 },", "mxa = 20 },"))
    local text = refuses(PATH .. ":20: a service has no 'compsoe'; it knows facts, compose, check, "
      .. "render", with("luck.compose", "luck.compsoe"))
    assert.matches("; did you mean compose%?\n", text)
  end)

  it("that lacks something says how it is written", function()
    refuses(PATH .. ':4: a service needs this: example; say example = { mind = "…" }, one input',
      with('  example  = { mind = "a walk" },\n', ""))
    refuses(PATH .. ":4: a service needs this: cost; say cost = 5, in credits",
      with("  cost     = 5,\n", ""))
    refuses(PATH .. ":1: a service needs compose(): write function luck.compose(facts, world)",
      with("function luck.compose", "local function compose"))
    refuses(PATH .. ":23: the file must return service { … }; let its last line be: return luck",
      with("\nreturn luck\n", "\n"))
  end)

  it("whose example is not valid says where and why", function()
    refuses(PATH .. ":12: the example is not valid: /mind must be at most 20 characters",
      with('"a walk"', '"a walk along the river at night"'))
    refuses(PATH .. ":13: the example is not valid: /tone must be one of: soft, plain",
      with('{ mind = "a walk" }', '{ mind = "a walk",\n tone = "loud" }'))
    refuses(PATH .. ":12: the example is not valid: /mind is missing; did you mean mind?",
      with("mind = \"a walk\"", "midn = \"a walk\""))
  end)

  it("whose facts are not pure says what differed", function()
    refuses(PATH .. ":16: facts() is not the same twice; it must keep nothing between calls: "
      .. "/word was 1, then 2", with("function luck.facts(input, world)\n",
      "local n = 0\nfunction luck.facts(input, world)\n  n = n + 1\n  if n then return "
      .. "{ word = n, mind = input.mind } end\n"))
    refuses(PATH .. ":15: facts() changes its input: /mind was \"a walk\", then \"x\"",
      with("function luck.facts(input, world)\n",
           "function luck.facts(input, world)\n  input.mind = \"x\"\n"))
  end)

  it("whose words do not fit its output says where and why", function()
    refuses(PATH .. ":20: compose() is not what output says, in ko: /reading/word is missing. "
      .. "There is a 'wrod'.", with("return { word = facts.word }", "return { wrod = facts.word }"))
    refuses(PATH .. ":20: compose() is not what output says, in en: /reading/word must be at most",
      with("return { word = facts.word }",
           'return { word = world.lang == "en" and ("x"):rep(21) or facts.word }'))
  end)
end)

describe("aimix check of a prompt", function()
  it("with a hole says what there is to fill it", function()
    refuses(PROMPT_PATH .. ":8: there is no 'facts.wrod'; facts has mind, word; did you mean word?",
      SERVICE, with("{{facts.word}}", "{{facts.wrod}}", PROMPT))
    local text = refuses(PROMPT_PATH .. ":8: there is no 'inptu.mind'; here are facts, history, "
      .. "input, lang", SERVICE, with("input.mind", "inptu.mind", PROMPT))
    assert.matches("; did you mean input%?", text)
  end)

  it("that is not there says which file to write", function()
    put()
    shop:delete(PROMPT_PATH)
    says(PROMPT_PATH .. ":1: there is no prompt: write " .. PROMPT_PATH,
      command(shop, "check luck"))
    shop:write("prompts/luck/first.prompt", PROMPT)
    says(PROMPT_PATH .. ":1: there is no prompt: rename prompts/luck/first.prompt",
      command(shop, "check luck"))
    says("prompts/luck/first.prompt:1: a prompt is named after its version, such as 1.0.prompt",
      command(shop, "check prompts/luck/first.prompt"))
    shop:delete "prompts/luck/first.prompt"
  end)

  it("that is older than the one in use proves it all the same", function()
    put(SERVICE, PROMPT)
    shop:write("prompts/luck/0.9.prompt", "Old: {{facts.old}}\n")
    assert.matches("^luck@", (command(shop, "check luck")))
    says("prompts/luck/0.9.prompt:1: there is no 'facts.old'; facts has mind, word",
      command(shop, "check prompts/luck/0.9.prompt"))
    shop:delete "prompts/luck/0.9.prompt"
  end)

  it("of no service says so", function()
    shop:write("prompts/lukc/1.0.prompt", PROMPT)
    says("prompts/lukc/1.0.prompt:1: there is no service 'lukc'; did you mean luck?",
      command(shop, "check prompts/lukc/1.0.prompt"))
    shop:delete "prompts/lukc/1.0.prompt"
  end)
end)

describe("aimix check of what is no service", function()
  local function refuses_file(path, text, wanted)
    shop:write(path, text)
    says(wanted, command(shop, "check " .. path))
    shop:delete(path)
  end

  it("says file, line and what is wrong", function()
    refuses_file("scripts/jobs/tidy.lua", "return job { evry = 5, run = function() end }",
      "scripts/jobs/tidy.lua:1: a job has no 'evry'; it knows every, run")
    refuses_file("scripts/providers/new.lua", 'local p = require "feth"\nreturn p',
      "scripts/providers/new.lua:1: the host has no library 'feth'")
    refuses_file("scripts/platform/new.lua", "local x = 1\nlocal y = 2",
      "scripts/platform/new.lua:1: the file must return routes { … }")
    refuses_file("scripts/lib/new.lua", "local new = {}\nfunction new.f()\n  return tbale\nend\n"
      .. "return new", "scripts/lib/new.lua:3: 'tbale' is not defined; did you mean table?")
    refuses_file("scripts/lib/new.lua", "local new = {}",
      "scripts/lib/new.lua:1: a module must return")
    refuses_file("scripts/lib/luck/deck.lua",
      "local deck = {}\nfunction deck.f()\n  return tbale\nend\nreturn deck",
      "scripts/lib/luck/deck.lua:3: there is no 'tbale'; did you mean table?")
  end)

  it("says when two of them cannot be together", function()
    local text = 'return routes { ["GET /v1/me"] = function() end }'
    shop:write("scripts/platform/one.lua", text)
    shop:write("scripts/platform/two.lua", text)
    local said, code = command(shop, "check scripts/platform")
    assert.matches("GET /v1/me", said)
    assert.are.equal(1, code)
    shop:delete "scripts/platform/one.lua"
    shop:delete "scripts/platform/two.lua"
  end)

  it("names in a branch that nothing has tried are found too", function()
    refuses_file("scripts/jobs/tidy.lua",
      "return job { every = 5, run = function()\n  if false then cleer() end\nend }",
      "scripts/jobs/tidy.lua:2: 'cleer' is not defined")
  end)
end)
