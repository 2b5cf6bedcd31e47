-- The API document as a page: one file, nothing from elsewhere, no script.
--
--     page.of(document, lang, breathe) -> HTML, in which page.ADDRESS stands for where the
--                        server is; breathe() is called now and then, if it is there
--     page.POLICY        the Content-Security-Policy it needs

local crypto = require "crypto"
local fields = require "lib.openapi.fields"
local html = require "lib.html"
local ordered = require "lib.ordered"
local style = require "lib.openapi.style"
local write = require "lib.openapi.text"

local page = {}

page.ADDRESS = "\1"
page.POLICY = ("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; "
  .. "frame-ancestors 'none'"):format(crypto.base64(crypto.sha256(style)))

local METHODS = { "get", "post", "put", "patch", "delete" }

local WORDS = {
  ko = { parameters = "매개변수", body = "본문", example = "예", answers = "답", headers = "헤더",
         lock = "로그인해야 해요: <code>Authorization: Bearer</code>", problems = "문제",
         whole = "문서 전체", other = "English", other_lang = "en", first = "먼저 한 번" },
  en = { parameters = "Parameters", body = "Body", example = "Example", answers = "Answers",
         headers = "Headers", lock = "Needs a login: <code>Authorization: Bearer</code>",
         problems = "Problems", whole = "The whole document", other = "한국어", other_lang = "ko",
         first = "Once, to begin with" },
}

-- What a document holds, in the order it is shown: { tag, operations = { … } }, …
local function chapters_of(document)
  local chapters, by_name = {}, {}
  for i, tag in ipairs(document.tags) do
    chapters[i] = { tag = tag, operations = {} }
    by_name[tag.name] = chapters[i]
  end
  for _, path in ipairs(ordered.names(document.paths)) do
    for _, method in ipairs(METHODS) do
      local made = document.paths[path][method]
      if made then
        local list = by_name[made.tags[1]].operations
        list[#list + 1] = { method = method, path = path, made = made }
      end
    end
  end
  return chapters
end

local function navigation(chapters)
  local out = { "<nav>\n" }
  for _, chapter in ipairs(chapters) do
    out[#out + 1] = ("<h2>%s</h2>\n<ul>\n"):format(html.escape(chapter.tag.description))
    for _, one in ipairs(chapter.operations) do
      out[#out + 1] = ('<li><a href="#%s"><b class="%s">%s</b> %s</a></li>\n'):format(
        one.made.operationId, one.method, one.method:upper(), html.escape(one.path))
    end
    out[#out + 1] = "</ul>\n"
  end
  out[#out + 1] = "</nav>\n"
  return table.concat(out)
end

local function sample(value, title)
  if value == nil then return "" end
  local text = type(value) == "string" and value or write(value)
  return ("<details><summary>%s</summary><pre>%s</pre></details>\n"):format(title,
    html.escape(text))
end

local function contents(document, content, words, lang, is_answer)
  local out = {}
  for _, kind in ipairs(ordered.names(content or {})) do
    local media = content[kind]
    out[#out + 1] = ("<p class=\"type\">%s</p>\n"):format(html.escape(kind))
    out[#out + 1] = fields.table(document, media.schema, lang, is_answer)
    out[#out + 1] = sample(media.example, words.example)
  end
  return table.concat(out)
end

local function header_list(document, headers, words)
  if not headers then return "" end
  local items = {}
  for i, name in ipairs(ordered.names(headers)) do
    local header = fields.resolve(document, headers[name])
    items[i] = ("<li><code>%s</code> %s</li>"):format(name, html.escape(header.description))
  end
  return ("<p class=\"type\">%s</p>\n<ul>%s</ul>\n"):format(words.headers, table.concat(items))
end

local ANSWER = "<details class=\"answer\"><summary><b>%s</b> %s</summary>\n%s%s</details>\n"

-- The problems are alike, and told once at the end.
local function answers(document, responses, words, lang)
  local out = {}
  for _, status in ipairs(ordered.names(responses)) do
    local answer = fields.resolve(document, responses[status])
    local is_problem = answer.content and answer.content["application/problem+json"]
    if status ~= "default" then
      out[#out + 1] = ANSWER:format(status, html.escape(answer.description),
        header_list(document, answer.headers, words),
        is_problem and sample(is_problem.example, words.example)
          or contents(document, answer.content, words, lang, true))
    end
  end
  return table.concat(out)
end

local function part(title, text)
  return text == "" and "" or ("<h4>%s</h4>\n%s"):format(title, text)
end

local OPERATION = [[
<section id="%s">
<h3><b class="%s">%s</b> <code>%s</code></h3>
<p class="summary">%s</p>
]]

local function operation(document, one, words, lang)
  local made = one.made
  local curl = made["x-codeSamples"]
  return table.concat {
    OPERATION:format(made.operationId, one.method, one.method:upper(), html.escape(one.path),
                     html.escape(made.summary)),
    made.description and html.prose(made.description) or "",
    #made.security > 0 and ("<p class=\"lock\">%s</p>\n"):format(words.lock) or "",
    curl and ("<pre class=\"curl\">%s</pre>\n"):format(html.escape(curl[1].source)) or "",
    part(words.parameters, fields.parameters(document, made.parameters, lang)),
    part(words.body, contents(document, (made.requestBody or {}).content, words, lang)),
    part(words.answers, answers(document, made.responses, words, lang)),
    "</section>\n",
  }
end

local FIRST = [[
AIMIX=%s
TOKEN=$(curl -s "$AIMIX/v1/auth/signup" \
    --json '{"email":"me@example.com","password":"correct horse"}' |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')]]

local HEAD = [[
<!doctype html>
<html lang="%s">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%s API</title>
<style>%s</style>
</head>
<body>
<header>
<h1>%s API</h1>
<p><a href="/docs?lang=%s" hreflang="%s" lang="%s">%s</a> · <a href="/openapi.json">%s</a></p>
%s<h4>%s</h4>
<pre class="curl">%s</pre>
</header>
]]

local function head(document, words, lang)
  local title = html.escape(document.info.title)
  local other = words.other_lang
  return HEAD:format(lang, title, style, title, other, other, other, words.other, words.whole,
    html.prose(document.info.description), words.first, html.escape(FIRST:format(page.ADDRESS)))
end

local function problems(document, words, lang)
  local schema = document.components.schemas.Problem
  return ("<section id=\"problems\">\n<h2>%s</h2>\n%s%s</section>\n"):format(words.problems,
    html.prose(schema.description), fields.table(document, schema, lang, true))
end

function page.of(document, lang, breathe)
  local words, chapters = WORDS[lang], chapters_of(document)
  local out = { head(document, words, lang), navigation(chapters), "<main>\n" }
  for _, chapter in ipairs(chapters) do
    out[#out + 1] = ("<h2>%s</h2>\n"):format(html.escape(chapter.tag.description))
    for _, one in ipairs(chapter.operations) do
      out[#out + 1] = operation(document, one, words, lang)
      if breathe then breathe() end
    end
  end
  out[#out + 1] = problems(document, words, lang)
  out[#out + 1] = "</main>\n</body>\n</html>\n"
  return table.concat(out)
end

return page
