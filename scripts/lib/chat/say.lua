-- One sentence more in a reply: say(r, text, source, more?).
--
-- The holes of the text are filled from r.v and `more`; it goes to r.said, and what it was said
-- from to r.used, once.  What has been said in this reply is not said again.

local holes = require "lib.chat.holes"

local function filled(text, values, more)
  if not more then return holes.fill(text, values) end
  local all = {}
  for key, value in pairs(values) do all[key] = value end
  for key, value in pairs(more) do all[key] = value end
  return holes.fill(text, all)
end

return function(r, text, source, more)
  local sentence = filled(text, r.v, more):gsub("^%l", string.upper)
  for _, said in ipairs(r.said) do
    if said == sentence then return end
  end
  r.said[#r.said + 1] = sentence
  for _, known in ipairs(r.used) do
    if known == source then return end
  end
  r.used[#r.used + 1] = source
end
