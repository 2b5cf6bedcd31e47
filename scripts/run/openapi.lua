-- What `aimix openapi [ko|en]` runs: the API document, as GET /openapi.json gives it.

local console = require "console"
local loader = require "lib.loader"

local LANGUAGES = { ko = "ko", en = "en" }

local function complain(errors)
  for _, why in ipairs(errors) do
    console.complain(("%s:%d: %s\n"):format(why.file, why.line, why.text))
  end
end

return function(lang)
  lang = LANGUAGES[lang or "ko"]
  if not lang then
    console.complain "usage: aimix openapi [ko|en]\n"
    return 2
  end
  local scripts = loader.of_host():load_all()
  complain(scripts.errors)
  local openapi = scripts.realm:require "lib.openapi"
  local write = scripts.realm:require "lib.openapi.text"
  console.write(write(openapi.document(scripts.shop, lang)) .. "\n")
  return #scripts.errors == 0 and 0 or 1
end
