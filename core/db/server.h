/*
 * The embedded PostgreSQL: a private cluster beside us, for when there is no DATABASE_URL.
 *
 *     struct db_server *server = db_server_new("var", bin, &err);   where, and initdb at first
 *     db_server_start(server, &err)                                 a child of ours
 *     db_server_wait(server, 60, &err)                              it answers
 *     ... db_server_url(server) ...
 *     db_server_stop(server, 20); db_server_free(server);
 *
 * It is a plain PostgreSQL with all its durability, tuned for a small machine, that only
 * listens on a Unix socket in a directory which nobody but its own user (and root)
 * can enter; that is why it asks for no password.  db/place.h says where it lives and as whom.
 *
 * The child dies with us, however we die: the kernel then sends it the signal for a fast
 * shutdown.  When it dies by itself the caller, who waits for its pid, starts it again.
 *
 * All of these block, up to seconds.  They are for the supervisor and for commands.
 */
#pragma once

#include <stdbool.h>
#include <sys/types.h>

struct db_server;
struct err;

/* Takes the cluster under the directory 'data', which no other aimix may hold, and makes it
 * when there is none.  'bin' is where initdb and postgres are; NULL takes the newest of Debian's
 * that fits. */
struct db_server *db_server_new(const char *data, const char *bin, struct err *err);

/* After db_server_stop(): it does not stop anything. */
void db_server_free(struct db_server *server);

/* Starts it, or starts it again.  What an earlier aimix left running here ends first. */
bool db_server_start(struct db_server *server, struct err *err);

/* Waits until the database can be used; fails when the server dies or that takes longer. */
bool db_server_wait(struct db_server *server, unsigned timeout_s, struct err *err);

/* Of the last start.  To be waited for by the caller, who is its parent. */
pid_t db_server_pid(const struct db_server *server);
const char *db_server_url(const struct db_server *server);

/* Where it writes what goes wrong. */
const char *db_server_log(const struct db_server *server);

/* Fast shutdown; after 'grace_s' an immediate one, which loses nothing that was committed.  The
 * child has been waited for when this returns. */
void db_server_stop(struct db_server *server, unsigned grace_s);
