/* The embedded server: made once, one owner, gone with its parent, and back after a crash. */
#include <errno.h>
#include <libpq-fe.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include "db/place.h"
#include "fixture.h"

static char *ask(const char *sql)
{
    static char answer[256];
    PGconn *pg = PQconnectdb(db_server_url(fixture_server));
    PGresult *result = PQexec(pg, sql);
    snprintf(answer, sizeof answer, "%s",
             PQntuples(result) ? PQgetvalue(result, 0, 0) : PQresultErrorMessage(result));
    PQclear(result);
    PQfinish(pg);
    return answer;
}

static bool is(const char *sql, const char *expected)
{
    const char *answer = ask(sql);
    if (strcmp(answer, expected) == 0)
        return true;
    fprintf(stderr, "%s: %s, not %s\n", sql, answer, expected);
    return false;
}

static void is_private_and_durable(void)
{
    struct stat st;
    char path[512];
    assert(is("select current_user || ' ' || current_database()", "aimix aimix"));
    assert(is("show server_encoding", "UTF8"));
    assert(is("show listen_addresses", ""));
    assert(is("show fsync", "on") && is("show full_page_writes", "on"));
    assert(is("show synchronous_commit", "on"));
    assert(is("select lower('Ä')", "ä"));
    snprintf(path, sizeof path, "%s/postgres", fixture_data);
    assert(stat(path, &st) == 0 && (st.st_mode & 077) == 0);
    assert(geteuid() != 0 || st.st_uid != 0);
    passed += 7;
}

static void keeps_errors_out_of_its_log(void)
{
    char line[1024];
    bool seen = false;
    ask("select 'jane@example.test'::int");
    FILE *log = fopen(db_server_log(fixture_server), "r");
    assert(log);
    while (fgets(line, sizeof line, log))
        seen = seen || strstr(line, "jane");
    fclose(log);
    assert(!seen);
    passed++;
}

/* fcntl locks do not stand between a process and itself, so another process tries. */
static int second_owner(void)
{
    struct err err = { 0 };
    struct db_server *other = db_server_new(fixture_data, NULL, &err);
    return !other && err.code == ERR_CONFLICT && strstr(err.text, "another aimix") ? 0
                                                                                   : 1;
}

static int in_child(int (*body)(void))
{
    int status;
    pid_t pid = fork();
    if (pid == 0)
        _exit(body());
    assert(pid > 0 && waitpid(pid, &status, 0) == pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void has_one_owner(void)
{
    assert(in_child(second_owner) == 0);
    passed++;
}

static void comes_back_after_a_crash(void)
{
    ask("create table kept (n int)");
    ask("insert into kept values (7)");
    kill(db_server_pid(fixture_server), SIGKILL);
    assert(waitpid(db_server_pid(fixture_server), NULL, 0) > 0);
    fixture_start();
    assert(is("select n::text from kept", "7"));
    passed++;
}

/* The number of a process that is alive and has nothing to do with it. */
static void survives_a_stale_pid_file(void)
{
    char path[512];
    db_server_stop(fixture_server, 10);
    snprintf(path, sizeof path, "%s/postgres/data/postmaster.pid", fixture_data);
    pid_t bystander = fork();
    if (bystander == 0) {
        struct stat st;
        snprintf(path, sizeof path, "%s/postgres", fixture_data);
        if (stat(path, &st) == 0 && setgid(st.st_gid) == 0 && setuid(st.st_uid) == 0)
            execl("/bin/sleep", "sleep", "60", (char *)NULL);
        _exit(0);
    }
    FILE *file = fopen(path, "w");
    assert(file);
    fprintf(file, "%d\n/nowhere\n1\n5432\n/nowhere\n\n", (int)bystander);
    fclose(file);
    usleep(50000);
    fixture_start();
    assert(is("select n::text from kept", "7"));
    kill(bystander, SIGKILL);
    waitpid(bystander, NULL, 0);
    passed++;
}

/* An owner that is killed without a word: its server ends too, and the next waits for that. */
static int start_and_report(void)
{
    struct err err;
    struct db_server *server = db_server_new(fixture_data, NULL, &err);
    if (!server || !db_server_start(server, &err) || !db_server_wait(server, 30, &err))
        _exit(1);
    raise(SIGKILL);
    return 1;
}

static void dies_with_its_owner(void)
{
    int status;
    db_server_stop(fixture_server, 10);
    db_server_free(fixture_server);
    pid_t owner = fork();
    if (owner == 0)
        _exit(start_and_report());
    assert(waitpid(owner, &status, 0) == owner && WIFSIGNALED(status));
    fixture_server = db_server_new(fixture_data, NULL, &fixture_err);
    fixture_check(fixture_server, "new after a kill");
    fixture_start();
    assert(is("select n::text from kept", "7"));
    passed++;
}

static void says_what_is_missing(void)
{
    struct err err = { 0 };
    assert(!db_server_new(fixture_data, "/nowhere", &err));
    assert(strstr(err.text, "/nowhere"));
    passed++;
}

static void knows_how_long_a_socket_path_may_be(void)
{
    char path[200];
    memset(path, 'x', sizeof path);
    path[0] = '/';
    path[107 - 14] = '\0'; /* with "/.s.PGSQL.5432" it has 107 bytes */
    assert(place_fits_socket(path));
    path[107 - 14] = 'x';
    path[108 - 14] = '\0';
    assert(!place_fits_socket(path));
    assert(!place_fits_socket("/with space"));
    assert(!place_fits_socket("/with,comma"));
    passed++;
}

/* Data so deep that its socket has to be elsewhere. */
static void lives_under_a_long_path(void)
{
    struct place place;
    char path[600];
    snprintf(path, sizeof path, "%s/%0100d/%0100d", fixture_data, 1, 2);
    fixture_check(place_find(path, &place, &fixture_err), "a long path");
    assert(strlen(place.sockets) < 60 && place_fits_socket(place.sockets));
    assert(strlen(place.home) > 200);
    struct stat st;
    assert(stat(place.sockets, &st) == 0 && (st.st_mode & 077) == 0);
    assert(st.st_uid == place.uid);
    rmdir(place.sockets);
    passed++;
}

/* Root's own directory is closed to the user that PostgreSQL runs as. */
static void lives_elsewhere_when_it_must(void)
{
    struct place place, again;
    char path[600], link[700];
    if (geteuid() != 0)
        return;
    snprintf(path, sizeof path, "%s/closed", fixture_data);
    assert(mkdir(path, 0700) == 0);
    snprintf(path, sizeof path, "%s/closed/var", fixture_data);
    fixture_check(place_find(path, &place, &fixture_err), "a closed path");
    assert(strncmp(place.home, "/var/lib/aimix/var-", 19) == 0);
    snprintf(link, sizeof link, "%s/postgres", path);
    char target[PATH_MAX] = "";
    assert(readlink(link, target, sizeof target - 1) > 0 &&
           strcmp(target, place.home) == 0);
    assert(place_find(path, &again, &fixture_err) && strcmp(again.home, place.home) == 0);
    rmdir(place.sockets);
    rmdir(place.home);
    assert(!place_find(path, &again, &fixture_err) &&
           strstr(fixture_err.text, "is gone"));
    passed += 2;
}

int main(void)
{
    setenv("PATH", "/usr/bin:/bin", 1); /* where Debian has no initdb and no postgres */
    fixture_open(120);
    fixture_start();
    is_private_and_durable();
    keeps_errors_out_of_its_log();
    has_one_owner();
    comes_back_after_a_crash();
    survives_a_stale_pid_file();
    dies_with_its_owner();
    says_what_is_missing();
    knows_how_long_a_socket_path_may_be();
    lives_under_a_long_path();
    lives_elsewhere_when_it_must();
    fixture_close();
    printf("%u passed, 0 failed\n", passed);
}
