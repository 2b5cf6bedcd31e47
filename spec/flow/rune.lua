-- A small service, to be dropped in and taken away.

local rune = {}

rune.SERVICE = [[
local rune = service {
  category = "fortune", name = { ko = "룬", en = "Rune" }, cost = 7,
  about = { ko = "룬 하나.", en = "One rune." },
  input = { text "mind" { max = 20 } }, output = { text "title" { max = 60 } },
  example = { mind = "x" },
}
function rune.facts(input) return { mind = input.mind } end
function rune.compose(facts) return { title = facts.mind } end
return rune]]

rune.PROMPT = "---\nmodel: x\noutput:\n  format: json\n---\n{{json input.mind}}\n"

return rune
