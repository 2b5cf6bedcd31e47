-- The scripts in force on this node, and what is wrong with those that are not.
--
-- Each process shows its own inventory to the others (lib.inventory).  Where all say the same of
-- a file it is one row; where they differ, one for each thing that is said.

local answer = require "lib.answer"
local clock = require "clock"
local db = require "db"
local host = require "host"
local inventory = require "lib.inventory"
local json = require "json"
local problem = require "lib.problem"
local schema = require "lib.schema"
local staff = require "lib.staff"
local throttle = require "lib.throttle"

-- A reload reads and proves everything.  More often than that nobody saves a file.
local asked = throttle.new { most = 10, window = 60, clock = clock }

local NOTE = "insert into admin_changes (actor, action, subject) values ($1, 'reload', 'scripts')"

local ERROR = {
  schema.text "file" { ko = "파일", en = "The file", max = 1000 },
  schema.number "line" { ko = "줄", en = "The line", integer = true, min = 0 },
  schema.text "text" { ko = "무엇이 틀렸고 무엇이 맞는지", max = 4000, multiline = true,
    en = "What is wrong, and what would be right" },
}
local SCRIPT = {
  schema.choice "kind" { ko = "폴더", en = "The folder", table.unpack(inventory.kinds) },
  schema.text "name" { ko = "이름", en = "Its name", max = 1000 },
  schema.text "file" { ko = "파일", en = "The file", max = 1000 },
  schema.choice "status" { ko = "어떤지", en = "How it is", "serving", "serving-older", "refused",
    help_ko = "serving-older: 고친 파일이 거절되어 앞의 판이 계속 일해요.",
    help_en = "serving-older: what was saved was refused, and the version before goes on." },
  schema.text "version" { ko = "일하는 판", en = "The version in force", max = 1000, optional = true },
  schema.moment "since" { ko = "그 판이 언제부터인지", en = "Since when", optional = true },
  schema.group "error" { ko = "거절한 까닭", en = "Why it was refused", fields = ERROR,
    optional = true },
  schema.list "processes" { ko = "그렇게 말하는 프로세스", en = "The processes that say so",
    item = schema.text "process" { max = 40 } },
}
local PROCESS = {
  schema.text "process" { ko = "이름", en = "Its name", max = 40 },
  schema.moment "loaded_at" { ko = "언제 읽었는지", en = "When it read its scripts" },
}

local function status_of(row)
  if not row.error then return "serving" end
  return row.version and "serving-older" or "refused"
end

local function key_of(row)
  local wrong = row.error or {}
  return table.concat({ row.kind, row.name, row.version or "", wrong.file or "",
                        wrong.line or "", wrong.text or "" }, "\0")
end

local function add(rows, process, said)
  local key = key_of(said)
  local row = rows[key]
  if not row then
    row = { kind = said.kind, name = said.name, file = said.file, status = status_of(said),
            version = said.version or json.null, since = said.since or json.null,
            error = said.error or json.null, processes = json.list(), key = key }
    rows[key], rows[#rows + 1] = row, row
  end
  row.processes[#row.processes + 1] = process
  if said.since and said.since < row.since then row.since = said.since end
end

-- { rows }, { processes }
local function gather()
  local rows, processes = {}, json.list()
  for _, one in ipairs(host.shown "scripts") do
    if not one.left then
      local read = inventory.read(one.text)
      processes[#processes + 1] = { process = one.process, loaded_at = read.loaded_at }
      for _, said in ipairs(read.scripts) do add(rows, one.process, said) end
    end
  end
  table.sort(rows, function(a, b) return a.key < b.key end)
  local list = json.list()
  for i, row in ipairs(rows) do list[i], row.key = row, nil end
  return list, processes
end

local function list(request)
  staff.user(request, "operator")
  local rows, processes = gather()
  return answer.cached(request, { scripts = rows, processes = processes })
end

local NOBODY = { ko = "여기에는 다시 읽게 할 프로세스가 없습니다.",
                 en = "There is no supervisor here that could be asked." }

local function reload(request)
  local user = staff.user(request, "operator")
  assert(asked:check(user.sub))
  asked:count(user.sub)
  assert(db.exec(NOTE, user.sub))
  if not host.ask_reload() then error(problem.err("busy", NOBODY)) end
  return answer.json(202, { status = "asked" }, { location = "/v1/admin/scripts" })
end

return routes {
  ["GET /v1/admin/scripts"] = list,
  ["POST /v1/admin/scripts/reload"] = reload,

  about = {
    ko = "운영: 스크립트", en = "Looking after the shop: scripts",
    schemas = { Script = SCRIPT, ScriptError = ERROR },
    ["GET /v1/admin/scripts"] = {
      ko = "지금 일하는 스크립트와 거절한 것", en = "The scripts in force, and those refused",
      bearer = true, is_cached = true,
      help_ko = "이 노드의 것. 프로세스마다 다르면 한 파일이 여러 줄이에요. operator나 admin만.",
      help_en = "Of this node. A file of which its processes differ has a row for each. For "
        .. "operators and admins.",
      answers = { [200] = { ko = "스크립트", en = "The scripts", fields = {
        schema.list "scripts" { item = schema.group "script" { fields = SCRIPT }, max = 10000 },
        schema.list "processes" { item = schema.group "process" { fields = PROCESS } },
      } } },
      problems = { "denied", "busy" },
    },
    ["POST /v1/admin/scripts/reload"] = {
      ko = "다시 읽게 하기", en = "Have the scripts read anew", bearer = true,
      help_ko = "SIGHUP과 같아요. 기다리지 않으니 `GET /v1/admin/scripts`에서 보세요. operator나 admin만, "
        .. "1분에 열 번까지.",
      help_en = "As SIGHUP does. It does not wait: see `GET /v1/admin/scripts`. For operators and "
        .. "admins, ten times a minute.",
      answers = { [202] = { ko = "시켰어요", en = "It was asked for", headers = { "Location" },
                            fields = { schema.choice "status" { "asked" } } } },
      problems = { "denied", "too-many-requests", "busy" },
    },
  },
}
