local password = require "password"
local task = require "task"

before_each(function() sleep(0) end)

describe("password", function()
  it("matches what was hashed, and nothing else", function()
    local hash = assert(password.hash "correct horse")
    assert.matches("^%$argon2id%$v=19%$m=19456,t=2,p=1%$", hash)
    assert.is_true(password.matches(hash, "correct horse"))
    assert.is_false(password.matches(hash, "correct horsf"))
    assert.is_false(password.matches(hash, ""))
    assert.are_not.equal(hash, assert(password.hash "correct horse"))
  end)

  it("matches what was hashed at another cost", function()
    -- libsodium's INTERACTIVE, 64 MiB, which was ours before.
    local hash = "$argon2id$v=19$m=65536,t=2,p=1$nuxIzEN7ql5qP1AXikCuAA$"
      .. "LDxFQp4zAs2A+MyY4MstYd7P0ppxZUi9YRJ100Hpf54"
    assert.is_true(password.matches(hash, "correct horse"))
    assert.is_false(password.matches(hash, "wrong horse!!"))
  end)

  it("says how long one may be, and holds to it", function()
    local least, most = password.bytes_min, password.bytes_max
    assert.is_true(least > 1 and least < most)
    for _, length in ipairs { least, most } do assert(password.hash(("x"):rep(length))) end
    for _, length in ipairs { least - 1, most + 1 } do
      local hash, why = password.hash(("x"):rep(length))
      assert.is_nil(hash)
      assert.are.equal("invalid-input", why.code)
    end
  end)

  it("takes any bytes for a password", function()
    local plain = "비밀번호\0\xff"
    local hash = assert(password.hash(plain))
    assert.is_true(password.matches(hash, plain))
    assert.is_false(password.matches(hash, "비밀번호\0"))
  end)

  it("refuses one too short or too long, as an answer", function()
    for _, plain in ipairs { "", "1234567", ("x"):rep(257), ("x"):rep(100000) } do
      local hash, e = password.hash(plain)
      assert.is_nil(hash)
      assert.are.equal("invalid-input", e.code)
      assert.are.equal(422, e.status)
    end
    assert(password.hash(("x"):rep(256)))
    assert(password.hash "12345678")
  end)

  it("finds no match in what no hash is", function()
    assert.is_false(password.matches("", "correct horse"))
    assert.is_false(password.matches("$argon2id$", "correct horse"))
    assert.is_false(password.matches(("x"):rep(100000), "correct horse"))
    assert.is_false(password.matches(assert(password.hash "correct horse"), ("x"):rep(100000)))
  end)

  it("waits inside pcall, and while the collector runs", function()
    local ok, hash = pcall(function()
      collectgarbage()
      local made = assert(password.hash "correct horse")
      collectgarbage()
      return made
    end)
    assert.is_true(ok)
    assert.is_true(password.matches(hash, "correct horse"))
    local passed, e = pcall(function()
      local _, refused = password.matches(hash, "correct horse"), select(2, password.hash "short")
      error(refused)
    end)
    assert.is_false(passed)
    assert.are.equal("invalid-input", e.code)
  end)

  it("says so where there is no task to wait in", function()
    local ok, e = coroutine.resume(coroutine.create(function() password.hash "correct horse" end))
    assert.is_false(ok)
    assert.matches("no task to wait in", e)
  end)

  it("hashes for many at once, and tells who comes too late", function()
    -- The cheapest there is: what is measured is the line, not the hash.
    local cheap = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAA"
    local jobs, done, busy = {}, 0, 0
    for i = 1, 2 + 256 + 10 do
      jobs[i] = function()
        local answer, e = password.matches(cheap, "correct horse")
        if answer == false then done = done + 1 end
        if answer == nil and e.code == "busy" then busy = busy + 1 end
      end
    end
    task.together(jobs)
    assert.are.equal(258, done)
    assert.are.equal(10, busy)
  end)

  it("leaves the loop to others meanwhile", function()
    local hashed, turns = 0, 0
    local jobs = {}
    for i = 1, 4 do
      jobs[i] = function()
        for _ = 1, 10 do
          assert(password.hash "correct horse")
          hashed = hashed + 1
        end
      end
    end
    jobs[5] = function()
      while hashed < 40 do
        sleep(0.001)
        turns = turns + 1
      end
    end
    task.together(jobs)
    -- On the loop a hash would take a turn to itself; beside it, there is time for a dozen.
    assert.is_true(turns > 2 * hashed, turns .. " turns")
  end)
end)
