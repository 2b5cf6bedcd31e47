-- Stems, branches, elements and ten gods: the few tables that words need.

local signs = {}

signs.STEMS = { "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸" }
signs.BRANCHES = { "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥" }

-- In the order in which one feeds the next.
signs.ELEMENTS = { "wood", "fire", "earth", "metal", "water" }

-- The groups of the ten gods, in the same order, from the day master's own.
signs.GROUPS = { "peer", "output", "wealth", "officer", "resource" }

signs.group_of = {
  companion = "peer", rob_wealth = "peer", eating_god = "output", hurting_officer = "output",
  indirect_wealth = "wealth", direct_wealth = "wealth", seven_killings = "officer",
  direct_officer = "officer", indirect_resource = "resource", direct_resource = "resource",
  geonrok = "peer", yangin = "peer",
}

-- The relations as they are usually written; the same letters in another order
-- are the same relation.
signs.RELATIONS = {
  stem_combination = { "甲己", "乙庚", "丙辛", "丁壬", "戊癸" },
  stem_clash = { "甲庚", "乙辛", "丙壬", "丁癸" },
  six_harmony = { "子丑", "寅亥", "卯戌", "辰酉", "巳申", "午未" },
  trine = { "申子辰", "亥卯未", "寅午戌", "巳酉丑" },
  half_trine = { "申子", "子辰", "亥卯", "卯未", "寅午", "午戌", "巳酉", "酉丑", "申辰", "亥未",
    "寅戌", "巳丑" },
  direction = { "寅卯辰", "巳午未", "申酉戌", "亥子丑" },
  clash = { "子午", "丑未", "寅申", "卯酉", "辰戌", "巳亥" },
  punishment = { "寅巳申", "丑戌未", "寅巳", "巳申", "寅申", "丑戌", "戌未", "丑未", "子卯", "辰辰",
    "午午", "酉酉", "亥亥" },
  ["break"] = { "子酉", "丑辰", "寅亥", "卯午", "巳申", "未戌" },
  harm = { "子未", "丑午", "寅巳", "卯辰", "申亥", "酉戌" },
  resentment = { "子未", "丑午", "寅酉", "卯申", "辰亥", "巳戌" },
  ghost_gate = { "子酉", "丑午", "寅未", "卯申", "辰亥", "巳戌" },
}

-- The trine that each branch belongs to.
signs.trine_of = {
  ["申"] = "申子辰", ["子"] = "申子辰", ["辰"] = "申子辰", ["亥"] = "亥卯未", ["卯"] = "亥卯未",
  ["未"] = "亥卯未", ["寅"] = "寅午戌", ["午"] = "寅午戌", ["戌"] = "寅午戌", ["巳"] = "巳酉丑",
  ["酉"] = "巳酉丑", ["丑"] = "巳酉丑",
}

local PLACE = {}
for i, element in ipairs(signs.ELEMENTS) do PLACE[element] = i end

-- Which group `element` is to a day master of `own` element.
function signs.group(own, element)
  return signs.GROUPS[(PLACE[element] - PLACE[own]) % 5 + 1]
end

-- The element that is `group` to a day master of `own` element.
local GROUP_PLACE = {}
for i, group in ipairs(signs.GROUPS) do GROUP_PLACE[group] = i - 1 end

function signs.element(own, group)
  return signs.ELEMENTS[(PLACE[own] - 1 + GROUP_PLACE[group]) % 5 + 1]
end

return signs
