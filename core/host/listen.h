/*
 * Listening sockets: one for each worker, all on one address.
 *
 * SO_REUSEPORT lets the kernel share connections out among them.  The
 * supervisor owns them, so a socket and its backlog outlive a worker.
 */
#pragma once

#include <stdbool.h>

struct err;

enum { LISTEN_ADDRESS_MAX = 128 };

/* Opens 'count' sockets on "host:port", "[v6]:port" or ":port" (any address).
 * Port 0 takes a free one.  'ret_address' says in numbers where they listen. */
bool listen_open(const char *where, int count, int ret_fds[],
                 char ret_address[LISTEN_ADDRESS_MAX], struct err *err);
