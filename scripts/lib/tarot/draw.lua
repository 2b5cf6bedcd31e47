-- The draw aimix-tarot-v1, which anybody can do again.
--
--     draw.commit(server_seed)    its SHA-256, hexadecimal: what is told before the draw
--     draw.of(order)              the first `count` places of the permutation, and the words used
--         order = { server_seed = bytes, client_seed, nonce, size, count, allow_reversed }
--         -> { { index = 0 .. size - 1, reversed }, … }, { numbers from 0 to 2^32 - 1, … }
--
-- Words: block c, for c = 0, 1, …, is HMAC-SHA-256 with the server seed as its key, of
-- "aimix-tarot-v1:<client_seed>:<nonce>:<c>", split into eight big-endian numbers of 32 bits.
-- below(n): the next word w that is less than floor(2^32 / n) * n, modulo n; others are skipped.
-- Fisher-Yates from the left over 0 .. size - 1: at place i, counted from 0, swap with place
-- i + below(size - i); then, when cards may be reversed, the next word's lowest bit says whether
-- this one is.  So the first places do not hang on how many more are drawn.

local digest = require "digest"

local draw = {}

draw.algorithm = "aimix-tarot-v1"

local BLOCK = ">I4I4I4I4I4I4I4I4"
local WORDS = 8
local RANGE = 1 << 32

function draw.commit(server_seed)
  return digest.hex(digest.sha256(server_seed))
end

-- A function that gives the next word; all it gave are in `used`.
local function words_of(order)
  local head = ("%s:%s:%d:"):format(draw.algorithm, order.client_seed, order.nonce)
  local used, count, block, left = {}, 0, {}, 0
  return function()
    if left == 0 then
      local text = head .. tostring(count // WORDS)
      block = { string.unpack(BLOCK, digest.hmac_sha256(order.server_seed, text)) }
      left = WORDS
    end
    count = count + 1
    used[count] = block[WORDS + 1 - left]
    left = left - 1
    return used[count]
  end, used
end

local function below(n, next_word)
  local limit = RANGE // n * n
  local word
  repeat word = next_word() until word < limit
  return word % n
end

function draw.of(order)
  local next_word, used = words_of(order)
  local size, moved, drawn = order.size, {}, {}
  for i = 0, order.count - 1 do
    local j = i + below(size - i, next_word)
    drawn[i + 1] = { index = moved[j] or j }
    moved[j] = moved[i] or i
    drawn[i + 1].reversed = order.allow_reversed and next_word() & 1 == 1
  end
  return drawn, used
end

return draw
