/* Making a cluster, and the programs that make and run it. */
#pragma once

#include <limits.h>
#include <stdbool.h>

struct err;
struct place;

/* Finds the directory of initdb and postgres: 'bin' itself when given, else the newest under
 * /usr/lib/postgresql, or the one that the cluster was made with when there is one. */
bool cluster_find_programs(const struct place *place, const char *bin,
                           char ret_bin[PATH_MAX], struct err *err);

/* Makes the cluster when there is none.  Half of one is never seen: it gets its name last. */
bool cluster_make(const struct place *place, const char *bin, struct err *err);

/* In a child that is about to become a program: no open files but the log, signals as
 * at birth. */
bool cluster_enter_child(const struct place *place);
