local json = require "json"
local schema = require "lib.schema"
local service = require "lib.service"
local world = require "lib.world"

local function source(path)
  local file <close> = io.open(path)
  return file and file:read("a")
end

local PROMPT = source "prompts/tarot/1.0.prompt"

local tarot = assert(service.load("tarot", source, {
  core = { almanac = require "almanac", digest = require "digest", json = json } }))

local function moment(lang, seed)
  return world.new { lang = lang, now = 1795305600, today = "2026-11-22", seed = seed or 7,
                     rehearses = true }
end

local function read(lang, given, seed)
  local input, errors = schema.check(tarot.input, given or tarot.example, lang, "/input")
  if not input then return nil, errors end
  local facts, why = service.facts(tarot, input, moment(lang, seed))
  if not facts then return nil, why.errors end
  local composed = service.compose(tarot, facts, moment(lang))
  return assert(service.check(tarot, composed, facts, lang)), facts
end

local function refused(given)
  local reading, errors = read("en", given)
  assert.is_nil(reading)
  return errors[1].pointer, errors[1].detail
end

describe("the tarot service", function()
  it("is proved, provable, and costs what the catalogue says", function()
    assert.are.equal("tarot", tarot.type)
    assert.are.equal(20, tarot.cost)
    assert.are.equal("fortune", tarot.category)
    assert.are.equal("타로 카드", tarot.name.ko)
    assert.is_true(tarot.provable)
  end)

  it("fits its output for every spread, in both languages", function()
    for _, spread in ipairs { "one", "yes_no", "three", "three_advice", "three_self", "choice",
      "relationship", "horseshoe", "celtic_cross", "week", "year" } do
      for _, lang in ipairs { "ko", "en" } do
        for seed = 1, 20 do assert(read(lang, { question = "?", spread = spread }, seed)) end
      end
    end
  end)

  it("needs nothing but a wish", function()
    local _, facts = read("ko", {})
    assert.are.equal("three", facts.spread.code)
    local _, day = read("ko", { daily = true })
    assert.are.equal("오늘의 카드", day.spread.label)
  end)

  it("says which field is wrong, and what is allowed", function()
    for field, wrong in pairs {
      question = { 7, ("x"):rep(301), "\xff", { "a" }, "" }, spread = { "four", 3, {} },
      daily = { "yes", 1 }, allow_reversed = { 0, "true" }, deck_mode = { "half", 78 },
      commit_id = { 5, ("x"):rep(37) }, client_seed = { 1, ("x"):rep(65), "\xc3" },
      nonce = { -1, 1.5, "1", 2147483648 }, option_a = { 1, ("x"):rep(61) }, option_b = { {} },
      pick = { 5, "1,2,3", {}, { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 } },
    } do
      for _, value in ipairs(wrong) do
        local pointer, detail = refused { [field] = value }
        assert.are.equal("/input/" .. field, pointer)
        assert(#detail > 3)
      end
    end
    assert.are.equal("/input/pick/1", (refused { pick = { 1, 79, 2 } }))
    assert.are.equal("/input/pick/0", (refused { pick = { "1", 2, 3 } }))
    assert.are.equal("/input/colour", (refused { colour = "red" }))
    assert.are.equal("/input/pick", (refused { pick = { 1, 2 } }))
    assert.are.equal("/input/pick/2", (refused { pick = { 1, 2, 1 } }))
    assert.are.equal("/input/question", (refused { spread = "yes_no" }))
  end)

  it("renders a page with a heading for each card", function()
    for lang, words in pairs { ko = { "## 조언", "### 과거: " }, en = { "## Advice", "### Past: " } } do
      local reading = read(lang)
      local page = service.render(tarot, reading, lang)
      assert.are.equal("# " .. reading.title, page:match("^[^\n]*"))
      for _, word in ipairs(words) do assert(page:find(word, 1, true), word) end
      assert(page:find("\n- " .. reading.follow_ups[1], 1, true))
    end
  end)

  it("tells the model the cards but no seed", function()
    local _, facts = read("ko")
    local input = assert(schema.check(tarot.input, tarot.example, "ko"))
    local messages = assert(service.brief(tarot, input, facts, moment "ko",
      { tone = "fun", length = "long" }))
    assert.are.equal(2, #messages)
    assert.matches("Tone: fun", messages[1].content)
    assert.matches("Length: long", messages[1].content)
    assert(not messages[1].content:find(tarot.example.question, 1, true))
    assert(messages[2].content:find(facts.cards[1].id, 1, true))
    local seed = require "digest".hex(moment("ko").server_seed)
    assert(not messages[2].content:find(seed, 1, true))
  end)

  it("asks for an answer where one is asked for, and only there", function()
    for spread, has in pairs { yes_no = true, three = false } do
      local input = assert(schema.check(tarot.input, { question = "?", spread = spread }, "en"))
      local facts = assert(service.facts(tarot, input, moment "en"))
      local system = service.brief(tarot, input, facts, moment "en")[1].content
      assert.are.equal(has, system:find("- answer: the answer", 1, true) ~= nil)
    end
  end)
end)

describe("the tarot prompt", function()
  it("names every part of the answer", function()
    for _, field in ipairs(tarot.output) do
      assert(PROMPT:find("%f[%w]" .. field.name .. "%f[%W]"), field.name)
    end
  end)
end)
