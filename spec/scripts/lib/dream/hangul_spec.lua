local hangul = require "lib.dream.hangul"

-- Every base of a stem, "물려 inf" and the like, as a set.
local function bases(stem)
  local set = {}
  for _, base in ipairs(hangul.bases(stem)) do set[base[1] .. " " .. base[2]] = true end
  return set
end

local function expect(stem, list)
  local set = bases(stem)
  for base in list:gmatch("[^,]+") do assert(set[base], stem .. ": " .. base) end
end

describe("a Korean verb", function()
  it("contracts its vowels", function()
    expect("물리", "물리 stem,물려 inf,물렸 past,물린 adn,물릴 adl,물림 nom")
    expect("싸우", "싸워 inf,싸웠 past,싸운 adn")
    expect("들어오", "들어와 inf,들어왔 past,들어온 adn")
    expect("도망가", "도망가 inf,도망갔 past,도망갈 adl")
    expect("공격하", "공격해 inf,공격했 past,공격하여 inf")
    expect("꺼지", "꺼져 inf,꺼졌 past")
  end)

  it("takes 아 or 어 by the vowel before", function()
    expect("잡", "잡아 inf,잡았 past,잡은 adn,잡을 adl,잡음 nom")
    expect("먹", "먹어 inf,먹었 past,먹은 adn")
  end)

  it("is irregular where it says so", function()
    expect("줍/ㅂ", "주워 inf,주웠 past,주운 adn,줍 stem")
    expect("짓/ㅅ", "지어 inf,지었 past,지은 adn")
    expect("자르", "잘라 inf,잘랐 past,자른 adn")
    expect("부르", "불러 inf,불렀 past")
    expect("모으", "모아 inf,모았 past")
    expect("울", "울어 inf,우는 whole,웁니 whole")
  end)

  it("has no form of one syllable that could be any word", function()
    local set = bases "타"
    assert.is_nil(set["탄 adn"])
    assert(set["탔 past"])
  end)

  it("is followed by endings only", function()
    local function follows(kind, syllable)
      return hangul.follows(kind, syllable and utf8.codepoint(syllable))
    end
    assert(follows("stem", "고") and follows("past", "다") and follows("inf", nil))
    assert.is_false(follows("stem", "학"))
    assert.is_false(follows("stem", nil))
    assert.is_false(follows("past", "가"))
  end)
end)
