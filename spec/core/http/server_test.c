/* A server as its clients see it, over raw sockets. */
#include "http/gate.h"
#include "http/room.h"
#include "world.h"

static void keep_alive(void)
{
    begin(NULL);
    struct client *client = connect_client();
    for (int i = 0; i < 3; i++) {
        forget(client);
        say(client, hello);
        check(hears(client, "\r\n\r\nhello"), "a connection is used again");
        check(count_in(client, "HTTP/1.1 200 OK\r\n") == 1 && count_in(client, "Date: ") == 1 &&
                  count_in(client, "Content-Length: 5\r\n") == 1,
              "an answer has what an answer needs");
    }
    check(!client->over && world.handled == 3, "and stays open");
    forget(client);
    say(client, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    check(hears_the_end(client) && count_in(client, "Connection: close\r\n") == 1,
          "until the client says close");
    hang_up(client);
    end();
}

static void old_clients(void)
{
    begin(NULL);
    struct client *client = connect_client();
    say(client, "GET / HTTP/1.0\r\n\r\n");
    check(hears(client, "hello") && hears_the_end(client), "HTTP/1.0 closes");
    hang_up(client);
    client = connect_client();
    say(client, "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    check(hears(client, "hello") && !client->over, "unless it asks to keep alive");
    check(hears(client, "Connection: Keep-Alive\r\n"), "which it is told");
    say(client, "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    check(hears_times(client, "hello", 2), "and then goes on");
    hang_up(client);
    end();
}

static void pipelining(void)
{
    static const char three[] = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"
                                "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none"
                                "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"
                                "POST /echo HTTP/1.1\r\nHost: a\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n"
                                "3\r\ntwo\r\n0\r\n\r\n";
    begin(NULL);
    struct client *client = connect_client();
    say(client, three);
    check(holds(1) && hears(client, "one") && world.handled == 3, "requests come one by one");
    check(count_in(client, "two") == 0, "a later answer does not overtake");
    answer_held();
    check(hears(client, "two"), "the last one is answered");
    const char *held = memmem(client->in.data, client->in.len, "held", 4);
    const char *two = memmem(client->in.data, client->in.len, "two", 3);
    check(held && two && held < two, "in order");
    hang_up(client);
    end();
}

/* More than is read at once, in one go and held up on the way. */
static void long_pipelines(void)
{
    enum { MANY = 2000 };
    struct buf all;
    buf_init(&all, 1 << 20);
    for (int i = 0; i < MANY; i++)
        buf_printf(&all, i % 500 == 7 ? "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"
                                      : "POST /echo HTTP/1.1\r\nHost: a\r\n"
                                        "Content-Length: 4\r\n\r\n%04d",
                   i);
    begin(NULL);
    struct client *client = connect_client();
    send_bytes(client, all.data, all.len);
    for (int i = 0; i < MANY / 500; i++) {
        check(holds(1), "a pipeline waits for a slow answer");
        answer_held();
    }
    check(hears_times(client, "HTTP/1.1 200 OK", MANY), "all of a long pipeline is answered");
    check(hears(client, "1999") && world.handled == MANY, "to the last");
    hang_up(client);
    end();
    buf_finish(&all);
}

/* Every place where a packet may end. */
static void every_cut(const char *name, const char *request, const char *expected)
{
    size_t len = strlen(request);
    bool ok = true;
    struct client *client = connect_client();
    for (size_t cut = 1; cut < len; cut++) {
        forget(client);
        send_bytes(client, request, cut);
        glance();
        send_bytes(client, request + cut, len - cut);
        ok = ok && hears(client, expected);
    }
    forget(client);
    for (size_t i = 0; i < len; i++)
        send_bytes(client, request + i, 1);
    ok = ok && hears(client, expected);
    check(ok && !client->over, name);
    hang_up(client);
}

static void cuts(void)
{
    begin(NULL);
    every_cut("a GET may be cut anywhere", hello, "\r\n\r\nhello");
    every_cut("a length-framed body may be cut anywhere",
              "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nhello world",
              "\r\n\r\nhello world");
    every_cut("a chunked body may be cut anywhere",
              "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
              "5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nX: y\r\n\r\n",
              "\r\n\r\nhello world");
    end();
}

static void echo(struct client *client, size_t size, bool chunked)
{
    char *body = malloc(size);
    for (size_t i = 0; i < size; i++)
        body[i] = (char)('a' + i % 26);
    struct buf head;
    buf_init(&head, 4096);
    buf_printf(&head, chunked ? "POST /echo HTTP/1.1\r\nHost: a\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n%zx\r\n"
                              : "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: %zu\r\n\r\n",
               size);
    forget(client);
    send_bytes(client, head.data, head.len);
    send_bytes(client, body, size);
    if (chunked)
        say(client, "\r\n0\r\n\r\n");
    bool ok = hears(client, "\r\n\r\n");
    while (ok && client->in.len < size && !client->over) {
        turn();
        receive(client);
    }
    const char *start = memmem(client->in.data, client->in.len, "\r\n\r\n", 4);
    turn_for(2);
    receive(client);
    ok = ok && start && client->in.len - (size_t)(start + 4 - client->in.data) == size &&
         memcmp(start + 4, body, size) == 0;
    check(ok, chunked ? "a long chunked body comes and goes" : "a long body comes and goes");
    buf_finish(&head);
    free(body);
}

static void long_bodies(void)
{
    static const size_t sizes[] = { 1, 8191, 8193, 16384, 100000, 1 << 20 };
    begin(NULL);
    struct client *client = connect_client();
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        echo(client, sizes[i], false);
        echo(client, sizes[i], true);
    }
    hang_up(client);
    end();
}

/* What is behind a body may be in the socket still, and no event comes of it any more. */
static void right_behind(void)
{
    static const size_t sizes[] = { 100, 8000, 16384, 20000, 32768, 100000 };
    begin(NULL);
    struct client *client = connect_client();
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct buf both;
        buf_init(&both, 1 << 20);
        static const char format[] =
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: %06zu\r\n\r\n";
        int head = snprintf(NULL, 0, format, sizes[i]);
        size_t body = sizes[i] - (size_t)head; /* all of it has that size */
        buf_printf(&both, format, body);
        memset(buf_reserve(&both, body), 'b', body);
        both.len += body;
        buf_add_text(&both, hello);
        forget(client);
        send(client->fd, both.data, both.len, MSG_NOSIGNAL); /* in one go, before anybody reads */
        check(hears(client, "\r\n\r\nhello"), "a request right behind a body is seen");
        check(count_in(client, "HTTP/1.1 200 OK") == 2, "and so was the body");
        buf_finish(&both);
    }
    hang_up(client);
    end();
}

/* RFC 9112, 2.2: clients of old end a body with an empty line that they do not count. */
static void empty_lines(void)
{
    begin(NULL);
    struct client *client = connect_client();
    say(client, "\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    check(hears(client, "\r\n\r\nhello"), "an empty line before the first request is nothing");
    say(client, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody\r\n");
    check(hears(client, "\r\n\r\nbody"), "nor is one behind a body");
    say(client, hello);
    check(hears_times(client, "\r\n\r\nhello", 2), "and the next request is seen");
    say(client, "\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    check(hears_the_end(client) && count_in(client, "HTTP/1.1 400 ") == 1 && world.handled == 3,
          "two of them are no request");
    hang_up(client);
    end();
}

static void head_and_empty(void)
{
    begin(NULL);
    struct client *client = connect_client();
    say(client, "HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    check(hears(client, "Content-Length: 5\r\n\r\n"), "HEAD tells the length");
    say(client, hello);
    check(hears(client, "\r\n\r\nhello") && count_in(client, "hello") == 1, "and sends no body");
    hang_up(client);
    end();
}

static void expectations(void)
{
    begin(NULL);
    struct client *client = connect_client();
    say(client, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                "Expect: 100-continue\r\n\r\n");
    check(hears(client, "HTTP/1.1 100 Continue\r\n\r\n") && world.handled == 0,
          "a body that is asked for is asked for");
    say(client, "body");
    check(hears(client, "\r\n\r\nbody"), "and then taken");
    forget(client);
    say(client, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                "Expect: 100-continue\r\n\r\nbody");
    check(hears(client, "\r\n\r\nbody") && count_in(client, "100 Continue") == 0,
          "one that is there already is not asked for");
    hang_up(client);
    end();
}

/* What the handler is told; run inside of it. */
static void inspect(struct http_request *request, void *owner)
{
    (void)owner;
    char address[HTTP_ADDRESS_SIZE];
    http_request_address(request, address);
    struct http_text query = http_request_query(request);
    check(http_text_is(http_request_method(request), "PATCH"), "the method is told");
    check(path_is(request, "/a%20b"), "the path is told as it came");
    check(query.at && query.len == 3 && memcmp(query.at, "c=d", 3) == 0, "and the query");
    check(http_text_is(http_request_header(request, "x-ONE"), "1"),
          "a header is found in any case");
    check(http_text_is(http_request_header(request, "X-Two"), "a: b"), "trimmed, with its colons");
    struct http_text empty = http_request_header(request, "X-Empty");
    check(empty.at && empty.len == 0,
          "an empty one is there");
    check(!http_request_header(request, "X-Three").at, "one that is not there is not");
    check(strcmp(address, "127.0.0.1") == 0, "the address is told");
    check(strcmp(http_request_id(request), "abc-1.2_3") == 0, "an id that fits is taken");
    answer(request, 200, "hello", 5);
}

static void what_a_handler_sees(void)
{
    begin(NULL);
    http_server_handle(world.server, inspect, NULL);
    struct client *client = connect_client();
    say(client, "PATCH /a%20b?c=d HTTP/1.1\r\nHost: a\r\nX-One:1\r\nX-Two: \ta: b \r\nX-Empty:\r\n"
                "X-Request-Id: abc-1.2_3\r\n\r\n");
    check(hears(client, "hello") && count_in(client, "X-Request-Id: abc-1.2_3\r\n") == 1,
          "the answer carries the id");
    hang_up(client);
    end();
}

static void identify(struct http_request *request, void *owner)
{
    (void)owner;
    const char *id = http_request_id(request);
    check(strlen(id) == 32 && id == http_request_id(request),
          "an id that does not fit is replaced");
    answer(request, 200, "hello", 5);
}

static void odd_ids(void)
{
    begin(NULL);
    http_server_handle(world.server, identify, NULL);
    struct client *client = connect_client();
    say(client, "GET / HTTP/1.1\r\nHost: a\r\nX-Request-Id: a b\r\n\r\n");
    say(client, "GET / HTTP/1.1\r\nHost: a\r\nX-Request-Id: a\xec\x82\xac\r\n\r\n");
    say(client, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    check(hears_times(client, "hello", 3), "whatever it is");
    hang_up(client);
    end();
}

/* If recv() were not ours, libmicrohttpd would parse what clients send. */
static void past_the_gate(void)
{
    begin(NULL);
    struct client *client = connect_client();
    check(has_connections(1), "somebody is there");
    http_gate_set(world.server->conns->fd, NULL);
    say(client, hello);
    check(hears_the_end(client) && world.handled == 0, "what did not pass the gate is not served");
    hang_up(client);
    end();
}

static void count_turn(void *owner)
{
    (*(int *)owner)++;
}

static void after_each_turn(void)
{
    int turns = 0;
    begin(NULL);
    http_server_after(world.server, count_turn, &turns);
    turn_for(5);
    check(turns > 0, "the end of a turn is told");
    end();
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    keep_alive();
    old_clients();
    pipelining();
    long_pipelines();
    cuts();
    long_bodies();
    right_behind();
    empty_lines();
    head_and_empty();
    expectations();
    what_a_handler_sees();
    odd_ids();
    past_the_gate();
    after_each_turn();
    return report();
}
