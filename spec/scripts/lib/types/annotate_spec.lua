local annotate = require "lib.types.annotate"
local head = require "lib.types.head"

local function module_of(line, prose)
  local entries = head.read(("/*\n * %s\n%s */"):format(line, prose or ""), "")
  return annotate.module("x", entries, prose or "")
end

local function has(line, ...)
  local text = module_of(line)
  for _, part in ipairs { ... } do
    assert(text:find(part, 1, true), text .. "\nhas no\n" .. part)
  end
end

describe("annotations", function()
  it("have the types that the words of a head mean", function()
    has("x.f(url, options?) -> text | nil, err", "---@param url string\n",
      "---@param options? table\n",
      "---@return string?\n---@return Err?\nfunction x.f(url, options)")
    has("x.f(...) -> year, month, day", "---@param ... any\n",
      "---@return integer\n---@return integer\n---@return integer\nfunction x.f(...)")
    has("x.f() -> 32 bytes, HMAC-SHA-256", "---@return string\nfunction")
    has("x.f(a [, before]) -> boolean: whether", "---@param a any\n---@param before? integer\n",
      "---@return boolean\n")
    has("x.f(function(tx) ... end) -> whatever", "---@param work function\n", "---@return any\n")
    has("x.f{ a =, b? = } -> { c = }", "---@param order table\n", "---@return table\n",
      "function x.f(order) end")
    has("x.y     how much", "---@type any\nx.y = nil")
  end)

  it("keep what the head says, letter for letter", function()
    has("x.f() -> text     waits", "---x.f() -> text     waits\n---@async\n")
  end)

  it("mark all when all wait", function()
    assert.matches("---@async\n---@return integer", module_of("x.f() -> credits",
      " *\n * All of them wait.\n"), 1, true)
  end)
end)
