-- Kinds of field that only the platform's own answers are made of: they are no words
-- of a service.
--
--     uuid "id" {}              what people and their results are known by
--     moment "created_at" {}    "2026-11-22T13:05:06.123Z"
--     object "facts" {}         any JSON object; what is in it is said elsewhere
--     any "reading" {}          any JSON value

local json = require "json"

local wire = {}

local function describe() end

local function matches(pattern, ko, en)
  return function(_, value, at, report)
    if type(value) == "string" and value:find(pattern) then return value end
    report:add(at, ko, en)
  end
end

local HEX4 = "%x%x%x%x"

wire.uuid = {
  options = {}, describe = describe, is_internal = true,
  check = matches("^" .. HEX4 .. HEX4 .. ("%-" .. HEX4):rep(4) .. HEX4 .. HEX4 .. "$",
                  "UUID여야 합니다.", "must be a UUID."),
}

function wire.uuid.shape()
  return { type = "string", format = "uuid", maxLength = 36 }
end

wire.moment = {
  options = {}, describe = describe, is_internal = true,
  check = matches("^%d%d%d%d%-%d%d%-%d%dT%d%d:%d%d:%d%d%.?%d*Z$",
                  "2026-11-22T13:05:06Z와 같은 시각이어야 합니다.",
                  "must be a time such as 2026-11-22T13:05:06Z."),
}

function wire.moment.shape()
  return { type = "string", format = "date-time", maxLength = 40 }
end

wire.object = { options = {}, describe = describe, is_internal = true }

function wire.object.check(_, value, at, report)
  if type(value) == "table" and not json.is_list(value) then return value end
  report:add(at, "객체({ })여야 합니다.", "must be an object ({ }).")
end

function wire.object.shape()
  return { type = "object" }
end

wire.any = { options = {}, describe = describe, is_internal = true }

function wire.any.check(_, value)
  return value
end

function wire.any.shape()
  return json.object {}
end

return wire
