-- Every field of every service, given everything that it does not take: each time the answer
-- names the field and says what is allowed, in the language that was asked for, and nobody pays.

local json = require "json"
local mistakes = require "flow.mistakes"
local server = require "flow.server"

local aimix, user, types

setup(function()
  aimix = server.beside()
  user = aimix:signup()
  types = {}
  for i, service in ipairs(aimix:get("/v1/services").json.services) do types[i] = service.type end
end)

teardown(function()
  aimix:sql(("delete from users where id = '%s'"):format(user.id))
  assert.are.equal(0, aimix:stop())
end)

local function each_service(visit)
  for _, name in ipairs(types) do
    local shown = aimix:get("/v1/services/" .. name).json
    visit("/v1/services/" .. name .. "/readings", shown.input_schema, shown.example.input)
  end
end

local function error_at(answer, pointer)
  for _, why in ipairs(answer.json.errors or {}) do
    if why.pointer == pointer then return why end
  end
end

local function has_hangul(text) return text:find "[\xEA-\xED][\x80-\xBF][\x80-\xBF]" ~= nil end

local function expect_refusal(path, mistake, lang)
  local answer = aimix:post(path, user, { input = mistake.input, lang = lang })
  local case = ("%s %s %s: %d %s"):format(path, mistake.pointer, mistake.what, answer.status,
    answer.body)
  assert(answer.status == 422, case)
  local why = error_at(answer, mistake.pointer)
  assert(why and #why.detail > 0, case)
  assert(has_hangul(why.detail) == (lang == "ko"), case)
end

local function expect_nothing_was_paid(before)
  assert.are.equal(before, aimix:credits(user))
  assert.are.same({}, aimix:get("/v1/results", user).json.results)
  assert.are.equal(0, (aimix:audit()))
end

describe("an input that breaks the schema of its service", function()
  it("is refused at the very field, and costs nothing", function()
    local before, count = aimix:credits(user), 0
    each_service(function(path, schema, example)
      for i, mistake in ipairs(mistakes.of(schema, example)) do
        expect_refusal(path, mistake, i % 2 == 0 and "ko" or "en")
        count = count + 1
      end
    end)
    assert(count > 1000, count)
    expect_nothing_was_paid(before)
  end)

  it("is refused as a whole where a text is no UTF-8", function()
    local before, count = aimix:credits(user), 0
    each_service(function(path, schema, example)
      for _, place in ipairs(mistakes.texts(schema, example)) do
        local body = json.encode { input = place.input, lang = "en" }
        for _, bytes in ipairs { "\xff", "\xc0\xaf", "\xed\xa0\x80", "\xea\xb0" } do
          local answer = aimix:post(path, user, (body:gsub('"' .. mistakes.MARK .. '"',
            '"' .. bytes .. '"')), { ["Content-Type"] = "application/json" })
          assert.are.equal(400, answer.status, path .. place.pointer)
          assert.matches("UTF%-8", answer.json.detail)
          count = count + 1
        end
      end
    end)
    assert(count > 40, count)
    expect_nothing_was_paid(before)
  end)
end)
