#include "db/server.h"

#include <errno.h>
#include <fcntl.h>
#include <libpq-fe.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/err.h"
#include "db/cluster.h"
#include "db/place.h"
#include "db/vacate.h"

enum {
    LOCK_WAIT_MS = 2000,
    QUIT_MS = 5000,
    NAP_MS = 20,
};

struct db_server {
    struct place place;
    char bin[PATH_MAX];
    char log[PATH_MAX + 8];
    char url[PLACE_URL_SIZE];
    pid_t pid;
    int lock;
};

static void nap(void)
{
    const struct timespec time = { .tv_nsec = NAP_MS * 1000000L };
    nanosleep(&time, NULL);
}

/* A lock of fcntl's kind belongs to this process and not to its children: workers that are
 * forked later do not go on holding it.  One who was just killed may take a moment. */
static bool lock_home(struct db_server *server, struct err *err)
{
    char path[PATH_MAX + 8];
    snprintf(path, sizeof path, "%s/lock", server->place.home);
    server->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (server->lock < 0)
        return err_set(err, ERR_INTERNAL, "cannot open %.80s: %s", path, strerror(errno));
    struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
    for (int waited_ms = 0; fcntl(server->lock, F_SETLK, &lock) != 0; waited_ms += NAP_MS) {
        if (waited_ms >= LOCK_WAIT_MS) {
            fcntl(server->lock, F_GETLK, &lock);
            return err_set(err, ERR_CONFLICT, "another aimix (pid %d) runs on %.80s",
                           (int)lock.l_pid, server->place.home);
        }
        nap();
    }
    return true;
}

struct db_server *db_server_new(const char *data, const char *bin, struct err *err)
{
    struct db_server *server = calloc(1, sizeof *server);
    if (!server)
        abort(); /* at start-up, a few bytes */
    server->lock = -1;
    if (!place_find(data, &server->place, err) || !lock_home(server, err) ||
        !cluster_find_programs(&server->place, bin, server->bin, err) ||
        !cluster_make(&server->place, server->bin, err)) {
        db_server_free(server);
        return NULL;
    }
    snprintf(server->log, sizeof server->log, "%s/log", server->place.home);
    place_url(&server->place, server->url);
    return server;
}

void db_server_free(struct db_server *server)
{
    if (!server)
        return;
    if (server->lock >= 0)
        close(server->lock);
    free(server);
}

pid_t db_server_pid(const struct db_server *server)
{
    return server->pid;
}

const char *db_server_url(const struct db_server *server)
{
    return server->url;
}

const char *db_server_log(const struct db_server *server)
{
    return server->log;
}

/* In the child.  Its own session, because Ctrl-C in a terminal is for us and we stop it in
 * our own time; the death signal comes last, because changing users clears it.  The program's
 * name is its whole path, by which it finds what belongs to it. */
static void become_postgres(const struct db_server *server, pid_t parent)
{
    char program[PATH_MAX + 16], sockets[PLACE_SOCKET_MAX + 64], port[16];
    snprintf(program, sizeof program, "%s/postgres", server->bin);
    snprintf(sockets, sizeof sockets, "unix_socket_directories=%s", server->place.sockets);
    snprintf(port, sizeof port, "%d", PLACE_PORT);
    setsid();
    if (!place_become_user(&server->place) || !cluster_enter_child(&server->place))
        return;
    prctl(PR_SET_PDEATHSIG, SIGINT);
    if (getppid() != parent)
        return; /* the signal was for one who has died since */
    execl(program, program, "-D", server->place.cluster, "-p", port, "-c", sockets, "-c",
          "unix_socket_permissions=0700", "-c", "listen_addresses=", (char *)NULL);
    perror(program);
}

bool db_server_start(struct db_server *server, struct err *err)
{
    if (!vacate(&server->place, err))
        return false;
    pid_t parent = getpid();
    pid_t pid = fork();
    if (pid < 0)
        return err_set(err, ERR_INTERNAL, "cannot start PostgreSQL: %s", strerror(errno));
    if (pid == 0) {
        become_postgres(server, parent);
        _exit(127);
    }
    server->pid = pid;
    return true;
}

/* Looks without taking: the caller's own wait for the child still sees its end. */
static bool has_died(const struct db_server *server)
{
    siginfo_t info = { .si_pid = 0 };
    int got;
    do
        got = waitid(P_PID, (id_t)server->pid, &info, WEXITED | WNOHANG | WNOWAIT);
    while (got != 0 && errno == EINTR);
    return got != 0 || info.si_pid == server->pid;
}

/* The database of its own, once; the connection shows that the server answers. */
static bool make_database(const struct db_server *server, struct err *err)
{
    const char *keywords[] = { "dbname", "connect_timeout", NULL };
    char url[sizeof server->url + 16];
    snprintf(url, sizeof url, "%s&dbname=postgres", server->url);
    const char *values[] = { url, "5", NULL };
    bool ok = false;

    PGconn *pg = PQconnectdbParams(keywords, values, 1);
    if (PQstatus(pg) == CONNECTION_OK) {
        PGresult *found =
            PQexec(pg, "select from pg_database where datname = 'aimix'");
        PGresult *made = PQntuples(found) == 0 ? PQexec(pg, "create database aimix") : NULL;
        ok = PQntuples(found) == 1 || PQresultStatus(made) == PGRES_COMMAND_OK;
        PQclear(found);
        PQclear(made);
    }
    if (!ok)
        err_set(err, ERR_BUSY, "%s", PQerrorMessage(pg));
    PQfinish(pg);
    return ok;
}

bool db_server_wait(struct db_server *server, unsigned timeout_s, struct err *err)
{
    struct err why;
    for (unsigned waited_ms = 0; !make_database(server, &why); waited_ms += NAP_MS) {
        if (has_died(server))
            return err_set(err, ERR_INTERNAL, "PostgreSQL did not start: see %.120s",
                           server->log);
        if (waited_ms >= timeout_s * 1000)
            return err_set(err, ERR_BUSY, "PostgreSQL is not ready after %u s: %.100s",
                           timeout_s, why.text);
        nap();
    }
    return true;
}

static bool ends_within(const struct db_server *server, unsigned wait_ms)
{
    for (unsigned waited_ms = 0; !has_died(server); waited_ms += NAP_MS) {
        if (waited_ms >= wait_ms)
            return false;
        nap();
    }
    return true;
}

void db_server_stop(struct db_server *server, unsigned grace_s)
{
    if (server->pid <= 0)
        return;
    kill(server->pid, SIGINT);
    if (!ends_within(server, grace_s * 1000)) {
        kill(server->pid, SIGQUIT);
        if (!ends_within(server, QUIT_MS))
            kill(server->pid, SIGKILL);
    }
    while (waitpid(server->pid, NULL, 0) < 0 && errno == EINTR)
        ;
    server->pid = 0;
}
