/* Answers that come bit by bit. */
#include "world.h"

static struct http_stream *stream; /* of the one request at hand */
static struct http_request *streaming;
static int told;

static void open_stream(struct http_request *request, void *owner)
{
    (void)owner;
    struct http_reply reply;
    streaming = request;
    stream = http_stream_open(request, 200, &reply);
    bool ok = stream && http_reply_add(&reply, "Content-Type", "text/event-stream");
    assert(ok);
    http_reply_send(&reply, request);
}

static void tell(void *owner)
{
    (void)owner;
    told++;
}

static struct client *begin_stream(const char *request)
{
    told = 0;
    http_server_handle(world.server, open_stream, NULL);
    struct client *client = connect_client();
    say(client, request);
    check(hears(client, "\r\n\r\n"), "the head comes before the body");
    return client;
}

static void write_text(const char *text)
{
    size_t n = http_stream_write(stream, text, strlen(text));
    check(n == strlen(text), "a little is taken at once");
}

static void chunks(void)
{
    begin(NULL);
    struct client *client = begin_stream(hello);
    check(count_in(client, "Transfer-Encoding: chunked\r\n") == 1, "a stream is chunked");
    check(count_in(client, "Content-Length") == 0, "and has no length");
    check(count_in(client, "X-Request-Id: ") == 1, "but the request's number");
    write_text("data: 1\n\n");
    check(hears(client, "9\r\ndata: 1\n\n\r\n"), "what is written goes out");
    turn_for(10);
    write_text("data: 2\n\n");
    check(hears(client, "9\r\ndata: 2\n\n\r\n"), "also after a pause");
    check(http_server_stats(world.server).in_flight == 1, "a stream is in flight");
    http_stream_close(stream);
    http_request_release(streaming);
    check(hears(client, "0\r\n\r\n"), "the end is told");
    http_server_handle(world.server, handle, NULL);
    say(client, hello);
    check(hears(client, "\r\n\r\nhello"), "and the connection goes on");
    hang_up(client);
    end();
}

static void at_once(struct http_request *request, void *owner)
{
    open_stream(request, owner);
    write_text("all of it");
    http_stream_close(stream);
    http_request_release(request);
}

/* Behind each other, and with the next request already here. */
static void pipelined(void)
{
    begin(NULL);
    http_server_handle(world.server, at_once, NULL);
    struct client *client = connect_client();
    char three[3 * sizeof hello];
    snprintf(three, sizeof three, "%s%s%s", hello, hello, hello);
    say(client, three);
    check(hears_times(client, "9\r\nall of it\r\n0\r\n\r\n", 3), "streams may be pipelined");
    hang_up(client);
    end();
}

static void late(void)
{
    begin(NULL);
    struct client *client = connect_client();
    say(client, "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
    check(holds(1), "a request waits");
    at_once(world.held[--world.held_count], NULL);
    check(hears(client, "9\r\nall of it\r\n0\r\n\r\n"), "and is streamed later");
    hang_up(client);
    end();
}

static void old_clients(void)
{
    begin(NULL);
    struct client *client = begin_stream("GET / HTTP/1.0\r\n\r\n");
    check(count_in(client, "chunked") == 0, "HTTP/1.0 knows no chunks");
    write_text("one");
    check(hears(client, "\r\n\r\none"), "so it gets what is written as it is");
    write_text("two");
    check(hears(client, "onetwo"), "bit by bit");
    http_stream_close(stream);
    http_request_release(streaming);
    check(hears_the_end(client), "and the end is the end");
    hang_up(client);
    end();
}

static void heads(void)
{
    begin(NULL);
    struct client *client = begin_stream("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    turn_for(5);
    check(http_stream_closed(stream), "nobody listens to what HEAD does not want");
    http_request_release(streaming);
    http_server_handle(world.server, handle, NULL);
    say(client, hello);
    check(hears(client, "\r\n\r\nhello"), "and the connection goes on");
    hang_up(client);
    end();
}

/* Writes until it is full; returns how much that was. */
static size_t fill(void)
{
    static const char block[1024] = "block";
    size_t total = 0;
    for (int i = 0; i < 100000 && !http_stream_closed(stream); i++) {
        if (http_stream_full(stream)) {
            for (int j = 0; j < 20 && http_stream_full(stream); j++)
                turn();
            if (http_stream_full(stream))
                break;
        }
        total += http_stream_write(stream, block, sizeof block);
    }
    return total;
}

static void back_pressure(void)
{
    begin(NULL);
    http_server_handle(world.server, open_stream, NULL);
    struct client *client = connect_with(4096);
    told = 0;
    stream = NULL;
    say(client, hello);
    while (!stream)
        turn();
    size_t total = fill();
    check(http_stream_full(stream), "a client that does not read holds the writer up");
    check(total < (16 << 20), "before much is written");

    char rest[HTTP_STREAM_MAX + 1] = "rest";
    check(http_stream_write(stream, rest, sizeof rest) < sizeof rest, "there is no more room");
    check(http_stream_wait(stream, tell, NULL), "a writer can wait");
    check(!http_stream_wait(stream, tell, NULL), "but not two");
    turn_for(5);
    check(told == 0, "as long as nobody reads");
    while (told == 0)
        receive(client), turn();
    check(!http_stream_full(stream) && told == 1, "and is told once when somebody does");
    http_stream_close(stream);
    http_request_release(streaming);
    check(hears(client, "\r\n0\r\n\r\n") && client->in.len > total, "nothing is lost");
    hang_up(client);
    end();
}

static void gone(bool with_reset)
{
    begin(NULL);
    struct client *client = begin_stream(hello);
    check(!http_stream_closed(stream), "somebody listens");
    if (with_reset)
        slam(client);
    else
        hang_up(client);
    for (int i = 0; i < 100 && !http_stream_closed(stream); i++) {
        http_stream_write(stream, "x", 1);
        turn_for(2);
    }
    check(http_stream_closed(stream), "that nobody listens any more is told");
    check(http_stream_write(stream, "x", 1) == 1, "writing is in vain and does no harm");
    check(has_connections(0), "the connection is gone");
    http_request_release(streaming);
    end();
}

/* A writer that waits is told, too. */
static void gone_while_waiting(void)
{
    struct http_limits limits = http_limits_default;
    limits.reply_ms = limits.linger_ms = 50;
    begin(&limits);
    http_server_handle(world.server, open_stream, NULL);
    for (int i = 0; i < 2; i++) {
        struct client *client = connect_with(4096);
        told = 0;
        stream = NULL;
        say(client, hello);
        while (!stream)
            turn();
        fill();
        bool waits = http_stream_full(stream) && http_stream_wait(stream, tell, NULL);
        check(waits || http_stream_closed(stream), "a writer waits");
        if (i == 0)
            slam(client);
        uint64_t limit = uv_hrtime() + PATIENCE_MS * 1000000ULL;
        while (!http_stream_closed(stream) && uv_hrtime() < limit)
            turn();
        turn_for(2);
        check(http_stream_closed(stream) && told == waits,
              i == 0 ? "and is told that the client has gone" : "or was too slow");
        http_request_release(streaming);
        if (i == 1)
            hang_up(client);
    }
    check(has_connections(0), "nobody is left");
    end();
}

static void cut_off(void)
{
    begin(NULL);
    struct client *client = begin_stream(hello);
    write_text("half");
    check(hears(client, "half"), "half is there");
    http_request_release(streaming);
    check(hears_the_end(client) && count_in(client, "0\r\n\r\n") == 0,
          "a stream that was not closed has no end that looks like one");
    hang_up(client);
    end();
}

/* Both ends are let go while the teller has not told yet. */
static void released_while_telling(void)
{
    begin(NULL);
    http_server_handle(world.server, open_stream, NULL);
    struct client *client = connect_with(4096);
    told = 0;
    stream = NULL;
    say(client, hello);
    while (!stream)
        turn();
    fill();
    check(http_stream_wait(stream, tell, NULL), "a writer waits");
    http_request_release(streaming);
    slam(client);
    end();
    check(told == 1, "it is told even at the end of everything");
}

static void unsent(struct http_request *request, void *owner)
{
    (void)owner;
    struct http_reply reply;
    http_stream_open(request, 200, &reply);
    check(!http_request_stream(request), "a stream begins with its reply");
    http_request_release(request);
}

static void never_begun(void)
{
    begin(NULL);
    http_server_handle(world.server, unsent, NULL);
    struct client *client = connect_client();
    say(client, hello);
    check(hears(client, "HTTP/1.1 500 "), "without it, the request was not answered");
    hang_up(client);
    end();
}

static void ends_with_a_stream_left(void)
{
    begin(NULL);
    struct client *client = begin_stream(hello);
    end();
    check(http_stream_closed(stream), "a server that ends closes its streams");
    check(http_stream_write(stream, "x", 1) == 1, "which may still be written to");
    http_request_release(streaming);
    hang_up(client);
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    chunks();
    pipelined();
    late();
    old_clients();
    heads();
    back_pressure();
    gone(false);
    gone(true);
    gone_while_waiting();
    cut_off();
    released_while_telling();
    never_begun();
    ends_with_a_stream_left();
    return report();
}
