-- The places of a story where something is told, in the order of telling.
--
-- A slot is { key, stage, rank, needs?, with?, starts? }: rank 0 is told in every story, others
-- while there is room, the lowest first; `needs` is a slot without which it makes no sense;
-- `with` is one that is told as well, or neither is: who is met has a part to play; `starts`
-- begins a paragraph.

local slots = {}

local function slot(stage, key, rank, more)
  local made = { stage = stage, key = key, rank = rank }
  for name, value in pairs(more or {}) do made[name] = value end
  return made
end

local STARTS = { starts = true }

slots.all = {
  slot("wish", "opening", 0),
  slot("wish", "place_first", 11),
  slot("wish", "season_first", 12),
  slot("wish", "image_first", 10, STARTS),
  slot("wish", "flaw", 2),
  slot("wish", "texture_1", 30, STARTS),
  slot("wish", "charm_first", 0, STARTS),
  slot("wish", "note_first", 0, STARTS),
  slot("wish", "wish", 0, STARTS),
  slot("wish", "why", 9),
  slot("wish", "aside_1", 31),

  slot("road", "leave", 13),
  slot("road", "place_second", 27),
  slot("road", "meet", 4, { with = "help", starts = true }),
  slot("road", "talk", 8, { needs = "meet", starts = true }),
  slot("road", "season_second", 29, STARTS),
  slot("road", "texture_2", 32),
  slot("road", "look", 25, STARTS),
  slot("road", "doubt", 26),
  slot("road", "texture_5", 37),
  slot("road", "texture_4", 36, STARTS),

  slot("wall", "wall", 0, STARTS),
  slot("wall", "wall_more", 17),
  slot("wall", "fail", 3, STARTS),
  slot("wall", "aside_2", 33),
  slot("wall", "texture_3", 34, STARTS),
  slot("wall", "cheer", 18, { needs = "meet", starts = true }),
  slot("wall", "image_last", 20),
  slot("wall", "texture_6", 38, STARTS),

  slot("turn", "turn", 0, STARTS),
  slot("turn", "turn_more", 7),
  slot("turn", "turn_talk", 14, { needs = "meet", starts = true }),
  slot("turn", "help", 6, { needs = "meet", starts = true }),
  slot("turn", "yield", 5, STARTS),
  slot("turn", "find", 19, STARTS),
  slot("turn", "aside_4", 39),

  slot("change", "change", 0, STARTS),
  slot("change", "after", 1, STARTS),
  slot("change", "part", 15, { needs = "meet", starts = true }),
  slot("change", "place_last", 21, STARTS),
  slot("change", "season_last", 22),
  slot("change", "echo", 16, STARTS),
  slot("change", "charm_last", 0),
  slot("change", "note_last", 0, STARTS),
  slot("change", "aside_3", 35),
  slot("change", "closing", 5.5, STARTS),
}

local function by_rank(a, b)
  return a.rank < b.rank
end

-- The same without those of rank 0, the first to be told first.
slots.optional = {}
for _, it in ipairs(slots.all) do
  if it.rank > 0 then slots.optional[#slots.optional + 1] = it end
end
table.sort(slots.optional, by_rank)

return slots
