/* Answers, whichever way they take: written at once (quick.c), or by libmicrohttpd. */
#include "http/room.h"
#include "world.h"

static void full_head(struct http_request *request, void *owner)
{
    (void)owner;
    struct http_reply reply;
    char value[200];
    int added = 0;
    memset(value, 'v', sizeof value - 1);
    value[sizeof value - 1] = '\0';
    http_request_id(request);
    http_reply_init(&reply, 200, "hello", 5);
    check(!http_reply_add(&reply, "X", "a\r\nB: c"), "a line end is no value");
    check(!http_reply_add(&reply, "X Y", "a") && !http_reply_add(&reply, "", "a"), "nor a name");
    check(!http_reply_add(&reply, "Content-length", "7"), "the framing is the server's");
    while (http_reply_add(&reply, "X-Full", value))
        added++;
    check(added == HTTP_REPLY_HEAD_MAX / 209, "fields are bounded");
    http_reply_send(&reply, request);
    http_request_release(request);
}

/* One after the other, and together, which is the long way. */
static void full_heads(void)
{
    begin(NULL);
    http_server_handle(world.server, full_head, NULL);
    struct client *client = connect_client();
    struct buf five;
    buf_init(&five, 1024);
    for (int i = 0; i < 5; i++)
        buf_add_text(&five, hello);
    say(client, hello);
    check(hears(client, "\r\n\r\nhello"), "a full head goes out at once");
    send_bytes(client, five.data, five.len);
    check(hears_times(client, "\r\n\r\nhello", 6), "the fullest head fits its pool");
    check(count_in(client, "X-Full: v") == 6 * (HTTP_REPLY_HEAD_MAX / 209), "and is all there");
    check(count_in(client, "X-Request-Id: ") == 6, "with the request's number");
    buf_finish(&five);
    hang_up(client);
    end();
}

static void half_a_page(struct http_request *request, void *owner)
{
    (void)owner;
    char page[4000];
    memset(page, 'p', sizeof page - 4);
    snprintf(page + sizeof page - 4, 4, "end");
    world.handled++;
    answer(request, 200, page, sizeof page - 1);
}

/* Requests that come one by one from a client that reads none of their answers. */
static void answers_pile_up(void)
{
    enum { MANY = 400 };
    const int small = 100 * 1024; /* less than the kernel gives, more than a packet */
    begin(NULL);
    setsockopt(world.server->listener, SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    http_server_handle(world.server, half_a_page, NULL);
    struct client *client = connect_with(4096);
    say(client, hello);
    check(hears(client, "pppend"), "one is answered");
    for (int i = 1; i < MANY; i++) {
        send(client->fd, hello, sizeof hello - 1, MSG_NOSIGNAL);
        glance();
    }
    check(world.handled < MANY, "who does not read is not served on and on");
    check(hears_times(client, "pppend", MANY) && world.handled == MANY,
          "but gets all when it does");
    check(count_in(client, "Content-Length: 3999\r\n") == MANY, "and gets it whole");
    hang_up(client);
    end();
}

static void say_status(struct http_request *request, void *owner)
{
    (void)owner;
    struct http_text path = http_request_path(request);
    struct http_reply reply;
    http_reply_init(&reply, (int)strtol(path.at + 1, NULL, 10), "body", path.at[1] == '2' ? 4 : 0);
    http_reply_add(&reply, "X-Field", "value");
    http_reply_send(&reply, request);
    http_request_release(request);
}

/* Whichever way an answer takes, it looks the same. */
static void both_ways(void)
{
    static const char *const ways[] = { "", "Connection: keep-alive\r\n",
                                        "Connection: close\r\n" };
    begin(NULL);
    http_server_handle(world.server, say_status, NULL);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        struct client *client = connect_client();
        char request[200];
        snprintf(request, sizeof request, "GET /200 HTTP/1.1\r\nHost: a\r\n%s\r\n", ways[i]);
        say(client, request);
        check(hears(client, "\r\n\r\nbody"), "an answer comes");
        check(count_in(client, "HTTP/1.1 200 OK\r\nDate: ") == 1 &&
                  count_in(client, " GMT\r\n") == 1 &&
                  count_in(client, "X-Field: value\r\n") == 1 &&
                  count_in(client, "Content-Length: 4\r\n\r\n") == 1,
              "with the same head");
        hang_up(client);
    }
    struct client *client = connect_client();
    say(client, "GET /204 HTTP/1.1\r\nHost: a\r\n\r\n");
    check(hears(client, "HTTP/1.1 204 No Content\r\n") && hears(client, "\r\n\r\n") &&
              count_in(client, "Content-Length") == 0,
          "204 has no length");
    say(client, "GET /304 HTTP/1.1\r\nHost: a\r\n\r\n");
    say(client, "GET /404 HTTP/1.1\r\nHost: a\r\n\r\n");
    check(hears(client, "HTTP/1.1 404 Not Found\r\n") &&
              hears(client, "X-Field: value\r\nContent-Length: 0\r\n\r\n"),
          "and 304 no body");
    hang_up(client);
    end();
}

static void unanswered(struct http_request *request, void *owner)
{
    (void)owner;
    http_request_release(request);
}

static void forgotten_requests(void)
{
    begin(NULL);
    http_server_handle(world.server, unanswered, NULL);
    struct client *client = connect_client();
    say(client, hello);
    check(hears(client, "HTTP/1.1 500 ") && hears(client, "\"/problems/internal\""),
          "a request that was forgotten is answered");
    hang_up(client);
    end();
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    full_heads();
    answers_pile_up();
    both_ways();
    forgotten_requests();
    return report();
}
