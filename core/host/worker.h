/*
 * What runs in the supervisor's children.
 */
#pragma once

#include "host/child.h"

child_main worker_main;
child_main jobs_main;
child_main database_main;

/* Reads and proves all scripts, as a worker would, and tells its quarantine which it is at;
 * ends with a signal when one takes too long.  Has neither clients nor a database. */
child_main prover_main;
