/* Many at once, names, and the end of it all. */
#include "fetch/client.h"

#include <unistd.h>

#include "server.h"

static uv_loop_t loop;
static struct server server;
static int passed;

/* A call in memory of its own, which done() gives back: nobody may look after. */
struct ask {
    struct fetch_call call;
    struct fetch *fetch;
    char url[128];
    int again;
};

static int count_ok, count_failed;
static struct err last_err;

static void ask_start(struct ask *ask)
{
    struct err err;
    if (!fetch_start(ask->fetch, &ask->call, &err)) {
        count_failed++;
        last_err = err;
        free(ask);
    }
}

static void ask_done(struct fetch_call *call)
{
    struct ask *ask = (struct ask *)call;
    if (call->answer)
        count_ok++;
    else {
        count_failed++;
        last_err = *call->err;
    }
    if (ask->again-- > 0)
        ask_start(ask);
    else
        free(ask);
}

static void ask(struct fetch *fetch, const char *host, const char *path, unsigned timeout_ms,
                int again)
{
    struct ask *ask = calloc(1, sizeof *ask);
    assert(ask);
    ask->fetch = fetch;
    ask->again = again;
    snprintf(ask->url, sizeof ask->url, "http://%s:%d%s", host, server.port, path);
    ask->call = (struct fetch_call){ .url = ask->url, .done = ask_done, .timeout_ms = timeout_ms };
    ask_start(ask);
}

static struct fetch *begin(unsigned in_flight_max)
{
    count_ok = count_failed = 0;
    last_err.code = ERR_NONE;
    return fetch_new(&loop, &(struct fetch_options){ .in_flight_max = in_flight_max });
}

static void run(void)
{
    uv_run(&loop, UV_RUN_DEFAULT);
}

static void end(struct fetch *fetch)
{
    fetch_free(fetch);
    run();
    passed++;
}

static void hundreds_go_at_once(void)
{
    struct fetch *fetch = begin(0);
    for (int i = 0; i < 400; i++)
        ask(fetch, "127.0.0.1", "/wait/30", 10000, 4);
    assert(fetch_in_flight(fetch) == 400);
    run();
    assert(count_ok == 2000 && count_failed == 0 && fetch_in_flight(fetch) == 0);
    end(fetch);
}

static void calls_in_flight_are_bounded(void)
{
    struct fetch *fetch = begin(10);
    for (int i = 0; i < 11; i++)
        ask(fetch, "127.0.0.1", "/wait/10", 5000, 0);
    assert(count_failed == 1 && last_err.code == ERR_BUSY);
    run();
    assert(count_ok == 10);
    ask(fetch, "127.0.0.1", "/wait/10", 5000, 0);
    run();
    assert(count_ok == 11);
    end(fetch);
}

/* No label may be that long, so nobody needs to be asked whether there is one. */
#define NOBODY "this-label-is-longer-than-the-sixty-three-bytes-that-one-may-have-"

static void names_are_looked_up(void)
{
    struct fetch *fetch = begin(0);
    for (int i = 0; i < 50; i++)
        ask(fetch, "localhost", "/wait/1", 5000, 3);
    run();
    assert(count_ok == 200 && count_failed == 0);
    for (int i = 0; i < 5; i++)
        ask(fetch, NOBODY "x", "/wait/1", 5000, 0);
    run();
    assert(count_failed == 5 && last_err.code == ERR_UPSTREAM);
    assert(strstr(last_err.text, NOBODY "x: looking up its name"));
    ask(fetch, NOBODY "x", "/wait/1", 5000, 0); /* believed for a second */
    assert(count_failed == 6);
    run();
    end(fetch);
}

static void more_names_than_room(void)
{
    struct fetch *fetch = begin(0);
    for (int i = 0; i < 300; i++) {
        char host[128];
        snprintf(host, sizeof host, NOBODY "%d", i);
        ask(fetch, host, "/", 5000, 0);
    }
    run();
    assert(count_failed == 300 && count_ok == 0);
    for (int i = 0; i < 300; i++) {
        char host[128];
        snprintf(host, sizeof host, NOBODY "too-%d", i);
        ask(fetch, host, "/", 5000, 0);
        run();
    }
    assert(count_failed == 600);
    end(fetch);
}

static void hold_thread(uv_work_t *work)
{
    (void)work;
    usleep(600 * 1000);
}

static void thread_free(uv_work_t *work, int status)
{
    (void)work, (void)status;
}

static void a_slow_lookup_does_not_outlast_the_call(void)
{
    static uv_work_t works[8];
    struct fetch *fetch = begin(0);
    for (int i = 0; i < 8; i++)
        uv_queue_work(&loop, &works[i], hold_thread, thread_free);
    uint64_t before = uv_hrtime();
    ask(fetch, "localhost", "/wait/1", 100, 0);
    while (count_failed == 0)
        uv_run(&loop, UV_RUN_ONCE);
    assert(last_err.code == ERR_TIMEOUT && (uv_hrtime() - before) / 1000000 < 500);
    run();
    end(fetch);
}

/* Some wait for an answer, some for a name, some have not been sent at all. */
static void the_end_ends_every_call(void)
{
    static uv_work_t works[8];
    struct fetch *fetch = begin(0);
    for (int i = 0; i < 8; i++)
        uv_queue_work(&loop, &works[i], hold_thread, thread_free);
    for (int i = 0; i < 20; i++)
        ask(fetch, "127.0.0.1", "/never", 60000, 1);
    for (int i = 0; i < 20; i++)
        uv_run(&loop, UV_RUN_NOWAIT);
    for (int i = 0; i < 20; i++)
        ask(fetch, i % 2 ? "localhost" : "127.0.0.1", "/never", 60000, 1);
    fetch_free(fetch);
    assert(count_failed == 80 && count_ok == 0 && last_err.code == ERR_BUSY);
    run();
    passed++;
}

static void what_never_fetched_ends_too(void)
{
    fetch_free(NULL);
    end(begin(0));
}

/* A listening queue that is full drops who knocks. */
static void a_connection_has_its_own_time_out(void)
{
    struct sockaddr_in any;
    assert(uv_ip4_addr("127.0.0.1", 0, &any) == 0);
    int fds[8];
    fds[0] = socket(AF_INET, SOCK_STREAM, 0);
    assert(bind(fds[0], (struct sockaddr *)&any, sizeof any) == 0 && listen(fds[0], 0) == 0);
    socklen_t len = sizeof any;
    getsockname(fds[0], (struct sockaddr *)&any, &len);
    for (int i = 1; i < 8; i++) {
        fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        connect(fds[i], (struct sockaddr *)&any, sizeof any);
    }

    struct fetch *fetch = begin(0);
    char url[64];
    snprintf(url, sizeof url, "http://127.0.0.1:%d/", ntohs(any.sin_port));
    struct ask *ask = calloc(1, sizeof *ask);
    assert(ask);
    ask->fetch = fetch;
    ask->call = (struct fetch_call){ .url = url, .done = ask_done, .connect_ms = 200 };
    uint64_t before = uv_hrtime();
    ask_start(ask);
    run();
    assert(count_failed == 1 && last_err.code == ERR_TIMEOUT);
    assert((uv_hrtime() - before) / 1000000 < 3000);
    for (int i = 0; i < 8; i++)
        close(fds[i]);
    end(fetch);
}

int main(void)
{
    uv_loop_init(&loop);
    server_start(&server, &loop, "127.0.0.1");
    hundreds_go_at_once();
    calls_in_flight_are_bounded();
    names_are_looked_up();
    more_names_than_room();
    a_slow_lookup_does_not_outlast_the_call();
    the_end_ends_every_call();
    what_never_fetched_ends_too();
    a_connection_has_its_own_time_out();
    server_stop(&server);
    run();
    printf("%d passed, 0 failed\n", passed);
}
