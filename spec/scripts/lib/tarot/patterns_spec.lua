local patterns = require "lib.tarot.patterns"
local cards = require "lib.tarot.cards"
local yes_no = require "lib.tarot.yes_no"

-- "cups-01-ace" and "-cups-01-ace" (reversed) as facts have them.
local function lay(...)
  local drawn = {}
  for i, id in ipairs { ... } do
    local card = cards.find(id:match("^%-?(.*)$"))
    drawn[i] = { id = card.id, arcana = card.arcana, number = card.number,
                 suit = card.suit and { code = card.suit }, reversed = id:sub(1, 1) == "-" }
  end
  return drawn
end

local deck_mode

local function codes(allow_reversed, ...)
  local drawn = lay(...)
  local told = {}
  for i, found in ipairs(patterns.find(drawn, patterns.counts(drawn),
    { allow_reversed = allow_reversed, deck_mode = deck_mode or "full" })) do
    told[i] = found.code .. " " .. found.count .. " " .. (found.suit or found.number or "")
  end
  return table.concat(told, ", ")
end

describe("patterns of cards", function()
  it("are three of a suit, of a number, of majors or of courts", function()
    assert.are.equal("same_suit 3 cups", codes(true, "cups-01-ace", "cups-05-five", "cups-09-nine"))
    assert.are.equal("same_number 3 5",
      codes(true, "cups-05-five", "wands-05-five", "swords-05-five"))
    assert.are.equal("majors 3 ",
      codes(true, "major-00-fool", "major-05-hierophant", "major-21-world"))
    assert.are.equal("courts 3 ", codes(true, "cups-11-page", "wands-12-knight", "swords-14-king"))
    assert.are.equal("", codes(true, "cups-01-ace", "cups-02-two", "major-01-magician"))
  end)

  it("are no majors where the deck has nothing else", function()
    deck_mode = "major"
    local told = codes(true, "major-00-fool", "major-05-hierophant", "-major-21-world")
    deck_mode = nil
    assert.are.equal("", told)
  end)

  it("do not count the numbers of majors as those of minors", function()
    assert.are.equal("", codes(true, "major-05-hierophant", "wands-05-five", "swords-05-five"))
  end)

  it("say when most are reversed, or none of many that could be", function()
    assert.are.equal("many_reversed 3 ",
      codes(true, "-cups-01-ace", "-wands-05-five", "-swords-09-nine", "major-00-fool"))
    local five = { "cups-01-ace", "wands-05-five", "swords-09-nine", "major-00-fool",
      "pentacles-03-three" }
    assert.are.equal("all_upright 5 ", codes(true, table.unpack(five)))
    assert.are.equal("", codes(false, table.unpack(five)))
  end)

  it("name the suit that leads, unless another has as many", function()
    local function dominant(...)
      return patterns.leading(patterns.counts(lay(...)).suits)
    end
    assert.are.equal("cups", dominant("cups-01-ace", "cups-02-two", "wands-01-ace"))
    assert.is_nil(dominant("cups-01-ace", "cups-02-two", "wands-01-ace", "wands-02-two"))
    assert.is_nil(dominant("cups-01-ace", "wands-02-two"))
    assert.are.equal("wands", dominant("cups-01-ace", "cups-02-two", "wands-01-ace", "wands-02-two",
      "wands-03-three"))
  end)
end)

describe("yes or no", function()
  local function of(id, reversed) return { yes_no.of(cards.find(id), reversed) } end

  it("is by how light the card is and which way it lies", function()
    assert.are.same({ 100, "yes" }, of("major-19-sun", false))
    assert.are.same({ -60, "no" }, of("major-19-sun", true))
    assert.are.same({ 60, "yes" }, of("major-00-fool", false))
    assert.are.same({ 20, "leaning_yes" }, of("major-09-hermit", false))
    assert.are.same({ -20, "leaning_no" }, of("major-09-hermit", true))
    assert.are.same({ -20, "leaning_no" }, of("major-13-death", false))
    assert.are.same({ 0, "open" }, of("major-13-death", true))
    assert.are.same({ -60, "no" }, of("major-16-tower", false))
    assert.are.same({ 20, "leaning_yes" }, of("major-16-tower", true))
  end)

  it("is a whole number from -60 to 100 for every card", function()
    for index = 0, 77 do
      for _, reversed in ipairs { true, false } do
        local score = yes_no.of(cards.at(index), reversed)
        assert.are.equal("integer", math.type(score))
        assert(score >= -60 and score <= 100)
      end
    end
  end)
end)
