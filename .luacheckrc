std = "lua54"
max_line_length = 100
codes = true

-- Made for editors, by a program.
exclude_files = { "scripts/types" }

-- Specs run with busted, and may sleep.
files["spec"] = { std = "+busted", read_globals = { "sleep" } }

-- What a service sees is decided in scripts/lib/service.lua.
files["scripts/services"] = {
  std = "none",
  read_globals = {
    "assert", "error", "ipairs", "math", "next", "pairs", "rawequal", "require", "select",
    "string", "table", "tonumber", "tostring", "type", "utf8",
    "service", "refuse", "null", "list", "constant",
    "text", "number", "choice", "flag", "date", "birth", "person_name", "photo", "group",
    "reading", "session",
  },
}
-- Libraries that services require see these words of theirs.
for _, name in ipairs { "chat", "dream", "face", "name", "saju", "story", "tarot", "tojeong" } do
  files["scripts/lib/" .. name] = { read_globals = {
    "constant", "null", "list", "choice", "group", "number",
  } }
end
files["scripts/platform"] = { read_globals = { "routes" } }
files["scripts/providers"] = { read_globals = { "provider" } }
files["scripts/jobs"] = { read_globals = { "job" } }
