local json = require "json"
local kit = require "scripts.lib.name.kit"
local suri = require "lib.name.suri"
local hanja = require "lib.name.hanja"

before_each(kit.breathe)

local function offered(surname, given, more)
  return assert(kit.of(surname, given, more)).candidates
end

-- The combination's numbers, counted again.
local function expect_good(found, it, most)
  local strokes, good = {}, 0
  for i, char in ipairs(it.chars) do
    strokes[i] = assert(hanja.find(char.hanja, char.hangul)).won
    assert.are.equal(strokes[i], char.strokes)
  end
  for name, number in pairs(suri.four(found.surname.strokes, strokes)) do
    assert.are.equal(number.n, it.gyeok[name].n)
    if number.grade == "good" then good = good + 1 end
  end
  assert.are.equal(good, it.good)
  assert(good >= most)
end

describe("hanja for a name in hangul", function()
  it("are read so, known for their meaning, and the best are good in all four", function()
    local found = offered("김", "민준")
    assert.are.equal("金", found.surname.hanja)
    assert.is_true(found.surname.is_assumed)
    assert.is_true(found.all_good)
    assert.are.equal(2, #found.options)
    assert(#found.combinations > 2)
    for _, it in ipairs(found.combinations) do expect_good(found, it, 4) end
  end)

  it("hold for many names, of one to five syllables", function()
    for _, given in ipairs { "준", "서연", "하은", "윤", "예린", "도현", "지우", "재희준", "윤서하진", "가나다라마" } do
      for _, surname in ipairs { "김 金", "이", "남궁", "박 朴" } do
        local found = offered(surname, given)
        for _, it in ipairs(found.combinations) do expect_good(found, it, 3) end
        assert.are.equal(utf8.len(given), #found.options)
      end
      kit.breathe()
    end
  end)

  it("keep to the surname that was given", function()
    local found = offered("정 丁", "민준")
    assert.are.equal("丁", found.surname.hanja)
    assert.is_false(found.surname.is_assumed)
  end)

  it("offer nothing where nothing is known", function()
    local found = offered("김", "한뷁")
    assert.are.same({}, json.decode(json.encode(found.options[2].hanja)))
    assert.are.equal(0, #found.combinations)
    assert.are.equal(json.null, offered("뷁", "민준").surname)
  end)

  it("leave out the name's own, and put first what the chart lacks", function()
    local own = offered("김 金", "민준 旻峻", { alternatives = true })
    for _, it in ipairs(own.combinations) do assert.are_not.equal("旻峻", it.hanja) end
    local birth = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30,
      gender = "female" }
    local weak = 0
    for _, it in ipairs(offered("이", "서현", { birth = birth }).combinations) do
      for _, char in ipairs(it.chars) do weak = weak + (char.jawon == "wood" and 1 or 0) end
    end
    local plain = 0
    for _, it in ipairs(offered("이", "서현").combinations) do
      for _, char in ipairs(it.chars) do plain = plain + (char.jawon == "wood" and 1 or 0) end
    end
    assert(weak >= plain, weak .. " " .. plain)
  end)

  it("speak of what is wished for, where any do, and first", function()
    for goal, hanja_of in pairs { wisdom = "書", light = "曙", growth = "瑞" } do
      local found, has, is_other = offered("이", "서현", { goal = goal }), {}, false
      assert.are.equal(goal, found.goal.code)
      for _, it in ipairs(found.options[1].hanja) do
        has[it.hanja] = true
        assert(not (is_other and it.theme == goal), it.hanja)
        is_other = is_other or it.theme ~= goal
      end
      assert(has[hanja_of], goal)
    end
    assert.are_not.equal(json.null, offered("김 金", "민준 旻俊", { goal = "water" }))
  end)

  it("in combinations speak of it more often, and stay good in all four", function()
    local function wished(found, goal)
      local count = 0
      for _, it in ipairs(found.combinations) do
        expect_good(found, it, 4)
        for _, char in ipairs(it.chars) do count = count + (char.theme == goal and 1 or 0) end
      end
      return count
    end
    for goal, names in pairs { wisdom = "서현", virtue = "지우" } do
      local plain, found = offered("이", names), offered("이", names, { goal = goal })
      assert(wished(found, goal) >= 5 and wished(found, goal) > wished(plain, goal), goal)
    end
  end)

  it("are for anybody, man or woman", function()
    for _, given in ipairs { "하랑", "남희", "비빈", "부후", "랑낭" } do
      for _, option in ipairs(offered("김", given).options) do
        for _, it in ipairs(option.hanja) do
          assert.is_nil(("男郞夫妃嬪姬后娘婇"):find(it.hanja, 1, true), it.hanja)
        end
      end
    end
  end)

  it("are others than the name has", function()
    for _, option in ipairs(offered("김 金", "민준 旻俊", { alternatives = true }).options) do
      for _, it in ipairs(option.hanja) do assert(it.hanja ~= "旻" and it.hanja ~= "俊") end
    end
  end)
end)
