local digest = require "digest"
local json = require "json"
local kit = require "scripts.lib.tarot.kit"

local cards = require "lib.tarot.cards"
local spreads = require "lib.tarot.spreads"

local function ids(facts)
  local told = {}
  for i, card in ipairs(facts.cards) do
    told[i] = card.id .. (card.reversed and " reversed" or "")
  end
  return table.concat(told, ", ")
end

local function expect_refusal(field, changes)
  local found, wrong = kit.of(changes)
  assert.is_nil(found)
  assert.are.equal(field, wrong.field)
  assert(#wrong.why.ko > 0 and #wrong.why.en > 0)
  return wrong.why
end

describe("the deck", function()
  it("has 78 cards in the order of the ids", function()
    local seen = {}
    for index = 0, 77 do
      local card = cards.at(index)
      assert.are.equal(index, card.index)
      assert.are.equal(card, cards.find(card.id))
      assert.is_nil(seen[card.id])
      seen[card.id] = true
    end
    assert.are.equal("major-00-fool", cards.at(0).id)
    assert.are.equal("major-08-strength", cards.at(8).id)
    assert.are.equal("major-11-justice", cards.at(11).id)
    assert.are.equal("major-21-world", cards.at(21).id)
    assert.are.equal("wands-01-ace", cards.at(22).id)
    assert.are.equal("cups-11-page", cards.at(46).id)
    assert.are.equal("swords-10-ten", cards.at(59).id)
    assert.are.equal("pentacles-14-king", cards.at(77).id)
  end)
end)

describe("the facts of a tarot reading", function()
  it("lay as many cards as the spread has places, each once", function()
    for _, spread in ipairs(kit.spreads) do
      local facts = kit.of { spread = spread, question = "?" }
      assert.are.equal(spreads.count(spread), #facts.cards, spread)
      assert.are.equal(spread, facts.spread.code)
      local seen, places = {}, {}
      for _, card in ipairs(facts.cards) do
        assert.is_nil(seen[card.id])
        assert.is_nil(places[card.position.code])
        assert(#card.position.label > 0 and #card.name > 0 and #card.keywords == 3, card.id)
        seen[card.id], places[card.position.code] = true, true
      end
    end
  end)

  it("are past, present and future when no spread is named", function()
    assert.are.equal("three", kit.of().spread.code)
    assert.are.equal("one", kit.of({ daily = true }).spread.code)
  end)

  it("are the same twice, and the same cards in both languages", function()
    for n, spread in ipairs(kit.spreads) do
      local changes = { spread = spread, question = "?" }
      local ko = kit.of(changes, n)
      assert.are.equal(json.sorted(ko), json.sorted(kit.of(changes, n)))
      local en = kit.of(changes, n, "en")
      assert.are.equal(ids(ko), ids(en))
      assert.are.same(ko.draw, en.draw)
      assert.are.same(ko.counts, en.counts)
    end
  end)

  it("say what they were drawn from, but not the seed", function()
    local facts = kit.of({ client_seed = "나의 별", nonce = 7 }, 5)
    assert.are.equal(digest.hex(digest.sha256(kit.seed(5))), facts.draw.commit)
    assert.are.equal("aimix-tarot-v1", facts.draw.algorithm)
    assert.are.equal("나의 별", facts.draw.client_seed)
    assert.are.equal(7, facts.draw.nonce)
    assert.is_nil(json.encode(facts):find(digest.hex(kit.seed(5)), 1, true))
  end)

  it("lay the places that were picked, as the whole draw would have them", function()
    local all = kit.facts.reveal(kit.of { spread = "year", pick = nil }, kit.seed(1)).permutation
    local facts = kit.of { pick = { 12, 13, 3 } }
    for i, place in ipairs { 12, 13, 3 } do
      assert.are.equal(all[place].id, facts.cards[i].id)
      assert.are.equal(all[place].reversed, facts.cards[i].reversed)
    end
    local last = kit.facts.reveal(kit.of { pick = { 78, 1, 40 } }, kit.seed(1))
    assert.are.equal(78, #last.permutation)
  end)

  it("warn of a pick without a commitment, in words", function()
    local facts = kit.of({ pick = { 1, 2, 3 } }, 1, "en")
    assert.are.equal("PICK_NOT_COMMITTED", facts.warnings[1].code)
    assert.matches("commitment", facts.warnings[1].message)
    assert.are.equal(0, #kit.of({ pick = { 1, 2, 3 }, commit_id = "x" }).warnings)
  end)

  it("have no minors in a deck of majors, and no reversed card where none may be", function()
    for n = 1, 20 do
      local facts = kit.of({ spread = "year", deck_mode = "major", allow_reversed = false }, n)
      assert.are.equal(13, facts.counts.majors)
      assert.are.equal(0, facts.counts.reversed)
    end
  end)

  it("name the days of the week from today on, and the months of a year", function()
    local week = kit.of({ spread = "week" }, 1, "ko", "2026-12-29").cards
    assert.are.equal("12월 29일 (화)", week[1].position.label)
    assert.are.equal("1월 4일 (월)", week[7].position.label)
    assert.are.equal("2027-01-04", week[7].position.date)
    local year = kit.of({ spread = "year" }, 1, "en", "2026-11-22").cards
    assert.are.equal("November 2026", year[1].position.label)
    assert.are.equal("January 2027", year[3].position.label)
    assert.are.equal("2027-10", year[12].position.date)
    assert.are.equal("theme", year[13].position.code)
  end)

  it("of a relationship are about people, if they are about nothing else", function()
    assert.are.equal("people", kit.of({ spread = "relationship" }).topic)
    assert.are.equal("love", kit.of({ spread = "relationship", question = "고백할까요?" }).topic)
    assert.are.equal("life", kit.of().topic)
  end)

  it("give a minor card the theme of its number", function()
    for _, card in ipairs(kit.of { spread = "year" }.cards) do
      assert.are.equal(card.arcana == "minor", card.theme ~= json.null)
    end
  end)

  it("say that nothing is answered to who cannot go on, and leave it to the rules", function()
    local facts = kit.of({ spread = "yes_no", question = "죽고 싶어요. 그럴까요?" }, 1)
    assert.is_true(facts.by_rule)
    assert.are.equal(json.null, facts.yes_no)
    assert.are.equal("one", facts.spread.code)
    assert.are.equal("NOT_ANSWERED", facts.warnings[1].code)
    assert.is_false(kit.of({ spread = "yes_no", question = "갈까요?" }).by_rule)
    assert.is_true(kit.of({ spread = "choice", option_a = "자해", option_b = "참기" }).by_rule)
  end)

  it("take a question on one line", function()
    assert.are.equal("이직을 할까요?", kit.of({ question = " 이직을\n  할까요? " }).question)
    assert.are.equal(json.null, kit.of().question)
  end)
end)

describe("an order of cards", function()
  it("has as many picks as places, each once and in the deck", function()
    assert.matches("3", expect_refusal("pick", { pick = { 1, 2 } }).en)
    assert.matches("13", expect_refusal("pick", { pick = { 1, 2 }, spread = "year" }).ko)
    expect_refusal("pick/2", { pick = { 5, 6, 5 } })
    assert.matches("22", expect_refusal("pick/1", { pick = { 5, 23, 7 }, deck_mode = "major" }).en)
  end)

  it("of the day is one card that nothing else changes", function()
    assert.is_table(kit.of { daily = true, spread = "one" })
    expect_refusal("spread", { daily = true, spread = "three" })
    expect_refusal("deck_mode", { daily = true, deck_mode = "major" })
    expect_refusal("client_seed", { daily = true, client_seed = "x" })
    expect_refusal("nonce", { daily = true, nonce = 1 })
    expect_refusal("pick", { daily = true, pick = { 3 } })
  end)

  it("of yes or no has a question", function()
    expect_refusal("question", { spread = "yes_no" })
  end)

  it("names roads for two roads only", function()
    expect_refusal("option_a", { option_a = "x" })
    expect_refusal("option_b", { spread = "one", option_b = "x" })
    local facts = kit.of { spread = "choice", option_a = "x" }
    assert.are.same({ a = "x", b = json.null }, facts.options)
  end)
end)

describe("a revealed draw", function()
  it("is the one that was laid, also of facts that were kept", function()
    for n, spread in ipairs(kit.spreads) do
      local facts = kit.of({ spread = spread, question = "?", client_seed = "ㄱ" }, n)
      local shown = kit.facts.reveal(json.decode(json.encode(facts)), kit.seed(n))
      assert.are.equal(#facts.cards, #shown.cards)
      for i, card in ipairs(facts.cards) do
        assert.are.equal(card.id, shown.cards[i].id)
        assert.are.equal(card.reversed, shown.cards[i].reversed)
      end
      assert(#shown.words >= #facts.cards)
    end
  end)
end)
