/* A private PostgreSQL for one test program, and a loop to drive a pool on. */
#pragma once

#include <assert.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <uv.h>

#include "base/err.h"
#include "base/log.h"
#include "db/pool.h"
#include "db/server.h"

static unsigned passed;
static char fixture_data[] = "/tmp/aimix-test-XXXXXX";
static struct db_server *fixture_server;
static struct err fixture_err;

static inline void fixture_check(bool ok, const char *what)
{
    if (ok)
        return;
    fprintf(stderr, "%s: %s\n", what, fixture_err.text);
    exit(1);
}

static inline int fixture_remove(const char *path, const struct stat *st, int type,
                                 struct FTW *at)
{
    (void)st, (void)type, (void)at;
    return remove(path);
}

static inline void fixture_close(void)
{
    if (fixture_server)
        db_server_stop(fixture_server, 10);
    db_server_free(fixture_server);
    nftw(fixture_data, fixture_remove, 16, FTW_DEPTH | FTW_PHYS);
}

/* A data directory that any user can get to; alarm() bounds the whole program. */
static inline void fixture_open(unsigned seconds)
{
    alarm(seconds);
    log_open("test", getenv("LOUD") ? LOG_DEBUG : LOG_ERROR);
    fixture_check(mkdtemp(fixture_data), "mkdtemp");
    chmod(fixture_data, 0755);
    fixture_server = db_server_new(fixture_data, NULL, &fixture_err);
    fixture_check(fixture_server, "new");
}

static inline void fixture_start(void)
{
    fixture_check(db_server_start(fixture_server, &fixture_err), "start");
    fixture_check(db_server_wait(fixture_server, 30, &fixture_err), "wait");
}
