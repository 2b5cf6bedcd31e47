-- Addresses, as people type them.
--
--     email.normal(text) -> the address in the one form we keep; nil when it is none
--
-- Small letters throughout: two accounts that differ in a capital letter would be
-- one person twice.  Whether anybody reads mail there, only a mail can tell.

local email = {}

local LENGTH_MAX, LOCAL_MAX, LABEL_MAX = 255, 64, 63

local function is_local(part)
  return #part >= 1 and #part <= LOCAL_MAX and part:find("^[%w!#$%%&'*+/=?^_`{|}~.-]+$")
     and not part:find("^%.") and not part:find("%.$") and not part:find("..", 1, true)
end

local function is_domain(part)
  local labels = 0
  for label in (part .. "."):gmatch("([^.]*)%.") do
    labels = labels + 1
    if #label > LABEL_MAX or not label:find("^%w[%w-]*$") or label:find("%-$") then return false end
  end
  return labels >= 2 and not part:find("%.%d+$")
end

function email.normal(text)
  local address = text:match("^%s*(.-)%s*$"):lower()
  local before, after = address:match("^([^@]+)@([^@]+)$")
  if before and #address <= LENGTH_MAX and is_local(before) and is_domain(after) then
    return address
  end
end

return email
