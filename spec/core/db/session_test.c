/* Transactions: all or nothing, bounded, and never left to the next in line. */
#include "loop.h"

static struct db_session session;
static struct asked asked;

static void prepare(const char *sql)
{
    db_query_finish(&asked.query);
    asked.query =
        (struct db_query){ .sql = sql, .values = asked.values, .done = asked_back };
    asked.back = 0;
}

static bool begin(void)
{
    prepare(NULL);
    session = (struct db_session){ 0 };
    db_session_begin(pool, &session, &asked.query);
    await(&asked);
    return asked.query.ok;
}

static bool inside(const char *sql)
{
    prepare(sql);
    db_session_query(&session, &asked.query);
    await(&asked);
    return asked.query.ok;
}

static bool end(bool commit)
{
    prepare(NULL);
    db_session_end(&session, commit, &asked.query);
    await(&asked);
    return asked.query.ok;
}

static bool holds(const char *numbers)
{
    return is("select coalesce(string_agg(n::text, ' ' order by n), '') from kept",
              numbers);
}

static void commits(void)
{
    assert(begin() && inside("insert into kept values (1)"));
    assert(holds("")); /* on another connection */
    assert(inside("insert into kept values (2)") && end(true));
    assert(holds("1 2"));
    passed++;
}

static void rolls_back(void)
{
    assert(begin() && inside("insert into kept values (3)") && end(false));
    assert(holds("1 2"));
    passed++;
}

/* The failure inside is what the rest fails with, the commit too. */
static void remembers_a_failure(void)
{
    assert(begin() && inside("insert into kept values (3)"));
    assert(!inside("insert into kept values (1)"));
    assert(asked.query.err.code == ERR_CONFLICT);
    assert(!inside("select 1"));
    assert(asked.query.err.code == ERR_CONFLICT);
    assert(strcmp(asked.query.sqlstate, "23505") == 0);
    assert(!end(true) && strcmp(asked.query.constraint, "kept_once") == 0);
    assert(holds("1 2"));
    passed++;
}

static void fails_at_commit(void)
{
    assert(begin() && inside("insert into checked values (0)"));
    assert(!end(true) && asked.query.err.code == ERR_INVALID);
    assert(is("select count(*) from checked", "0"));
    passed++;
}

static void notices_a_commit_inside(void)
{
    assert(begin() && !inside("commit"));
    assert(asked.query.err.code == ERR_INTERNAL);
    assert(!inside("insert into kept values (4)") && !end(true));
    assert(holds("1 2"));
    passed++;
}

static void gives_up_who_idles(void)
{
    assert(begin() && inside("insert into kept values (5)"));
    loop_run_ms(700);
    assert(!inside("insert into kept values (6)"));
    assert(asked.query.err.code == ERR_TIMEOUT);
    assert(!end(true) && asked.query.err.code == ERR_TIMEOUT);
    assert(holds("1 2"));
    passed++;
}

static void lets_go_in_any_state(void)
{
    assert(begin() && inside("insert into kept values (7)"));
    db_session_finish(&session);
    db_session_finish(&session);
    assert(holds("1 2"));

    assert(begin()); /* while a statement is out: whoever waits for it is told */
    prepare("insert into kept select 8 from pg_sleep(0.2)");
    db_session_query(&session, &asked.query);
    assert(db_session_busy(&session));
    db_session_finish(&session);
    await(&asked);
    assert(!asked.query.ok && !db_session_busy(&session));
    loop_run_ms(300);
    assert(holds("1 2"));

    prepare(NULL); /* before it has begun */
    session = (struct db_session){ 0 };
    db_session_begin(pool, &session, &asked.query);
    db_query_finish(&asked.query);
    db_session_finish(&session);
    assert(!asked.back && holds("1 2"));
    passed += 3;
}

/* Two connections, both in transactions: a third waits, and the first to end lets it in. */
static void shares_what_there_is(void)
{
    static struct db_session other;
    struct asked first = { 0 }, second = { 0 }, third = { 0 };
    assert(begin());
    first.query = (struct db_query){ .done = asked_back };
    db_session_begin(pool, &other, &first.query);
    await(&first);
    assert(first.query.ok);
    ask(&third, "select 1");
    loop_run_ms(50);
    assert(!third.back);
    assert(end(true));
    await(&third);
    assert(third.query.ok);
    second.query = (struct db_query){ .done = asked_back };
    db_session_end(&other, false, &second.query);
    await(&second);
    db_query_finish(&first.query);
    db_query_finish(&second.query);
    db_query_finish(&third.query);
    passed++;
}

static void loses_its_connection(void)
{
    assert(begin() && inside("insert into kept values (9)"));
    assert(!inside("select pg_terminate_backend(pg_backend_pid())"));
    assert(asked.query.err.code == ERR_BUSY);
    assert(!inside("select 1") && asked.query.err.code == ERR_BUSY);
    assert(!end(true) && asked.query.err.code == ERR_BUSY);
    loop_run_ms(200);
    assert(holds("1 2"));
    passed++;
}

int main(void)
{
    fixture_open(120);
    fixture_start();
    loop_open();
    struct db_pool_options options = pool_options();
    options.plain = 2;
    options.idle_timeout_ms = 300;
    pool_open(&options);
    pool_wait_ready();
    value_of("create table kept (n int constraint kept_once unique)");
    value_of("create table checked (n int)");
    value_of("create function refuse() returns trigger language plpgsql as"
             " $$ begin raise check_violation; end $$");
    value_of("create constraint trigger late after insert on checked deferrable "
             "initially deferred"
             " for each row execute function refuse()");
    commits();
    rolls_back();
    remembers_a_failure();
    fails_at_commit();
    notices_a_commit_inside();
    gives_up_who_idles();
    lets_go_in_any_state();
    shares_what_there_is();
    loses_its_connection();
    db_query_finish(&asked.query);
    pool_close();
    fixture_close();
    printf("%u passed, 0 failed\n", passed);
}
