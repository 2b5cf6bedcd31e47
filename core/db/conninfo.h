/*
 * A connection string, taken apart once and opened many times.
 *
 * libpq itself tries several hosts in turn and looks for the primary
 * (target_session_attrs), but when it is driven without blocking, a host that swallows
 * packets keeps it busy for minutes and the next is never tried.  So each attempt of
 * ours is cut short, and begins one host further than the last.
 */
#pragma once

#include <stdbool.h>

struct conninfo;
struct err;
struct pg_conn;

/* NULL, with ERR_INVALID, when libpq cannot read it.  The error has no part of the
 * string in it, which may hold a password. */
struct conninfo *conninfo_new(const char *url, struct err *err);
void conninfo_free(struct conninfo *conninfo);

/* Begins to connect, without blocking: drive it with PQconnectPoll().  NULL without memory.
 * Looking up a host name does block, because libpq asks the C library: give
 * an address, or have a resolver nearby. */
struct pg_conn *conninfo_take_start(const struct conninfo *conninfo, unsigned attempt);

/* Connects and waits for it, at most 'timeout_s' for each host. */
struct pg_conn *conninfo_take_connected(const struct conninfo *conninfo, unsigned timeout_s);

/* True when a server is there and takes connections, whatever it would say to ours. */
bool conninfo_answers(const struct conninfo *conninfo, unsigned timeout_s);
