#include "db/cluster.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/err.h"
#include "db/place.h"

enum { VERSION_MIN = 15, LOG_MAX = 8 * 1024 * 1024 };

static const char PROGRAMS[] = "/usr/lib/postgresql";

/* For a small machine, and nothing given up: what was committed stays.  The log has no
 * statements and no details of errors in it, because these quote what customers wrote. */
static const char SETTINGS[] =
    "\n# aimix: change what you like, it is written only once.\n"
    "listen_addresses = ''\n"
    "max_connections = 200\n"
    "shared_buffers = 128MB\n"
    "effective_cache_size = 512MB\n"
    "maintenance_work_mem = 64MB\n"
    "fsync = on\n"
    "full_page_writes = on\n"
    "synchronous_commit = on\n"
    "max_wal_size = 1GB\n"
    "checkpoint_timeout = 15min\n"
    "random_page_cost = 1.1\n"
    "jit = off\n"
    "timezone = 'UTC'\n"
    "log_timezone = 'UTC'\n"
    "log_min_messages = log\n"
    "log_min_error_statement = panic\n"
    "log_error_verbosity = terse\n"
    "log_checkpoints = off\n";

static const char ACCESS[] =
    "# aimix: the socket is in a directory that only its own user can enter.\n"
    "local all all trust\n";

/* The version a cluster was made with, 0 when there is no cluster. */
static int version_of(const struct place *place)
{
    char path[PATH_MAX + 16], line[16] = "";
    snprintf(path, sizeof path, "%s/PG_VERSION", place->cluster);
    FILE *file = fopen(path, "re");
    if (!file)
        return 0;
    char *read = fgets(line, sizeof line, file);
    fclose(file);
    return read ? (int)strtol(line, NULL, 10) : 0;
}

static bool has_programs(const char *bin)
{
    char path[PATH_MAX + 16];
    snprintf(path, sizeof path, "%s/postgres", bin);
    if (access(path, X_OK) != 0)
        return false;
    snprintf(path, sizeof path, "%s/initdb", bin);
    return access(path, X_OK) == 0;
}

/* The newest of Debian's versions that will do, 0 for none. */
static int newest_version(int wanted)
{
    int best = 0;
    DIR *directory = opendir(PROGRAMS);
    if (!directory)
        return 0;
    for (const struct dirent *entry; (entry = readdir(directory));) {
        char bin[PATH_MAX];
        int version = (int)strtol(entry->d_name, NULL, 10);
        snprintf(bin, sizeof bin, "%s/%s/bin", PROGRAMS, entry->d_name);
        if (version > best && version >= VERSION_MIN && (!wanted || version == wanted) &&
            has_programs(bin))
            best = version;
    }
    closedir(directory);
    return best;
}

bool cluster_find_programs(const struct place *place, const char *bin,
                           char ret_bin[PATH_MAX], struct err *err)
{
    if (bin && !has_programs(bin))
        return err_set(err, ERR_INTERNAL, "no initdb and postgres in %.100s", bin);
    if (bin) {
        snprintf(ret_bin, PATH_MAX, "%s", bin);
        return true;
    }
    int wanted = version_of(place);
    int version = newest_version(wanted);
    if (version == 0 && wanted)
        return err_set(err, ERR_INTERNAL, "the cluster in %.80s needs PostgreSQL %d", place->home,
                       wanted);
    if (version == 0)
        return err_set(err, ERR_INTERNAL,
                       "no PostgreSQL %d or newer under %s: install it, or set DATABASE_URL",
                       VERSION_MIN, PROGRAMS);
    snprintf(ret_bin, PATH_MAX, "%s/%d/bin", PROGRAMS, version);
    return true;
}

static void signals_as_born(void)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++)
        signal(number, SIG_DFL);
}

/* Opened by the user it belongs to, so that root follows no link that is not its own. */
static int open_log(const struct place *place)
{
    char path[PATH_MAX + 8], old[PATH_MAX + 8];
    struct stat st;
    snprintf(path, sizeof path, "%s/log", place->home);
    snprintf(old, sizeof old, "%s/log.1", place->home);
    if (stat(path, &st) == 0 && st.st_size > LOG_MAX)
        rename(path, old);
    return open(path, O_WRONLY | O_APPEND | O_CREAT, 0600);
}

bool cluster_enter_child(const struct place *place)
{
    signals_as_born();
    umask(077);
    int log = open_log(place);
    int null = open("/dev/null", O_RDONLY);
    if (log < 0 || null < 0 || chdir("/") != 0)
        return false;
    dup2(null, STDIN_FILENO);
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    close_range(3, ~0U, 0);
    return true;
}

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *at)
{
    (void)st, (void)type, (void)at;
    return remove(path);
}

static bool append(const char *directory, const char *name, const char *text, const char *mode)
{
    char path[PATH_MAX + 32];
    snprintf(path, sizeof path, "%s/%s", directory, name);
    FILE *file = fopen(path, mode);
    if (!file)
        return false;
    bool ok = fputs(text, file) >= 0 && fflush(file) == 0 && fsync(fileno(file)) == 0;
    return fclose(file) == 0 && ok;
}

static bool went_well(pid_t pid)
{
    int status;
    return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}

/* Its name is its whole path: it looks beside itself for the rest, and Debian has neither in
 * any PATH. */
static bool run_initdb(const char *bin, const char *directory, const char *locale)
{
    char program[PATH_MAX + 16], locale_option[32];
    snprintf(program, sizeof program, "%s/initdb", bin);
    snprintf(locale_option, sizeof locale_option, "--locale=%s", locale);
    pid_t pid = fork();
    if (pid == 0) {
        execl(program, program, "-D", directory, "-U", "aimix", "-E", "UTF8", "-A", "trust",
              "--no-instructions", locale_option, (char *)NULL);
        _exit(127);
    }
    return went_well(pid);
}

/* After a checkpoint each page goes whole into the write-ahead log.  With the server's own
 * compression spends then take twice their time; lz4 is far quicker, but not every build has it.
 * Asking for a setting is refused where its value is not allowed. */
static const char *wal_compression(const char *bin, const char *directory)
{
    char program[PATH_MAX + 16];
    snprintf(program, sizeof program, "%s/postgres", bin);
    pid_t pid = fork();
    if (pid == 0) {
        execl(program, program, "-D", directory, "-c", "wal_compression=lz4", "-C",
              "wal_compression", (char *)NULL);
        _exit(127);
    }
    return went_well(pid) ? "wal_compression = lz4\n" : "wal_compression = on\n";
}

/* C.UTF-8 sorts by code point and still knows upper and lower case of all letters; a system
 * without it has C, which knows the English ones. */
static int step_make(const struct place *place, const char *bin)
{
    char half[PATH_MAX + 8];
    snprintf(half, sizeof half, "%s.new", place->cluster);
    if (!cluster_enter_child(place))
        return 1;
    nftw(half, remove_entry, 16, FTW_DEPTH | FTW_PHYS); /* of an earlier, interrupted attempt */
    if (!run_initdb(bin, half, "C.UTF-8")) {
        nftw(half, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
        if (!run_initdb(bin, half, "C"))
            return 2;
    }
    if (!append(half, "postgresql.conf", SETTINGS, "a") ||
        !append(half, "postgresql.conf", wal_compression(bin, half), "a") ||
        !append(half, "pg_hba.conf", ACCESS, "w"))
        return 3;
    return rename(half, place->cluster) == 0 ? 0 : 4;
}

bool cluster_make(const struct place *place, const char *bin, struct err *err)
{
    if (version_of(place) > 0)
        return true;
    int status = place_run(place, step_make, bin);
    if (status != 0)
        return err_set(err, ERR_INTERNAL, "cannot make a cluster (step %d): see %.100s/log",
                       status, place->home);
    return true;
}
