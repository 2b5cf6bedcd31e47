-- A copy of the scripts and prompts that a spec may change, and a server that runs it.
--
--     local shop = workshop.new { ["scripts/platform/lab.lua"] = text }
--     local aimix = server.beside(shop:settings { AIMIX_WORKERS = "2" })
--     shop:write("scripts/services/saju.lua", text)
--     shop:remove()

local workshop = {}
local Workshop = {}
Workshop.__index = Workshop

function workshop.new(files)
  local pipe <close> = assert(io.popen "mktemp -d /tmp/aimix-workshop-XXXXXX")
  local self = setmetatable({ folder = pipe:read "l" }, Workshop)
  assert(os.execute("cp -r scripts prompts " .. self.folder))
  for path, text in pairs(files or {}) do self:write(path, text) end
  return self
end

-- Written beside and renamed over, as most editors do: nobody reads half a file.
function Workshop:write(path, text)
  local full = self.folder .. "/" .. path
  assert(os.execute("mkdir -p " .. full:match "^(.*)/"))
  local file <close> = assert(io.open(full .. ".new", "w"))
  file:write(text)
  file:close()
  assert(os.rename(full .. ".new", full))
end

function Workshop:read(path)
  local file <close> = assert(io.open(self.folder .. "/" .. path))
  return file:read "a"
end

function Workshop:delete(path)
  assert(os.remove(self.folder .. "/" .. path))
end

-- In the folder that holds scripts and prompts.
function Workshop:shell(command)
  assert(os.execute(("cd %s && %s"):format(self.folder, command)))
end

function Workshop:settings(more)
  local all = {
    AIMIX_SCRIPTS = self.folder .. "/scripts", AIMIX_PROMPTS = self.folder .. "/prompts",
  }
  for name, value in pairs(more or {}) do all[name] = value end
  return all
end

function Workshop:remove()
  os.execute("rm -rf " .. self.folder)
end

return workshop
