-- Whatever is sent as a dream: it never fails, is quick, and says truly where words stand.

local compose = require "lib.dream.compose"
local json = require "json"
local kit = require "scripts.lib.dream.kit"

local MAX = 2000

local function part(text, span)
  local from = utf8.offset(text, span.start + 1)
  return text:sub(from, utf8.offset(text, span["end"] + 1) - 1)
end

local function all_spans(facts)
  local spans = {}
  for _, rows in ipairs { facts.matches, facts.negated } do
    for _, row in ipairs(rows) do spans[#spans + 1] = row end
  end
  table.sort(spans, function(a, b) return a.span.start < b.span.start end)
  return spans
end

-- Spans lie in the text, do not overlap, and hold the alias with its particle.
local function expect_spans(text, facts)
  local last, length = 0, utf8.len(text)
  for _, row in ipairs(all_spans(facts)) do
    assert(row.span.start >= last and row.span["end"] > row.span.start)
    assert(row.span["end"] <= length)
    assert.are.equal(row.alias .. row.particle, part(text, row.span))
    last = row.span["end"]
  end
end

local function read(text, lang)
  local facts = assert(kit.of(text, nil, lang))
  expect_spans(text, facts)
  local reading = compose.of(facts, { lang = lang or "ko" })
  assert(utf8.len(json.encode(reading)))
  assert(utf8.len(json.encode(facts)))
  return facts
end

local function random_text(roll, from, till, length)
  local codes = {}
  for i = 1, length do
    local code = from + roll(till - from + 1) - 1
    if code >= 0xD800 and code <= 0xDFFF then code = 32 end
    codes[i] = utf8.char(roll(6) == 1 and 32 or code)
  end
  return table.concat(codes)
end

describe("any text", function()
  it("of random code points is read", function()
    local roll = kit.random(11)
    for n = 1, 150 do
      read(random_text(roll, 32, 0x10FFFF, roll(200)), n % 2 == 0 and "en" or "ko")
      if n % 25 == 0 then kit.breathe() end
    end
  end)

  it("of random hangul, jamo, combining marks and Latin letters is read", function()
    local roll = kit.random(12)
    local ranges = { { 0xAC00, 0xD7A3 }, { 0x1100, 0x11FF }, { 0x300, 0x36F }, { 0x3131, 0x318E },
      { 32, 126 }, { 0x2000, 0x206F } }
    for n = 1, 240 do
      local range = ranges[n % #ranges + 1]
      read(random_text(roll, range[1], range[2], roll(300)))
      if n % 25 == 0 then kit.breathe() end
    end
  end)

  it("of one letter two thousand times is read", function()
    for _, letter in ipairs { "뱀", "가", "a", "\u{1107}", "\u{301}", "안", "이", "꿈", ".", "\n",
      "물 ", "I ", "不", "\u{1F40D}", "\u{200D}", "뱀이 " } do
      local text = letter:rep(MAX // utf8.len(letter))
      read(text)
      read(text, "en")
      kit.breathe()
    end
  end)

  it("of nothing but invisible characters is read", function()
    assert.are.equal(0, #read(("\u{200B}\u{FEFF}"):rep(20)).matches)
  end)
end)

-- As many words as fit, each with its particle.
local function crowd(lang, ending)
  local parts, length = {}, 0
  for _, symbol in ipairs(kit.book.order) do
    local alias = kit.aliases(symbol, lang)[1]
    if alias then
      local word = alias .. ending
      length = length + utf8.len(word)
      if length > MAX then break end
      parts[#parts + 1] = word
    end
  end
  return table.concat(parts)
end

describe("all symbols at once", function()
  it("are found, in either language", function()
    assert(#read(crowd("ko", " ")).matches > 200)
    kit.breathe()
    assert(#read(crowd("en", ", "), "en").matches > 180)
  end)

  it("are found one by one, each with its own name", function()
    for _, lang in ipairs { "ko", "en" } do
      for _, symbol in ipairs(kit.book.order) do
        for _, alias in ipairs(kit.aliases(symbol, lang)) do
          local facts = kit.of(lang == "ko" and alias or "the " .. alias, nil, lang)
          assert(kit.match(facts, symbol), symbol .. ": " .. alias)
        end
      end
      kit.breathe()
    end
  end)
end)

-- Hangul in its parts, as some systems write it.
local function decomposed(text)
  local codes = {}
  for _, code in utf8.codes(text) do
    local n = code - 0xAC00
    if n >= 0 and n < 11172 then
      codes[#codes + 1] = utf8.char(0x1100 + n // 588, 0x1161 + n % 588 // 28)
      if n % 28 > 0 then codes[#codes + 1] = utf8.char(0x11A7 + n % 28) end
    else
      codes[#codes + 1] = utf8.char(code)
    end
  end
  return table.concat(codes)
end

describe("a dream in parts of hangul", function()
  it("has the same symbols, each where it stands", function()
    for n = 1, 60 do
      local text = kit.dream(n, "ko")
      assert.are.equal(kit.told(kit.of(text)), kit.told(read(decomposed(text))), text)
      if n % 25 == 0 then kit.breathe() end
    end
  end)
end)

describe("a dream of two thousand characters", function()
  it("is read within a turn's budget, whatever it repeats", function()
    for _, one in ipairs { "뱀에게 물렸고 돼지가 들어왔다 ", "뱀이", "a snake bit me and ", "가나다라마바사",
      "배를 ", "it bit me. ", "세 마리를 ", "배배배 배 ", "사과를 줬어요 " } do
      read((one:rep(MAX // utf8.len(one))))
      kit.breathe()
    end
  end)
end)
