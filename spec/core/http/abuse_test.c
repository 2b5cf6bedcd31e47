/* Clients that want too much, are slow, or gone. */
#include "world.h"

/* ---- too much ---- */

static bool is_answered(const char *head, const char *status)
{
    struct client *client = connect_client();
    int before = world.handled;
    say(client, head);
    bool ok = hears(client, status) && hears_the_end(client) && world.handled == before;
    hang_up(client);
    return ok;
}

static void sizes(void)
{
    struct http_limits limits = http_limits_default;
    limits.body_max = 1000;
    limits.upload_max = 2000;
    limits.head_max = 500;
    limits.linger_ms = 20;
    begin(&limits);
    check(is_answered("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n",
                      "HTTP/1.1 413 "),
          "a body that is announced as too long is refused before it comes");
    check(is_answered("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                      "Content-Length: 1001\r\n\r\n", "HTTP/1.1 413 "),
          "and not asked for");
    check(is_answered("POST / HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x"
                      "\r\nContent-Length: 2001\r\n\r\n", "HTTP/1.1 413 "),
          "a form has a limit of its own");
    struct client *client = connect_client();
    say(client, "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                "Content-Length: 1001\r\n\r\n");
    char body[1002];
    memset(body, 'a', 1001);
    send_bytes(client, body, 1001);
    check(hears(client, "HTTP/1.1 200 "), "which is larger");
    hang_up(client);

    client = connect_client();
    say(client, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1f4\r\n");
    send_bytes(client, body, 500);
    say(client, "\r\n1f5\r\n");
    send_bytes(client, body, 501);
    check(hears(client, "HTTP/1.1 413 ") && hears_the_end(client),
          "chunks are refused when they get too many");
    hang_up(client);

    char head[700];
    snprintf(head, sizeof head, "GET / HTTP/1.1\r\nHost: a\r\nX: %0500d", 1);
    check(is_answered(head, "HTTP/1.1 431 "), "so is a long head");
    snprintf(head, sizeof head, "GET /%0600d", 1);
    check(is_answered(head, "HTTP/1.1 414 "), "and a long target");
    check(http_server_stats(world.server).refused == 6, "refusals are counted");
    end();
}

/* A refusal arrives though the client goes on sending for a while. */
static void deaf_clients(void)
{
    begin(NULL);
    char *body = calloc(1, 4 << 20);
    struct client *client = connect_client();
    say(client, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4194304\r\n\r\n");
    send_bytes(client, body, 4 << 20);
    say(client, "and on");
    say(client, "and on");
    check(hears(client, "HTTP/1.1 413 ") && hears_the_end(client) && !client->reset,
          "a client that does not listen hears it in the end");
    hang_up(client);
    free(body);
    end();
}

static void bodies_in_all(void)
{
    struct http_limits limits = http_limits_default;
    limits.bodies_max = 100000;
    begin(&limits);
    char *body = calloc(1, 200000);
    struct client *one = connect_client(), *two = connect_client();
    say(one, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200001\r\n\r\n");
    send_bytes(one, body, 200000);
    turn_for(5);
    say(two, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n");
    check(hears(two, "HTTP/1.1 503 ") && hears(two, "Retry-After: "),
          "bodies are bounded together");
    say(one, "x");
    check(hears(one, "HTTP/1.1 200 "), "those that began are finished");
    hang_up(two);
    two = connect_client();
    say(two, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
    check(hears(two, "\r\n\r\nhello"), "and then there is room again");
    hang_up(one);
    hang_up(two);
    free(body);
    end();
}

static void connections(void)
{
    struct http_limits limits = http_limits_default;
    limits.connections_max = 2;
    begin(&limits);
    struct client *one = connect_client(), *two = connect_client(), *three = connect_client();
    say(one, hello);
    say(two, hello);
    say(three, hello);
    check(hears(one, "hello") && hears(two, "hello"), "so many connections are served");
    turn_for(20);
    receive(three);
    check(!three->over && count_in(three, "hello") == 0, "the next one waits");
    hang_up(one);
    check(hears(three, "\r\n\r\nhello"), "until one has gone");
    hang_up(two);
    hang_up(three);
    end();
}

/* ---- too slow ---- */

static struct http_limits hurried(void)
{
    struct http_limits limits = http_limits_default;
    limits.head_ms = limits.body_ms = limits.idle_ms = limits.reply_ms = 60;
    limits.linger_ms = 20;
    limits.rate_min = 1 << 20;
    return limits;
}

/* A byte now and then, for ever. */
static bool drips(const char *start, const char *drip, const char *status)
{
    struct client *client = connect_client();
    say(client, start);
    for (int i = 0; i < 500 && !client->over; i++) {
        say(client, drip);
        turn_for(4);
        receive(client);
    }
    bool ok = client->over && (*status ? count_in(client, status) == 1 : client->in.len == 0);
    hang_up(client);
    return ok;
}

static void slow_clients(void)
{
    struct http_limits limits = hurried();
    begin(&limits);
    check(drips("GET / HTTP/1.1\r\n", "X", "HTTP/1.1 408 "), "a head that drips is refused");
    check(drips("GET / HTTP/1.1\r\n", "X: y\r\n", "HTTP/1.1 408 "), "line by line, too");
    check(drips("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n", "x", "HTTP/1.1 408 "),
          "a body that drips is refused");
    check(drips("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n",
                "HTTP/1.1 408 "),
          "chunk by chunk, too");
    check(drips("", "", ""), "a client that says nothing is closed without a word");
    check(world.handled == 0, "and no handler is bothered");

    struct client *client = connect_client();
    say(client, hello);
    check(hears(client, "hello"), "an answer comes");
    forget(client);
    check(hears_the_end(client) && client->in.len == 0, "idle for long, a connection is closed");
    hang_up(client);
    check(has_connections(0), "and all are gone");
    end();
}

static void big(struct http_request *request, void *owner)
{
    (void)owner;
    char *text = calloc(1, 32 << 20);
    answer(request, 200, text, 32 << 20);
    free(text);
}

static void slow_readers(void)
{
    struct http_limits limits = hurried();
    limits.rate_min = 1 << 30;
    begin(&limits);
    http_server_handle(world.server, big, NULL);
    struct client *client = connect_with(4096);
    say(client, hello);
    check(has_connections(1) && has_connections(0), "who does not read is cut off");
    check(http_server_stats(world.server).cut == 1, "and counted");
    hang_up(client);
    end();
}

/* ---- gone ---- */

static void hang_ups(void)
{
    begin(NULL);
    for (int i = 0; i < 20; i++) {
        struct client *client = connect_client();
        say(client, "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
        check(holds(1), "a request waits");
        if (i % 2)
            slam(client);
        else
            hang_up(client);
        turn_for(2);
        answer_held();
        check(has_connections(0), "its client goes, the answer is dropped");
    }
    struct client *client = connect_client();
    say(client, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf");
    hang_up(client);
    client = connect_client();
    say(client, "POST / HTTP/1.1\r\nHos");
    slam(client);
    check(has_connections(0) && http_server_stats(world.server).in_flight == 0,
          "half a request leaves nothing");
    end();
}

/* Thousands that wait are resumed together, and none is forgotten. */
static void many_waiting(void)
{
    enum { MANY = 1500 };
    static struct client *clients[MANY];
    struct http_limits limits = http_limits_default;
    limits.connections_max = MANY;
    limits.linger_ms = limits.head_ms; /* looks at deadlines once a second */
    begin(&limits);
    for (int i = 0; i < MANY; i++) {
        clients[i] = connect_client();
        say(clients[i], "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    check(holds(MANY), "many wait at once");
    uv_timer_stop(&world.tick); /* the server has to look after itself */
    struct http_request *last = world.held[--world.held_count];
    answer(world.held[--world.held_count], 200, "held", 4);
    glance();
    uint64_t start = uv_hrtime();
    answer_held();
    bool ok = true;
    for (int i = 0; i < MANY - 1; i++)
        ok = ok && hears(clients[i], "held");
    check(ok && uv_hrtime() - start < 800 * 1000000ULL, "all are answered, and soon");
    answer(last, 200, "last", 4);
    check(hears(clients[MANY - 1], "last"), "and the last one alone");
    for (int i = 0; i < MANY; i++)
        hang_up(clients[i]);
    end();
}

/* ---- the end ---- */

static void draining(void)
{
    begin(NULL);
    struct client *idle = connect_client(), *busy = connect_client(), *fresh = connect_client();
    say(idle, hello);
    check(hears(idle, "hello"), "one is idle");
    say(busy, "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
    check(holds(1) && has_connections(3), "one is busy, one is new");
    http_server_drain(world.server);
    check(hears_the_end(idle), "the idle one is closed");
    check(http_server_stats(world.server).in_flight == 1, "the busy one is counted");
    say(fresh, hello);
    check(hears(fresh, "hello") && hears_the_end(fresh) &&
              count_in(fresh, "Connection: close") == 1,
          "the new one gets one answer");
    answer_held();
    check(hears(busy, "held") && hears_the_end(busy) && count_in(busy, "Connection: close") == 1,
          "the busy one gets its answer");
    check(has_connections(0) && http_server_stats(world.server).in_flight == 0, "and that is all");
    hang_up(idle);
    hang_up(busy);
    hang_up(fresh);
    end();
}

static void ends_with_work_left(void)
{
    begin(NULL);
    struct client *client = connect_client(), *other = connect_client();
    say(client, "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
    say(other, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf");
    check(holds(1), "a request waits");
    struct http_request *request = world.held[0];
    end();
    check(path_is(request, "/hold"), "a request outlives its server");
    answer(request, 200, "late", 4);
    receive(client);
    check(client->over && client->in.len == 0, "its answer is dropped");
    hang_up(client);
    hang_up(other);
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    sizes();
    deaf_clients();
    bodies_in_all();
    connections();
    slow_clients();
    slow_readers();
    hang_ups();
    many_waiting();
    draining();
    ends_with_work_left();
    return report();
}
