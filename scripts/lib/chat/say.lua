-- One sentence more in a reply: say(r, text, source, more?).
--
-- The holes of the text are filled from r.v and `more`; it goes to r.said, and what it was said
-- from to r.used, once.

local holes = require "lib.chat.holes"

local function filled(text, values, more)
  if not more then return holes.fill(text, values) end
  local all = {}
  for key, value in pairs(values) do all[key] = value end
  for key, value in pairs(more) do all[key] = value end
  return holes.fill(text, all)
end

return function(r, text, source, more)
  r.said[#r.said + 1] = filled(text, r.v, more):gsub("^%l", string.upper)
  for _, known in ipairs(r.used) do
    if known == source then return end
  end
  r.used[#r.used + 1] = source
end
