-- English words in all their forms.
--
--     english.nouns(word) -> { "snake", "snakes" }      "tooth=teeth" gives the plural itself
--     english.verbs(word) -> { "bite", "bites", "biting", "bit", "bitten" }
--
-- An irregular verb is written with its past forms, "bite/bit/bitten", one that doubles its
-- last letter with a +, "hug+"; what follows a verb stands behind a colon, with dots for
-- blanks: "run+/ran/run:away".  A noun of several words has dots as well.

local english = {}

local function with_s(word)
  if word:find("[sxz]$") or word:find("[cs]h$") then return word .. "es" end
  if word:find("[^aeiou]y$") then return word:sub(1, -2) .. "ies" end
  return word .. "s"
end

function english.nouns(word)
  local one, many = word:gsub("%.", " "):match("^([^=]+)=?(.*)$")
  if many == "-" then return { one } end
  return { one, many ~= "" and many or with_s(one) }
end

local function with_ing(word, doubles)
  if word:find("ie$") then return word:sub(1, -3) .. "ying" end
  if word:find("[^eoy]e$") then return word:sub(1, -2) .. "ing" end
  return (doubles and word .. word:sub(-1) or word) .. "ing"
end

local function with_ed(word, doubles)
  if word:find("e$") then return word .. "d" end
  if word:find("[^aeiou]y$") then return word:sub(1, -2) .. "ied" end
  return (doubles and word .. word:sub(-1) or word) .. "ed"
end

function english.verbs(marked)
  local heads, rest = marked:match("^([^:]+):?(.*)$")
  rest = rest ~= "" and " " .. rest:gsub("%.", " ") or ""
  local base, past, participle = heads:match("^([^/]+)/?([^/]*)/?([^/]*)$")
  local doubles = base:find("+", 1, true) ~= nil
  base = base:gsub("%+", "")
  local forms = { base, with_s(base), with_ing(base, doubles) }
  forms[#forms + 1] = past ~= "" and past or with_ed(base, doubles)
  if participle ~= "" and participle ~= past then forms[#forms + 1] = participle end
  for i, form in ipairs(forms) do forms[i] = form .. rest end
  return forms
end

return english
