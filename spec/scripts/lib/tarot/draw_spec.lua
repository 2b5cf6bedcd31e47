local digest = require "digest"
local json = require "json"
local kit = require "scripts.lib.tarot.kit"

local cards = require "lib.tarot.cards"
local draw = require "lib.tarot.draw"

local function order(changes)
  local it = { server_seed = kit.seed(1), client_seed = "", nonce = 0, size = 78, count = 78,
               allow_reversed = true }
  for name, value in pairs(changes or {}) do it[name] = value end
  return it
end

local function vectors()
  local rows = {}
  for line in io.lines "spec/vectors/tarot_draw.jsonl" do
    local row = assert(json.decode(line))
    if not row._header then rows[#rows + 1] = row end
  end
  return rows
end

describe("the draw aimix-tarot-v1", function()
  it("is as the vectors have it", function()
    local count = 0
    for _, row in ipairs(vectors()) do
      local it = row.input
      local seed = kit.bytes(it.server_seed)
      assert.are.equal(row.expected.commit, draw.commit(seed))
      local drawn = draw.of(order { server_seed = seed, client_seed = it.client_seed,
        nonce = it.nonce, count = it.count, allow_reversed = it.allow_reversed })
      assert.are.equal(#row.expected.cards, #drawn)
      for i, card in ipairs(row.expected.cards) do
        assert.are.equal(card.index, drawn[i].index, row.id)
        assert.are.equal(card.id, cards.at(drawn[i].index).id, row.id)
        assert.are.equal(card.reversed, drawn[i].reversed, row.id)
      end
      count = count + 1
    end
    assert.are.equal(10, count)
  end)

  it("deals each card once", function()
    for n = 1, 50 do
      local seen = {}
      for _, card in ipairs((draw.of(order { nonce = n }))) do
        assert.is_nil(seen[card.index])
        assert(card.index >= 0 and card.index < 78)
        seen[card.index] = true
      end
    end
  end)

  it("of fewer cards is the beginning of that of more", function()
    local all = draw.of(order())
    for _, count in ipairs { 1, 3, 10, 40 } do
      for i, card in ipairs((draw.of(order { count = count }))) do
        assert.are.same(all[i], card)
      end
    end
  end)

  it("hangs on each of the seeds and on the nonce", function()
    local seen = {}
    for _, changes in ipairs { {}, { server_seed = kit.seed(2) }, { client_seed = "a" },
      { nonce = 1 } } do
      local told = {}
      for i, card in ipairs((draw.of(order(changes)))) do told[i] = card.index end
      local text = table.concat(told, " ")
      assert.is_nil(seen[text])
      seen[text] = true
    end
  end)

  it("turns no card over where none may be", function()
    for _, card in ipairs((draw.of(order { allow_reversed = false }))) do
      assert.is_false(card.reversed)
    end
  end)

  it("says the words it used, which are those of the hash in order", function()
    local _, words = draw.of(order { count = 10 })
    assert(#words >= 20)
    for i, word in ipairs(words) do
      local block = digest.hmac_sha256(kit.seed(1), ("aimix-tarot-v1::0:%d"):format((i - 1) // 8))
      assert.are.equal(string.unpack(">I4", block, (i - 1) % 8 * 4 + 1), word)
    end
  end)
end)

-- The chance of a larger value is one in ten thousand for a fair draw.  The seed is
-- fixed, so what passes once passes always.
local CHI_77_DF, CHI_1_DF = 132.3, 15.2

-- Of each draw the first card and which way it lies; and of every hundredth, eight places, as later
-- places come by other numbers.
local DRAWS, EVERY, PLACES = 1000000, 100, 8

local function no_counts()
  local counts = {}
  for index = 0, 77 do counts[index] = 0 end
  return counts
end

local function count_first()
  local counts, reversed, it = no_counts(), 0, order { server_seed = kit.seed "fair", count = 1 }
  for n = 1, DRAWS do
    it.nonce = n
    local card = draw.of(it)[1]
    counts[card.index] = counts[card.index] + 1
    if card.reversed then reversed = reversed + 1 end
    if n % 10000 == 0 then kit.breathe() end
  end
  return counts, reversed
end

local function count_places()
  local counts, it = {}, order { server_seed = kit.seed "places", count = PLACES }
  for place = 1, PLACES do counts[place] = no_counts() end
  for n = 1, DRAWS / EVERY do
    it.nonce = n
    for place, card in ipairs((draw.of(it))) do
      counts[place][card.index] = counts[place][card.index] + 1
    end
    if n % 1000 == 0 then kit.breathe() end
  end
  return counts
end

local function chi_square(counts, draws)
  local sum, expected = 0, draws / 78
  for index = 0, 77 do sum = sum + (counts[index] - expected) ^ 2 / expected end
  return sum
end

describe("a million draws", function()
  it("favour no card, and no side", function()
    local counts, reversed = count_first()
    local chi = chi_square(counts, DRAWS)
    assert(chi < CHI_77_DF, chi)
    assert((reversed - DRAWS / 2) ^ 2 / (DRAWS / 4) < CHI_1_DF, reversed)
  end)

  it("favour no card in a later place either", function()
    for place, counts in ipairs(count_places()) do
      local chi = chi_square(counts, DRAWS // EVERY)
      assert(chi < CHI_77_DF, place .. ": " .. chi)
    end
  end)
end)
