local crypto = require "crypto"
local features = require "lib.face.features"
local json = require "json"
local photo = require "lib.schema.photo"
local pictures = require "scripts.lib.schema.pictures"
local schema = require "lib.schema"
local service = require "lib.service"
local world = require "lib.world"

local function source(path)
  local file <close> = io.open(path)
  return file and file:read("a")
end

local PROMPT = source "prompts/face-reading/1.0.prompt"

local face = assert(service.load("face-reading", source, {
  core = { almanac = require "almanac", json = json } }))

local function moment(lang, sees, verb)
  return world.new { lang = lang, now = 1795305600, today = "2026-11-22", seed = 7, sees = sees,
                     verb = verb }
end

local function input(changes)
  local given = { consent = true, answers = {} }
  for key, value in pairs(face.example.answers) do given.answers[key] = value end
  for key, value in pairs(changes or {}) do given[key] = value end
  return given
end

local function checked(changes)
  return assert(schema.check(face.input, input(changes), "ko", "/input"))
end

local function read(lang, changes)
  local facts = assert(service.facts(face, checked(changes), moment(lang)))
  local composed = service.compose(face, facts, moment(lang, false, "compose"))
  return assert(service.check(face, composed, facts, lang)), facts
end

describe("the face-reading service", function()
  it("is proved, and costs what the catalogue says", function()
    assert.are.same({ "face-reading", "fortune", 25 }, { face.type, face.category, face.cost })
    assert.are.equal("관상 분석", face.name.ko)
  end)

  it("reads its example in both languages, with the same keys", function()
    for lang, title in pairs {
      ko = "고요히 흐르는 물 같은 얼굴, 너그러움과 따뜻함이 먼저 보여요",
      en = "A face like a quiet stream: openness and warmth come first",
    } do
      local reading = read(lang)
      assert.are.equal(title, reading.title)
      for _, field in ipairs(face.output) do assert(reading[field.name] ~= nil, field.name) end
      assert.are.equal("answers", reading.features.source)
    end
  end)

  it("asks the ten questions with choices in both languages", function()
    local row
    for _, it in ipairs(schema.describe(face.input)) do
      if it.name == "answers" then row = it end
    end
    assert.are.equal(10, #row.fields)
    for _, question in ipairs(row.fields) do
      assert(#question.choices >= 5, question.name)
      for _, one in ipairs(question.choices) do
        assert.are_not.equal(one.label.ko, one.label.en)
      end
      assert.are.equal("unsure", question.choices[#question.choices].value)
    end
  end)

  it("renders a page with a section for each part, and no features", function()
    for lang, heading in pairs { ko = "## 사람 사이", en = "## With other people" } do
      local reading = read(lang)
      local page = service.render(face, reading, lang)
      assert.are.equal("# " .. reading.title, page:match("^[^\n]*"))
      assert(page:find(heading, 1, true))
      assert(page:find("### " .. reading.parts[4].name .. "\n\n" .. reading.parts[4].text, 1, true))
      assert.is_nil(page:find("confidence", 1, true))
    end
  end)

  it("cannot compose a photo alone", function()
    local sent = { consent = true, photo = photo.upload(nil, pictures.jpeg(640, 480)) }
    local clean = assert(schema.check(face.input, sent, "ko", "/input"))
    local facts = assert(service.facts(face, clean, moment("ko", true)))
    local reading, no = service.compose(face, facts, moment("ko", true, "compose"))
    assert.is_nil(reading)
    assert.are.equal("/input/answers", no.errors[1].pointer)
  end)

  it("refuses a photo in which a model sees no face, at the photo", function()
    local sent = { consent = true, photo = photo.upload(nil, pictures.jpeg(640, 480)) }
    local clean = assert(schema.check(face.input, sent, "en", "/input"))
    local facts = assert(service.facts(face, clean, moment("en", true)))
    local reading = read("en")
    reading.features.source, reading.features.faces = "photo", 0
    reading.features.quality, reading.features.age = "good", "unclear"
    local ok, no = service.check(face, reading, facts, "en")
    assert.is_nil(ok)
    assert.is_true(no.is_refusal)
    assert.are.same({ "/input/photo", "NO_FACE" }, { no.errors[1].pointer, no.errors[1].code })
  end)
end)

describe("an input of face-reading", function()
  local function wrong_with(given, lang)
    local clean, errors = schema.check(face.input, given, lang or "en", "/input")
    if not clean then return errors[1].pointer, errors[1].detail end
    local facts, wrong = service.facts(face, clean, moment(lang or "en"))
    assert.is_nil(facts)
    return wrong.errors[1].pointer, wrong.errors[1].detail
  end

  local function answers(changes)
    local given = input()
    for key, value in pairs(changes) do given.answers[key] = value end
    return given
  end

  local function shown(bytes, mime)
    return input { photo = { mime = mime or "image/jpeg", base64 = crypto.base64(bytes) } }
  end

  it("that is wrong is refused at its field, which says what is allowed", function()
    for _, case in ipairs {
      { {}, "/input/consent", "owner" },
      { { answers = input().answers }, "/input/consent", "owner" },
      { input { consent = false }, "/input/consent", "true" },
      { input { consent = "yes" }, "/input/consent", "true or false" },
      { { consent = true }, "/input/answers", "ten questions" },
      { input { answers = {} }, "/input/answers/face_shape", "missing" },
      { input { answers = "round" }, "/input/answers", "object" },
      { answers { eyes = "blue" }, "/input/answers/eyes", "large_round, long_narrow" },
      { answers { eyes = 3 }, "/input/answers/eyes", "one of" },
      { answers { eyes = "\xFF" }, "/input/answers/eyes", "one of" },
      { answers { hair = "long" }, "/input/answers/hair", "not known" },
      { input { minor = 1 }, "/input/minor", "true or false" },
      { input { focus = "love" }, "/input/focus", "relationships" },
      { input { mood = "x" }, "/input/mood", "not known" },
      { input { photo = "x" }, "/input/photo", "picture" },
      { shown "GIF89a and more", "/input/photo", "JPEG, PNG or WebP" },
      { shown(pictures.jpeg(200, 480)), "/input/photo", "256 to 8000" },
      { shown(pictures.jpeg(7999, 7999)), "/input/photo", "40 million" },
      { shown(pictures.jpeg(640, 480):sub(1, -3)), "/input/photo", "damaged" },
      { shown(pictures.apng(640, 480), "image/png"), "/input/photo", "single" },
      { { consent = true, photo = shown(pictures.jpeg(640, 480)).photo }, "/input/answers",
        "cannot be looked at" },
    } do
      local pointer, detail = wrong_with(case[1])
      assert.are.equal(case[2], pointer)
      assert(detail:find(case[3], 1, true), detail)
    end
  end)

  -- What an answer may not be, whatever is asked.
  local ODD = { 3, true, {}, { "round" }, { shape = "round" }, "", "Round", "round ", "보통",
    "unclear", ("x"):rep(100000), "\u{1F600}", "\u{202E}wide", "wi\u{200B}de", "e\u{301}", "\0wide",
    "ㅎㅎㅎ", "\u{1112}\u{1161}\u{11AB}", "!!!", "\xFF\xFE", 0 / 0, 1e308 }

  it("is refused at each of the ten questions, with what there is to choose", function()
    for _, part in ipairs(features.PARTS) do
      local pointer, first = "/input/answers/" .. part, features.SHAPES[part][1]
      for _, odd in ipairs(ODD) do
        local at, detail = wrong_with(answers { [part] = odd })
        assert.are.equal(pointer, at)
        assert(detail:find(first, 1, true) and detail:find("unsure", 1, true))
      end
      local less = input()
      less.answers[part] = nil
      assert.are.equal(pointer, (wrong_with(less)))
      less.answers[part] = json.null
      assert.are.equal(pointer, (wrong_with(less)))
    end
  end)

  it("is refused at each other field, in both languages", function()
    local odd = { consent = { 1, "true", {}, json.null }, minor = { 0, "no", {} },
      focus = { 1, true, {}, "love", "" },
      answers = { 1, true, "x", json.list {}, json.list { 1 } },
      photo = { 1, true, "x", json.list {}, {}, { mime = "image/png" }, { base64 = "AAAA" },
                { mime = "image/png", base64 = "AAAA", gps = 1 }, { mime = 5, base64 = "AAAA" },
                { mime = "image/png", base64 = "@" }, { mime = "image/png", base64 = "" } } }
    for name, values in pairs(odd) do
      for i, value in ipairs(values) do
        for lang, letters in pairs { ko = "[\xEA-\xED]", en = "%a%a" } do
          local at, detail = wrong_with(input { [name] = value }, lang)
          assert(at:find("/input/" .. name, 1, true) == 1, ("%s %d: %s"):format(name, i, at))
          assert.matches(letters, detail)
        end
      end
    end
  end)

  it("names every wrong field at once", function()
    local _, errors = schema.check(face.input,
      { consent = 1, focus = "x", answers = { eyes = 1, hair = 2 }, more = 1 }, "en", "/input")
    local at = {}
    for _, it in ipairs(errors) do at[it.pointer] = true end
    for _, pointer in ipairs { "/consent", "/focus", "/answers/eyes", "/answers/hair", "/more",
                               "/answers/nose" } do
      assert(at["/input" .. pointer], pointer)
    end
  end)

  it("is refused in the client's language", function()
    local _, detail = wrong_with(input { consent = false }, "ko")
    assert(detail:find("동의한다는 뜻", 1, true), detail)
  end)
end)

describe("the face-reading prompt", function()
  local function brief(changes, sees, options)
    local given = checked(changes)
    local facts = assert(service.facts(face, given, moment("en", sees)))
    return assert(service.brief(face, given, facts, moment("en", sees), options))
  end

  local function text_of(message)
    if type(message.content) == "string" then return message.content end
    local texts = {}
    for _, part in ipairs(message.content) do texts[#texts + 1] = part.text end
    return table.concat(texts)
  end

  it("shows the photo to a model that sees, and nothing of it in words", function()
    local bytes = pictures.jpeg(640, 480, pictures.exif)
    local messages = brief({ photo = photo.upload(nil, bytes) }, true)
    local media
    for _, part in ipairs(messages[2].content) do media = media or part.media end
    assert.are.equal("data:image/jpeg;base64," .. crypto.base64(pictures.jpeg(640, 480)), media.url)
    for _, message in ipairs(messages) do
      assert.is_nil(text_of(message):find("base64,", 1, true))
      assert.is_nil(text_of(message):find("digest", 1, true))
    end
    assert.matches("First look, then write", text_of(messages[1]))
  end)

  it("shows a model that does not see the answers alone", function()
    for _, changes in ipairs { {}, { photo = photo.upload(nil, pictures.jpeg(640, 480)) } } do
      local messages = brief(changes, false)
      assert.are.equal("string", type(messages[2].content))
      assert.matches("You are shown no photo", text_of(messages[1]))
    end
  end)

  it("tells facts and what people typed apart from what is to be done", function()
    local system, user = PROMPT:match('{{role "system"}}(.-){{role "user"}}(.*)$')
    assert(user:find("{{json facts}}", 1, true) and user:find("{{json input}}", 1, true))
    assert.is_nil(system:find("{{json", 1, true))
  end)

  it("asks for the tone and the length that the customer chose", function()
    local messages = brief(nil, false, { tone = "formal", length = "short" })
    assert(text_of(messages[1]):find("Tone asked for: formal", 1, true))
    assert(text_of(messages[1]):find("Length asked for: short", 1, true))
  end)

  it("names every part of the answer", function()
    for _, field in ipairs(face.output) do
      assert(PROMPT:find("%f[%w]" .. field.name .. "%f[%W]"), field.name)
    end
  end)
end)
