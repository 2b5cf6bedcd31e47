-- How much of anything there may be, from the constants that hold it.

local answer = require "lib.answer"
local budget = require "budget"
local config = require "config"
local idempotency = require "lib.idempotency"
local paging = require "lib.paging"
local password = require "password"
local photo = require "lib.schema.photo"
local recall = require "lib.recall"
local schema = require "lib.schema"
local session = require "lib.session"

local function setting(name)
  return math.tointeger(tonumber(config.get(name)))
end

local function limits()
  return {
    body_bytes = setting "AIMIX_BODY_MAX",
    upload_bytes = setting "AIMIX_UPLOAD_MAX",
    photo = { bytes = photo.bytes_max, side_min = photo.side_min, side_max = photo.side_max,
              pixels = photo.pixels_max },
    page = { default = paging.default, most = paging.most },
    conversation = { turns = recall.turns_max, characters = recall.characters_max },
    run = budget.most.run, load = budget.most.load, turn = budget.most.turn,
    service_readings = setting "AIMIX_SERVICE_READINGS",
    reading_deadline_seconds = setting "AIMIX_READING_DEADLINE",
    model_timeout_seconds = setting "AIMIX_MODEL_TIMEOUT",
    access_token_seconds = setting "AIMIX_TOKEN_TTL",
    refresh_token_days = session.lifetime_days,
    idempotency_key_characters = idempotency.key_max,
    double_click_seconds = idempotency.double_click_seconds,
    password_bytes = { least = password.bytes_min, most = password.bytes_max },
  }
end

local function count(name, ko, en)
  return schema.number(name) { ko = ko, en = en, integer = true, min = 0 }
end

local CPU = count("cpu_ms", "CPU의 밀리초", "Milliseconds of CPU")
local MEMORY = count("memory_bytes", "더 쓰는 메모리의 바이트", "Bytes of memory it may add")
local BLOCK = count("block_bytes", "그중 표 하나, 또는 겹친 호출의 바이트",
                    "Bytes of that for one table, or for calls within calls")
local CALLS = count("calls", "호스트를 부르는 횟수", "Calls of the host")

local LIMITS = {
  count("body_bytes", "본문의 바이트", "Bytes of a body"),
  count("upload_bytes", "multipart 본문과 풀이 요청 본문의 바이트",
    "Bytes of a multipart body, and of a request for a reading"),
  schema.group "photo" { ko = "사진", en = "A picture", fields = {
    count("bytes", "바이트", "Bytes"), count("side_min", "가장 짧은 변", "Pixels a side, at least"),
    count("side_max", "가장 긴 변", "Pixels a side, at most"), count("pixels", "픽셀", "Pixels in all"),
  } },
  schema.group "page" { ko = "한 쪽의 줄", en = "Rows of a page", fields = {
    count("default", "말하지 않으면", "If not said"), count("most", "가장 많으면", "At most"),
  } },
  schema.group "conversation" { ko = "다시 듣는 앞말", en = "What is told again of a conversation",
    fields = { count("turns", "차례", "Turns"), count("characters", "글자", "Characters") } },
  schema.group "run" { ko = "서비스가 한 번 도는 동안", en = "A run of a service", fields = {
    CPU, MEMORY, BLOCK, CALLS, count("output_bytes", "돌려주는 JSON의 바이트", "Bytes of JSON it returns"),
  } },
  schema.group "load" { ko = "서비스 파일을 읽고 증명하는 동안", en = "Loading and proving a service",
                        fields = { CPU, MEMORY, BLOCK, CALLS } },
  schema.group "turn" { ko = "두 기다림 사이에 한 요청이", en = "A request between two waits",
                        fields = { CPU, MEMORY } },
  count("service_readings", "한 프로세스가 동시에 만드는 한 서비스의 풀이",
        "Readings of one service that a process makes at once"),
  count("reading_deadline_seconds", "풀이를 끝내야 하는 초", "Seconds until a reading is refunded"),
  count("model_timeout_seconds", "모델을 기다리는 초", "Seconds a model may take"),
  count("access_token_seconds", "접근 토큰이 살아 있는 초", "Seconds an access token lasts"),
  count("refresh_token_days", "갱신 토큰이 살아 있는 날", "Days a refresh token lasts"),
  count("idempotency_key_characters", "Idempotency-Key의 글자", "Characters of an Idempotency-Key"),
  count("double_click_seconds", "두 번 누른 것으로 보는 초", "Seconds within which it is a double click"),
  schema.group "password_bytes" { ko = "비밀번호의 바이트", en = "Bytes of a password", fields = {
    count("least", "적어도", "At least"), count("most", "많아도", "At most"),
  } },
}

return routes {
  ["GET /v1/limits"] = function(request) return answer.cached(request, limits()) end,

  about = {
    ko = "한도", en = "Limits",
    schemas = { Limits = LIMITS },
    ["GET /v1/limits"] = {
      ko = "무엇이 얼마까지인지", en = "How much of anything there may be", is_cached = true,
      answers = { [200] = { ko = "한도", en = "The limits", fields = LIMITS } },
    },
  },
}
