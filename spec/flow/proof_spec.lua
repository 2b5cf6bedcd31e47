-- Provable draws over the real server: committed, drawn, revealed, and drawn again by hand.

local crypto = require "crypto"
local json = require "json"
local server = require "flow.server"
local task = require "task"

local READINGS, COMMITMENTS = "/v1/services/tarot/readings", "/v1/services/tarot/commitments"

local function bytes(hex)
  return (hex:gsub("%x%x", function(two) return string.char(tonumber(two, 16)) end))
end

-- The draw again, from what was published of it and nothing of ours but the hash.
local function draw_again(seed, client_seed, nonce, size, count, allow_reversed)
  local words, at = {}, 0
  local function word()
    at = at + 1
    if not words[at] then
      local block = crypto.hmac(seed, ("aimix-tarot-v1:%s:%d:%d"):format(client_seed, nonce,
                                                                         (at - 1) // 8))
      for i = 0, 7 do words[at + i] = (string.unpack(">I4", block, i * 4 + 1)) end
    end
    return words[at]
  end
  local function below(n)
    while true do
      local w = word()
      if w < 2 ^ 32 // n * n then return math.tointeger(w % n) end
    end
  end
  local deck, cards = {}, {}
  for i = 0, size - 1 do deck[i] = i end
  for i = 0, count - 1 do
    local j = i + below(size - i)
    deck[i], deck[j] = deck[j], deck[i]
    cards[i + 1] = { index = deck[i], reversed = allow_reversed and word() % 2 == 1 }
  end
  return cards, table.move(words, 1, at, 1, {})
end

local function order(changes)
  local input = { question = "이직을 해도 괜찮을까요?" }
  for name, value in pairs(changes or {}) do input[name] = value end
  return { input = input, lang = "ko" }
end

local function ids(cards)
  local told = {}
  for i, card in ipairs(cards) do told[i] = card.id .. (card.reversed and " reversed" or "") end
  return table.concat(told, ", ")
end

describe("a provable draw", function()
  local aimix

  setup(function() aimix = server.start { AIMIX_WORKERS = "2" } end)
  teardown(function()
    local code, text = aimix:audit()
    assert.are.equal(0, code, text)
    assert.are.equal(0, aimix:stop())
  end)

  local function commit(user)
    local answer = aimix:post(COMMITMENTS, user, {})
    assert.are.equal(201, answer.status)
    return answer.json
  end

  local function seed_of(commitment)
    return aimix:sql(("select encode(seed, 'hex') from draw_commitments where id = '%s'")
      :format(commitment.id))
  end

  local function proof_of(user, id)
    local answer = aimix:get("/v1/results/" .. id .. "/proof", user)
    assert.are.equal(200, answer.status, answer.body)
    return answer.json
  end

  -- Refused, and nothing paid.
  local function expect_refusal(status, user, changes)
    local before = aimix:credits(user)
    local answer = aimix:post(READINGS, user, order(changes))
    assert.are.equal(status, answer.status, answer.body)
    assert.are.equal(before, aimix:credits(user))
    return answer
  end

  it("is committed to, picked from, and drawn again by whoever likes", function()
    local user = aimix:signup()
    local promise = commit(user)
    assert.matches("^%x+$", promise.commit)
    assert.are.equal(64, #promise.commit)
    local reading = aimix:post(READINGS, user, order { commit_id = promise.id,
      client_seed = "나의 별", nonce = 4, pick = { 78, 1, 40 } })
    assert.are.equal(201, reading.status, reading.body)
    assert.are.equal(980, aimix:credits(user))
    assert.are.equal(promise.commit, reading.json.facts.draw.commit)

    local proof = proof_of(user, reading.json.id)
    assert.are.equal(promise.commit, proof.commit)
    assert.are.equal(promise.commit, crypto.hex(crypto.sha256(bytes(proof.server_seed))))
    assert.are.equal("aimix-tarot-v1", proof.draw.algorithm)
    local again, words = draw_again(bytes(proof.server_seed), "나의 별", 4, 78, 78, true)
    assert.are.same(words, { table.unpack(proof.draw.words) })
    for place, card in ipairs(proof.draw.permutation) do
      assert.are.equal(again[place].index, card.index)
      assert.are.equal(again[place].reversed, card.reversed)
    end
    for i, place in ipairs { 78, 1, 40 } do
      assert.are.equal(again[place].index, proof.draw.cards[i].index)
    end
    assert.are.equal(ids(reading.json.facts.cards), ids(proof.draw.cards))
  end)

  it("without a commitment has a proof as well", function()
    local user = aimix:signup()
    local reading = aimix:post(READINGS, user, order { spread = "celtic_cross" }).json
    local proof = proof_of(user, reading.id)
    assert.are.equal(proof.commit, crypto.hex(crypto.sha256(bytes(proof.server_seed))))
    local again = draw_again(bytes(proof.server_seed), "", 0, 78, 10, true)
    for i, card in ipairs(proof.draw.cards) do assert.are.equal(again[i].index, card.index) end
    assert.are.equal(ids(reading.facts.cards), ids(proof.draw.cards))
  end)

  it("is of one reading for one commitment, whoever is first", function()
    local user = aimix:signup()
    local promise, asked = commit(user), {}
    for i = 1, 8 do
      asked[i] = function()
        return aimix:post(READINGS, user, order { commit_id = promise.id, nonce = i })
      end
    end
    local made, refused = 0, 0
    for _, answer in ipairs(task.together(asked)) do
      if answer.status == 201 then made = made + 1 end
      if answer.status == 409 then refused = refused + 1 end
    end
    assert.are.equal(1, made)
    assert.are.equal(7, refused)
    assert.are.equal(980, aimix:credits(user))
    expect_refusal(409, user, { commit_id = promise.id, nonce = 99 })
  end)

  it("is the same reading when the same request is sent again", function()
    local user = aimix:signup()
    local promise, key = commit(user), { ["Idempotency-Key"] = "draw-1" }
    local one = aimix:post(READINGS, user, order { commit_id = promise.id }, key)
    local other = aimix:post(READINGS, user, order { commit_id = promise.id }, key)
    assert.are.equal(201, other.status)
    assert.are.equal("true", other.headers["idempotency-replayed"])
    assert.are.equal(one.json.id, other.json.id)
    assert.are.same(one.json.facts, other.json.facts)
    assert.are.equal(980, aimix:credits(user))
    local third = aimix:post(READINGS, user, order { commit_id = promise.id },
                             { ["Idempotency-Key"] = "draw-2" })
    assert.are.equal(409, third.status)
  end)

  it("takes no commitment that is another's, expired, used up or none", function()
    local user, other = aimix:signup(), aimix:signup()
    local theirs, old = commit(other), commit(user)
    aimix:sql(("update draw_commitments set expires_at = now() where id = '%s'"):format(old.id))
    for _, id in ipairs { theirs.id, old.id, "none", "00000000-0000-4000-8000-000000000000" } do
      local answer = expect_refusal(422, user, { commit_id = id })
      assert.are.equal("/input/commit_id", answer.json.errors[1].pointer)
    end
    assert.are.equal(201, aimix:post(READINGS, other, order { commit_id = theirs.id }).status)
  end)

  it("keeps its commitment when the reading is refused", function()
    local user = aimix:signup()
    local promise = commit(user)
    expect_refusal(422, user, { commit_id = promise.id, pick = { 1, 1, 2 } })
    local reading = aimix:post(READINGS, user, order { commit_id = promise.id })
    assert.are.equal(201, reading.status)
    assert.are.equal(promise.commit, proof_of(user, reading.json.id).commit)
  end)

  it("of the day is the same all day, for each person another", function()
    local user, cards = aimix:signup(), {}
    for i = 1, 3 do
      local answer = aimix:post(READINGS, user, { input = { daily = true }, lang = "ko" },
                                { ["Idempotency-Key"] = "day-" .. i })
      assert.are.equal(201, answer.status, answer.body)
      cards[i] = ids(answer.json.facts.cards)
      assert.are.equal(answer.json.facts.draw.commit, proof_of(user, answer.json.id).commit)
    end
    assert.are.equal(cards[1], cards[2])
    assert.are.equal(cards[1], cards[3])
    local commits = {}
    for _ = 1, 3 do
      local answer = aimix:post(READINGS, aimix:signup(), { input = { daily = true }, lang = "ko" })
      commits[answer.json.facts.draw.commit] = true
    end
    local count = 0
    for _ in pairs(commits) do count = count + 1 end
    assert.are.equal(3, count)
    expect_refusal(422, user, { daily = true, commit_id = commit(user).id, question = json.null })
  end)

  it("is proved to its owner, and to nobody else", function()
    local user = aimix:signup()
    local reading = aimix:post(READINGS, user, order()).json
    local path = "/v1/results/" .. reading.id .. "/proof"
    local stranger = aimix:get(path, aimix:signup())
    assert.are.equal(404, stranger.status)
    assert.are.equal("/problems/not-found", stranger.json.type)
    assert.are.equal(401, aimix:get(path).status)
    assert.are.equal(404, aimix:get("/v1/results/none/proof", user).status)
  end)

  it("is none for a service that draws nothing", function()
    local user = aimix:signup()
    local births = require "flow.births"
    local saju = aimix:post("/v1/services/saju/readings", user, births.order()).json
    local answer = aimix:get("/v1/results/" .. saju.id .. "/proof", user)
    assert.are.equal(404, answer.status)
    assert.are.equal("/problems/no-proof", answer.json.type)
    assert.are.equal(404, aimix:post("/v1/services/saju/commitments", user, {}).status)
    assert.are.equal(404, aimix:post("/v1/services/none/commitments", user, {}).status)
    assert.are.equal(401, aimix:post(COMMITMENTS, nil, {}).status)
  end)

  it("waits for its reading, and is told of one that failed as well", function()
    local user, id = aimix:signup(), crypto.uuid()
    local seed = crypto.hex(crypto.random(32))
    aimix:sql(([[select begin_proved_reading('%s', '%s', 'tarot', '{}', 'ko', 'v', 'k', 'h', 60,
      gen_random_uuid(), decode('%s', 'hex'))]]):format(id, user.id, seed))
    local path = "/v1/results/" .. id .. "/proof"
    assert.are.equal(409, aimix:get(path, user).status)
    aimix:sql(("select refund_reading('%s', null)"):format(id))
    local proof = proof_of(user, id)
    assert.are.equal("failed", proof.status)
    assert.are.equal(seed, proof.server_seed)
    assert.is_nil(proof.draw)
  end)

  it("has so many open commitments at most", function()
    local user = aimix:signup()
    for _ = 1, 20 do commit(user) end
    local answer = aimix:post(COMMITMENTS, user, {})
    assert.are.equal(429, answer.status)
    assert.is_truthy(answer.headers["retry-after"])
  end)

  it("tells nobody a seed before it is used", function()
    local user = aimix:signup()
    local promise = commit(user)
    local seed = seed_of(promise)
    local seen = { json.encode(promise) }
    for _, path in ipairs { "/v1/results", "/v1/me", "/v1/credits/transactions",
      "/v1/results/" .. promise.id, "/v1/results/" .. promise.id .. "/proof" } do
      seen[#seen + 1] = aimix:get(path, user).body
    end
    seen[#seen + 1] = expect_refusal(422, user, { commit_id = promise.id, pick = { 1 } }).body
    seen[#seen + 1] = aimix:log_text()
    local raw = crypto.base64(bytes(seed))
    for _, text in ipairs(seen) do
      assert.is_nil(text:find(seed, 1, true))
      assert.is_nil(text:find(raw, 1, true))
    end
  end)

  it("is heard as steps, and its seed is in none of them", function()
    local user = aimix:signup()
    local promise = commit(user)
    local answer = aimix:post(READINGS, user, order { commit_id = promise.id },
                              { Accept = "text/event-stream" })
    local steps = server.steps(answer)
    assert.are.equal("done", steps[#steps].event)
    local proof = proof_of(user, steps[#steps].data.id)
    assert.is_nil(answer.body:find(proof.server_seed, 1, true))
    assert.are.equal(promise.commit, steps[2].data.draw.commit)
  end)
end)
