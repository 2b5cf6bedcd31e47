-- The English names of things.  Hanja is kept beside the romanised Korean sound, so
-- that a reader can find the letter in any other chart.

local terms = {}

terms.stem_sound = { ["甲"] = "Gap", ["乙"] = "Eul", ["丙"] = "Byeong", ["丁"] = "Jeong",
  ["戊"] = "Mu", ["己"] = "Gi", ["庚"] = "Gyeong", ["辛"] = "Sin", ["壬"] = "Im", ["癸"] = "Gye" }

terms.branch_sound = { ["子"] = "ja", ["丑"] = "chuk", ["寅"] = "in", ["卯"] = "myo", ["辰"] = "jin",
  ["巳"] = "sa", ["午"] = "o", ["未"] = "mi", ["申"] = "sin", ["酉"] = "yu", ["戌"] = "sul",
  ["亥"] = "hae" }

terms.stem = { ["甲"] = "Gap wood (甲)", ["乙"] = "Eul wood (乙)", ["丙"] = "Byeong fire (丙)",
  ["丁"] = "Jeong fire (丁)", ["戊"] = "Mu earth (戊)", ["己"] = "Gi earth (己)",
  ["庚"] = "Gyeong metal (庚)", ["辛"] = "Sin metal (辛)", ["壬"] = "Im water (壬)",
  ["癸"] = "Gye water (癸)" }

terms.branch = { ["子"] = "the Rat (子)", ["丑"] = "the Ox (丑)", ["寅"] = "the Tiger (寅)",
  ["卯"] = "the Rabbit (卯)", ["辰"] = "the Dragon (辰)", ["巳"] = "the Snake (巳)",
  ["午"] = "the Horse (午)", ["未"] = "the Goat (未)", ["申"] = "the Monkey (申)",
  ["酉"] = "the Rooster (酉)", ["戌"] = "the Dog (戌)", ["亥"] = "the Pig (亥)" }

-- Between the sounds of stem and branch, and before hanja in parentheses.
terms.joint, terms.before_hanja = "-", " "

terms.image = { ["甲"] = "a tall tree", ["乙"] = "a climbing vine", ["丙"] = "the bright sun",
  ["丁"] = "a warm candle", ["戊"] = "a broad mountain", ["己"] = "a fertile field",
  ["庚"] = "an unhewn rock", ["辛"] = "a polished gem", ["壬"] = "the open sea",
  ["癸"] = "a soft drizzle" }

terms.image_title = {}
for stem, image in pairs(terms.image) do
  terms.image_title[stem] = image:sub(1, 1):upper() .. image:sub(2)
end

terms.season = { ["寅"] = "early spring", ["卯"] = "mid-spring", ["辰"] = "late spring",
  ["巳"] = "early summer", ["午"] = "midsummer", ["未"] = "late summer", ["申"] = "early autumn",
  ["酉"] = "mid-autumn", ["戌"] = "late autumn", ["亥"] = "early winter", ["子"] = "midwinter",
  ["丑"] = "late winter" }

terms.element = { wood = "Wood", fire = "Fire", earth = "Earth", metal = "Metal", water = "Water" }

terms.god = { companion = "Companion (比肩)", rob_wealth = "Rob-wealth (劫財)",
  eating_god = "Eating God (食神)", hurting_officer = "Hurting Officer (傷官)",
  indirect_wealth = "Indirect Wealth (偏財)", direct_wealth = "Direct Wealth (正財)",
  seven_killings = "Indirect Officer (偏官)", direct_officer = "Direct Officer (正官)",
  indirect_resource = "Indirect Resource (偏印)", direct_resource = "Direct Resource (正印)" }

terms.group = { peer = "Peers (比劫)", output = "Output (食傷)", wealth = "Wealth (財星)",
  officer = "Officer (官星)", resource = "Resource (印星)" }

terms.gyeok = { companion = "Established (建祿格)", rob_wealth = "Blade (羊刃格)",
  eating_god = "Eating God (食神格)", hurting_officer = "Hurting Officer (傷官格)",
  indirect_wealth = "Indirect Wealth (偏財格)", direct_wealth = "Direct Wealth (正財格)",
  seven_killings = "Indirect Officer (偏官格)", direct_officer = "Direct Officer (正官格)",
  indirect_resource = "Indirect Resource (偏印格)", direct_resource = "Direct Resource (正印格)",
  geonrok = "Established (建祿格)", yangin = "Blade (羊刃格)" }

terms.stage = { birth = "Birth (長生)", bath = "Bathing (沐浴)", youth = "Coming of Age (冠帶)",
  office = "Office (建祿)", peak = "Peak (帝旺)", decline = "Mellowing (衰)",
  illness = "Sensitivity (病)", death = "Stillness (死)", tomb = "Storehouse (墓)",
  ["end"] = "Turning (絶)", conception = "Conception (胎)", nurture = "Nurture (養)" }

terms.sinsal = { cheoneul = "Heavenly Noble (天乙貴人)", cheondeok = "Heavenly Virtue (天德貴人)",
  woldeok = "Lunar Virtue (月德貴人)", munchang = "Literary Star (文昌貴人)",
  hakdang = "Academy (學堂貴人)", goegang = "Chief Star (魁罡)", baekho = "White Tiger (白虎)",
  yangin = "Blade (羊刃)", hwagae = "Canopy (華蓋)", yeokma = "Travelling Horse (驛馬)",
  jangseong = "General (將星)", geumyeo = "Golden Carriage (金輿)",
  amrok = "Hidden Fortune (暗祿)", hyeonchim = "Hanging Needle (懸針)",
  dohwa = "Peach Blossom (桃花)", hongyeom = "Red Charm (紅艶)" }

terms.strength = { very_strong = "very strong (太强)", strong = "strong (身强)",
  balanced = "balanced (中和)", weak = "gentle (身弱)", very_weak = "very gentle (極身弱)" }

-- Where a letter stands, and what people look for there.
terms.branch_place = { year = "the year branch", month = "the month branch",
  day = "the day branch", hour = "the hour branch" }
terms.stem_place = { year = "the year stem", month = "the month stem", day = "the day stem",
  hour = "the hour stem" }
terms.pillar = { year = "year pillar", month = "month pillar", day = "day pillar",
  hour = "hour pillar" }
terms.area = { year = "family and outside connections", month = "work and social life",
  day = "your personal life and close ties", hour = "long-term plans and younger people" }

-- The same in a word, for two places that touch each other.
terms.realm = { year = "family", month = "work", day = "your own wishes",
  hour = "plans for the future" }

-- The parts of a match.
terms.pair_part = { day_stem = "day stems", day_branch = "day branches",
  year_branch = "year branches", elements = "elements", yongsin = "balancing elements" }

-- How a relation is called: the sounds of its letters go before.
terms.relation = {
  stem_combination = "combination", stem_clash = "stem clash", six_harmony = "harmony",
  trine = "trine", half_trine = "half trine", direction = "seasonal union", clash = "clash",
  punishment = "friction", ["break"] = "break", harm = "harm", resentment = "resentment",
  ghost_gate = "ghost-gate tie",
}
function terms.relation_name(sounds, letters, kind)
  local names = {}
  for i, sound in ipairs(sounds) do names[i] = sound:sub(1, 1):upper() .. sound:sub(2) end
  return table.concat(names, "-") .. " " .. kind .. " (" .. letters .. ")"
end

terms.number = { wood = "3, 8", fire = "2, 7", earth = "5, 10", metal = "4, 9", water = "1, 6" }
terms.direction = { wood = "East", fire = "South", earth = "Centre", metal = "West",
  water = "North" }
terms.shades = {
  wood = { "Green", "Fresh lime", "Teal", "Olive", "Sage" },
  fire = { "Red", "Orange", "Crimson", "Coral", "Scarlet" },
  earth = { "Yellow", "Ochre", "Beige", "Mustard", "Brown" },
  metal = { "White", "Silver", "Ivory", "Pale grey", "Gold" },
  water = { "Black", "Navy", "Deep blue", "Ink grey", "Ultramarine" },
}

terms.count = { [0] = "no letters", "one letter", "two letters", "three letters", "four letters",
  "five letters", "six letters", "seven letters" }

-- How many letters a chart has.
terms.total = { [6] = "six", [8] = "eight" }

local MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December" }

function terms.date(year, month, day)
  return day .. " " .. MONTHS[tonumber(month)] .. " " .. year
end
function terms.clock(hour, minute)
  return #minute < 2 and hour .. ":0" .. minute or hour .. ":" .. minute
end
function terms.clock_corrected(clock, corrected)
  return clock .. " (corrected to " .. corrected .. ")"
end
-- The two hours of a birth that is known no closer.
terms.sijin = { ja = "the Rat hour (子時)", chuk = "the Ox hour (丑時)",
  ["in"] = "the Tiger hour (寅時)", myo = "the Rabbit hour (卯時)",
  jin = "the Dragon hour (辰時)", sa = "the Snake hour (巳時)", o = "the Horse hour (午時)",
  mi = "the Goat hour (未時)", sin = "the Monkey hour (申時)", yu = "the Rooster hour (酉時)",
  sul = "the Dog hour (戌時)", hae = "the Pig hour (亥時)" }
terms.age = "a first decade at %d"
terms.months = { "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December", "January" }
function terms.join(parts)
  local count = #parts
  if count < 2 then return parts[1] or "" end
  return table.concat(parts, ", ", 1, count - 1) .. " and " .. parts[count]
end

return terms
