-- Conversations with a model that answers nonsense: a turn is refunded and the conversation goes
-- on; and help hangs on no model.

local births = require "flow.births"
local node = require "flow.node"
local server = require "flow.server"

local CHAT = "/v1/services/chat/readings"

describe("a conversation with a model", function()
  local aimix, vendor, mood_path

  setup(function()
    mood_path = os.tmpname()
    local file <close> = assert(io.open(mood_path, "w"))
    file:write "good"
    file:close()
    vendor = node.start("aimock.mjs", mood_path)
    aimix = server.start { AIMIX_MODEL = "as-told", AIMIX_OPENAI_URL = vendor.url .. "/v1",
                           AIMIX_OPENAI_KEY = "sk-flow", AIMIX_MODEL_TIMEOUT = "5" }
  end)
  teardown(function()
    local code, text = aimix:audit()
    assert.are.equal(0, code, text)
    assert.are.equal(0, aimix:stop())
    vendor:stop()
    os.remove(mood_path)
  end)

  local function say(user, message, session)
    return aimix:post(CHAT, user, { lang = "en", input = { message = message, session_id = session,
      context = not session and { birth = births.example } or nil } })
  end

  -- The vendor's words name a source that is none.
  it("refunds a turn whose words fit no fact, and goes on", function()
    local user = aimix:signup()
    local failed = say(user, "How is this year?")
    assert.are.equal(502, failed.status)
    assert.are.equal(1000, aimix:credits(user))
    local session = aimix:get(failed.headers.location, user).json.session_id
    local history = aimix:get("/v1/chat/sessions/" .. session, user).json
    assert.are.equal(0, history.turns)
    assert.are.equal("failed", history.said[1].status)
    assert.are.equal(502, say(user, "And now?", session).status)
    assert.are.equal(204, aimix:request("DELETE", "/v1/chat/sessions/" .. session, user).status)
  end)

  it("tells of help without it", function()
    local user = aimix:signup()
    local answer = say(user, "I want to kill myself")
    assert.are.equal(201, answer.status)
    assert.are.equal("offline", answer.json.ai_model)
    assert.matches("109", answer.json.reading.reply)
    local on = say(user, "ok", answer.json.session_id)
    assert.are.equal("support", on.json.facts.safety.code)
    assert.are.equal(201, on.status)
  end)
end)
