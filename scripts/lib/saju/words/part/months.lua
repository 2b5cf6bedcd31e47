-- The twelve months of the target year.

local signs = require "lib.saju.words.signs"

local months = {}

-- The months whose stem is of `group` to the day master, by name.
function months.of_group(r, group)
  local names, found = r.book.terms.months, {}
  for _, month in ipairs(r.facts.monthly) do
    if signs.group_of[month.stem_ten_god] == group then found[#found + 1] = names[month.month] end
  end
  return r.book.terms.join(found)
end

-- The month that clashes with the day branch, by name.
function months.of_clash(r)
  for _, month in ipairs(r.facts.monthly) do
    for _, relation in ipairs(month.relations) do
      if relation.type == "clash" and relation.positions[1] == "day" then
        return r.book.terms.months[month.month]
      end
    end
  end
end

-- The month that holds noon of `date` in Korea; the first when it lies before them all.
function months.at(monthly, date)
  local moment, found = date .. "T03:00", monthly[1]
  for _, month in ipairs(monthly) do
    if month.start <= moment then found = month end
  end
  return found
end

return months
