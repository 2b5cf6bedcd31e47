/*
 * Notices that files below some folders have changed.
 *
 * Editors write in place, in pieces, or beside and rename; a checkout touches hundreds.  So
 * what is told is never which file, only that it is worth looking: once, when it has been
 * quiet for a moment, or when it has not been quiet for long.
 */
#pragma once

#include <stdbool.h>
#include <uv.h>

struct err;
struct watch;

enum {
    WATCH_QUIET_MS = 15,  /* nothing happened for so long */
    WATCH_LATEST_MS = 150, /* after the first change, quiet or not */
    WATCH_DEPTH = 8,      /* of folders below a folder */
};

typedef void watch_changed(void *owner);

/* A file counts when its name ends in one of 'suffixes'; both lists end with NULL.  Lives as
 * long as the loop.  False, and *err says why, when the system will not watch (another path,
 * or too many watches): nothing is watched then. */
bool watch_start(uv_loop_t *loop, const char *const *folders, const char *const *suffixes,
                 watch_changed *changed, void *owner, struct err *err);
