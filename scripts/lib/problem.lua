-- Problems: an err as the answer a client gets (RFC 9457).
--
--     problem.err(code, { ko = …, en = … }, extra)   an err that speaks both languages
--     problem.body(e, lang, instance)                the members of problem+json
--     problem.reply(e, lang, instance)               status, body, headers
--     problem.codes(), problem.title(code, lang)     all there are, and what they are called
--
-- An err of our own says what is wrong in both languages.  One from the host
-- says it in English, and is shown behind a Korean sentence where the client
-- can do something about it (4xx); where it cannot (5xx) it goes to the log.

local err = require "err"
local json = require "json"

local problem = {}

local WORDS = {
  ["bad-request"] = {
    title = { ko = "잘못된 요청", en = "Bad request" },
    detail = { ko = "요청을 읽을 수 없습니다.", en = "The request cannot be read." } },
  ["unauthorized"] = {
    title = { ko = "로그인 필요", en = "Login needed" },
    detail = { ko = "로그인이 필요하거나 로그인이 만료되었습니다.",
               en = "Log in first; or the login has expired." } },
  ["not-enough-credits"] = {
    title = { ko = "크레딧 부족", en = "Not enough credits" },
    detail = { ko = "크레딧이 부족합니다.", en = "There are not enough credits." } },
  ["denied"] = {
    title = { ko = "권한 없음", en = "Not allowed" },
    detail = { ko = "이 일을 할 권한이 없습니다.", en = "You may not do this." } },
  ["not-found"] = {
    title = { ko = "찾을 수 없음", en = "Not found" },
    detail = { ko = "여기에는 아무것도 없습니다.", en = "There is nothing here." } },
  ["service-not-found"] = {
    title = { ko = "없는 서비스", en = "No such service" },
    detail = { ko = "그런 서비스가 없습니다.", en = "There is no such service." } },
  ["service-not-on-sale"] = {
    title = { ko = "팔지 않는 서비스", en = "Not on sale" },
    detail = { ko = "지금은 팔지 않는 서비스입니다.", en = "This service is not on sale now." } },
  ["no-proof"] = {
    title = { ko = "증명할 것 없음", en = "Nothing to prove" },
    detail = { ko = "이 결과에는 증명할 뽑기가 없습니다.", en = "Nothing was drawn for this result." } },
  ["method-not-allowed"] = {
    title = { ko = "허용되지 않은 메서드", en = "Method not allowed" },
    detail = { ko = "이 주소에 쓸 수 없는 메서드입니다.", en = "This address has no such method." } },
  ["not-acceptable"] = {
    title = { ko = "맞는 형식 없음", en = "Not acceptable" },
    detail = { ko = "요청한 형식으로 답할 수 없습니다.", en = "There is no answer of that kind." } },
  ["conflict"] = {
    title = { ko = "충돌", en = "Conflict" },
    detail = { ko = "이미 있는 것과 충돌합니다.", en = "It conflicts with what is there already." } },
  ["precondition-failed"] = {
    title = { ko = "그사이 바뀜", en = "Changed meanwhile" },
    detail = { ko = "그사이 바뀌었습니다. 다시 읽고 보내 주세요.",
               en = "It has changed meanwhile. Read it again before you change it." } },
  ["too-large"] = {
    title = { ko = "너무 큼", en = "Too large" },
    detail = { ko = "요청이 너무 큽니다.", en = "The request is too large." } },
  ["unsupported-media"] = {
    title = { ko = "지원하지 않는 형식", en = "Unsupported media type" },
    detail = { ko = "application/json으로 보내 주세요.", en = "Send application/json." } },
  ["invalid-input"] = {
    title = { ko = "입력 확인 필요", en = "Invalid input" },
    detail = { ko = "입력을 다시 확인해 주세요.", en = "The input needs another look." } },
  ["too-many-requests"] = {
    title = { ko = "너무 잦은 요청", en = "Too many requests" },
    detail = { ko = "잠시 뒤에 다시 해 주세요.", en = "Try again a little later." } },
  ["internal"] = {
    title = { ko = "내부 오류", en = "Internal error" },
    detail = { ko = "서버에 문제가 생겼습니다. 쓴 크레딧은 돌려드립니다.",
               en = "Something is wrong on our side. Credits spent are given back." } },
  ["model-failed"] = {
    title = { ko = "풀이 실패", en = "The model failed" },
    detail = { ko = "풀이를 만들지 못했습니다. 크레딧은 돌려드렸습니다.",
               en = "No reading could be made. The credits were given back." } },
  ["upstream-failed"] = {
    title = { ko = "외부 서비스 오류", en = "An outside service failed" },
    detail = { ko = "외부 서비스가 답하지 않습니다.", en = "An outside service does not answer." } },
  ["busy"] = {
    title = { ko = "혼잡", en = "Busy" },
    detail = { ko = "지금은 붐빕니다. 잠시 뒤에 다시 해 주세요.",
               en = "We are busy right now. Try again shortly." } },
  ["timed-out"] = {
    title = { ko = "시간 초과", en = "Timed out" },
    detail = { ko = "시간 안에 끝내지 못했습니다.", en = "It was not done in time." } },
}

-- What a problem may show beyond the common members.
local SHOWN = { "errors", "cost", "balance", "result", "retry_after" }

function problem.err(code, words, extra)
  local e = err.new(code, words.en)
  e.ko, e.en = words.ko, words.en
  for name, value in pairs(extra or {}) do e[name] = value end
  return e
end

-- The err for what schema.check() found.  `lang` is what the errors are written in, and
-- then the rest of the answer is, too.
function problem.invalid(errors, lang)
  local count = #errors
  return problem.err("invalid-input", {
    ko = ("입력 %d곳을 다시 확인해 주세요."):format(count),
    en = count == 1 and "One member needs another look."
      or ("%d members need another look."):format(count),
  }, { errors = errors, lang = lang })
end

function problem.codes()
  local codes = {}
  for code in pairs(WORDS) do codes[#codes + 1] = code end
  table.sort(codes)
  return codes
end

function problem.title(code, lang)
  return WORDS[code].title[lang]
end

function problem.is_err(value)
  return type(value) == "table" and WORDS[value.code] ~= nil and math.type(value.status) ~= nil
end

local function detail_of(e, lang)
  local plain = WORDS[e.code].detail[lang]
  if e[lang] then return e[lang] end
  if e.status >= 500 or e.sqlstate or not e.text or e.text == "" then return plain end
  if lang == "en" then return e.text end
  return ("%s (%s)"):format(plain, e.text)
end

function problem.body(e, lang, instance)
  lang = lang == "en" and "en" or "ko"
  local body = {
    type = "/problems/" .. e.code, title = WORDS[e.code].title[lang], status = e.status,
    detail = detail_of(e, lang), instance = instance,
  }
  for _, name in ipairs(SHOWN) do body[name] = e[name] end
  if body.errors then body.errors = json.list(body.errors) end
  return body
end

-- As people read it: what it is, then where.
local ORDER = { "type", "title", "status", "detail", "instance", "errors",
                errors = { "pointer", "detail" } }

function problem.reply(e, lang, instance)
  local headers = { ["content-type"] = "application/problem+json", ["cache-control"] = "no-store",
                    ["content-language"] = lang }
  if e.retry_after then headers["retry-after"] = ("%d"):format(math.ceil(e.retry_after)) end
  if e.status == 401 then headers["www-authenticate"] = "Bearer" end
  for name, value in pairs(e.headers or {}) do headers[name] = value end
  return e.status, json.encode(problem.body(e, lang, instance), ORDER), headers
end

return problem
