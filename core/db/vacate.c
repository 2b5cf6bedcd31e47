#include "db/vacate.h"

#include <dirent.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/err.h"
#include "db/place.h"

enum {
    FAST_MS = 15000, /* for an orderly shutdown, with its checkpoint */
    QUIT_MS = 5000,  /* for an immediate one */
    NAP_MS = 20,
};

enum whereabouts { ELSEWHERE, INSIDE, UNKNOWN };

/* Every process of a cluster has it as working directory. */
static enum whereabouts whereabouts(pid_t pid, const char *cluster)
{
    char path[64], cwd[PATH_MAX];
    snprintf(path, sizeof path, "/proc/%d/cwd", (int)pid);
    ssize_t len = readlink(path, cwd, sizeof cwd - 1);
    if (len < 0)
        return kill(pid, 0) == 0 ? UNKNOWN : ELSEWHERE;
    cwd[len] = '\0';
    return strcmp(cwd, cluster) == 0 ? INSIDE : ELSEWHERE;
}

static bool is_occupied(const char *cluster)
{
    bool found = false;
    DIR *directory = opendir("/proc");
    if (!directory)
        return false;
    for (const struct dirent *entry; !found && (entry = readdir(directory));) {
        pid_t pid = (pid_t)strtol(entry->d_name, NULL, 10);
        found = pid > 0 && whereabouts(pid, cluster) == INSIDE;
    }
    closedir(directory);
    return found;
}

static bool empties_within(const char *cluster, int wait_ms)
{
    const struct timespec nap = { .tv_nsec = NAP_MS * 1000000L };
    while (is_occupied(cluster)) {
        if (wait_ms <= 0)
            return false;
        wait_ms -= NAP_MS;
        nanosleep(&nap, NULL);
    }
    return true;
}

static pid_t pid_in_file(const char *path)
{
    char line[32] = "";
    FILE *file = fopen(path, "re");
    if (!file)
        return 0;
    const char *read = fgets(line, sizeof line, file);
    fclose(file);
    return read ? (pid_t)strtol(line, NULL, 10) : 0;
}

/*
 * As the cluster's own user: root in a container may not look at where others' processes are,
 * and their own user may.
 *
 * A postmaster.pid whose process is alive but elsewhere is the work of a reboot that dealt the
 * numbers anew.  PostgreSQL would refuse to start; only then is it removed.  One whose
 * process is gone PostgreSQL judges better than we could.
 */
static int step_vacate(const struct place *place, const char *cluster)
{
    char path[PATH_MAX + 32];
    (void)place;
    snprintf(path, sizeof path, "%s/postmaster.pid", cluster);
    pid_t pid = pid_in_file(path);
    enum whereabouts where = pid > 0 ? whereabouts(pid, cluster) : ELSEWHERE;
    if (where == INSIDE)
        kill(pid, SIGINT);
    if (!empties_within(cluster, FAST_MS)) {
        if (where == INSIDE)
            kill(pid, SIGQUIT);
        if (!empties_within(cluster, QUIT_MS))
            return 1;
    }
    if (where == ELSEWHERE && pid > 0 && kill(pid, 0) == 0)
        unlink(path);
    return where == UNKNOWN ? 1 : 0;
}

bool vacate(const struct place *place, struct err *err)
{
    if (place_run(place, step_vacate, place->cluster) != 0)
        return err_set(err, ERR_CONFLICT, "another PostgreSQL still works in %.100s",
                       place->cluster);
    return true;
}
