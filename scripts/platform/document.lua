-- The API document: for programs, and as a page for people.
--
-- It is made of the scripts in force when somebody first asks for it after a load, and
-- kept as text until the next.  Not even what makes it is loaded before: a worker has a
-- tenth of a second to start.

local accept = require "lib.accept"
local answer = require "lib.answer"
local clock = require "clock"
local query = require "lib.query"
local schema = require "lib.schema"
local shop = require "shop"

local LANG = { schema.choice "lang" { ko = "언어", en = "Language", "ko", "en", optional = true,
  help_ko = "없으면 Accept-Language.", help_en = "If left out, that of Accept-Language." } }

-- A load has its own table of routes, and takes what was made of it along when it goes.
local made = setmetatable({}, { __mode = "k" })

local PAUSE_S, PATIENCE_S = 0.005, 1

-- Some fifty milliseconds of work, which others are not to wait for.
local function breathe()
  clock.sleep(0)
end

local function make(lang)
  local openapi, page = require "lib.openapi", require "lib.openapi.page"
  local write = require "lib.openapi.text"
  local document = openapi.document(shop, lang, breathe)
  local text = write(document, nil, breathe) .. "\n"
  local shown = page.of(document, lang, breathe)
  local before, after = shown:match("^(.-)" .. page.ADDRESS .. "(.*)$")
  return { text = text, tag = answer.tag(text), before = before, after = after,
           page_tag = answer.tag(shown), policy = page.POLICY }
end

local function release(busy, lang)
  return setmetatable({}, { __close = function() busy[lang] = nil end })
end

-- One makes it, however many ask meanwhile; but nobody waits for one who was stopped.
local function kept(lang)
  local load = shop.routes()
  local texts = made[load] or { busy = {} }
  made[load] = texts
  while (texts.busy[lang] or 0) > clock.monotonic() do clock.sleep(PAUSE_S) end
  if texts[lang] then return texts[lang] end

  texts.busy[lang] = clock.monotonic() + PATIENCE_S
  local _ <close> = release(texts.busy, lang)
  texts[lang] = make(lang)
  return texts[lang]
end

local function asked(request)
  local lang = accept.lang_of(request)
  return query.fields(request, LANG, lang).lang or lang
end

local function document(request)
  local lang = asked(request)
  local now = kept(lang)
  return answer.tagged(request, now.tag, now.text, {
    ["content-type"] = "application/json", ["content-language"] = lang,
    vary = "accept-language",
  })
end

-- Where the client says it has found us: it is only shown.
local function address(request)
  local host = request:header("host") or ""
  if not host:find("^[%w.:%[%]-]+$") then host = "127.0.0.1:8080" end
  return (request:header("x-forwarded-proto") == "https" and "https://" or "http://") .. host
end

local function docs(request)
  local lang = asked(request)
  local now, here = kept(lang), address(request)
  local text = now.before .. here .. now.after
  return answer.tagged(request, answer.tag(now.page_tag .. here), text, {
    ["content-type"] = "text/html; charset=utf-8", ["content-language"] = lang,
    ["content-security-policy"] = now.policy, ["x-content-type-options"] = "nosniff",
    vary = "accept-language",
  })
end

return routes {
  ["GET /openapi.json"] = document,
  ["GET /docs"] = docs,

  about = {
    ko = "이 문서", en = "This document",
    ["GET /openapi.json"] = {
      ko = "OpenAPI 3.1", en = "OpenAPI 3.1", query = LANG, is_cached = true,
      answers = { [200] = { ko = "문서", en = "The document", type = "application/json",
                            headers = { "Content-Language" } } },
    },
    ["GET /docs"] = {
      ko = "사람이 읽는 쪽", en = "The same, for people", query = LANG, is_cached = true,
      answers = { [200] = { ko = "HTML", en = "HTML", type = "text/html",
                            headers = { "Content-Language" } } },
    },
  },
}
