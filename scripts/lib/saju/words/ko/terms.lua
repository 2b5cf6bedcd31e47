-- The Korean names of things.  Hanja never stands alone: hangul goes before it.

local terms = {}

terms.stem_sound = { ["甲"] = "갑", ["乙"] = "을", ["丙"] = "병", ["丁"] = "정", ["戊"] = "무",
  ["己"] = "기", ["庚"] = "경", ["辛"] = "신", ["壬"] = "임", ["癸"] = "계" }

terms.branch_sound = { ["子"] = "자", ["丑"] = "축", ["寅"] = "인", ["卯"] = "묘", ["辰"] = "진",
  ["巳"] = "사", ["午"] = "오", ["未"] = "미", ["申"] = "신", ["酉"] = "유", ["戌"] = "술",
  ["亥"] = "해" }

terms.stem = { ["甲"] = "갑목(甲木)", ["乙"] = "을목(乙木)", ["丙"] = "병화(丙火)",
  ["丁"] = "정화(丁火)", ["戊"] = "무토(戊土)", ["己"] = "기토(己土)", ["庚"] = "경금(庚金)",
  ["辛"] = "신금(辛金)", ["壬"] = "임수(壬水)", ["癸"] = "계수(癸水)" }

terms.branch = { ["子"] = "자(子)", ["丑"] = "축(丑)", ["寅"] = "인(寅)", ["卯"] = "묘(卯)",
  ["辰"] = "진(辰)", ["巳"] = "사(巳)", ["午"] = "오(午)", ["未"] = "미(未)", ["申"] = "신(申)",
  ["酉"] = "유(酉)", ["戌"] = "술(戌)", ["亥"] = "해(亥)" }

-- Between the sounds of stem and branch, and before hanja in parentheses.
terms.joint, terms.before_hanja = "", ""

terms.image = { ["甲"] = "큰 나무", ["乙"] = "푸른 덩굴", ["丙"] = "환한 태양", ["丁"] = "따뜻한 촛불",
  ["戊"] = "듬직한 산", ["己"] = "기름진 밭", ["庚"] = "단단한 바위", ["辛"] = "빛나는 보석",
  ["壬"] = "넓은 바다", ["癸"] = "고운 이슬비" }

terms.image_title = terms.image

terms.season = { ["寅"] = "이른 봄", ["卯"] = "한봄", ["辰"] = "늦봄", ["巳"] = "초여름",
  ["午"] = "한여름", ["未"] = "늦여름", ["申"] = "초가을", ["酉"] = "한가을", ["戌"] = "늦가을",
  ["亥"] = "초겨울", ["子"] = "한겨울", ["丑"] = "늦겨울" }

terms.element = { wood = "목(木)", fire = "화(火)", earth = "토(土)", metal = "금(金)",
  water = "수(水)" }

terms.god = { companion = "비견(比肩)", rob_wealth = "겁재(劫財)", eating_god = "식신(食神)",
  hurting_officer = "상관(傷官)", indirect_wealth = "편재(偏財)", direct_wealth = "정재(正財)",
  seven_killings = "편관(偏官)", direct_officer = "정관(正官)", indirect_resource = "편인(偏印)",
  direct_resource = "정인(正印)" }

terms.group = { peer = "비겁(比劫)", output = "식상(食傷)", wealth = "재성(財星)",
  officer = "관성(官星)", resource = "인성(印星)" }

terms.gyeok = { companion = "건록격(建祿格)", rob_wealth = "양인격(羊刃格)", eating_god = "식신격(食神格)",
  hurting_officer = "상관격(傷官格)", indirect_wealth = "편재격(偏財格)",
  direct_wealth = "정재격(正財格)", seven_killings = "편관격(偏官格)",
  direct_officer = "정관격(正官格)", indirect_resource = "편인격(偏印格)",
  direct_resource = "정인격(正印格)", geonrok = "건록격(建祿格)", yangin = "양인격(羊刃格)" }

terms.stage = { birth = "장생(長生)", bath = "목욕(沐浴)", youth = "관대(冠帶)", office = "건록(建祿)",
  peak = "제왕(帝旺)", decline = "쇠(衰)", illness = "병(病)", death = "사(死)", tomb = "묘(墓)",
  ["end"] = "절(絶)", conception = "태(胎)", nurture = "양(養)" }

-- The stars that a reading speaks of.
terms.sinsal = { cheoneul = "천을귀인(天乙貴人)", cheondeok = "천덕귀인(天德貴人)",
  woldeok = "월덕귀인(月德貴人)", munchang = "문창귀인(文昌貴人)", hakdang = "학당귀인(學堂貴人)",
  goegang = "괴강(魁罡)", baekho = "백호(白虎)", yangin = "양인(羊刃)", hwagae = "화개(華蓋)",
  yeokma = "역마(驛馬)", jangseong = "장성(將星)", geumyeo = "금여(金輿)", amrok = "암록(暗祿)",
  hyeonchim = "현침(懸針)", dohwa = "도화(桃花)", hongyeom = "홍염(紅艶)" }

terms.strength = { very_strong = "태강(太强)", strong = "신강(身强)", balanced = "중화(中和)",
  weak = "신약(身弱)", very_weak = "극신약(極身弱)" }

-- Where a letter stands, and what people look for there.
terms.branch_place = { year = "년지(年支)", month = "월지(月支)", day = "일지(日支)",
  hour = "시지(時支)" }
terms.stem_place = { year = "년간(年干)", month = "월간(月干)", day = "일간(日干)",
  hour = "시간(時干)" }
terms.pillar = { year = "년주(年柱)", month = "월주(月柱)", day = "일주(日柱)", hour = "시주(時柱)" }
terms.area = { year = "집안과 바깥 환경", month = "일과 사회생활", day = "나 자신과 가까운 관계",
  hour = "앞날의 계획과 아랫사람" }

-- The same in a word, for two places that touch each other.
terms.realm = { year = "집안", month = "직업", day = "나 자신", hour = "앞날" }

-- The parts of a match.
terms.pair_part = { day_stem = "일간", day_branch = "일지", year_branch = "년지", elements = "오행",
  yongsin = "용신" }

-- How a relation is called: the sounds of its letters go before.
terms.relation = {
  stem_combination = { "합", "合" }, stem_clash = { "충", "沖" }, six_harmony = { "합", "合" },
  trine = { " 삼합", "三合" }, half_trine = { " 반합", "半合" }, direction = { " 방합", "方合" },
  clash = { "충", "沖" }, punishment = { "형", "刑" }, ["break"] = { "파", "破" },
  harm = { "해", "害" }, resentment = { " 원진", "怨嗔" }, ghost_gate = { " 귀문", "鬼門" },
}
function terms.relation_name(sounds, letters, kind)
  return table.concat(sounds) .. kind[1] .. "(" .. letters .. kind[2] .. ")"
end

terms.number = { wood = "3, 8", fire = "2, 7", earth = "5, 10", metal = "4, 9", water = "1, 6" }
terms.direction = { wood = "동쪽", fire = "남쪽", earth = "중앙", metal = "서쪽", water = "북쪽" }
terms.shades = {
  wood = { "초록", "연두", "청록", "올리브색", "쑥색" },
  fire = { "빨강", "주황", "자주", "산호색", "다홍" },
  earth = { "노랑", "황토색", "베이지", "겨자색", "갈색" },
  metal = { "흰색", "은색", "아이보리", "연회색", "금색" },
  water = { "검정", "남색", "짙은 파랑", "먹색", "군청" },
}

terms.count = { [0] = "빈자리", "한 글자", "두 글자", "세 글자", "네 글자", "다섯 글자", "여섯 글자",
  "일곱 글자" }

-- How many letters a chart has.
terms.total = { [6] = "여섯", [8] = "여덟" }

function terms.date(year, month, day)
  return year .. "년 " .. month .. "월 " .. day .. "일"
end
function terms.clock(hour, minute)
  return minute == "0" and hour .. "시" or hour .. "시 " .. minute .. "분"
end
function terms.clock_corrected(clock, corrected)
  return clock .. "(보정 시각 " .. corrected .. ")"
end
-- The two hours of a birth that is known no closer.
terms.sijin = { ja = "자시(子時)", chuk = "축시(丑時)", ["in"] = "인시(寅時)", myo = "묘시(卯時)",
  jin = "진시(辰時)", sa = "사시(巳時)", o = "오시(午時)", mi = "미시(未時)", sin = "신시(申時)",
  yu = "유시(酉時)", sul = "술시(戌時)", hae = "해시(亥時)" }
terms.age = "대운 시작 %d세"
terms.months = { "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월", "1월" }
function terms.join(parts)
  return table.concat(parts, "·")
end

return terms
