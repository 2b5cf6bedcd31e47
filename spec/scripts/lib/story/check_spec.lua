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
