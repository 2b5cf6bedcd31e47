/* Migrations: in order, once, all or nothing, and never behind anybody's back. */
#include <fcntl.h>
#include <libpq-fe.h>
#include <sys/wait.h>

#include "db/migrate.h"
#include "fixture.h"

static char directory[512];
static struct db_migrate_report report;
static struct err err;

static void file(const char *name, const char *text)
{
    char path[700];
    snprintf(path, sizeof path, "%s/%s", directory, name);
    unlink(path);
    if (!text)
        return;
    FILE *to = fopen(path, "w");
    assert(to && fputs(text, to) >= 0 && fclose(to) == 0);
}

static bool migrate(unsigned limit)
{
    db_migrate_report_finish(&report);
    return db_migrate(db_server_url(fixture_server), directory, limit, &report, &err);
}

static bool status(void)
{
    db_migrate_report_finish(&report);
    return db_migrate_status(db_server_url(fixture_server), directory, &report, &err);
}

static const char *ask(const char *sql)
{
    static char answer[256];
    PGconn *pg = PQconnectdb(db_server_url(fixture_server));
    PGresult *result = PQexec(pg, sql);
    snprintf(answer, sizeof answer, "%s",
             PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : PQresultErrorMessage(result));
    PQclear(result);
    PQfinish(pg);
    return answer;
}

/* The next call fails, and says this. */
static void refuses(const char *first, const char *second)
{
    assert(!migrate(0));
    if (!strstr(err.text, first) || !strstr(err.text, second))
        fprintf(stderr, "%s\n", err.text);
    assert(strstr(err.text, first) && strstr(err.text, second));
    passed++;
}

static void applies_in_order(void)
{
    file("002_b.sql", "-- B\nalter table a add b int;");
    file("001_a.sql", "-- A\ncreate table a (id int);\ninsert into a values (1);\n");
    file("notes.txt", "nothing");
    assert(status() && report.count == 2 && report.applied == 0);
    assert(strcmp(ask("select count(*) from pg_tables where tablename = 'schema_migrations'"),
                  "0") == 0);
    assert(migrate(1) && report.applied == 1 && report.fresh == 1);
    assert(migrate(0) && report.applied == 2 && report.fresh == 1);
    assert(migrate(0) && report.applied == 2 && report.fresh == 0);
    assert(strcmp(report.migrations[0].name, "a") == 0 && report.migrations[0].version == 1);
    assert(strlen(report.migrations[1].applied_at) == strlen("2026-11-22T13:05:06Z"));
    assert(strcmp(ask("select count(*) from a where b is null"), "1") == 0);
    assert(strcmp(ask("select checksum = encode(sha256(convert_to("
                      "'-- B\nalter table a add b int;', 'UTF8')), 'hex')"
                      " from schema_migrations where version = 2"),
                  "t") == 0);
    passed += 5;
}

static void is_all_or_nothing(void)
{
    file("003_c.sql", "create table c (id int);\n-- 가\nselect nothing from c;\n");
    refuses("003_c.sql:3", "nothing");
    assert(strcmp(ask("select count(*) from pg_tables where tablename = 'c'"), "0") == 0);
    assert(status() && report.applied == 2);
    file("003_c.sql", "create table c (id int);\n");
    assert(migrate(0) && report.applied == 3);
    passed += 2;
}

static void refuses_what_does_not_fit(void)
{
    file("001_a.sql", "-- A\ncreate table a (id bigint);\n");
    refuses("001_a.sql", "changed");
    assert(!status());
    file("001_a.sql", "-- A\ncreate table a (id int);\ninsert into a values (1);\n");
    assert(migrate(0));

    file("005_e.sql", "select 1");
    refuses("005_e.sql", "004");
    file("005_e.sql", NULL);

    file("003_again.sql", "select 1");
    refuses("003_again.sql", "003_c.sql");
    file("003_again.sql", NULL);

    file("4_d.sql", "select 1");
    refuses("4_d.sql", "NNN_name");
    file("4_d.sql", NULL);

    file("003_c.sql", NULL);
    refuses("003_c.sql", "newer");
    file("003_c.sql", "create table c (id int);\n");

    file("004_d.sql", "create table d (id int);\ncommit;\n");
    refuses("004_d.sql", "transaction");
    ask("drop table d");
    file("004_d.sql", NULL);
    passed++;
}

/* Six at once: each file runs once, and everybody is content. */
static void is_safe_together(void)
{
    pid_t children[6];
    file("004_slow.sql", "select pg_sleep(0.3); create table slow (id int);");
    file("005_next.sql", "create table next (id int);");
    for (int i = 0; i < 6; i++) {
        children[i] = fork();
        if (children[i] == 0)
            _exit(migrate(0) ? (int)report.fresh : 100);
    }
    int fresh = 0;
    for (int i = 0; i < 6; i++) {
        int ended;
        assert(waitpid(children[i], &ended, 0) == children[i] && WIFEXITED(ended));
        assert(WEXITSTATUS(ended) < 100);
        fresh += WEXITSTATUS(ended);
    }
    assert(fresh == 2 && status() && report.applied == 5);
    passed++;
}

static void waits_for_the_server(void)
{
    db_server_stop(fixture_server, 10);
    pid_t child = fork();
    if (child == 0)
        _exit(migrate(0) ? 0 : 1);
    usleep(500000);
    fixture_start();
    int ended;
    assert(waitpid(child, &ended, 0) == child && ended == 0);
    passed++;
}

/* A server that answers and says no is not waited for. */
static void takes_no_for_an_answer(void)
{
    char url[512];
    struct timespec start, end;
    snprintf(url, sizeof url, "%s&dbname=nowhere", db_server_url(fixture_server));
    clock_gettime(CLOCK_MONOTONIC, &start);
    assert(!db_migrate(url, directory, 0, &report, &err) && strstr(err.text, "nowhere"));
    clock_gettime(CLOCK_MONOTONIC, &end);
    assert(end.tv_sec - start.tv_sec <= 2);
    assert(!db_migrate("postgresql://[", directory, 0, &report, &err));
    assert(err.code == ERR_INVALID);
    passed += 2;
}

int main(void)
{
    fixture_open(120);
    fixture_start();
    snprintf(directory, sizeof directory, "%s/migrations", fixture_data);
    assert(mkdir(directory, 0755) == 0);
    applies_in_order();
    is_all_or_nothing();
    refuses_what_does_not_fit();
    is_safe_together();
    waits_for_the_server();
    takes_no_for_an_answer();
    db_migrate_report_finish(&report);
    fixture_close();
    printf("%u passed, 0 failed\n", passed);
}
