-- Faces over HTTP: photos as uploads and as base64, wrong ones of every kind, with a model that
-- sees and without one.

local crypto = require "crypto"
local fetch = require "fetch"
local json = require "json"
local node = require "flow.node"
local pictures = require "scripts.lib.schema.pictures"
local server = require "flow.server"

local READINGS = "/v1/services/face-reading/readings"
local PRICE = 25

local ANSWERS = {
  face_shape = "square", forehead = "straight", eyebrows = "thick", eyes = "long_narrow",
  nose = "straight", mouth = "thin", ears = "large", chin = "square", cheekbones = "wide",
  philtrum = "unsure",
}

local function portrait(pixels)
  return (pictures.jpeg(640, 800, pictures.exif):gsub("pixels", pixels or "portrait"))
end

local function form(parts)
  local body = {}
  for _, part in ipairs(parts) do
    body[#body + 1] = ('--b\r\nContent-Disposition: form-data; name="%s"%s\r\n%s\r\n%s\r\n'):format(
      part.name, part.file and '; filename="me.jpg"' or "",
      part.file and "Content-Type: image/jpeg\r\n" or "", part.body)
  end
  return table.concat(body) .. "--b--\r\n"
end

-- One request as a form: the input as JSON, and a photo if there is one.
local function upload(aimix, user, input, bytes, headers, lang)
  local parts = { { name = "input", body = json.encode(input) },
                  { name = "lang", body = lang or "en" } }
  if bytes then parts[3] = { name = "photo", body = bytes, file = true } end
  local all = { ["Content-Type"] = "multipart/form-data; boundary=b" }
  for name, value in pairs(headers or {}) do all[name] = value end
  return aimix:post(READINGS, user, form(parts), all)
end

local function send(aimix, user, input, bytes, mime)
  input.photo = bytes and { mime = mime or "image/jpeg", base64 = crypto.base64(bytes) } or nil
  return aimix:post(READINGS, user, { input = input, lang = "en" })
end

local function has_code(answer, code)
  for _, warning in ipairs(answer.json.warnings) do
    if warning.code == code then return true end
  end
  return false
end

-- Neither the log nor the database knows the photo, as it came or cleaned.
local function expect_no_trace(aimix, user)
  local rows = aimix:sql(("select string_agg(r::text, '') from service_results r "
    .. "where user_id = '%s'"):format(user.id))
  for _, where in ipairs { aimix:log_text(), rows } do
    local coded = crypto.base64(portrait()):sub(-40, -8)
    for _, trace in ipairs { "portrait", coded, "37.5665", "/9j/" } do
      assert.is_nil(where:find(trace, 1, true), trace)
    end
  end
end

describe("a face without a model that sees", function()
  local aimix
  setup(function() aimix = server.start() end)
  teardown(function()
    local code, text = aimix:audit()
    assert.are.equal(0, code, text)
    assert.are.equal(0, aimix:stop())
  end)

  it("is read from the answers, as JSON and as a form", function()
    local user = aimix:signup()
    local answer = send(aimix, user, { consent = true, answers = ANSWERS })
    assert.are.equal(201, answer.status)
    assert.are.equal("offline", answer.json.ai_model)
    assert.are.equal("A face like worked iron: focus and steadiness come first",
      answer.json.reading.title)
    assert.are.same(answer.json.reading, aimix:get(answer.headers.location, user).json.reading)
    assert.are.equal(201,
      upload(aimix, user, { consent = true, answers = ANSWERS, focus = "work" }).status)
    assert.are.equal(1000 - 2 * PRICE, aimix:credits(user))
  end)

  it("is read from the answers where there is a photo too, and says so", function()
    local user = aimix:signup()
    local both = { consent = true, answers = ANSWERS }
    for i, answer in ipairs { upload(aimix, user, both, portrait()),
                              send(aimix, user, both, portrait "another!") } do
      assert.are.equal(201, answer.status, answer.body)
      assert.is_true(has_code(answer, "NO_VISION"), i)
      assert.are.same({ 640, 800 },
        { answer.json.facts.photo.width, answer.json.facts.photo.height })
    end
    expect_no_trace(aimix, user)
  end)

  it("is not read from a photo alone: the questions are asked", function()
    local user = aimix:signup()
    for _, answer in ipairs { upload(aimix, user, { consent = true }, portrait()),
                              send(aimix, user, { consent = true }, portrait()) } do
      assert.are.equal(422, answer.status)
      local row = answer.json.errors[1]
      assert.are.same({ "/input/answers", "NO_VISION" }, { row.pointer, row.code })
      assert.matches("face_shape, forehead", row.detail)
    end
    assert.are.equal(1000, aimix:credits(user))
  end)

  local WRONG = {
    ["a GIF"] = pictures.gif(640, 640), ["an animation"] = pictures.apng(640, 640),
    ["a text"] = "hello", ["too small a picture"] = pictures.png(255, 640),
    ["too wide a picture"] = pictures.webp(8001, 640),
    ["a bomb"] = pictures.png(60000, 60000), ["too many pixels"] = pictures.jpeg(7000, 7000),
    ["half a picture"] = portrait():sub(1, -3),
    ["a page"] = "<html><script>alert(1)</script></html>",
    ["nothing"] = "", ["more than 8 MB"] = pictures.png(640, 640, ("x"):rep(8 << 20)),
  }

  it("is refused with the pointer, and for nothing, where the photo is wrong", function()
    local user = aimix:signup()
    for name, bytes in pairs(WRONG) do
      local answer = upload(aimix, user, { consent = true, answers = ANSWERS }, bytes)
      assert.are.equal(422, answer.status, name)
      assert.are.equal("/input/photo", answer.json.errors[1].pointer, name)
    end
    local answer = send(aimix, user, { consent = true, answers = ANSWERS }, pictures.gif(640, 640),
      "image/png")
    assert.are.equal("/input/photo", answer.json.errors[1].pointer)
    answer = send(aimix, user, { consent = true, answers = ANSWERS }, portrait(), "image/png")
    assert.matches("is image/jpeg and not image/png", answer.json.errors[1].detail)
    assert.are.equal(1000, aimix:credits(user))
    assert.are.equal("0", aimix:sql(("select count(*) from service_results where user_id = '%s'")
      :format(user.id)))
  end)

  it("is refused where a photo is cut off anywhere", function()
    local user = aimix:signup()
    for kind, bytes in pairs { jpeg = portrait(), png = pictures.png(640, 640),
                               webp = pictures.webp(640, 640) } do
      for cut = 0, #bytes - 1, 7 do
        local answer = upload(aimix, user, { consent = true }, bytes:sub(1, cut))
        assert.are.equal("/input/photo", answer.json.errors[1].pointer, kind .. cut)
      end
    end
    assert.are.equal(1000, aimix:credits(user))
  end)

  it("is refused where there is more than one photo, or what is no input", function()
    local user = aimix:signup()
    local input = { name = "input", body = json.encode { consent = true, answers = ANSWERS } }
    local one = { name = "photo", body = portrait(), file = true }
    local headers = { ["Content-Type"] = "multipart/form-data; boundary=b" }
    local answer = aimix:post(READINGS, user, form { input, one, one }, headers)
    assert.are.equal(422, answer.status)
    assert.are.equal("/photo", answer.json.errors[1].pointer)
    answer = aimix:post(READINGS, user, portrait(), { ["Content-Type"] = "image/jpeg" })
    assert.are.equal(415, answer.status)
    answer = aimix:post(READINGS, user, form { input, { name = "photo", file = true,
      body = ("x"):rep(12 << 20) } }, headers)
    assert.are.equal(413, answer.status)
    answer = upload(aimix, user, { answers = ANSWERS }, portrait())
    assert.are.equal("/input/consent", answer.json.errors[1].pointer)
    assert.are.equal(1000, aimix:credits(user))
  end)

  it("takes the largest photo there may be, either way", function()
    local user = aimix:signup()
    local room = (8 << 20) - #pictures.png(640, 640, "")
    local bytes = pictures.png(640, 640, ("x"):rep(room))
    for _, way in ipairs { upload, send } do
      local answer = way(aimix, user, { consent = true, answers = ANSWERS, minor = way == send },
        bytes, way == send and "image/png" or nil)
      assert.are.equal(201, answer.status, answer.body:sub(1, 300))
    end
  end)

  it("is the same request with the same picture, and another with another", function()
    local user, key = aimix:signup(), { ["Idempotency-Key"] = "face" }
    local both = { consent = true, answers = ANSWERS }
    local first = upload(aimix, user, both, portrait(), key)
    local again = upload(aimix, user, both, portrait(), key)
    assert.are.equal(201, again.status)
    assert.are.equal("true", again.headers["idempotency-replayed"])
    assert.are.equal(first.json.id, again.json.id)
    assert.are.equal(422, upload(aimix, user, both, portrait "somebody", key).status)
    assert.are.equal(1000 - PRICE, aimix:credits(user))
  end)
end)

-- What a model says of a photo that can be read; all else is as the vendor makes it up.
local SEEN = '{"features":{"faces":1,"samjeong":{"upper":33,"middle":34,"lower":33}}}'

describe("a face with a model that sees", function()
  local aimix, vendor, mood_path

  local function be(mood)
    local file <close> = assert(io.open(mood_path, "w"))
    file:write(mood)
  end

  local function start(more)
    local settings = { AIMIX_MODEL = "as-told", AIMIX_OPENAI_URL = vendor.url .. "/v1",
                       AIMIX_OPENAI_KEY = "sk-flow", AIMIX_VISION = "yes" }
    for name, value in pairs(more or {}) do settings[name] = value end
    return server.start(settings)
  end

  -- What the vendor was asked last.
  local function last_request()
    local answer = assert(fetch.get(vendor.url .. "/__aimock/journal"))
    local entries = assert(json.decode(answer.body))
    return entries[#entries].body
  end

  setup(function()
    mood_path = os.tmpname()
    be("with " .. SEEN)
    vendor = node.start("aimock.mjs", mood_path)
    aimix = start()
  end)
  teardown(function()
    local code, text = aimix:audit()
    assert.are.equal(0, code, text)
    assert.are.equal(0, aimix:stop())
    vendor:stop()
    os.remove(mood_path)
  end)

  it("is read from the photo alone, which is sent clean and kept nowhere", function()
    be("with " .. SEEN)
    local user = aimix:signup()
    for _, way in ipairs { upload, send } do
      local answer = way(aimix, user, { consent = true, minor = way == send }, portrait())
      assert.are.equal(201, answer.status, answer.body)
      assert.are.not_equal("offline", answer.json.ai_model)
      assert.are.equal("photo", answer.json.facts.mode)
      assert.are.equal("photo", answer.json.reading.features.source)
      local content = last_request().messages[2].content
      assert.are.equal("image_url", content[2].type)
      local shown = content[2].image_url.url
      assert.are.equal("data:image/jpeg;base64,", shown:sub(1, 23))
      local bytes = crypto.unbase64(shown:sub(24))
      assert.is_truthy(bytes:find("portrait", 1, true))
      assert.is_nil(bytes:find("GPS", 1, true))
    end
    assert.are.equal(1000 - 2 * PRICE, aimix:credits(user))
    expect_no_trace(aimix, user)
  end)

  -- The vendor of these specs takes no more than 10 MB.
  it("may have many megabytes", function()
    be("with " .. SEEN)
    local user = aimix:signup()
    local bytes = pictures.png(640, 640, ("x"):rep(7 << 20))
    for _, way in ipairs { upload, send } do
      local answer = way(aimix, user, { consent = true, minor = way == send }, bytes,
        way == send and "image/png" or nil)
      assert.are.equal(201, answer.status, answer.body:sub(1, 300))
      assert.are.not_equal("offline", answer.json.ai_model)
    end
  end)

  it("is refunded and refused where there is no face, more than one, or none to see", function()
    for mood, code in pairs {
      ['{"features":{"faces":0}}'] = "NO_FACE", ['{"features":{"faces":3}}'] = "MANY_FACES",
      ['{"features":{"faces":1,"quality":"blurred"}}'] = "FACE_UNCLEAR",
    } do
      be("with " .. mood)
      local user, key = aimix:signup(), { ["Idempotency-Key"] = "dog" }
      local answer = upload(aimix, user, { consent = true }, portrait(), key)
      assert.are.equal(422, answer.status, answer.body)
      local row = answer.json.errors[1]
      assert.are.same({ "/input/photo", code }, { row.pointer, row.code })
      assert.matches("The credits were given back", row.detail)
      assert.are.equal(1000, aimix:credits(user))
      local stored = aimix:get(answer.headers.location, user)
      assert.are.equal("failed", stored.json.status)
      assert.are.equal(422, upload(aimix, user, { consent = true }, portrait(), key).status)
      assert.are.equal("1", aimix:sql(("select count(*) from transactions where user_id = '%s' "
        .. "and type = 'refund'"):format(user.id)))
    end
  end)

  it("is refunded where the model speaks of what nobody should, or of another face", function()
    for _, summary in ipairs { "You are handsome, an 8/10.", "The palace of illness is dark.",
                               "Upturned eyes shine." } do
      be(('with %s,"summary":"%s"}'):format(SEEN:sub(1, -2), summary))
      local user = aimix:signup()
      assert.are.equal(502, upload(aimix, user, { consent = true }, portrait()).status)
      assert.are.equal(1000, aimix:credits(user))
    end
  end)

  it("asks the questions where the operator says that it does not see", function()
    local blind = start { AIMIX_VISION = "no" }
    local user = blind:signup()
    local answer = upload(blind, user, { consent = true }, portrait())
    assert.are.equal(422, answer.status)
    assert.are.equal("NO_VISION", answer.json.errors[1].code)
    assert.are.equal(0, blind:stop())
  end)

  it("is refunded where the model fails, though offline readings are allowed", function()
    be "error-500"
    local other = start { AIMIX_FALLBACK = "offline", AIMIX_MODEL_TIMEOUT = "5" }
    local user = other:signup()
    assert.are.equal(502, upload(other, user, { consent = true }, portrait()).status)
    assert.are.equal(1000, other:credits(user))
    local both = upload(other, user, { consent = true, answers = ANSWERS }, portrait())
    assert.are.equal(201, both.status)
    assert.is_true(has_code(both, "MODEL_FAILED"))
    assert.are.equal(0, other:stop())
  end)
end)
