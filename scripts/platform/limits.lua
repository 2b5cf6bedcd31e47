-- How much of anything there may be, from the constants that hold it.

local answer = require "lib.answer"
local config = require "config"
local host = require "host"
local idempotency = require "lib.idempotency"
local photo = require "lib.schema.photo"
local session = require "lib.session"

local function setting(name)
  return math.tointeger(tonumber(config.get(name)))
end

local function limits()
  local found = {
    body_bytes = setting "AIMIX_BODY_MAX",
    upload_bytes = setting "AIMIX_UPLOAD_MAX",
    photo = { bytes = photo.bytes_max, side_min = photo.side_min, side_max = photo.side_max,
              pixels = photo.pixels_max },
    page = { default = 20, most = 100 },
    reading_deadline_seconds = setting "AIMIX_READING_DEADLINE",
    model_timeout_seconds = setting "AIMIX_MODEL_TIMEOUT",
    access_token_seconds = setting "AIMIX_TOKEN_TTL",
    refresh_token_days = session.lifetime_days,
    idempotency_key_characters = idempotency.key_max,
    double_click_seconds = idempotency.double_click_seconds,
    password_bytes = { least = 8, most = 256 },
  }
  for name, value in pairs(host.limits and host.limits() or {}) do found[name] = value end
  return found
end

return routes {
  ["GET /v1/limits"] = function(request) return answer.cached(request, limits()) end,
}
