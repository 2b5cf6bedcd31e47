/*
 * Listening sockets: one for each worker, all on one address.
 *
 * SO_REUSEPORT lets the kernel share connections out among them.  The
 * supervisor owns them, so a socket and its backlog outlive a worker.  A socket
 * listens until the last process that has it open has closed it: so nobody may
 * keep one that is not theirs, or at the end clients would wait in the backlog
 * of a server that takes no more.
 */
#pragma once

#include <stdbool.h>

struct err;

enum { LISTEN_ADDRESS_MAX = 128 };

/* Opens 'count' sockets on "host:port", "[v6]:port" or ":port" (any address).
 * Port 0 takes a free one.  'ret_address' says in numbers where they listen. */
bool listen_open(const char *where, int count, int ret_fds[],
                 char ret_address[LISTEN_ADDRESS_MAX], struct err *err);

/* Closes all that listen_open() has opened in this process or before its fork, but
 * 'kept'; -1 keeps none. */
void listen_close_others(int kept);
