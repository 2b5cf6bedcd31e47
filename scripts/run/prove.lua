-- What runs before a reload, in a process that may die of it: all scripts are read and
-- proved once.  What is refused is not said here: each worker finds it, and says it.

local loader = require "lib.loader"

return function()
  pcall(function() loader.of_host():load_all() end)
  return 0
end
