-- The page of numbers and those who count for it, over processes that are only said to be there.

local exposition = require "flow.exposition"
local fakes = require "scripts.platform.fakes"

local function new(before)
  local p = fakes.platform(nil, nil, nil, nil, { numbers = before })
  local realm = p.loader.realm
  return { p = p, tally = realm:require "lib.tally", metrics = realm:require "lib.metrics" }
end

local function page_of(it)
  it.metrics.show()
  return exposition.parse(it.metrics.text()), it.metrics.text()
end

describe("the page of numbers", function()
  it("adds up what grows, and tells apart what is so now", function()
    local it = new()
    it.tally.add("readings_total", { service = "rune" }, 2)
    it.tally.set("depth", 7)
    it.p.others.numbers = {
      { process = "worker 2",
        text = 'readings_total\tservice="rune"\t3\ndepth\t\t1\nreadings_total\tservice="x"\t1\n' },
    }
    local page = page_of(it)
    assert.are.equal(5, page:value("aimix_readings_total", { service = "rune" }))
    assert.are.equal(1, page:value("aimix_readings_total", { service = "x" }))
    assert.are.equal(7, page:value("aimix_depth", { process = "worker 1" }))
    assert.are.equal(1, page:value("aimix_depth", { process = "worker 2" }))
  end)

  it("keeps what a dead process has counted, and not how it was", function()
    local it = new()
    it.p.others.numbers = {
      { process = "worker 2", left = true, text = "readings_total\t\t3\ndepth\t\t1\n" },
    }
    local page = page_of(it)
    assert.are.equal(3, page:value("aimix_readings_total"))
    assert.are.equal(0, select(2, page:sum "aimix_depth"))
  end)

  it("goes on from what the process before has counted", function()
    local it = new('a_total\t\t3\nb_total\tx="y"\t4\ndepth\t\t9\n'
      .. 't_seconds_bucket\tle="+Inf"\t2\nt_seconds_sum\t\t1.500000\nt_seconds_count\t\t2\n')
    it.tally.add("a_total", nil, 2)
    local page = page_of(it)
    assert.are.equal(5, page:value "aimix_a_total")
    assert.are.equal(4, page:value("aimix_b_total", { x = "y" }))
    assert.are.equal(1.5, page:value "aimix_t_seconds_sum")
    assert.are.equal(0, select(2, page:sum "aimix_depth"))
  end)

  it("says of each what it is, known or not", function()
    local it = new()
    it.tally.add "strange_total"
    local page = page_of(it)
    assert.are.equal("A number that a script keeps.", page.families.aimix_strange_total.help)
    assert.are.equal("Process id.", page.families.aimix_pid.help)
    assert.are.equal("gauge", page.families.aimix_pid.kind)
  end)
end)

describe("a tally", function()
  it("may have any text for a label", function()
    local it = new()
    for _, text in ipairs { 'a "b" c', "back\\slash", "two\nlines", "한글", "{x=\"y\"} 1", "" } do
      it.tally.add("odd_total", { text = text })
      assert.are.equal(1, page_of(it):value("aimix_odd_total", { text = text }), text)
    end
    it.tally.add("odd_total", { text = "a\tb" })
    assert.are.equal(1, page_of(it):value("aimix_odd_total", { text = "a b" }))
  end)

  it("counts together what has too many labels, and loses nothing", function()
    local it = new()
    for i = 1, 1000 do it.tally.add("many_total", { version = "v" .. i, service = "s" }) end
    it.tally.add("few_total", { version = "v1" })
    local page = page_of(it)
    local sum, count = page:sum "aimix_many_total"
    assert.are.equal(1000, sum)
    assert.are.equal(201, count)
    assert.are.equal(800, page:value("aimix_many_total", { version = "other", service = "other" }))
    assert.are.equal(1, page:value("aimix_few_total", { version = "v1" }))
  end)

  it("of times has buckets that hold those below", function()
    local it = new()
    for _, seconds in ipairs { 0, 0.1, 0.11, 3, 1000 } do
      it.tally.observe("wait_seconds", seconds, { model = "m" })
    end
    local page = page_of(it)
    local function bucket(le) return page:value("aimix_wait_seconds_bucket", { le = le }) end
    assert.are.same({ 2, 3, 3, 4, 4, 5 },
      { bucket "0.1", bucket "0.5", bucket "2", bucket "5", bucket "60", bucket "+Inf" })
    assert.are.equal(5, page:value("aimix_wait_seconds_count", { model = "m" }))
    assert.is_true(math.abs(page:value "aimix_wait_seconds_sum" - 1003.21) < 1e-6)
  end)
end)

describe("the reader of the page", function()
  local GOOD = "# HELP a_total A.\n# TYPE a_total counter\na_total 1\n"

  it("is strict", function()
    assert(exposition.parse(GOOD))
    for _, bad in ipairs {
      "a_total 1\n", GOOD .. "a_total 1\n", GOOD .. "b_total 1\n", GOOD .. GOOD,
      "# TYPE a_total counter\na_total 1\n", GOOD:sub(1, -2), GOOD:gsub("a_total", "a"),
      GOOD:gsub(" 1", " x"), GOOD:gsub(" 1", " -1"), GOOD:gsub("a_total 1", 'a_total{x="1" 1'),
      GOOD:gsub("a_total 1", 'a_total{x="1",x="2"} 1'),
      GOOD:gsub("a_total 1", 'a_total{x="\\q"} 1'),
      "# HELP h H.\n# TYPE h histogram\nh_bucket{le=\"1\"} 2\nh_bucket{le=\"+Inf\"} 1\n"
        .. "h_sum 1\nh_count 1\n",
      "# HELP h H.\n# TYPE h histogram\nh_bucket{le=\"1\"} 1\nh_sum 1\nh_count 1\n",
      "# HELP h H.\n# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1\nh_bucket{le=\"1\"} 1\n"
        .. "h_sum 1\nh_count 1\n",
      "# HELP h H.\n# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1\nh_sum 1\nh_count 2\n",
    } do
      assert.is_false(pcall(exposition.parse, bad), bad)
    end
  end)
end)
