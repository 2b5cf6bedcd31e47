-- The little servers of this folder that are written for Node.js.
--
--     local node = require "flow.node"
--     local vendor = node.start("aimock.mjs")      it listens when this returns
--     vendor.url                                   http://127.0.0.1:port
--     vendor:stop()

local clock = require "clock"
local process = require "process"
local tcp = require "tcp"

local node = {}
local Node = {}
Node.__index = Node

local SIGKILL = 9
local START_S = 20

local function until_it_listens(self)
  local limit = clock.monotonic() + START_S
  repeat
    local connection = tcp.connect("127.0.0.1", self.port)
    if connection then return connection:close() end
    clock.sleep(0.02)
  until clock.monotonic() > limit
  self:stop()
  error(self.script .. " does not listen; `vendor/install test` installs what it needs", 3)
end

function node.start(script, ...)
  local port = tcp.free_port()
  local self = setmetatable({ script = script, port = port }, Node)
  self.url = "http://127.0.0.1:" .. port
  self.child = process.start { "node", "spec/flow/" .. script, tostring(port), ... }
  until_it_listens(self)
  return self
end

function Node:stop()
  self.child:kill(SIGKILL)
  self.child:wait(5)
end

return node
