-- What each number at /metrics is, for whoever looks at it.

return {
  OTHER = "A number that a script keeps.",

  http_request_seconds = "From the end of a request to its answer, or the end of its stream.",
  http_answers_total = "Answers by route and class of status.",
  http_requests_total = "Requests that reached a script.",
  http_refused_total = "Requests that did not: malformed, too large or too slow.",
  http_cut_total = "Connections that we closed: idle, or too slow to take an answer.",
  http_connections = "Connections that are open.",
  http_in_flight = "Requests from a complete head to the end of the answer.",

  readings_total = "Readings by service, version and outcome: done, replay, or the problem's type.",
  credits_spent_total = "Credits taken for readings.",
  credits_refunded_total = "Credits of readings given back.",

  model_calls_total = "Calls of a model by its name and what came of them.",
  model_call_seconds = "How long a call of a model took.",
  model_tokens_total = "Tokens that models say they have used.",

  db_connections = "Connections to the database.",
  db_connections_busy = "Of those, in use.",
  db_waiting = "Queries that wait for a connection.",
  db_ledger_waiting = "Calls of the ledger that wait for a connection.",
  db_queries_total = "Statements sent for queries.",
  db_ledger_calls_total = "Calls of the ledger that were answered.",
  db_ledger_batches_total = "Statements that answered more than one of them.",
  db_refused_total = "Refused because the queue was full or the wait too long.",
  db_lost_total = "Connections to the database that broke.",

  fetch_in_flight = "Requests to others that have not ended.",
  cpu_jobs_running = "Slow computations on threads, such as password hashes.",
  cpu_jobs_waiting = "Slow computations that wait for a thread.",
  tasks = "Requests and chores that are under way.",
  lua_memory_bytes = "Memory of the scripts.",
  pid = "Process id.",

  reloads_total = "Times that a process read its scripts anew, by what came of it.",
  script_refusals_total = "Files refused at a reload, by the folder they are of.",
  scripts_refused = "Files that are refused now, by the folder they are of.",
  process_restarts_total = "Times that a process was started again after it had ended.",
  audit_broken_rows = "Rows that break a rule of the books; anything but 0 is a bug in money.",
}
