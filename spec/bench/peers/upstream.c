/*
 * A model that takes its time: answers any request to /d/<ms> after so many
 * milliseconds with a chat completion.  Keep-alive, one thread, tens of
 * thousands of connections.
 *
 *     upstream 9900
 */
#include <assert.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <uv.h>

static const char body[] =
    "{\"id\":\"x\",\"object\":\"chat.completion\",\"choices\":[{\"index\":0,\"message\":{"
    "\"role\":\"assistant\",\"content\":\"The Wheel of Fortune turns in your favour today.\"},"
    "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":12,\"completion_tokens\":10,"
    "\"total_tokens\":22}}";
static char answer[1024];
static size_t answer_len;

struct connection {
    uv_tcp_t tcp;
    uv_timer_t timer;
    uv_write_t write;
    int handles;
    size_t len;
    char text[2048];
};

static void closed(uv_handle_t *handle)
{
    struct connection *connection = handle->data;
    if (--connection->handles == 0)
        free(connection);
}

static void hang_up(struct connection *connection)
{
    if (uv_is_closing((uv_handle_t *)&connection->tcp))
        return;
    uv_close((uv_handle_t *)&connection->tcp, closed);
    uv_close((uv_handle_t *)&connection->timer, closed);
}

static void written(uv_write_t *write, int status)
{
    if (status < 0)
        hang_up(write->data);
}

static void speak(uv_timer_t *timer)
{
    struct connection *connection = timer->data;
    uv_buf_t buf = uv_buf_init(answer, (unsigned)answer_len);
    uv_write(&connection->write, (uv_stream_t *)&connection->tcp, &buf, 1, written);
}

/* Whole when the head and the announced body are here. */
static size_t request_len(const struct connection *connection)
{
    const char *end = strstr(connection->text, "\r\n\r\n");
    if (!end)
        return 0;
    const char *length = strcasestr(connection->text, "content-length:");
    size_t more = length && length < end ? strtoul(length + 15, NULL, 10) : 0;
    size_t whole = (size_t)(end - connection->text) + 4 + more;
    return connection->len >= whole ? whole : 0;
}

static void received(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    (void)buf;
    struct connection *connection = stream->data;
    if (n < 0) {
        hang_up(connection);
        return;
    }
    connection->len += (size_t)n;
    connection->text[connection->len] = '\0';
    size_t whole = request_len(connection);
    if (whole == 0)
        return;
    const char *wait = strstr(connection->text, "/d/");
    uint64_t ms = wait ? strtoul(wait + 3, NULL, 10) : 0;
    connection->len -= whole;
    memmove(connection->text, connection->text + whole, connection->len);
    uv_timer_start(&connection->timer, speak, ms, 0);
}

static void room(uv_handle_t *handle, size_t size, uv_buf_t *buf)
{
    (void)size;
    struct connection *connection = handle->data;
    *buf = uv_buf_init(connection->text + connection->len,
                       (unsigned)(sizeof connection->text - 1 - connection->len));
}

static void accepted(uv_stream_t *server, int status)
{
    assert(status == 0);
    struct connection *connection = calloc(1, sizeof *connection);
    assert(connection);
    connection->handles = 2;
    connection->tcp.data = connection->timer.data = connection->write.data = connection;
    uv_tcp_init(server->loop, &connection->tcp);
    uv_timer_init(server->loop, &connection->timer);
    uv_accept(server, (uv_stream_t *)&connection->tcp);
    uv_tcp_nodelay(&connection->tcp, 1);
    uv_read_start((uv_stream_t *)&connection->tcp, room, received);
}

int main(int argc, char **argv)
{
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    signal(SIGPIPE, SIG_IGN);
    answer_len = (size_t)snprintf(answer, sizeof answer,
                                  "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                  "Content-Length: %zu\r\n\r\n%s",
                                  sizeof body - 1, body);

    uv_tcp_t server;
    struct sockaddr_in at;
    uv_ip4_addr("127.0.0.1", argc > 1 ? (int)strtol(argv[1], NULL, 10) : 9900, &at);
    uv_tcp_init(uv_default_loop(), &server);
    uv_tcp_bind(&server, (const struct sockaddr *)&at, 0);
    int failed = uv_listen((uv_stream_t *)&server, 4096, accepted);
    assert(!failed);
    return uv_run(uv_default_loop(), UV_RUN_DEFAULT);
}
