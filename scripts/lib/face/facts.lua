-- The facts of a face reading: what was answered, and what the tradition calls it.
--
--   facts.of(input, world) -> facts | nil, { field = "answers", why = { ko = …, en = … } }
--
-- input is { photo?, answers?, consent, minor, focus }.  A photo is looked at by a model and by
-- nobody else, so of a photo only its size is a fact; what the model sees in it stands in the
-- reading's `features`, which lib.face.check holds its words to.  The same facts come of the
-- same input with any model that sees pictures, and with all that do not.

local features = require "lib.face.features"
local labels = require "lib.face.words.labels"

local facts = {}

local KNOWN_MIN = 4

local CONVENTIONS = constant {
  zones = "forehead_nose_chin", face_shapes = "five_elements_and_balanced",
  palaces_left_out = "illness", impressions = "v1", ears = "outside_the_zones",
  unsure = "left_out", sides = "as_the_person_has_them",
}

local NOTHING = list {}

local function given(value)
  if value ~= null then return value end
end

local WHY = {
  consent = {
    ko = "true여야 합니다. 본인의 얼굴이거나 그 사람(미성년자는 보호자)의 허락을 받았고, 이 풀이에만 쓰는 데 "
      .. "동의한다는 뜻입니다. 사진은 풀이에 쓰고 나면 남기지 않습니다.",
    en = "must be true. It says that the face is your own, or that its owner (for a minor, a "
      .. "guardian) allows this, and that it may be used for this reading only. The photo is not "
      .. "kept once it has been read.",
  },
  nothing = {
    ko = "사진(photo)이나 열 가지 질문의 답(answers) 가운데 하나는 있어야 합니다.",
    en = "is needed, the answers to ten questions, or else a photo in `photo`.",
  },
  blind = {
    ko = "지금은 사진을 볼 수 없으니 열 가지 질문에 답해 주세요: %s. 고를 수 있는 말은 서비스 설명에 있습니다.",
    en = "is needed, as photos cannot be looked at here just now. Answer the ten questions: %s. "
      .. "The service's description says what to choose from.",
  },
  unsure = {
    ko = "열 가지 가운데 적어도 네 가지는 unsure가 아니어야 읽을 수 있습니다.",
    en = "can be read when at least four of the ten are not `unsure`.",
  },
}

local function count_known(answers)
  local count = 0
  for _, part in ipairs(features.PARTS) do
    if answers[part] ~= features.UNSURE then count = count + 1 end
  end
  return count
end

local function blind()
  local names = table.concat(features.PARTS, ", ")
  return { ko = WHY.blind.ko:format(names), en = WHY.blind.en:format(names) }
end

-- What cannot be read, as { field, why, code? }; nil when it can.
local function wrong_with(input, answers, world)
  if input.consent ~= true then return { field = "consent", why = WHY.consent } end
  if answers then
    return count_known(answers) < KNOWN_MIN and { field = "answers", why = WHY.unsure } or nil
  elseif not given(input.photo) then
    return { field = "answers", why = WHY.nothing }
  elseif not world.sees then
    return { field = "answers", why = blind(), code = "NO_VISION" }
  end
end

-- ---- what was answered ----------------------------------------------------------------

local function coded(lang, kind, code)
  return { code = code, label = labels.of(lang, kind, code) }
end

local function coded_all(lang, kind, codes)
  local shown = list {}
  for i, code in ipairs(codes) do shown[i] = coded(lang, kind, code) end
  return shown
end

local function shown_part(lang, part, shape)
  local office = features.OFFICE[part]
  return {
    part = part, label = labels.of(lang, "part", part),
    shape = { code = shape, label = labels.shape(lang, part, shape) },
    office = office and coded(lang, "office", office) or null,
    impressions = coded_all(lang, "trait", features.TRAITS[part][shape]),
  }
end

local function shown_parts(lang, answers)
  local parts, unsure = list {}, list {}
  for _, part in ipairs(features.PARTS) do
    local shape = answers and answers[part] or features.UNSURE
    if shape ~= features.UNSURE then
      parts[#parts + 1] = shown_part(lang, part, shape)
    elseif answers then
      unsure[#unsure + 1] = part
    end
  end
  return parts, unsure
end

-- The impressions of some parts by weight: twice for a shape's first, once for its second.
-- Of equals the one that stands first in the list of impressions.
local function ranked(answers, parts)
  local weight, order = {}, {}
  for i, trait in ipairs(features.IMPRESSIONS) do weight[trait], order[i] = 0, trait end
  for _, part in ipairs(parts) do
    local traits = features.TRAITS[part][answers[part]] or NOTHING
    for i, trait in ipairs(traits) do weight[trait] = weight[trait] + 3 - i end
  end
  local place = {}
  for i, trait in ipairs(order) do place[trait] = i end
  table.sort(order, function(a, b)
    if weight[a] ~= weight[b] then return weight[a] > weight[b] end
    return place[a] < place[b]
  end)
  return order, weight
end

local SHOWN_MAX = 3

-- Two or three: the shapes of four parts may all give the same two impressions.
local function shown_impressions(lang, answers)
  local shown = list {}
  if not answers then return shown end
  local order, weight = ranked(answers, features.PARTS)
  for i = 1, SHOWN_MAX do
    if weight[order[i]] == 0 then break end
    local row = coded(lang, "trait", order[i])
    row.weight, shown[i] = weight[order[i]], row
  end
  return shown
end

local function shown_zone(lang, zone, answers)
  local known = list {}
  for _, part in ipairs(zone.parts) do
    if answers[part] ~= features.UNSURE then known[#known + 1] = part end
  end
  local row = coded(lang, "zone", zone.code)
  row.age, row.theme = coded(lang, "age", zone.age), coded(lang, "theme", zone.theme)
  row.parts = known
  row.impression = known[1] and coded(lang, "trait", ranked(answers, known)[1]) or null
  return row
end

local function shown_zones(lang, answers)
  local shown = list {}
  if not answers then return shown end
  for i, zone in ipairs(features.ZONES) do shown[i] = shown_zone(lang, zone, answers) end
  return shown
end

local function shown_palaces(lang, parts, is_minor)
  local shown = list {}
  for _, it in ipairs(parts) do
    for _, palace in ipairs(features.PALACES[it.part] or NOTHING) do
      if not (is_minor and features.ADULT_PALACES[palace]) then
        local row = coded(lang, "palace", palace)
        row.part, row.place = it.part, labels.of(lang, "place", palace)
        shown[#shown + 1] = row
      end
    end
  end
  return shown
end

local function shown_mountains(lang, parts)
  local shown = list {}
  for _, it in ipairs(parts) do
    for _, mountain in ipairs(features.MOUNTAINS[it.part] or NOTHING) do
      local row = coded(lang, "mountain", mountain)
      row.part, shown[#shown + 1] = it.part, row
    end
  end
  return shown
end

local function shown_shape(lang, answers)
  local shape = answers and answers.face_shape
  if not shape or shape == features.UNSURE then return null end
  return {
    code = shape, label = labels.shape(lang, "face_shape", shape),
    element = coded(lang, "element", features.ELEMENT[shape]),
  }
end

-- ---- all of it --------------------------------------------------------------------------

local function shown_photo(photo)
  if not photo then return null end
  return { mime = photo.mime, width = photo.width, height = photo.height }
end

local function warnings(photo, unsure, world)
  local told = {}
  local function add(code, field)
    told[#told + 1] = { code = code, field = field, message = labels.warning(world.lang, code) }
  end
  if photo and not world.sees then add("NO_VISION", "photo") end
  if unsure[1] then add("PARTS_UNSURE", "answers") end
  return told[1] and told or NOTHING
end

function facts.of(input, world)
  local lang, answers, photo = world.lang, given(input.answers), given(input.photo)
  local wrong = wrong_with(input, answers, world)
  if wrong then return nil, wrong end
  local parts, unsure = shown_parts(lang, answers)
  return {
    mode = photo and world.sees and "photo" or "questionnaire",
    focus = input.focus, minor = input.minor, photo = shown_photo(photo),
    face_shape = shown_shape(lang, answers), parts = parts, unsure = unsure,
    impressions = shown_impressions(lang, answers), zones = shown_zones(lang, answers),
    mountains = shown_mountains(lang, parts),
    palaces = shown_palaces(lang, parts, input.minor),
    warnings = warnings(photo, unsure, world), conventions = CONVENTIONS,
  }
end

return facts
