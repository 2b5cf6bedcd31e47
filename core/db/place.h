/*
 * Where the embedded cluster lives, and whose it is.
 *
 * PostgreSQL refuses to run as root.  Started by root we run it as `postgres`, or as
 * `nobody` where there is no such user; otherwise as ourselves.  The cluster is
 * <data>/postgres, unless that user cannot get there (a clone under /root): then it
 * is /var/lib/aimix/<name>-<hash of the path>, and <data>/postgres a link to it.  Either way the
 * next start finds it through <data>/postgres.
 *
 *     <home>/data    the cluster      <home>/log    what it says
 *     <home>/run     its socket       <home>/lock   held by the aimix that runs it
 *
 * A socket's path has at most 107 bytes.  Where <home>/run would be too long, the
 * socket is in a directory of its own under /run or /tmp that only that user can enter.
 */
#pragma once

#include <limits.h>
#include <stdbool.h>
#include <sys/types.h>

struct err;

enum { PLACE_SOCKET_MAX = 107, PLACE_PORT = 5432, PLACE_URL_SIZE = 4 * PLACE_SOCKET_MAX + 64 };

struct place {
    uid_t uid;
    gid_t gid;
    bool other;               /* not the user that we are */
    char home[PATH_MAX];
    char cluster[PATH_MAX];
    char sockets[PLACE_SOCKET_MAX + 1];
};

/* Makes the directories too, all but the cluster. */
bool place_find(const char *data, struct place *ret_place, struct err *err);

/* What to connect to, whether or not the server runs. */
void place_url(const struct place *place, char ret_url[PLACE_URL_SIZE]);

/* Becomes the place's user, for good; false when the system does not let us. */
bool place_become_user(const struct place *place);

/* Runs step(place, arg) as that user in a child, and waits.  What it returned, or -1. */
typedef int place_step(const struct place *place, const char *arg);
int place_run(const struct place *place, place_step *step, const char *arg);

/* True when a socket in this directory has a path that is not too long, and one that
 * needs no quoting in PostgreSQL's list of directories. */
bool place_fits_socket(const char *directory);
