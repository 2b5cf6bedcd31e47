/* The calls of one statement as its parameters: an array of text for each, in binary, so that
 * nothing needs escaping. */
#pragma once

#include <stdbool.h>

struct connection;

/* From connection->calls to its 'values' and 'lengths'.  False without memory. */
bool arrays_build(struct connection *connection);
