-- The particle of a noun that is counted, which stands behind the counting word: 돼지 세 마리를.
--
--     counted.role(units, stop) -> role | nil
--
-- `stop` is the noun's last unit, the role one of particles.tail; units.ends as in scan.lua.

local hangul = require "lib.dream.hangul"
local particles = require "lib.dream.particles"
local spelling = require "lib.dream.spelling"
local trie = require "lib.dream.trie"

local counted = {}

local NUMBERS = "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 몇 여러 수십 수백 수천 수많은"
local COUNTERS = "마리 개 명 분 사람 송이 그루 자루 대 척 권 장 병 잔 알 켤레 채 벌 놈 다발 덩이 줄기 쌍 무더기 가마니 뭉치"

local SPACE, ZERO, NINE = 32, 48, 57

local function read(list)
  local root = trie.new()
  for word in list:gmatch("%S+") do trie.add(root, spelling.codes(word), true) end
  return root
end

local NUMBER, COUNTER = read(NUMBERS), read(COUNTERS)

local function skip_blank(code, i)
  return code[i] == SPACE and i + 1 or i
end

-- The unit behind the number at i, or nil.
local function behind_number(code, i)
  local found = { last = {}, entries = {} }
  local n = trie.walk(NUMBER, code, i, found)
  if n > 0 then return found.last[n] + 1 end
  local stop = i
  while code[stop] and code[stop] >= ZERO and code[stop] <= NINE and stop - i < 6 do
    stop = stop + 1
  end
  return stop > i and stop or nil
end

function counted.role(units, stop)
  local code = units.code
  if code[stop + 1] ~= SPACE then return nil end
  local at = behind_number(code, stop + 2)
  if not at then return nil end
  at = skip_blank(code, at)
  local found = { last = {}, entries = {} }
  local n = trie.walk(COUNTER, code, at, found)
  if n == 0 then return nil end
  local last, word_stop = found.last[n], units.ends[found.last[n]]
  return particles.tail(code, last + 1, word_stop, hangul.final(code[last]))
end

return counted
