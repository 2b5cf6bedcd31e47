-- Pictures for specs: whole as far as anybody looks without decoding them.
--
--     pictures.png(width, height, more?)     `more` is what its pixels are made of
--     pictures.jpeg(width, height, more?)    `more` are segments before the frame
--     pictures.webp(width, height)
--     pictures.apng(width, height)           one that moves
--     pictures.gif(width, height)            of a kind that nobody takes

local pictures = {}

local function chunk(kind, data)
  return (">s4"):pack(data):sub(1, 4) .. kind .. data .. "sum!"
end

local function png_of(width, height, ...)
  local head = chunk("IHDR", (">I4I4"):pack(width, height) .. "\8\2\0\0\0")
  return "\x89PNG\r\n\x1A\n" .. head .. table.concat { ... } .. chunk("IEND", "")
end

function pictures.png(width, height, more)
  return png_of(width, height, chunk("IDAT", more or "pixels"))
end

function pictures.apng(width, height)
  return png_of(width, height, chunk("acTL", ("\0"):rep(8)), chunk("IDAT", "pixels"))
end

function pictures.segment(marker, data)
  return "\xFF" .. string.char(marker) .. (">I2"):pack(#data + 2) .. data
end

function pictures.jpeg(width, height, more)
  return "\xFF\xD8" .. (more or "")
    .. pictures.segment(0xC0, (">BI2I2"):pack(8, height, width) .. "\1\1\x11\0")
    .. pictures.segment(0xDA, "\1\1\0\0\x3F\0") .. "pixels\xFF\xD9"
end

-- An EXIF with a place on Earth, as a camera writes it.
pictures.exif = pictures.segment(0xE1, "Exif\0\0MM\0*\0\0\0\8\0\0\0\0\0\0GPS 37.5665N")

function pictures.webp(width, height)
  local data = "\x10\0\0\x9D\x01\x2A" .. ("<I2I2"):pack(width, height) .. "pixels"
  local body = "WEBPVP8 " .. ("<s4"):pack(data)
  return "RIFF" .. ("<s4"):pack(body)
end

function pictures.gif(width, height)
  return "GIF89a" .. ("<I2I2"):pack(width, height) .. ("x"):rep(40)
end

return pictures
