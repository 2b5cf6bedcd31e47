-- Turns: what a service that converses must say of itself, and what it is told of before.

local crypto = require "crypto"
local json = require "json"
local problem = require "lib.problem"
local reading = require "lib.reading"
local service = require "lib.service"

local ECHO = [[
local echo = service {
  category = "utility", name = { ko = "메아리", en = "Echo" }, about = { ko = "메아리", en = "Echo" },
  cost = 5, conversation = true,
  input = { text "message" { max = 20 }, session "session_id" { optional = true },
            group "context" { optional = true, fields = { reading "id" { optional = true } } } },
  output = { text "reply" { max = 200 } }, example = { message = "x" },
}
function echo.facts(input, world)
  local told = {}
  for i, turn in ipairs(world.turns) do told[i] = turn.role .. ":" .. turn.text end
  return { message = input.message, told = list(told), by_rule = input.message == "rule",
           before = world.before and world.before.message,
           about = world.context and world.context.service }
end
function echo.compose(facts) return { reply = facts.message .. #facts.told } end
return echo]]

local PROMPT = { parse = function()
  return { render = function() return { { role = "user", content = "x" } } end }
end }

local function load_echo(text)
  return service.load("echo", function(path)
    return path:find "services" and text or path:find "prompt$" and "p" or nil
  end, { prompt = PROMPT })
end

local function refused(pattern, replacement)
  local text = ECHO:gsub(pattern, function() return replacement end)
  assert(text ~= ECHO)
  return tostring(select(2, load_echo(text)))
end

describe("a service that converses", function()
  it("has a message, a session and a reply", function()
    assert(load_echo(ECHO))
    assert.matches('input: text "message"', refused('text "message"', 'number "message"'))
    assert.matches('session "session_id"', refused('session "session_id"', 'text "session_id"'))
    assert.matches("optional = true", refused("session_id\" { optional = true }", 'session_id" {}'))
    assert.matches('output: text "reply"', refused('{ text "reply"', '{ text "other"'))
    assert.matches("for a service with conversation", refused("conversation = true,", ""))
    assert.matches("2 fields of the kind 'session'",
      refused('reading "id"', 'session "session_id"'))
  end)
  it("may answer in Markdown, and no image", function()
    local text = ECHO:gsub("output = {.-},%s*example", 'format = "markdown", example')
      :gsub("return { reply = (.-) } end", "return %1 end")
    assert(load_echo(text))
    assert.matches("reply", refused("output = {.-},%s*example", 'format = "image", example'))
  end)
end)

local function run(message, more)
  local begun, asked = nil, 0
  local parts = {
    ledger = {
      begin = function(entry)
        begun = entry
        return more.paid or { outcome = "new", id = entry.id, charged = 5, balance = 95 }
      end,
      complete = function() return { completed = true, status = "done" } end,
    },
    model = more.model or "offline", deadline = 180, crypto = crypto, log = { warn = print },
    ask = function() asked = asked + 1 return { value = { reply = "model" }, model = "m" } end,
    clock = { now = function() return 1790000000.5 end, monotonic = function() return 5.0 end },
    recall = more.recall,
  }
  local echo = assert(load_echo(ECHO))
  local ticket, why = reading.begin(parts, { service = echo, user = "u", lang = "en",
                                             input = { message = message } })
  if not ticket then return nil, why, begun end
  local made = assert(reading.finish(parts, ticket))
  return assert(json.decode(made.text)), begun, asked
end

describe("a turn", function()
  local function told()
    return { session = "s-1", before = { message = "hello" }, context = { service = "saju" },
             turns = { { role = "user", text = "a" }, { role = "model", text = "b" } } }
  end

  it("is told what there was before, in facts() and in compose()", function()
    local made, begun = run("and?", { recall = told })
    assert.are.same({ "user:a", "model:b" }, made.facts.told)
    assert.are.equal("hello", made.facts.before)
    assert.are.equal("saju", made.facts.about)
    assert.are.equal("and?2", made.reading.reply)
    assert.are.equal("s-1", begun.session)
    assert.are.equal("s-1", made.session_id)
  end)
  it("that begins a conversation names it", function()
    local made, begun = run("hi", { recall = function() return { session = "" } end })
    assert.are.equal("", begun.session)
    assert.are.equal(made.id, made.session_id)
    assert.are.same({}, made.facts.told)
  end)
  it("costs nothing where what it names is not there", function()
    local _, why, begun = run("hi", { recall = function()
      return nil, problem.invalid({ { pointer = "/input/session_id", detail = "x" } }, "en")
    end })
    assert.are.equal("/input/session_id", why.errors[1].pointer)
    assert.is_nil(begun)
  end)
  it("is a conflict while the one before is being answered", function()
    local _, why = run("hi", { recall = told, paid = { outcome = "talking", id = "r-1",
                                                       status = "pending" } })
    assert.are.equal("conflict", why.code)
    assert.are.equal("/v1/results/r-1", why.headers.location)
    assert.are.equal(2, why.retry_after)
  end)
  it("is no turn, and no question, where nobody can recall", function()
    local made, begun = run("hi", {})
    assert.is_nil(begun.session)
    assert.is_nil(made.session_id)
  end)
end)

describe("facts that say by_rule", function()
  it("are worded by compose(), whatever the model", function()
    local made, _, asked = run("rule", { model = "good" })
    assert.are.equal("offline", made.ai_model)
    assert.are.equal("rule0", made.reading.reply)
    assert.are.equal(0, asked)
    made, _, asked = run("else", { model = "good" })
    assert.are.equal("model", made.reading.reply)
    assert.are.equal(1, asked)
  end)
end)
