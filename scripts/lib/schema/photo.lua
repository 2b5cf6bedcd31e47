-- The kind `photo`: a picture in a JSON body, { mime, base64 }, or a part of an
-- upload.
--
-- What the bytes say counts, and not what the client says of them.  The host takes
-- the picture apart without unpacking it and leaves out what it tells of its maker
-- (core/base/picture.h), so one that would unpack to gigabytes is refused before
-- anything unpacks it.
--
-- A clean photo is { mime, width, height, size, digest, body }, all of them of the picture
-- without metadata.  The body goes to a model and nowhere else: what is stored are its
-- measures, and the digest, by which the same request is known again, stays in memory.

local json = require "json"
local picture = require "picture"

local BYTES_MAX = 8 * 1024 * 1024
local SIDE_MIN, SIDE_MAX = 256, 8000
local PIXELS_MAX = 40 * 1000 * 1000

local photo = { options = {}, bytes_max = BYTES_MAX, side_min = SIDE_MIN, side_max = SIDE_MAX,
                pixels_max = PIXELS_MAX }

-- What an upload part becomes; JSON cannot make one.
local Upload = { __name = "upload" }

function photo.upload(mime, body)
  return setmetatable({ mime = mime, body = body }, Upload)
end

local function check_size(at, size, report)
  if size <= BYTES_MAX then return true end
  report:add(at, "사진은 8 MB 이하여야 합니다.", "must be a picture of at most 8 MB.")
end

local function check_sides(at, width, height, report)
  if math.min(width, height) < SIDE_MIN or math.max(width, height) > SIDE_MAX then
    report:add(at, ("가로와 세로가 %d에서 %d 픽셀이어야 합니다."):format(SIDE_MIN, SIDE_MAX),
      ("must be %d to %d pixels wide and high."):format(SIDE_MIN, SIDE_MAX))
  elseif width * height > PIXELS_MAX then
    report:add(at, "4천만 픽셀 이하여야 합니다.", "must have at most 40 million pixels.")
  else
    return true
  end
end

local FAULTS = {
  unknown = { ko = "JPEG, PNG, WebP 사진이어야 합니다.", en = "must be a JPEG, PNG or WebP picture." },
  damaged = { ko = "사진이 손상되었거나 끝까지 오지 않았습니다.",
              en = "is a damaged picture, or has not come to its end." },
  animated = { ko = "움직이는 그림이 아니라 사진 한 장이어야 합니다.",
               en = "must be a single picture and not an animation." },
  foreign = { ko = "널리 쓰이지 않는 방식의 JPEG입니다. 보통의 JPEG, PNG, WebP로 저장해 주세요.",
              en = "is a JPEG in a rare coding: save it as an ordinary JPEG, PNG or WebP." },
}

local function check_claim(at, claimed, mime, report)
  if not claimed or claimed == mime then return true end
  report:add(at, ("%s라고 했지만 %s입니다."):format(claimed, mime),
             ("is %s and not %s."):format(mime, claimed))
end

local function check_bytes(bytes, claimed, at, report)
  if not check_size(at, #bytes, report) then return end
  local body, mime, width, height = picture.clean(bytes)
  if not body then
    local why = FAULTS[mime]
    return report:add(at, why.ko, why.en)
  end
  if check_claim(at, claimed, mime, report) and check_sides(at, width, height, report) then
    local crypto = require "crypto"
    return { mime = mime, width = width, height = height, size = #body,
             digest = crypto.hex(crypto.sha256(body)), body = body }
  end
end

local MEMBERS = {
  { kind = "choice", name = "mime", "image/jpeg", "image/png", "image/webp" },
  { kind = "base64", name = "base64" },
}

-- Base64 is decoded by the host: eight megabytes are too many for a script.
local function decoded(value, at, report)
  if not check_size(at .. "/base64", #value.base64 // 4 * 3 - 2, report) then return end
  local crypto = require "crypto"
  local body = crypto.unbase64(value.base64)
  if body then return body end
  report:add(at .. "/base64", "올바른 base64가 아닙니다.", "must be base64.")
end

local function check_members(value, at, report)
  for name in pairs(value) do
    if name ~= "mime" and name ~= "base64" then return report:strange(MEMBERS, value, at) end
  end
  if type(value.base64) ~= "string" then
    return report:add(at .. "/base64", "base64 문자열이어야 합니다.", "must be base64 text.")
  end
  local errors = #report.errors
  local mime = report:field(MEMBERS[1], value.mime, at .. "/mime")
  return #report.errors == errors, mime
end

function photo.check(_, value, at, report)
  if getmetatable(value) == Upload then return check_bytes(value.body, nil, at, report) end
  if type(value) ~= "table" or json.is_list(value) then
    return report:add(at, "사진 { mime, base64 }이어야 합니다.", "must be a picture { mime, base64 }.")
  end
  local ok, mime = check_members(value, at, report)
  if not ok then return end
  local body = decoded(value, at, report)
  if body then return check_bytes(body, mime, at, report) end
end

function photo.shape()
  return {
    type = "object", additionalProperties = false, required = json.list { "mime", "base64" },
    properties = {
      mime = { type = "string", maxLength = 10,
               enum = json.list { "image/jpeg", "image/png", "image/webp" } },
      base64 = { type = "string", contentEncoding = "base64",
                 maxLength = (BYTES_MAX + 2) // 3 * 4 },
    },
  }
end

function photo.describe(_, row)
  row.bytes_max, row.side_min, row.side_max = BYTES_MAX, SIDE_MIN, SIDE_MAX
  row.accept = json.list { "image/jpeg", "image/png", "image/webp" }
end

function photo.storable(_, value)
  return { mime = value.mime, width = value.width, height = value.height, size = value.size }
end

function photo.identity(_, value)
  return { digest = value.digest }
end

-- As a prompt shows it to a model: {{media url=photos.face.url}}.
function photo.shown(value)
  local crypto = require "crypto"
  return { url = ("data:%s;base64,%s"):format(value.mime, crypto.base64(value.body)),
           contentType = value.mime }
end

return photo
