-- An entry: what is known of a service that was proved before, without running its file.
--
-- Running and proving the files of all services takes longer than the rest of a worker's start,
-- and more memory than everything else in it.  A service whose files are those that were proved
-- need not be run to be on sale: until somebody wants it, its entry stands for it.
--
--     entry.by(realm, program)        what a proof holds for, as a digest: the contract and the
--                                     prompt language in `realm`, and the build of the host
--     entry.texts(service)            -> { [path] = text } of its files and its prompt
--     entry.of(service, by)           -> entry, plain data
--     entry.asleep(entry)             -> { type, version, record = { path }, entry, is_asleep,
--                                     category, name, about, cost, format, conversation,
--                                     provable }
--     entry.is_current(entry, by, pass, newest_prompt)   whether the files are the same still,
--                                     and nothing that proves them has changed

local crypto = require "crypto"
local modules = require "lib.modules"

local entry = {}

-- What is told of a service that is on sale, beside its type and version.
local TOLD = { "category", "name", "about", "cost", "format", "conversation", "provable" }

local function digest(pieces)
  return crypto.hex(crypto.sha256(table.concat(pieces, "\0")))
end

-- `digest_of(path)` is nil for a file that is not there.
local function digest_of_files(paths, digest_of)
  local pieces = {}
  for i, path in ipairs(paths) do
    local one = digest_of(path)
    if not one then return nil end
    pieces[i] = path .. "\0" .. one
  end
  return digest(pieces)
end

function entry.by(realm, program)
  local pieces = { program }
  for _, name in ipairs { "lib.service", "lib.prompt" } do
    for _, file in ipairs(realm:files(name)) do
      pieces[#pieces + 1] = file.path .. "\0" .. file.text
    end
  end
  return digest(pieces)
end

function entry.texts(service)
  local texts = { [service.prompt_path] = service.prompt_text }
  for _, file in ipairs(modules.files(service.record)) do texts[file.path] = file.text end
  return texts
end

function entry.of(service, by)
  local texts, paths = entry.texts(service), {}
  for path in pairs(texts) do paths[#paths + 1] = path end
  table.sort(paths)
  local made = {
    by = by, type = service.type, version = service.version, path = service.record.path,
    prompt = service.prompt_path, files = paths, told = {},
    digest = digest_of_files(paths, function(path) return crypto.sha256(texts[path]) end),
  }
  for _, name in ipairs(TOLD) do made.told[name] = service[name] end
  return made
end

function entry.asleep(made)
  local service = {
    type = made.type, version = made.version, record = { path = made.path }, entry = made,
    is_asleep = true,
  }
  for _, name in ipairs(TOLD) do service[name] = made.told[name] end
  return service
end

function entry.is_current(made, by, pass, newest_prompt)
  return made.by == by and made.prompt == newest_prompt(made.type, pass.list)
     and made.digest == digest_of_files(made.files, function(path) return pass:digest(path) end)
end

return entry
