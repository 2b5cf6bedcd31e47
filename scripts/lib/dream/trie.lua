-- Words in a tree of characters: all that begin at a place are found in one walk, whose
-- length is bounded by the longest word, however many there are.
--
--     trie.new() -> root
--     trie.add(root, codes, entry)          entries of one word are kept in order
--     trie.walk(root, code, i, found) -> n  fills found.last[k] and found.entries[k], the
--                                           shortest word first
--
-- A node is a table by code point; what ends there stands at 0, which no text has.

local trie = {}

local HERE = 0

function trie.new()
  return {}
end

function trie.add(root, codes, entry)
  local node = root
  for i = 1, #codes do
    local code = codes[i]
    node[code] = node[code] or {}
    node = node[code]
  end
  node[HERE] = node[HERE] or {}
  table.insert(node[HERE], entry)
end

-- `found` holds two lists, which the caller uses again and again.
function trie.walk(root, code, i, found)
  local node, n = root[code[i]], 0
  while node do
    local entries = node[HERE]
    if entries then
      n = n + 1
      found.last[n], found.entries[n] = i, entries
    end
    i = i + 1
    node = node[code[i]]
  end
  return n
end

return trie
