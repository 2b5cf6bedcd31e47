#include "fetch/client.h"

#include <stdint.h>

#include "server.h"

static uv_loop_t loop;
static struct server server;
static struct fetch *fetch;
static int passed;

/* One call and what came of it, copied while it was there. */
struct ask {
    struct fetch_call call;
    char url[200];
    int done;
    int status;
    char head[2000];
    size_t body_len;
    char body[4000];
    struct err err;
};

static void copy(char *to, size_t size, const char *from, size_t len)
{
    len = len < size ? len : size - 1;
    memcpy(to, len ? from : "", len);
    to[len] = '\0';
}

static void ask_done(struct fetch_call *call)
{
    struct ask *ask = (struct ask *)call;
    ask->done++;
    assert(!call->answer != !call->err);
    if (call->err) {
        ask->err = *call->err;
        return;
    }
    ask->status = call->answer->status;
    ask->body_len = call->answer->body_len;
    copy(ask->head, sizeof ask->head, call->answer->head, call->answer->head_len);
    copy(ask->body, sizeof ask->body, call->answer->body, call->answer->body_len);
}

static struct ask ask_for(const char *path)
{
    struct ask ask = { .call = { .done = ask_done, .timeout_ms = 5000 } };
    snprintf(ask.url, sizeof ask.url, "http://127.0.0.1:%d%s", server.port, path);
    return ask;
}

static bool start(struct ask *ask)
{
    ask->call.url = ask->url;
    return fetch_start(fetch, &ask->call, &ask->err);
}

/* The loop ends by itself when nothing is out, which every test relies on. */
static void run(struct ask *ask)
{
    assert(start(ask));
    assert(ask->done == 0);
    uv_run(&loop, UV_RUN_DEFAULT);
    assert(ask->done == 1);
    assert(fetch_in_flight(fetch) == 0);
}

static void expect_failure(const char *path, enum err_code code, const char *text)
{
    struct ask ask = ask_for(path);
    run(&ask);
    assert(ask.err.code == code);
    assert(strstr(ask.err.text, text));
}

static void answers_come_back_whole(void)
{
    struct ask ask = ask_for("/size/3000");
    run(&ask);
    assert(ask.status == 200 && ask.body_len == 3000 && ask.body[2999] == 'x');
    assert(strcmp(ask.head, "Content-Length: 3000\r\n") == 0);

    ask = ask_for("/chunks/3000");
    run(&ask);
    assert(ask.status == 200 && ask.body_len == 3000);

    ask = ask_for("/size/0");
    run(&ask);
    assert(ask.status == 200 && ask.body_len == 0);
}

static void any_status_is_an_answer(void)
{
    static const int statuses[] = { 204, 302, 400, 404, 429, 500, 503 };
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        char path[32];
        snprintf(path, sizeof path, "/status/%d", statuses[i]);
        struct ask ask = ask_for(path);
        run(&ask);
        assert(ask.status == statuses[i] && ask.err.code == ERR_NONE);
    }
}

static void requests_are_sent_as_given(void)
{
    static const struct fetch_header headers[] = {
        { "Authorization", "Bearer k" }, { "Content-Type", "application/json" }, { "X-Empty", "" },
    };
    struct ask ask = ask_for("/echo?a=b%20c");
    ask.call.headers = headers;
    ask.call.nheaders = 3;
    ask.call.body = "{\"a\":\"\0\"}";
    ask.call.body_len = 9;
    run(&ask);
    assert(strncmp(ask.body, "POST /echo?a=b%20c HTTP/1.1\r\n", 29) == 0);
    assert(strstr(ask.body, "\r\nAuthorization: Bearer k\r\n"));
    assert(strstr(ask.body, "\r\nContent-Type: application/json\r\n"));
    assert(strstr(ask.body, "\r\nX-Empty:\r\n"));
    assert(strstr(ask.body, "\r\nUser-Agent: aimix\r\n"));
    assert(!strstr(ask.body, "Expect"));
    assert(memcmp(ask.body + ask.body_len - 9, "{\"a\":\"\0\"}", 9) == 0);
    assert(strstr(ask.head, "X-Two: a\r\nx-two: b\r\n"));
}

/* One handle after another does all of them, so nothing may be left over. */
static void every_method_is_said(void)
{
    static const struct { const char *method, *body, *expect; bool length; } rows[] = {
        { "PUT", "x", "PUT /echo ", true },       { "DELETE", NULL, "DELETE /echo ", false },
        { "POST", NULL, "POST /echo ", true },    { NULL, NULL, "GET /echo ", false },
        { "PATCH", "", "PATCH /echo ", true },    { "GET", "x", "GET /echo ", true },
        { "GET", NULL, "GET /echo ", false },     { NULL, "x", "POST /echo ", true },
        { "OPTIONS", NULL, "OPTIONS /echo ", false }, { "DELETE", "x", "DELETE /echo ", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct ask ask = ask_for("/echo");
        ask.call.method = rows[i].method;
        ask.call.body = rows[i].body;
        ask.call.body_len = rows[i].body ? strlen(rows[i].body) : 0;
        run(&ask);
        assert(strncmp(ask.body, rows[i].expect, strlen(rows[i].expect)) == 0);
        assert(!!strstr(ask.body, "Content-Length") == rows[i].length);
        assert(!strstr(ask.body, "Content-Type"));
    }
    struct ask ask = ask_for("/size/10");
    ask.call.method = "HEAD";
    run(&ask);
    assert(ask.status == 200 && ask.body_len == 0);
}

static void connections_are_used_again(void)
{
    int before = server.accepted;
    for (int i = 0; i < 20; i++) {
        struct ask ask = ask_for("/size/10");
        run(&ask);
        assert(ask.status == 200);
    }
    assert(server.accepted - before <= 1);
}

/* The server closes each; the kernel gives the same descriptor numbers again. */
static void closed_connections_are_replaced(void)
{
    static struct ask asks[50];
    for (int round = 0; round < 10; round++) {
        for (int i = 0; i < 50; i++) {
            asks[i] = ask_for(i % 3 ? "/once" : "/wait/1");
            assert(start(&asks[i]));
        }
        uv_run(&loop, UV_RUN_DEFAULT);
        for (int i = 0; i < 50; i++)
            assert(asks[i].done == 1 && asks[i].status == 200);
    }
}

static void time_outs_hold(void)
{
    uint64_t before = uv_hrtime();
    struct ask ask = ask_for("/never");
    ask.call.timeout_ms = 150;
    run(&ask);
    uint64_t took_ms = (uv_hrtime() - before) / 1000000;
    assert(ask.err.code == ERR_TIMEOUT && took_ms >= 140 && took_ms < 2000);

    ask = ask_for("/wait/50");
    ask.call.timeout_ms = 1000;
    run(&ask);
    assert(ask.status == 200);
}

static void broken_answers_are_failures(void)
{
    expect_failure("/empty", ERR_UPSTREAM, "127.0.0.1: ");
    expect_failure("/reset", ERR_UPSTREAM, "127.0.0.1: ");
    expect_failure("/half", ERR_UPSTREAM, "127.0.0.1: ");
}

static void nobody_listens(void)
{
    struct ask ask = ask_for("/");
    snprintf(ask.url, sizeof ask.url, "http://127.0.0.1:1/?key=secret");
    run(&ask);
    assert(ask.err.code == ERR_UPSTREAM && !strstr(ask.err.text, "secret"));
}

static void answers_are_bounded(void)
{
    static const char *const paths[] = { "/size/1000", "/chunks/1000" };
    for (int i = 0; i < 2; i++) {
        struct ask ask = ask_for(paths[i]);
        ask.call.body_max = 1000;
        run(&ask);
        assert(ask.status == 200 && ask.body_len == 1000);
        ask = ask_for(paths[i]);
        ask.call.body_max = 999;
        run(&ask);
        assert(ask.err.code == ERR_UPSTREAM && strstr(ask.err.text, "more than 999 bytes"));
    }
    expect_failure("/size/1048577", ERR_UPSTREAM, "more than 1048576 bytes");
    expect_failure("/head/40000", ERR_UPSTREAM, "of headers");
}

static void only_the_last_head_counts(void)
{
    struct ask ask = ask_for("/continue");
    run(&ask);
    assert(ask.status == 200 && strcmp(ask.body, "ok") == 0);
    assert(strstr(ask.head, "Late: 1") && !strstr(ask.head, "Early"));
}

static void refuse(struct ask ask)
{
    assert(!start(&ask));
    assert(ask.err.code == ERR_INTERNAL && ask.done == 0);
}

static void what_cannot_be_sent_is_refused(void)
{
    static const char *const urls[] = {
        "", "example.com", "ftp://example.com/", "file:///etc/passwd", "http://", "/path",
        "http://u:p@example.com/", "http://a b/", "http://example.com/\r\nX: y", "gopher://a/",
        "http://example.com:99999/",
    };
    static const struct fetch_header headers[] = {
        { "X", "a\r\nY: b" }, { "X\n", "a" }, { "", "a" }, { "X Y", "a" }, { "X:", "a" },
    };
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        struct ask ask = ask_for("/");
        snprintf(ask.url, sizeof ask.url, "%s", urls[i]);
        refuse(ask);
    }
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        struct ask ask = ask_for("/");
        ask.call.headers = &headers[i];
        ask.call.nheaders = 1;
        refuse(ask);
    }
    struct ask ask = ask_for("/");
    ask.call.method = "GET / HTTP/1.1\r\nX:";
    refuse(ask);
    ask.call.method = "get";
    refuse(ask);
    ask.call.method = "";
    refuse(ask);
}

static void too_large_a_head_is_refused(void)
{
    static struct fetch_header headers[FETCH_REQUEST_HEADERS_MAX + 1];
    static char large[FETCH_REQUEST_HEAD_MAX];
    for (size_t i = 0; i <= FETCH_REQUEST_HEADERS_MAX; i++)
        headers[i] = (struct fetch_header){ "X", "a" };
    struct ask ask = ask_for("/");
    ask.call.headers = headers;
    ask.call.nheaders = FETCH_REQUEST_HEADERS_MAX + 1;
    refuse(ask);
    memset(large, 'a', sizeof large - 1);
    headers[0].value = large;
    ask.call.nheaders = 1;
    refuse(ask);
}

int main(void)
{
    static void (*const tests[])(void) = {
        answers_come_back_whole, any_status_is_an_answer, requests_are_sent_as_given,
        every_method_is_said, connections_are_used_again, closed_connections_are_replaced,
        time_outs_hold, broken_answers_are_failures, nobody_listens, answers_are_bounded,
        only_the_last_head_counts, what_cannot_be_sent_is_refused, too_large_a_head_is_refused,
    };
    uv_loop_init(&loop);
    server_start(&server, &loop, "127.0.0.1");
    fetch = fetch_new(&loop, &(struct fetch_options){ .in_flight_max = 0 });
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        tests[i]();
        passed++;
    }
    fetch_free(fetch);
    server_stop(&server);
    uv_run(&loop, UV_RUN_DEFAULT);
    printf("%d passed, 0 failed\n", passed);
}
