-- The API document, OpenAPI 3.1, made from the scripts: it says what they say.
--
--     openapi.document(shop, lang, breathe) -> document    a table; lib.openapi.text writes it.
--                                 breathe() is called now and then, if it is there
--
-- Every route of every platform file is in it, with what the file says of it (lib.about); a
-- route that serves every service is there once more for each, with that service's own
-- fields.  `shop` is the loader's: routes() and list().

local common = require "lib.openapi.common"
local components = require "lib.openapi.components"
local json = require "json"
local kinds = require "lib.schema.kinds"
local offer = require "lib.openapi.offer"
local operation = require "lib.openapi.operation"
local ordered = require "lib.ordered"
local problem = require "lib.problem"

local openapi = {}

local INFO = {
  ko = "JSON을 주고받는 HTTP API예요. 틀린 것은 모두 `application/problem+json`이고, `type`은 바뀌지 않으며, "
    .. "잘못된 항목마다 JSON 포인터가 있어요. 글의 언어는 `Accept-Language`를 따라요.\n\n"
    .. "예에서 `$AIMIX`는 서버의 주소, `$TOKEN`은 가입하거나 로그인해서 받은 `access_token`이에요.",
  en = "JSON over HTTP. Everything that is wrong is `application/problem+json`, with a `type` that "
    .. "never changes and a JSON pointer for each wrong member. Words are in the language of "
    .. "`Accept-Language`.\n\n"
    .. "In the examples `$AIMIX` is where the server is, and `$TOKEN` an `access_token`, as "
    .. "signing up and logging in give it.",
}

local BEARER = {
  ko = "가입하거나 로그인해서 받은 `access_token`.",
  en = "An `access_token`, as signing up and logging in give it.",
}

local ANY_PROBLEM = { ko = "다른 문제", en = "Any other problem" }

-- Words for a route of whose file we know nothing more.
local function no_words(key)
  local fields = {}
  for name in key:gmatch("{(.-)}") do
    fields[#fields + 1] = { kind = "text", name = name }
  end
  return { ko = key, en = key, path = fields,
           answers = { [200] = { ko = "답", en = "The answer", type = "application/json" } } }
end

local function tag_of(file)
  return file:match("([%w_-]+)%.lua$") or file
end

local function sorted(set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = name end
  table.sort(names)
  return names
end

local function tags_of(files, lang)
  local tags = json.list()
  for i, file in ipairs(sorted(files)) do
    tags[i] = ordered.object("name", tag_of(file), "description", files[file].about[lang])
  end
  return tags
end

local function add(paths, key, made)
  local method, path = key:match("^(%u+) (.+)$")
  paths[path] = paths[path] or ordered.object("parameters",
    json.list { { ["$ref"] = "#/components/parameters/Accept-Language" } })
  paths[path][method:lower()] = made
end

local function add_route(paths, key, words, tag, job)
  add(paths, key, operation.of(key, words, tag, job.parts))
  for _, service in ipairs(words.each == "service" and job.services or {}) do
    add(paths, offer.path_of(key, service), offer.of(key, words, tag, job.parts, service))
    if job.breathe then job.breathe() end
  end
end

local function paths_of(job)
  local paths = {}
  for _, file in ipairs(sorted(job.files)) do
    local set = job.files[file]
    for _, key in ipairs(sorted(set.handlers)) do
      add_route(paths, key, set.about[key] or no_words(key), tag_of(file), job)
    end
  end
  return paths
end

-- Of the problems, those that are spoken of.
local function responses_of(paths, lang)
  local responses = { problem = common.problem("internal", lang) }
  responses.problem.description = ANY_PROBLEM[lang]
  for _, methods in pairs(paths) do
    for _, made in pairs(methods) do
      for _, answer in pairs(made.responses or {}) do
        local code = (answer["$ref"] or ""):match("^#/components/responses/(.+)$")
        if code and not responses[code] then responses[code] = common.problem(code, lang) end
      end
    end
  end
  return responses
end

-- Every type of problem, where clients look for it.
local function add_problems(parts)
  local lines = {}
  for i, code in ipairs(problem.codes()) do
    lines[i] = ("- `/problems/%s` (%d) %s"):format(code, common.status_of(code),
      problem.title(code, parts.lang))
  end
  parts:open(common.problem_fields)
  parts.schemas.Problem.description = table.concat(lines, "\n")
end

local function name_schemas(files, parts)
  parts:name(kinds.birth.fields, "Birth")
  parts:name(common.problem_fields, "Problem")
  for _, set in pairs(files) do
    for name, fields in pairs(set.about.schemas or {}) do parts:name(fields, name) end
  end
end

local function services_of(shop)
  local services = {}
  for i, listed in ipairs(shop.list()) do services[i] = shop.find(listed.type) end
  return services
end

function openapi.document(shop, lang, breathe)
  local files, parts = shop.routes(), components.new(lang)
  name_schemas(files, parts)
  add_problems(parts)
  local paths = paths_of { files = files, services = services_of(shop), parts = parts,
                           breathe = breathe }
  return ordered.object(
    "openapi", "3.1.0",
    "info", ordered.object("title", "aimix", "version", "1", "description", INFO[lang]),
    "servers", json.list { { url = "/" } },
    "tags", tags_of(files, lang),
    "paths", paths,
    "components", ordered.object(
      "schemas", parts.schemas, "parameters", common.parameters(lang),
      "headers", common.headers(lang), "responses", responses_of(paths, lang),
      "securitySchemes", { bearer = ordered.object("type", "http", "scheme", "bearer",
        "bearerFormat", "JWT", "description", BEARER[lang]) }))
end

return openapi
