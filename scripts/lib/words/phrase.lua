-- Phrases: sentences with holes, read once and filled many times.
--
--     "{stem:은} 하늘을 향해 자라는 {image:이에요}."
--
-- A hole names a value; in Korean it may name the particle that follows it, by
-- the form after a consonant.  Sentences are cut up when a book is opened, into
-- a function for each: to fill one is then a single concatenation, which is what
-- lets a whole reading be written in a few dozen microseconds.

local josa = require "lib.words.josa"

local phrase = {}

local NO_PARTICLE = { "", "", "" }

-- "a{x}b{y:은}c" -> { "a", "b", "c" }, { "x", "y" }, { {"","",""}, {"는","은","은"} }
local function cut(text)
  local parts, names, forms, from = {}, {}, {}, 1
  for start, hole, stop in text:gmatch("(){([^{}]*)}()") do
    local name, particle = hole:match("^([%w_]+):?(.*)$")
    local form = particle == "" and NO_PARTICLE or particle and josa.forms(particle)
    if not form then error("a phrase has a hole that cannot be read: {" .. hole .. "}", 0) end
    parts[#parts + 1] = text:sub(from, start - 1)
    names[#names + 1], forms[#forms + 1] = name, form
    from = stop
  end
  parts[#parts + 1] = text:sub(from)
  return parts, names, forms
end

-- Makers by the number of holes: a loop over holes would cost more than filling
-- them.  First for phrases without particles, p being parts and n names.
local plain = {}

plain[0] = function(p)
  local text = p[1]
  return function() return text end
end

plain[1] = function(p, n)
  local a, b, x = p[1], p[2], n[1]
  return function(v) return a .. v[x] .. b end
end

plain[2] = function(p, n)
  local a, b, c, x, y = p[1], p[2], p[3], n[1], n[2]
  return function(v) return a .. v[x] .. b .. v[y] .. c end
end

plain[3] = function(p, n)
  local a, b, c, d, x, y, z = p[1], p[2], p[3], p[4], n[1], n[2], n[3]
  return function(v) return a .. v[x] .. b .. v[y] .. c .. v[z] .. d end
end

plain[4] = function(p, n)
  local a, b, c, d, e, x, y, z, w = p[1], p[2], p[3], p[4], p[5], n[1], n[2], n[3], n[4]
  return function(v) return a .. v[x] .. b .. v[y] .. c .. v[z] .. d .. v[w] .. e end
end

-- With particles: f are their forms, `ends` how every term ends.
local joined = {}

joined[1] = function(p, n, f, ends)
  local a, b, x, fx = p[1], p[2], n[1], f[1]
  return function(v)
    local s = v[x]
    return a .. s .. fx[ends[s] or 1] .. b
  end
end

joined[2] = function(p, n, f, ends)
  local a, b, c, x, y, fx, fy = p[1], p[2], p[3], n[1], n[2], f[1], f[2]
  return function(v)
    local s, t = v[x], v[y]
    return a .. s .. fx[ends[s] or 1] .. b .. t .. fy[ends[t] or 1] .. c
  end
end

joined[3] = function(p, n, f, ends)
  local a, b, c, d, x, y, z = p[1], p[2], p[3], p[4], n[1], n[2], n[3]
  local fx, fy, fz = f[1], f[2], f[3]
  return function(v)
    local s, t, u = v[x], v[y], v[z]
    return a .. s .. fx[ends[s] or 1] .. b .. t .. fy[ends[t] or 1]
      .. c .. u .. fz[ends[u] or 1] .. d
  end
end

local function has_particle(forms)
  for _, form in ipairs(forms) do
    if form ~= NO_PARTICLE then return true end
  end
  return false
end

-- More holes than there are makers for: a piece at a time.
local function make(parts, names, forms, ends)
  local makers = has_particle(forms) and joined or plain
  local most, count = #makers, #names
  if count <= most then return makers[count](parts, names, forms, ends) end
  local head = make({ table.unpack(parts, 1, most + 1) }, { table.unpack(names, 1, most) },
    { table.unpack(forms, 1, most) }, ends)
  local tail = make({ "", table.unpack(parts, most + 2) }, { table.unpack(names, most + 1) },
    { table.unpack(forms, most + 1) }, ends)
  return function(v) return head(v) .. tail(v) end
end

-- A particle can only follow a term, since only how a term ends is known.
local function expect_names(text, names, forms, known)
  for i, name in ipairs(names) do
    local kind = known[name]
    if not kind then error("a phrase asks for {" .. name .. "}: " .. text, 0) end
    if forms[i] ~= NO_PARTICLE and kind ~= "term" then
      error("{" .. name .. "} is no term and can have no particle: " .. text, 0)
    end
  end
end

-- A function(values) -> text.  `known` says of each name that a hole may have if it
-- is a "term" or a "value"; `ends` says of each term how it ends.
function phrase.read(text, known, ends)
  local parts, names, forms = cut(text)
  expect_names(text, names, forms, known)
  return make(parts, names, forms, ends)
end

-- The same shape of table with every sentence read.
function phrase.read_all(tree, known, ends)
  local read = {}
  for key, value in pairs(tree) do
    read[key] = type(value) == "table" and phrase.read_all(value, known, ends)
      or phrase.read(value, known, ends)
  end
  return read
end

return phrase
