-- Where people are born in Korea, by name: degrees east, for the Sun's own time.

local CITIES = [[
서울 Seoul 126.978 | 부산 Busan 129.075 | 대구 Daegu 128.601 | 인천 Incheon 126.705
광주 Gwangju 126.852 | 대전 Daejeon 127.385 | 울산 Ulsan 129.311 | 세종 Sejong 127.289
수원 Suwon 127.029 | 춘천 Chuncheon 127.730 | 강릉 Gangneung 128.876 | 청주 Cheongju 127.489
전주 Jeonju 127.148 | 목포 Mokpo 126.392 | 창원 Changwon 128.681 | 포항 Pohang 129.343
제주 Jeju 126.531 | 울릉 Ulleung 130.906 | 평양 Pyongyang 125.754 | 청진 Chongjin 129.776
고양 Goyang 126.832 | 용인 Yongin 127.178 | 성남 Seongnam 127.126 | 부천 Bucheon 126.766
안산 Ansan 126.831 | 안양 Anyang 126.957 | 평택 Pyeongtaek 127.113 | 의정부 Uijeongbu 127.034
파주 Paju 126.780 | 김포 Gimpo 126.716 | 남양주 Namyangju 127.216 | 화성 Hwaseong 126.831
원주 Wonju 127.920 | 속초 Sokcho 128.592 | 동해 Donghae 129.114 | 삼척 Samcheok 129.165
충주 Chungju 127.926 | 제천 Jecheon 128.191 | 천안 Cheonan 127.114 | 아산 Asan 127.002
군산 Gunsan 126.737 | 익산 Iksan 126.958 | 남원 Namwon 127.390 | 여수 Yeosu 127.662
순천 Suncheon 127.487 | 나주 Naju 126.711 | 김해 Gimhae 128.889 | 진주 Jinju 128.108
통영 Tongyeong 128.433 | 마산 Masan 128.572 | 구미 Gumi 128.345 | 경주 Gyeongju 129.225
안동 Andong 128.730 | 김천 Gimcheon 128.114 | 서귀포 Seogwipo 126.560 | 개성 Kaesong 126.554
함흥 Hamhung 127.536 | 원산 Wonsan 127.443 | 신의주 Sinuiju 124.398 | 해주 Haeju 125.715 ]]

-- What official names add: 서울특별시, Busan City, Jeju-do.
local ENDINGS = { "특별자치시", "특별자치도", "특별시", "광역시", "시", "도", "군" }
local ENGLISH_ENDINGS = { "%-si$", "%-do$", "%-gun$", " city$", " metropolitan city$" }

local places = {}

local longitudes = {}
for korean, english, degrees in CITIES:gmatch "(%S+) (%a+) ([%d.]+)" do
  longitudes[korean] = tonumber(degrees)
  longitudes[english:lower()] = tonumber(degrees)
end

-- The other Gwangju, east of Seoul.
for _, name in ipairs { "경기도 광주시", "경기도 광주", "경기 광주시", "경기 광주" } do
  longitudes[name] = 127.255
end

local function without_ending(word)
  for _, ending in ipairs(ENDINGS) do
    local short = #word > #ending and word:sub(-#ending) == ending and word:sub(1, -#ending - 1)
    if short and longitudes[short] then return longitudes[short] end
  end
end

local function without_english_ending(name)
  for _, ending in ipairs(ENGLISH_ENDINGS) do
    local degrees = longitudes[(name:gsub(ending, ""))]
    if degrees then return degrees end
  end
end

-- Degrees east of the first place named in the text, or nil: "경기도 수원시 팔달구" is Suwon.
function places.longitude(text)
  local name = text:lower()
  local degrees = longitudes[name] or without_ending(name) or without_english_ending(name)
  if degrees then return degrees end
  for word in name:gmatch "[^%s,]+" do
    degrees = longitudes[word] or without_ending(word) or without_english_ending(word)
    if degrees then return degrees end
  end
end

return places
