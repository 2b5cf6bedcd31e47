/* The pool against a real PostgreSQL: queries, bounds, and everything that can go wrong. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "loop.h"

static void starts_without_a_server(void)
{
    struct db_pool_options options = pool_options();
    struct asked asked;
    options.queue_timeout_ms = 300;
    pool_open(&options);
    ask(&asked, "select 1");
    assert(!asked.back && !db_pool_ready(pool));
    await(&asked);
    assert(!asked.query.ok && asked.query.err.code == ERR_BUSY &&
           !asked.query.sqlstate[0]);
    db_query_finish(&asked.query);

    fixture_start();
    pool_wait_ready();
    assert(is("select 1", "1"));
    passed += 2;
}

static void refuses_a_bad_url(void)
{
    struct err err = { 0 };
    struct db_pool_options options = db_pool_defaults;
    options.url = "postgresql://user:geheim@[host";
    assert(!db_pool_new(&loop, &options, &err) && err.code == ERR_INVALID);
    assert(!strstr(err.text, "geheim"));
    passed++;
}

static void sets_its_sessions_up(void)
{
    assert(is("show timezone", "UTC") && is("show application_name", "aimix"));
    assert(is("show statement_timeout", "10s") &&
           is("show client_min_messages", "warning"));
    assert(is("select current_user", "aimix"));
    passed++;
}

static void answers_with_typed_values(void)
{
    struct asked asked;
    size_t len;
    ask(&asked, "select 7, 7.5, true, now(), null::text, 'a' || 'b' as word");
    await(&asked);
    assert(asked.query.ok && db_query_rows(&asked.query) == 1);
    assert(db_query_kind(&asked.query, 0) == DB_INTEGER);
    assert(db_query_kind(&asked.query, 1) == DB_NUMBER);
    assert(db_query_kind(&asked.query, 2) == DB_BOOLEAN);
    assert(db_query_kind(&asked.query, 3) == DB_TIME);
    assert(db_query_kind(&asked.query, 5) == DB_TEXT);
    assert(!db_query_value(&asked.query, 0, 4, &len));
    assert(strcmp(db_query_value(&asked.query, 0, 5, &len), "ab") == 0 && len == 2);
    assert(strcmp(db_query_name(&asked.query, 5), "word") == 0);
    db_query_finish(&asked.query);
    passed++;
}

static void takes_parameters(void)
{
    struct asked asked = { .values = { "5", NULL, "x'; drop table t --" } };
    size_t len;
    asked.query =
        (struct db_query){ .sql = "select $1::int + 1, $2::int is null, $3::text",
                           .nparams = 3,
                           .values = asked.values,
                           .done = asked_back };
    db_query_start(pool, &asked.query);
    await(&asked);
    assert(asked.query.ok);
    assert(strcmp(db_query_value(&asked.query, 0, 0, &len), "6") == 0);
    assert(strcmp(db_query_value(&asked.query, 0, 1, &len), "t") == 0);
    assert(strcmp(db_query_value(&asked.query, 0, 2, &len), "x'; drop table t --") == 0);
    db_query_finish(&asked.query);
    passed++;
}

static void fails(const char *sql, enum err_code code, const char *sqlstate,
                  const char *constraint)
{
    struct asked asked;
    ask(&asked, sql);
    await(&asked);
    assert(!asked.query.ok && asked.query.err.code == code);
    assert(strcmp(asked.query.sqlstate, sqlstate) == 0);
    assert(strcmp(asked.query.constraint, constraint) == 0);
    db_query_finish(&asked.query);
    passed++;
}

static void names_what_the_server_refuses(void)
{
    value_of("create table person (name text constraint person_name unique,"
             " age int constraint person_age check (age > 0))");
    value_of("insert into person values ('Kim', 5)");
    fails("insert into person values ('Kim', 6)", ERR_CONFLICT, "23505", "person_name");
    fails("insert into person values ('Lee', 0)", ERR_INVALID, "23514", "person_age");
    fails("select 'x'::int", ERR_INVALID, "22P02", "");
    fails("select 1 / 0", ERR_INVALID, "22012", "");
    fails("select nothing", ERR_INTERNAL, "42703", "");
    fails("select $1::int", ERR_INTERNAL, "08P01", ""); /* a parameter short */
    fails("copy person to stdout", ERR_INTERNAL, "", "");
}

static void refuses_an_open_transaction(void)
{
    fails("begin", ERR_INTERNAL, "", "");
    assert(is("select pg_current_xact_id_if_assigned()::text", ""));
    passed++;
}

static void takes_the_lowest_first(void)
{
    char first[32];
    loop_run_ms(50); /* what others left behind is cleaned away */
    pool_wait_up(6);
    snprintf(first, sizeof first, "%s", value_of("select pg_backend_pid()"));
    for (int i = 0; i < 10; i++)
        assert(is("select pg_backend_pid()", first));
    passed++;
}

static void bounds_its_queue(void)
{
    struct db_pool_options options = pool_options();
    struct asked asked[4];
    options.plain = 1;
    options.waiting_max = 2;
    pool_close();
    pool_open(&options);
    pool_wait_ready();
    for (int i = 0; i < 4; i++)
        ask(&asked[i], i == 0 ? "select pg_sleep(0.3)" : "select 1");
    assert(!asked[3].back); /* not from inside the call */
    await(&asked[3]);
    assert(!asked[0].back && !asked[3].query.ok && asked[3].query.err.code == ERR_BUSY);
    for (int i = 0; i < 4; i++) {
        await(&asked[i]);
        assert(asked[i].query.ok == (i < 3));
        db_query_finish(&asked[i].query);
    }
    struct db_pool_gauges gauges;
    db_pool_gauges(pool, &gauges);
    assert(gauges.refused == 1 && gauges.waiting == 0 && gauges.busy == 0 &&
           gauges.up == 3);
    passed += 2;
}

static void bounds_the_wait(void)
{
    struct db_pool_options options = pool_options();
    struct asked slow, behind;
    options.plain = 1;
    options.queue_timeout_ms = 200;
    pool_close();
    pool_open(&options);
    pool_wait_ready();
    ask(&slow, "select pg_sleep(0.8)");
    ask(&behind, "select 1");
    await(&behind);
    assert(!slow.back && !behind.query.ok && behind.query.err.code == ERR_BUSY);
    await(&slow);
    assert(slow.query.ok);
    db_query_finish(&slow.query);
    db_query_finish(&behind.query);
    passed++;
}

static void forgets_who_has_gone(void)
{
    struct asked running, waiting;
    ask(&running, "select pg_sleep(0.2)"); /* the pool of one from above */
    ask(&waiting, "select 1");
    db_query_finish(&running.query);
    db_query_finish(&waiting.query);
    assert(is("select 2", "2")); /* comes after the one that runs on */
    assert(!running.back && !waiting.back);
    passed++;
}

static void bounds_a_statement(void)
{
    struct db_pool_options options = pool_options();
    struct asked asked;
    char backend[32];
    options.plain = 1;
    options.statement_timeout_ms = 200;
    pool_close();
    pool_open(&options);
    pool_wait_ready();
    snprintf(backend, sizeof backend, "%s", value_of("select pg_backend_pid()"));
    fails("select pg_sleep(5)", ERR_TIMEOUT, "57014", "");
    assert(is("select pg_backend_pid()", backend));

    /* And one whose server has stopped answering at all. */
    uint64_t start_ms = uv_now(&loop);
    pid_t pid = (pid_t)strtol(backend, NULL, 10);
    kill(pid, SIGSTOP);
    ask(&asked, "select 1");
    await(&asked);
    kill(pid, SIGCONT);
    assert(!asked.query.ok && asked.query.err.code == ERR_TIMEOUT);
    assert(uv_now(&loop) - start_ms >= 2000 && uv_now(&loop) - start_ms < 4000);
    db_query_finish(&asked.query);
    assert(is("select 1", "1"));
    passed += 2;
}

static void keeps_few_prepared_statements(void)
{
    struct db_pool_options options = pool_options();
    char sql[64], expected[16];
    options.plain = 1;
    options.statements_max = 3;
    pool_close();
    pool_open(&options);
    pool_wait_ready();
    for (int i = 0; i < 20; i++) {
        snprintf(sql, sizeof sql, "select %d", i % 7);
        snprintf(expected, sizeof expected, "%d", i % 7);
        assert(is(sql, expected));
    }
    assert(
        is("select count(*) from pg_prepared_statements where name like 'aimix%'", "3"));
    passed++;
}

static void sees_a_changed_table(void)
{
    value_of("create table changing (a int)");
    value_of("insert into changing values (1)");
    assert(is("select * from changing", "1"));
    value_of("alter table changing alter a type text using 'now ' || a");
    assert(is("select * from changing", "now 1"));
    value_of("deallocate all");
    assert(is("select * from changing", "now 1"));
    passed += 2;
}

static void leaves_nothing_behind_a_pooler(void)
{
    struct db_pool_options options = pool_options();
    options.pooler = true;
    pool_close();
    pool_open(&options);
    pool_wait_ready();
    assert(is("select 1", "1") && is("select 1", "1"));
    assert(is("select count(*) from pg_prepared_statements", "0"));
    assert(is("show timezone", "UTC"));
    passed++;
}

static void takes_the_lesser_role(void)
{
    struct db_pool_options options = pool_options();
    value_of("create role aimix_app");
    pool_close();
    pool_open(&options);
    pool_wait_ready();
    assert(is("select current_user", "aimix_app"));
    assert(strcmp(value_of("create table public.no (n int)"), "") != 0);
    passed++;
}

/* The first of two hosts takes connections and never says a word. */
static void tries_the_next_host(void)
{
    struct db_pool_options options = pool_options();
    struct sockaddr_in any = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof any;
    char url[512];
    int mute = socket(AF_INET, SOCK_STREAM, 0);
    assert(bind(mute, (struct sockaddr *)&any, len) == 0 && listen(mute, 16) == 0);
    assert(getsockname(mute, (struct sockaddr *)&any, &len) == 0);
    snprintf(url, sizeof url, "postgresql:///aimix?user=aimix&host=127.0.0.1,%s/postgres/run"
                              "&port=%d,5432", fixture_data, ntohs(any.sin_port));
    options.url = url;
    options.connect_timeout_ms = 300;
    pool_close();
    pool_open(&options);
    assert(is("select 1", "1"));
    close(mute);
    passed++;
}

static void outlives_its_connections(void)
{
    struct asked asked;
    struct db_pool_gauges gauges;
    pool_wait_up(6);
    value_of("reset role"); /* on the lowest, which the next statement takes too */
    value_of("select pg_terminate_backend(pid) from pg_stat_activity"
             " where application_name = 'aimix' and pid <> pg_backend_pid()");
    loop_run_ms(400);
    assert(db_pool_ready(pool));
    db_pool_gauges(pool, &gauges);
    assert(gauges.lost == 5 && gauges.up == 6);

    ask(&asked, "select pg_terminate_backend(pg_backend_pid())");
    await(&asked);
    assert(!asked.query.ok && asked.query.err.code == ERR_BUSY);
    db_query_finish(&asked.query);
    assert(is("select 1", "1"));
    passed += 2;
}

int main(void)
{
    fixture_open(120);
    loop_open();
    refuses_a_bad_url();
    starts_without_a_server();
    sets_its_sessions_up();
    answers_with_typed_values();
    takes_parameters();
    names_what_the_server_refuses();
    refuses_an_open_transaction();
    takes_the_lowest_first();
    bounds_its_queue();
    bounds_the_wait();
    forgets_who_has_gone();
    bounds_a_statement();
    keeps_few_prepared_statements();
    sees_a_changed_table();
    leaves_nothing_behind_a_pooler();
    takes_the_lesser_role();
    outlives_its_connections();
    tries_the_next_host();
    pool_close();
    fixture_close();
    printf("%u passed, 0 failed\n", passed);
}
