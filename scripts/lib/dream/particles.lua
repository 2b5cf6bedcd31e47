-- What may stand behind a Korean noun in one word with it, and what that says.
--
--     particles.tail(code, i, last, final, does) -> role | nil
--     particles.head(code, i, final) -> last, role       the longest particle at i, or nil
--
-- tail() reads code[i..last] as particles to the end, none being fine; nil when it is
-- something else, so that 배 is not found in 배우.  `final` is how the noun ends
-- (hangul.final): 이 follows a consonant, 가 does not.  The role: "s" the one who acts (이,
-- 가), "o" the one acted on (을, 를), "d" to, by or at whom (에게, 에), "t" any of these (은,
-- 도), "" none was said, "v" the noun does or is something (했다, 이었다).

local hangul = require "lib.dream.hangul"
local spelling = require "lib.dream.spelling"
local trie = require "lib.dream.trie"

local particles = {}

-- By role, and behind which endings: v open, c with a consonant, r open or ㄹ, x a consonant but
-- ㄹ.  With ~ anything may come behind.
local LISTS = {
  s = "이:c 가:v 께서",
  o = "을:c 를:v",
  d = "에게 에게서 한테 한테서 께 에 에서 에서부터 에다 에다가 더러 보고 로:r 으로:x 로부터:r 으로부터:x 의 "
    .. "속 속에 안에 안에서 위 위에 위에서 위로 밑 밑에 밑에서 옆 옆에 옆에서 앞 앞에 앞에서 앞으로 뒤 뒤에 뒤에서 아래 "
    .. "아래에 가운데 가운데에 사이 사이에 사이로 쪽 쪽으로",
  t = "은:c 는:v 도 만 까지 까지도 부터 조차 마저 마다 과:c 와:v 하고 랑:v 이랑:c 나:v 이나:c 며:v 이며:c 처럼 "
    .. "같은 같은~ 같이 만큼 보다 밖에 라도:v 이라도:c 든:v 이든:c 란:v 이란:c 라는:v 이라는:c 야 아 여 라 이라:c 라~:v 이라~:c "
    .. "만한 뿐 대로 로서:r 으로서:x 로써:r 으로써:x",
  [""] = "들 떼 떼들 무리 한마리 두마리 세마리 여러마리 마리 새끼 새끼들 님 꿈 꿈꿨~ 꿈을~ 씨",
  v = "다:v 이다:c 였~:v 이었~:c 이였~:c 입니다~ 이에요~ 예요~:v 이고:c 고:v 인 인데~ 인지~ 이네~:c 네~:v 같았~ "
    .. "같아~ 같고~ 이더~:c 임 이었던:c 였던:v",
}
local DOES = "하~ 했~ 해~ 한~ 할~ 함~ 합~ 되~ 됐~ 돼~ 된~ 될~ 됩~ 당~ 시키~ 시켰~ 중 중인~ 중에 중이~ 나~ 났~ 난~"

-- Which finals a letter allows.
local AFTER = {
  v = { true, false, false }, c = { false, true, true }, r = { true, true, false },
  x = { false, false, true }, any = { true, true, true },
}

local function read(root, list, role)
  for word in list:gmatch("%S+") do
    local text, after = word:match("^([^:]+):?(%a*)$")
    local is_open = text:find("~", 1, true) ~= nil
    local codes = spelling.codes((text:gsub("~", "")))
    trie.add(root, codes, {
      role = role, after = AFTER[after ~= "" and after or "any"], is_open = is_open,
      final = hangul.final(codes[#codes]),
    })
  end
  return root
end

local ROOT = trie.new()
for role, list in pairs(LISTS) do read(ROOT, list, role) end
local ROOT_DOES = read(trie.new(), DOES, "v")

-- 들이, 에서는, 한테서까지: more than four in a row is no word.
local DEPTH = 4

local function stronger(role, next_role)
  if role == "" then return next_role end
  return role
end

local tail

-- The role when the particle at code[i..stop], one of `entries`, leads to the end.
local function through(code, stop, last, final, entries, depth)
  for _, entry in ipairs(entries) do
    if entry.after[final] then
      if entry.is_open or stop == last then return entry.role end
      local rest = depth > 1 and tail(code, stop + 1, last, entry.final, depth - 1)
      if rest then return stronger(entry.role, rest) end
    end
  end
end

local function from(root, code, i, last, final, depth)
  local found = { last = {}, entries = {} }
  for k = trie.walk(root, code, i, found), 1, -1 do
    local stop = found.last[k]
    local role = stop <= last and through(code, stop, last, final, found.entries[k], depth)
    if role then return role end
  end
end

function tail(code, i, last, final, depth)
  if i > last then return "" end
  return from(ROOT, code, i, last, final, depth)
end

function particles.tail(code, i, last, final, does)
  return tail(code, i, last, final, DEPTH)
    or does and from(ROOT_DOES, code, i, last, final, DEPTH) or nil
end

function particles.head(code, i, final)
  local found = { last = {}, entries = {} }
  for k = trie.walk(ROOT, code, i, found), 1, -1 do
    for _, entry in ipairs(found.entries[k]) do
      if entry.after[final] and not entry.is_open and entry.role ~= "" then
        return found.last[k], entry.role
      end
    end
  end
end

return particles
