-- What runs in a process that may die of it, before a reload and when a worker died at its
-- start: all scripts are read and proved once.  What is refused is not said here: each
-- worker finds it, and says it.

local host = require "host"
local loader = require "lib.loader"

return function()
  pcall(function() loader.of_host(host.reading):load_all() end)
  return 0
end
