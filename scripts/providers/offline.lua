-- No model at all: the service's own compose() answers.

return provider { name = "offline", models = { "offline" }, offline = true }
