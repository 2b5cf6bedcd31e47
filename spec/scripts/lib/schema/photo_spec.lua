local crypto = require "crypto"
local photo = require "lib.schema.photo"
local pictures = require "scripts.lib.schema.pictures"
local schema = require "lib.schema"

local function complaints(fields, value, lang)
  local _, errors = schema.check(fields, value, lang or "en")
  if not errors then return nil end
  local lines = {}
  for i, e in ipairs(errors) do lines[i] = e.pointer .. " " .. e.detail end
  return table.concat(lines, "\n")
end

describe("a photo", function()
  local fields = { schema.photo "face" }

  local png, jpeg = pictures.png, pictures.jpeg

  it("is measured by what its bytes say", function()
    for mime, make in pairs { ["image/png"] = png, ["image/jpeg"] = jpeg,
                              ["image/webp"] = pictures.webp } do
      local clean = schema.check(fields, { face = photo.upload(nil, make(640, 480)) }, "en")
      assert.are.same({ mime, 640, 480 }, { clean.face.mime, clean.face.width, clean.face.height })
    end
  end)

  local function about(bytes, mime, extra)
    local value = extra or {}
    value.mime, value.base64 = mime, crypto.base64(bytes)
    return complaints(fields, { face = value })
  end

  it("comes as JSON or as an upload, and leaves no body behind", function()
    local sent = { face = { mime = "image/png", base64 = crypto.base64(png(640, 480)) } }
    local clean = schema.check(fields, sent, "en")
    assert.are.equal(png(640, 480), clean.face.body)
    local kept = schema.storable(fields, clean)
    assert.is_nil(kept.face.body)
    assert.are.equal(640, kept.face.width)
    clean = schema.check(fields, { face = photo.upload("image/gif", jpeg(300, 300)) }, "en")
    assert.are.equal("image/jpeg", clean.face.mime)
  end)

  it("is refused when it is not what it says, too small, too large, or damaged", function()
    assert.are.equal("/face is image/png and not image/jpeg.", about(png(640, 480), "image/jpeg"))
    assert.matches("must be a JPEG, PNG or WebP", about("hello world", "image/png"))
    assert.matches("256 to 8000 pixels", about(png(255, 480), "image/png"))
    assert.matches("256 to 8000 pixels", about(png(640, 8001), "image/png"))
    assert.matches("40 million", about(png(8000, 5001), "image/png"))
    assert.matches("damaged", about(png(640, 480):sub(1, 60), "image/png"))
    assert.matches("single picture", about(pictures.apng(640, 480), "image/png"))
    assert.matches("rare coding", about("\xFF\xD8" .. pictures.segment(0xC9, "x"), "image/jpeg"))
    assert.matches("must be a JPEG, PNG or WebP", about(pictures.gif(640, 480), "image/png"))
    assert.matches("at most 8 MB", about(png(640, 480) .. ("x"):rep(8 << 20), "image/png"))
    assert.matches("/face/mime must be one of", about(png(640, 480), "image/gif"))
    assert.matches("/face/url is not known", about(png(640, 480), "image/png", { url = "x" }))
    assert.matches("/face/base64 must be base64",
      complaints(fields, { face = { mime = "image/png", base64 = "!!!" } }))
    assert.matches("/face must be a picture", complaints(fields, { face = "x" }))
    assert.matches("/face/base64 must be base64 text", complaints(fields, { face = {} }))
  end)

  it("says nothing of who took it, and is known again by what is left", function()
    local told = schema.check(fields, { face = photo.upload(nil,
      jpeg(640, 480, pictures.exif)) }, "en")
    local plain = schema.check(fields, { face = photo.upload(nil, jpeg(640, 480)) }, "en")
    assert.is_nil(told.face.body:find("GPS", 1, true))
    assert.are.same(schema.identity(fields, plain), schema.identity(fields, told))
    local other = schema.check(fields, { face = photo.upload(nil, png(640, 480, "other")) }, "en")
    assert.are_not.same(schema.identity(fields, plain), schema.identity(fields, other))
  end)

  it("leaves neither its bytes nor their digest where it is kept", function()
    local nested = { schema.group "who" { fields = { schema.photo "face" } } }
    local clean = schema.check(nested, { who = { face = photo.upload(nil, png(640, 480)) } }, "en")
    local kept = schema.storable(nested, clean).who.face
    assert.are.same({ mime = "image/png", width = 640, height = 480, size = clean.who.face.size },
      kept)
    assert.are.same({ digest = clean.who.face.digest }, schema.identity(nested, clean).who.face)
  end)

  it("is shown to a model as a data URL", function()
    local clean = schema.check(fields, { face = photo.upload(nil, png(640, 480)) }, "en")
    local shown = schema.photos(fields, clean).face
    assert.are.equal("image/png", shown.contentType)
    assert.are.equal("data:image/png;base64," .. crypto.base64(png(640, 480)), shown.url)
  end)
end)
