local kit = require "scripts.lib.story.kit"
local check = require "lib.story.check"
local unfit = require "lib.story.unfit"

-- A reading that is right but for what `change` does to it.
local function verdict(change, changes, lang)
  local facts = kit.of_birth(changes, lang)
  local reading = kit.read(facts, lang)
  if change then change(reading, facts) end
  return check.of(reading, facts)
end

local function add(text)
  return function(reading)
    reading.chapters[1].text = reading.chapters[1].text .. " " .. text
  end
end

describe("a model's story", function()
  it("passes when it keeps to the facts", function()
    for _, lang in ipairs { "ko", "en" } do assert(verdict(nil, nil, lang)) end
  end)

  it("is refused with a pillar that is not in the chart", function()
    for text, lang in pairs { ["일주가 갑자(甲子)였다."] = "ko", ["It was a Gap-ja day."] = "en" } do
      local ok, why = verdict(add(text), nil, lang)
      assert.is_nil(ok)
      assert(why:find "not in the facts", why)
    end
  end)

  it("may name the pillars that are, and everyday words that sound like others", function()
    assert(verdict(add "일주 경진(庚辰)과 대운 정축(丁丑), 그리고 임신한 고양이가 정사를 논했다."))
    assert(verdict(add "A Wood, a Horse-drawn cart and a man called Gap.", nil, "en"))
  end)

  it("is refused with a chapter too few, too little text, or another hero", function()
    local ok, why = verdict(function(reading) table.remove(reading.chapters) end)
    assert(not ok and why:find "chapters")
    ok, why = verdict(function(reading) reading.chapters[2].text = "끝." end, { length = 300 })
    assert(not ok and why:find "characters")
    ok, why = verdict(function(reading)
      for _, chapter in ipairs(reading.chapters) do
        chapter.text = chapter.text:gsub("서연", "민준")
      end
    end, { name = "서연" })
    assert(not ok and why:find "서연")
  end)

  it("for children has neither death nor romance", function()
    assert(verdict(add "왕이 죽었다."))
    assert(not verdict(add "왕이 죽었다.", { kids = true }))
    assert(not verdict(add "They kissed.", { kids = true }, "en"))
  end)
end)

describe("a word that does not suit children", function()
  it("is not found inside harmless ones", function()
    for _, text in ipairs { "풀이 죽었다.", "기죽었지만 숨죽여 웃었다.", "숨을 죽였다.", "죽을 한 그릇 먹었다.",
      "The deadline and the skill of a killjoy", "a kissing gate of studied ease" } do
      assert.is_nil(unfit.word(text), text)
    end
  end)

  it("is found where it stands", function()
    for _, text in ipairs { "용이 죽었다", "첫사랑", "The wolf died.", "Death came", "in love with" } do
      assert(unfit.word(text), text)
    end
  end)
end)

-- What somebody may say of the reading that kit.of_birth gives, and what nobody may.
local TRUE = {
  ko = { "일간은 경금(庚金)이다.", "일주 경진(庚辰)에서 왔다.", "대운은 정축(丁丑)이다.",
    "연주 경오(庚午).",
    "마음을 정화하는 물소리였다.", "임수 씨가 웃었다.", "갑목이라는 개가 짖었다.", "사주가 강하다.",
    "경금은 바위를 닮았다.", "임신한 고양이가 낮잠을 잤다." },
  en = { "The day master is Gyeong metal.", "The pillar of the day is Gyeong-jin.",
    "The decade is Jeong-chuk (丁丑).", "There was a gap in the wood.", "A sin, metal or not.",
    "He drank water from the brim.", "A man called Mu, earth on his boots.", "A Horse ran by.",
    "It was rock, and nothing but rock (庚).", "She read: 庚金." },
}
local FALSE = {
  ko = { "일간은 갑목이다.", "일간이 정화라서 따뜻하다.", "타고난 일간, 곧 임수는 깊다.",
    "甲木의 기운이었다.",
    "丙火 같은 사람.", "일주가 갑자(甲子)였다.", "을축일주였다.", "대운은 무인(戊寅)이다.", "壬午년에 태어났다.",
    "다음 권: story1:000000:2:folktale" },
  en = { "The day master is Gap wood.", "As Byeong Fire one shines.",
    "Born Eul-Wood, soft as a vine.",
    "An Im water heart.", "It was a Gap-ja day.", "The pillar of the day is 甲子.", "辛金 is a jewel.",
    "The decade is Mu-in (戊寅).", "Fire Tiger years are loud, so it was a Fire Tiger day.",
    "Next: story1:ffffff:2:folktale:7:all:female:theme:x:y" },
}

describe("what a model says of the chart", function()
  it("passes when it is so, or is an everyday word", function()
    for lang, texts in pairs(TRUE) do
      for _, text in ipairs(texts) do
        local ok, why = verdict(add(text), nil, lang)
        assert(ok, text .. " " .. tostring(why))
      end
    end
  end)

  it("is refused when it is not so", function()
    for lang, texts in pairs(FALSE) do
      for _, text in ipairs(texts) do assert(not verdict(add(text), nil, lang), text) end
    end
  end)

  it("is nothing at all in a story of a theme", function()
    for lang, text in pairs { ko = "일간은 경금이다.", en = "The day master is Gyeong metal." } do
      local facts = kit.of_theme(nil, lang)
      local reading = kit.read(facts, lang)
      assert(check.of(reading, facts))
      add(text)(reading)
      assert(not check.of(reading, facts), text)
    end
  end)
end)

describe("a model's plan", function()
  it("has the place and the thing of the outline, under their names", function()
    for _, part in ipairs { "setting", "quest" } do
      for _, lang in ipairs { "ko", "en" } do
        local ok, why = verdict(function(reading, facts)
          local label = facts.outline[part].label:gsub("^the ", "")
          local pattern = label:gsub("%a", function(letter)
            return ("[%s%s]"):format(letter:lower(), letter:upper())
          end):gsub("%-", "%%-")
          reading.title, reading.notes = reading.title:gsub(pattern, "x"),
            reading.notes:gsub(pattern, "x")
          for _, chapter in ipairs(reading.chapters) do
            chapter.title = chapter.title:gsub(pattern, "x")
            chapter.text = chapter.text:gsub(pattern, "x" .. (" "):rep(3))
          end
        end, { length = 3000 }, lang)
        assert(not ok and why:find(part, 1, true), why)
      end
    end
  end)

  it("may break a name over spaces, and begin it with a capital", function()
    assert(verdict(function(reading, facts)
      for _, chapter in ipairs(reading.chapters) do
        chapter.text = chapter.text:gsub(facts.outline.quest.label, (facts.outline.quest.label
          :gsub(" ", "")))
      end
    end))
  end)

  it("passes for all that is told by rule", function()
    for n = 1, 100 do
      for _, lang in ipairs { "ko", "en" } do
        local facts = kit.random(n, lang)
        assert(check.of(kit.read(facts, lang), facts))
      end
    end
  end)
end)
