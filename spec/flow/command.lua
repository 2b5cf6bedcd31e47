-- The commands of an author, as a program of its own, over a workshop's scripts.
--
--     local text, code = command(shop, "check rune")     both outputs as one text
--     local text, code = command(shop, "try rune -", { stdin = "{}", env = "A=b", beside = "…" })
--
-- `beside` are shell commands that run meanwhile, and know it as $pid; `folder` is where it is run.

local server = require "flow.server"

return function(shop, line, more)
  more = more or {}
  if more.stdin then shop:write("stdin", more.stdin) end
  local pipe <close> = assert(io.popen(table.concat({
    ("export AIMIX_SCRIPTS=%s/scripts AIMIX_PROMPTS=%s/prompts %s"):format(shop.folder,
      shop.folder, more.env or ""),
    ("cd %s"):format(more.folder or "."),
    ("%s %s <%s 2>&1 & pid=$!"):format(server.program(), line,
      more.stdin and shop.folder .. "/stdin" or "/dev/null"),
    more.beside or ":",
    "wait $pid; code=$?; echo; echo code $code",
  }, "\n")))
  local text, code = pipe:read "a":match "^(.*)\ncode (%d+)\n$"
  return text, tonumber(code)
end
