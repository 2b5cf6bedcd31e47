-- The places of a story where something is told, in the order of telling.
--
-- A slot is { key, stage, rank, needs?, with?, starts? }: rank 0 is told in every story, others
-- while there is room, the lowest first; `needs` is a slot without which it makes no sense;
-- `with` is one that is told as well, or neither is: who is met has a part to play, and what is
-- begun on the road comes back; `starts` begins a paragraph.

local slots = {}

local function slot(stage, key, rank, more)
  local made = { stage = stage, key = key, rank = rank }
  for name, value in pairs(more or {}) do made[name] = value end
  return made
end

local STARTS = { starts = true }

slots.all = {
  slot("wish", "opening", 0),
  slot("wish", "place_first", 14),
  slot("wish", "season_first", 24),
  slot("wish", "image_first", 9, STARTS),
  slot("wish", "again", 6.2, STARTS),
  slot("wish", "again_quest", 21),
  slot("wish", "again_friend", 11),
  slot("wish", "flaw", 2, STARTS),
  slot("wish", "texture_1", 31, STARTS),
  slot("wish", "charm_first", 0, STARTS),
  slot("wish", "note_first", 0, STARTS),
  slot("wish", "wish", 0, STARTS),
  slot("wish", "why", 10),
  slot("wish", "aside_1", 32),

  slot("road", "leave", 8),
  slot("road", "place_second", 26),
  slot("road", "meet", 4, { with = "help", starts = true }),
  slot("road", "talk", 7.5, { needs = "meet", starts = true }),
  slot("road", "season_second", 30, STARTS),
  slot("road", "look", 23, STARTS),
  slot("road", "episode_1", 15, { with = "episode_1_last", starts = true }),
  slot("road", "doubt", 22, STARTS),
  slot("road", "texture_2", 34, STARTS),
  slot("road", "episode_2", 20, { with = "episode_2_last", starts = true }),

  slot("wall", "wall", 0, STARTS),
  slot("wall", "wall_more", 12),
  slot("wall", "fail", 3, STARTS),
  slot("wall", "fail_again", 16, { needs = "fail", starts = true }),
  slot("wall", "aside_2", 33),
  slot("wall", "cheer", 18, { needs = "meet", starts = true }),
  slot("wall", "note_low", 17, STARTS),
  slot("wall", "image_last", 19, STARTS),

  slot("turn", "turn", 0, STARTS),
  slot("turn", "turn_more", 7),
  slot("turn", "turn_talk", 13, { needs = "meet", starts = true }),
  slot("turn", "help", 6, { needs = "meet", starts = true }),
  slot("turn", "yield", 0, STARTS),
  slot("turn", "find", 12.5, STARTS),
  slot("turn", "aside_4", 36),

  slot("change", "change", 0, STARTS),
  slot("change", "episode_1_last", 15.1, { needs = "episode_1", starts = true }),
  slot("change", "after", 1, STARTS),
  slot("change", "part", 14.5, { needs = "meet", starts = true }),
  slot("change", "episode_2_last", 20.1, { needs = "episode_2", starts = true }),
  slot("change", "place_last", 25, STARTS),
  slot("change", "season_last", 29),
  slot("change", "echo", 11.5, STARTS),
  slot("change", "charm_last", 0),
  slot("change", "note_last", 0, STARTS),
  slot("change", "aside_3", 35),
  slot("change", "closing", 5.5, STARTS),
  slot("change", "closing_of_two", 5.5, { needs = "meet", starts = true }),
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
