/*
 * What runs in the supervisor's children.
 */
#pragma once

#include "host/child.h"

child_main worker_main;
child_main jobs_main;
child_main database_main;
