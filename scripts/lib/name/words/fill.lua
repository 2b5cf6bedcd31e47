-- Sentences with holes: fill("{name:은} {n}획이에요.", values).
--
-- A hole names a value; in Korean it may name the particle that follows it, by the form it
-- takes after a consonant.  A mark of quotation at the end of a value is not heard.  A hole
-- without a value is a mistake of ours and raises.

local josa = require "lib.words.josa"

return function(text, values)
  return (text:gsub("{([%w_]+):?([^{}]*)}", function(name, particle)
    local value = values[name]
    if value == nil then error("a sentence has a hole that nothing fills: {" .. name .. "}", 0) end
    value = tostring(value)
    if particle == "" then return value end
    return value .. josa.forms(particle)[josa.final((value:gsub("'$", "")))]
  end))
end
