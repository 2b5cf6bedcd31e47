-- Birth inputs for flow specs.

local births = {}

births.example = {
  calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30, gender = "female",
  place = "서울",
}

-- Another one for each number.
function births.number(n)
  return {
    calendar = "solar", year = 1930 + n % 90, month = n % 12 + 1, day = n % 28 + 1,
    hour = n % 24, minute = n // 24 % 60, gender = n % 2 == 0 and "female" or "male",
  }
end

-- The body of a request.
function births.order(birth, lang)
  return { input = { birth = birth or births.example }, lang = lang or "ko" }
end

return births
