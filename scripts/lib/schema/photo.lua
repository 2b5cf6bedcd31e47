-- The kind `photo`: a picture in a JSON body, { mime, base64 }, or a part of an
-- upload.
--
-- What the bytes say counts, and not what the client says of them.  Only the
-- header is read here, so a picture that would unpack to gigabytes is refused
-- before anything unpacks it.  A clean photo is { mime, width, height, size,
-- digest, body }; the body is never stored.

local json = require "json"

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

local function png_size(body)
  if #body < 24 or body:sub(13, 16) ~= "IHDR" then return end
  local width, height = (">I4I4"):unpack(body, 17)
  return width, height
end

-- The size stands in the first frame header: C0 to CF, without C4, C8 and CC.
local function is_frame(marker)
  return marker >= 0xC0 and marker <= 0xCF
     and marker ~= 0xC4 and marker ~= 0xC8 and marker ~= 0xCC
end

local function jpeg_size(body)
  local at = 3
  while at + 8 <= #body do
    local lead, marker, length = (">BBI2"):unpack(body, at)
    if lead ~= 0xFF then return end
    if marker == 0xFF then
      at = at + 1                               -- fill bytes before a marker
    elseif is_frame(marker) then
      local height, width = (">I2I2"):unpack(body, at + 5)
      return width, height
    elseif marker == 0xD9 or marker == 0xDA or length < 2 then
      return
    else
      at = at + 2 + length
    end
  end
end

local function webp_size(body)
  if #body < 30 then return end
  local kind = body:sub(13, 16)
  if kind == "VP8 " and body:sub(24, 26) == "\x9D\x01\x2A" then
    local width, height = ("<I2I2"):unpack(body, 27)
    return width & 0x3FFF, height & 0x3FFF
  elseif kind == "VP8L" and body:byte(21) == 0x2F then
    local bits = ("<I4"):unpack(body, 22)
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
  elseif kind == "VP8X" then
    local width, height = ("<I3I3"):unpack(body, 25)
    return width + 1, height + 1
  end
end

-- mime, width, height of the bytes; the mime alone when the header is cut off.
function photo.measure(body)
  if body:sub(1, 8) == "\x89PNG\r\n\x1A\n" then return "image/png", png_size(body) end
  if body:sub(1, 3) == "\xFF\xD8\xFF" then return "image/jpeg", jpeg_size(body) end
  if body:sub(1, 4) == "RIFF" and body:sub(9, 12) == "WEBP" then
    return "image/webp", webp_size(body)
  end
end

local function check_size(at, size, report)
  if size <= BYTES_MAX then return true end
  report:add(at, "사진은 8 MB 이하여야 합니다.", "must be a picture of at most 8 MB.")
end

local function check_sides(at, width, height, report)
  if not width then
    report:add(at, "사진이 손상되었습니다.", "is a damaged picture.")
  elseif math.min(width, height) < SIDE_MIN or math.max(width, height) > SIDE_MAX then
    report:add(at, ("가로와 세로가 %d에서 %d 픽셀이어야 합니다."):format(SIDE_MIN, SIDE_MAX),
      ("must be %d to %d pixels wide and high."):format(SIDE_MIN, SIDE_MAX))
  elseif width * height > PIXELS_MAX then
    report:add(at, "4천만 픽셀 이하여야 합니다.", "must have at most 40 million pixels.")
  else
    return true
  end
end

local function check_bytes(body, claimed, at, report)
  if not check_size(at, #body, report) then return end
  local mime, width, height = photo.measure(body)
  if not mime then
    return report:add(at, "JPEG, PNG, WebP 사진이어야 합니다.", "must be a JPEG, PNG or WebP picture.")
  elseif claimed and claimed ~= mime then
    return report:add(at, ("%s이(가) 아니라 %s입니다."):format(claimed, mime),
                      ("is %s and not %s."):format(mime, claimed))
  elseif check_sides(at, width, height, report) then
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
  return { mime = value.mime, width = value.width, height = value.height, size = value.size,
           digest = value.digest }
end

return photo
