#include "db/place.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/err.h"

static const char SOCKET_NAME[] = "/.s.PGSQL.5432";
static const char ELSEWHERE[] = "/var/lib/aimix";

bool place_become_user(const struct place *place)
{
    if (!place->other)
        return true;
    return setgroups(1, &place->gid) == 0 && setgid(place->gid) == 0 &&
           setuid(place->uid) == 0;
}

int place_run(const struct place *place, place_step *step, const char *arg)
{
    int status;
    pid_t pid = fork();
    if (pid == 0)
        _exit(place_become_user(place) ? step(place, arg) : 255);
    while (pid > 0 && waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return pid > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static bool path_join(char ret_path[PATH_MAX], const char *directory, const char *name,
                      struct err *err)
{
    int len = snprintf(ret_path, PATH_MAX, "%s/%s", directory, name);
    if (len < 0 || len >= PATH_MAX)
        return err_set(err, ERR_INVALID, "the path of %s is too long", name);
    return true;
}

/* Like mkdir -p. */
static bool make_directories(const char *path, struct err *err)
{
    char part[PATH_MAX];
    size_t len = strlen(path);
    if (len == 0 || len >= sizeof part)
        return err_set(err, ERR_INVALID, "'%.60s' is no path for data", path);
    memcpy(part, path, len + 1);
    for (char *c = part + 1; *c; c++)
        if (*c == '/') {
            *c = '\0';
            mkdir(part, 0755);
            *c = '/';
        }
    if (mkdir(part, 0755) != 0 && errno != EEXIST)
        return err_set(err, ERR_INTERNAL, "cannot make %.80s: %s", path, strerror(errno));
    return true;
}

static bool choose_user(struct place *place, struct err *err)
{
    place->uid = geteuid();
    place->gid = getegid();
    if (place->uid != 0)
        return true;
    const struct passwd *user = getpwnam("postgres");
    if (!user)
        user = getpwnam("nobody");
    if (!user)
        return err_set(err, ERR_INTERNAL,
                       "PostgreSQL does not run as root, and there is no user postgres or nobody");
    place->other = true;
    place->uid = user->pw_uid;
    place->gid = user->pw_gid;
    return true;
}

static int step_reach(const struct place *place, const char *directory)
{
    (void)place;
    return access(directory, X_OK) == 0 ? 0 : 1;
}

/* Whether the user gets to 'directory', through all that is above it. */
static bool reaches(const struct place *place, const char *directory)
{
    return place_run(place, step_reach, directory) == 0;
}

/* A directory that is the user's and nobody else's.  One that is there already must be so. */
static bool make_private(const struct place *place, const char *path, struct err *err)
{
    struct stat st;
    if (mkdir(path, 0700) == 0 && place->other && chown(path, place->uid, place->gid) != 0)
        return err_set(err, ERR_INTERNAL, "cannot give %.80s away: %s", path, strerror(errno));
    if (lstat(path, &st) != 0)
        return err_set(err, ERR_INTERNAL, "cannot make %.80s: %s", path, strerror(errno));
    if (!S_ISDIR(st.st_mode) || st.st_uid != place->uid || (st.st_mode & 077))
        return err_set(err, ERR_INTERNAL, "%.80s is not a private directory of user %u", path,
                       (unsigned)place->uid);
    return true;
}

static uint64_t hash_of(const char *text)
{
    uint64_t hash = 14695981039346656037U;
    for (const char *c = text; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 1099511628211U;
    return hash;
}

static const char *last_part(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : "aimix";
}

/* The cluster is to be where the user can get, and the link says where. */
static bool make_elsewhere(struct place *place, const char *data, const char *link,
                           struct err *err)
{
    char name[128];
    snprintf(name, sizeof name, "%.64s-%016llx", last_part(data),
             (unsigned long long)hash_of(data));
    if (!make_directories(ELSEWHERE, err) || !path_join(place->home, ELSEWHERE, name, err) ||
        !make_private(place, place->home, err))
        return false;
    if (symlink(place->home, link) != 0)
        return err_set(err, ERR_INTERNAL, "cannot link %.80s: %s", link, strerror(errno));
    return true;
}

/* A cluster that is there already belongs to whoever made it, and root can be anybody. */
static bool adopt(struct place *place, const char *link, struct err *err)
{
    struct stat st;
    if (!realpath(link, place->home) || stat(place->home, &st) != 0)
        return err_set(err, ERR_INTERNAL,
                       "%.60s leads nowhere: its cluster is gone; remove the link to begin anew",
                       link);
    if (place->other && st.st_uid != 0) {
        place->uid = st.st_uid;
        place->gid = st.st_gid;
    }
    if (!make_private(place, place->home, err))
        return false;
    if (!reaches(place, place->home))
        return err_set(err, ERR_INTERNAL, "user %u cannot get to %.80s", (unsigned)place->uid,
                       place->home);
    return true;
}

static bool find_home(struct place *place, const char *data, struct err *err)
{
    char link[PATH_MAX];
    struct stat st;
    if (!path_join(link, data, "postgres", err))
        return false;
    if (lstat(link, &st) == 0)
        return adopt(place, link, err);
    if (!reaches(place, data))
        return make_elsewhere(place, data, link, err);
    return path_join(place->home, data, "postgres", err) &&
           make_private(place, place->home, err);
}

bool place_fits_socket(const char *directory)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                "0123456789/._-";
    return strlen(directory) + strlen(SOCKET_NAME) <= PLACE_SOCKET_MAX &&
           directory[strspn(directory, plain)] == '\0';
}

static int step_make_directory(const struct place *place, const char *path)
{
    (void)place;
    return mkdir(path, 0700) == 0 || errno == EEXIST ? 0 : 1;
}

static bool find_sockets(struct place *place, struct err *err)
{
    char path[PATH_MAX];
    if (!path_join(path, place->home, "run", err))
        return false;
    if (place_fits_socket(path)) {
        snprintf(place->sockets, sizeof place->sockets, "%.*s", PLACE_SOCKET_MAX, path);
        /* By the user itself: nothing of root's is made in a directory that is not root's. */
        place_run(place, step_make_directory, place->sockets);
        return make_private(place, place->sockets, err);
    }
    const char *base = access("/run", W_OK) == 0 ? "/run" : "/tmp";
    snprintf(place->sockets, sizeof place->sockets, "%s/aimix-%u-%016llx", base,
             (unsigned)place->uid, (unsigned long long)hash_of(place->home));
    return make_private(place, place->sockets, err);
}

bool place_find(const char *data, struct place *ret_place, struct err *err)
{
    char real[PATH_MAX];
    struct place place = { .other = false };
    if (!make_directories(data, err))
        return false;
    if (!realpath(data, real))
        return err_set(err, ERR_INTERNAL, "cannot find %.80s: %s", data, strerror(errno));
    if (!choose_user(&place, err) || !find_home(&place, real, err) ||
        !path_join(place.cluster, place.home, "data", err) || !find_sockets(&place, err))
        return false;
    *ret_place = place;
    return true;
}

/* The directory of the socket, percent-encoded, is the host of the URL. */
void place_url(const struct place *place, char ret_url[PLACE_URL_SIZE])
{
    char host[3 * PLACE_SOCKET_MAX + 1];
    size_t len = 0;
    for (const char *c = place->sockets; *c; c++)
        len += (size_t)snprintf(host + len, sizeof host - len, *c == '/' ? "%%2F" : "%c", *c);
    snprintf(ret_url, PLACE_URL_SIZE, "postgresql://aimix@/aimix?host=%s&port=%d", host,
             PLACE_PORT);
}
