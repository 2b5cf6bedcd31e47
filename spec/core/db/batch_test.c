/* Calls that go together: who gets what, who fails alone, and a server that dies under load. */
#include <signal.h>
#include <sys/wait.h>

#include "loop.h"

/* Takes $2 credits from account $1, when it has them. */
static const struct db_verb take = {
    .name = "take",
    .one = "update account set credits = credits - $2::int"
           " where id = $1::int and credits >= $2::int returning id, credits, null as "
           "nothing",
    .many =
        "with r as materialized ("
        "  select ord, u::int as id, n::int as n,"
        "         sum(n::int) over (partition by u order by ord) as taken"
        "    from unnest($1, $2) with ordinality t(u, n, ord)),"
        " l as materialized (select id, credits from account where id in (select id from "
        "r)"
        "   order by id for no key update),"
        " ok as materialized (select r.*, l.credits - r.taken as left_over"
        "   from r join l using (id) where r.taken <= l.credits),"
        " u as (update account a set credits = credits - s.n"
        "   from (select id, max(taken) as n from ok group by id) s where s.id = a.id)"
        " select ord, id, left_over, null from ok order by ord desc",
    .nparams = 2,
};

/* The same without a form for many. */
static const struct db_verb peek = {
    .name = "peek",
    .one = "select credits from account where id = $1::int",
    .nparams = 1,
};

struct taken {
    struct db_call call;
    int back;
    int rows;
    char id[16];
    char left[16];
};

static void taken_back(struct db_call *call)
{
    struct taken *taken = (struct taken *)call;
    taken->back++;
    if (!call->ok)
        return;
    taken->rows = db_call_rows(call);
    if (taken->rows == 0)
        return;
    snprintf(taken->id, sizeof taken->id, "%s", db_call_value(call, 0));
    snprintf(taken->left, sizeof taken->left, "%s", db_call_value(call, 1));
    assert(!db_call_value(call, 2));
}

static void set(struct db_call *call, int param, const char *value)
{
    call->values[param] = value;
    call->lengths[param] = value ? strlen(value) : 0;
}

static void start(struct taken *taken, const char *id, const char *n)
{
    *taken = (struct taken){ .call = { .verb = &take, .done = taken_back } };
    set(&taken->call, 0, id);
    set(&taken->call, 1, n);
    db_call_start(pool, &taken->call);
}

static void await_all(struct taken *taken, int count)
{
    for (int i = 0; i < count; i++)
        while (!taken[i].back)
            uv_run(&loop, UV_RUN_ONCE);
    for (int i = 0; i < count; i++)
        assert(taken[i].back == 1);
}

static struct db_pool_gauges gauges(void)
{
    struct db_pool_gauges now;
    db_pool_gauges(pool, &now);
    return now;
}

static void does_one_alone(void)
{
    struct taken taken;
    unsigned long long batches = gauges().batches;
    start(&taken, "1", "10");
    assert(!taken.back);
    await_all(&taken, 1);
    assert(taken.call.ok && taken.rows == 1);
    assert(strcmp(taken.id, "1") == 0 && strcmp(taken.left, "90") == 0);
    assert(gauges().batches == batches);
    passed++;
}

static void gives_each_its_own_row(void)
{
    struct taken taken[30];
    char id[3][2] = { "2", "3", "4" };
    for (int i = 0; i < 30; i++)
        start(&taken[i], id[i % 3], "1");
    await_all(taken, 30);
    for (int i = 0; i < 30; i++) {
        assert(taken[i].call.ok && taken[i].rows == 1);
        assert(strcmp(taken[i].id, id[i % 3]) == 0);
        assert(strtol(taken[i].left, NULL, 10) ==
               100 - 1 - i / 3); /* in the order of asking */
    }
    assert(gauges().batches == 1);
    assert(is("select string_agg(credits::text, ' ' order by id) from account where id "
              "in (2, 3, 4)",
              "90 90 90"));
    passed++;
}

/* Two connections share what is too much for one batch. */
static void shares_many(void)
{
    struct taken taken[60];
    unsigned long long batches = gauges().batches;
    for (int i = 0; i < 60; i++)
        start(&taken[i], "14", "1");
    await_all(taken, 60);
    for (int i = 0; i < 60; i++)
        assert(taken[i].call.ok && taken[i].rows == 1);
    assert(gauges().batches == batches + 2);
    assert(is("select credits from account where id = 14", "40"));
    passed++;
}

/* 5 has 100 credits: ten calls for 30 leave it 10, and then one for 10 still fits. */
static void never_overdraws(void)
{
    struct taken taken[64];
    int got = 0;
    for (int i = 0; i < 64; i++)
        start(&taken[i], "5", i < 63 ? "30" : "10");
    await_all(taken, 64);
    for (int i = 0; i < 63; i++)
        got += taken[i].rows;
    assert(got == 3 && taken[63].rows == 1);
    for (int i = 0; i < 64; i++)
        assert(taken[i].call.ok);
    assert(is("select credits from account where id = 5", "0"));
    passed++;
}

static void fails_only_the_guilty(void)
{
    struct taken taken[40];
    for (int i = 0; i < 40; i++)
        start(&taken[i], "6", i == 7 ? "much" : i == 8 ? NULL : "1");
    await_all(taken, 40);
    for (int i = 0; i < 40; i++)
        assert(taken[i].call.ok == (i != 7) && (i == 7 || taken[i].rows == (i != 8)));
    assert(taken[7].call.err.code == ERR_INVALID);
    assert(strcmp(taken[7].call.sqlstate, "22P02") == 0);
    assert(is("select credits from account where id = 6", "62"));
    passed++;
}

static void names_a_broken_constraint(void)
{
    struct taken taken[2];
    start(&taken[0], "7", "-1000");
    start(&taken[1], "7", "1");
    await_all(taken, 2);
    assert(!taken[0].call.ok && taken[0].call.err.code == ERR_INVALID);
    assert(strcmp(taken[0].call.constraint, "account_most") == 0);
    assert(taken[1].call.ok && taken[1].rows == 1);
    passed++;
}

static void refuses_nul(void)
{
    struct taken taken[2];
    start(&taken[1], "8", "1");
    taken[0] = (struct taken){ .call = { .verb = &take, .done = taken_back } };
    set(&taken[0].call, 0, "8");
    taken[0].call.values[1] = "1\0"
                              "2";
    taken[0].call.lengths[1] = 3;
    db_call_start(pool, &taken[0].call);
    assert(!taken[0].back);
    await_all(taken, 2);
    assert(!taken[0].call.ok && taken[0].call.err.code == ERR_INVALID &&
           taken[1].call.ok);
    passed++;
}

static void peeked(struct db_call *call)
{
    struct taken *taken = (struct taken *)call;
    taken->back++;
    taken->rows = call->ok ? db_call_rows(call) : 0;
}

static void does_what_cannot_be_grouped(void)
{
    struct taken taken[10];
    for (int i = 0; i < 10; i++) {
        taken[i] = (struct taken){ .call = { .verb = &peek, .done = peeked } };
        set(&taken[i].call, 0, "9");
        db_call_start(pool, &taken[i].call);
    }
    await_all(taken, 10);
    for (int i = 0; i < 10; i++)
        assert(taken[i].call.ok && taken[i].rows == 1);
    passed++;
}

/* Values of 200 KiB: not more than five of them fit into one statement. */
static void bounds_a_batch_in_bytes(void)
{
    static char big[200 * 1024];
    struct taken taken[20];
    unsigned long long batches = gauges().batches;
    memset(big, '0', sizeof big - 2);
    big[sizeof big - 2] = '1';
    for (int i = 0; i < 20; i++)
        start(&taken[i], "10", big);
    await_all(taken, 20);
    for (int i = 0; i < 20; i++)
        assert(taken[i].call.ok && taken[i].rows == 1);
    assert(gauges().batches - batches >= 4);
    passed++;
}

static void bounds_its_queue(void)
{
    struct db_pool_options options = pool_options();
    static struct taken taken[300];
    int busy = 0;
    options.calls_max = 200;
    pool_close();
    pool_open(&options);
    pool_wait_ready();
    for (int i = 0; i < 300; i++)
        start(&taken[i], "11", "0");
    await_all(taken, 300);
    for (int i = 0; i < 300; i++)
        busy += !taken[i].call.ok && taken[i].call.err.code == ERR_BUSY;
    assert(busy == 100 && gauges().refused == 100);
    passed++;
}

/* A statement that is stuck on both connections; who waits behind is told in time. */
static void bounds_the_wait(void)
{
    struct db_pool_options options = pool_options();
    struct taken stuck[2], behind;
    struct asked lock;
    options.queue_timeout_ms = 200;
    options.statement_timeout_ms = 1500;
    pool_close();
    pool_open(&options);
    pool_wait_up(options.batch + options.plain);
    ask(&lock, "do $$ begin perform from account where id = 12 for update;"
               " perform pg_sleep(0.8); end $$");
    loop_run_ms(50);
    start(&stuck[0], "12", "1");
    uv_run(&loop, UV_RUN_NOWAIT);
    start(&stuck[1], "12", "1");
    uv_run(&loop, UV_RUN_NOWAIT);
    start(&behind, "13", "1");
    await_all(&behind, 1);
    assert(!stuck[0].back && !behind.call.ok && behind.call.err.code == ERR_BUSY);
    await_all(stuck, 2);
    assert(stuck[0].call.ok && stuck[1].call.ok);
    await(&lock);
    db_query_finish(&lock.query);
    passed++;
}

/* Chains that never pause: each answer asks again. */
enum {
    CHAINS = 100
};
static struct taken chain[CHAINS];
static unsigned long long asked_times, answered_times, took, unknown, other;
static bool over;

static void chain_ask(struct taken *taken);

static void chain_back(struct db_call *call)
{
    answered_times++;
    if (call->ok)
        took += db_call_rows(call) == 1;
    else if (call->err.code == ERR_BUSY)
        unknown++;
    else
        other++;
    if (!over)
        chain_ask((struct taken *)call);
}

static void chain_ask(struct taken *taken)
{
    static char ids[50][4];
    size_t at = (size_t)(taken - chain) % 50;
    snprintf(ids[at], sizeof ids[at], "%zu", at + 1);
    *taken = (struct taken){ .call = { .verb = &take, .done = chain_back } };
    set(&taken->call, 0, ids[at]);
    set(&taken->call, 1, "1");
    asked_times++;
    db_call_start(pool, &taken->call);
}

static void survives_a_dying_server(void)
{
    struct db_pool_options options = pool_options();
    pool_close();
    pool_open(&options);
    pool_wait_ready();
    value_of("alter table account drop constraint account_most");
    value_of("update account set credits = 1000000");
    for (int i = 0; i < CHAINS; i++)
        chain_ask(&chain[i]);
    for (int round = 0; round < 3; round++) {
        loop_run_ms(300);
        kill(db_server_pid(fixture_server),
             SIGQUIT); /* immediate: no goodbye, no checkpoint */
        waitpid(db_server_pid(fixture_server), NULL, 0);
        loop_run_ms(100);
        assert(!db_pool_ready(pool));
        unsigned long long before = took;
        fixture_start();
        for (int i = 0; i < 50 && (took == before || !db_pool_ready(pool)); i++)
            loop_run_ms(100);
        assert(db_pool_ready(pool) && took > before);
    }
    over = true;
    while (answered_times < asked_times)
        uv_run(&loop, UV_RUN_ONCE);
    assert(answered_times == asked_times && other == 0 && unknown > 0);
    unsigned long long gone =
        strtoull(value_of("select 50 * 1000000 - sum(credits) from account"
                          " where id <= 50"),
                 NULL, 10);
    assert(gone >= took && gone <= took + unknown);
    passed++;
}

int main(void)
{
    fixture_open(120);
    fixture_start();
    loop_open();
    struct db_pool_options options = pool_options();
    pool_open(&options);
    pool_wait_ready();
    value_of("create table account (id int primary key, credits int,"
             " constraint account_most check (credits <= 1000))");
    value_of("insert into account select n, 100 from generate_series(1, 100) n");
    does_one_alone();
    gives_each_its_own_row();
    shares_many();
    never_overdraws();
    fails_only_the_guilty();
    names_a_broken_constraint();
    refuses_nul();
    does_what_cannot_be_grouped();
    bounds_a_batch_in_bytes();
    bounds_its_queue();
    bounds_the_wait();
    survives_a_dying_server();
    pool_close();
    fixture_close();
    printf("%u passed, 0 failed\n", passed);
}
