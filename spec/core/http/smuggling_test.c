/*
 * Smuggling: a second request hidden behind something ambiguous.  Whatever the attack, and
 * wherever its packets end, the hidden request reaches no handler, a good request before
 * it is answered, and the rest is refused.
 */
#include "world.h"

#define HIDDEN "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"
#define TARGET "POST /first HTTP/1.1\r\nHost: a\r\n"

/* clang-format off */
static const struct { const char *name; const char *bytes; size_t len; } attacks[] = {
#define ATTACK(name, text) { name, text, sizeof(text) - 1 }
    ATTACK("CL.TE", TARGET "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "0\r\n\r\n" HIDDEN),
    ATTACK("TE.CL", TARGET "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n"
                           "5c\r\n" HIDDEN "0\r\n\r\n"),
    ATTACK("TE.TE", TARGET "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n"
                           "0\r\n\r\n" HIDDEN),
    ATTACK("CL.CL", TARGET "Content-Length: 0\r\nContent-Length: 35\r\n\r\n" HIDDEN),
    ATTACK("CL.CL that agree", TARGET "Content-Length: 0\r\nContent-Length: 0\r\n\r\n" HIDDEN),
    ATTACK("a list of lengths", TARGET "Content-Length: 0, 35\r\n\r\n" HIDDEN),
    ATTACK("space before the colon", TARGET "Content-Length : 35\r\n\r\n" HIDDEN),
    ATTACK("a folded coding", TARGET "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" HIDDEN),
    ATTACK("an odd coding", TARGET "Transfer-Encoding: \x0b" "chunked\r\n\r\n0\r\n\r\n" HIDDEN),
    ATTACK("NUL in a coding", TARGET "Transfer-Encoding: chunked\0\r\n\r\n0\r\n\r\n" HIDDEN),
    ATTACK("NUL in a length", TARGET "Content-Length: 0\0" "35\r\n\r\n" HIDDEN),
    ATTACK("NUL that ends a name", TARGET "X\0: y\r\n\r\n" HIDDEN),
    ATTACK("bare LF hides a field", TARGET "X: y\nContent-Length: 35\r\n\r\n" HIDDEN),
    ATTACK("bare CR hides a field", TARGET "X: y\rContent-Length: 35\r\n\r\n" HIDDEN),
    ATTACK("LF LF ends the head", TARGET "X: y\n\n" HIDDEN),
    ATTACK("chunked in HTTP/1.0", "POST /first HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n"
                                  "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" HIDDEN),
    ATTACK("two Hosts", "GET /first HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" HIDDEN),
    ATTACK("no Host", "GET /first HTTP/1.1\r\n\r\n" HIDDEN),
    ATTACK("a request in the target", "GET /first HTTP/1.1\rHost: a\r\n\r\n" HIDDEN),
    ATTACK("NUL in the target", "GET /first\0 HTTP/1.1\r\nHost: a\r\n\r\n" HIDDEN),
    ATTACK("a chunk that lies",
           TARGET "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n" HIDDEN),
    ATTACK("a chunk size with bare LF", TARGET "Transfer-Encoding: chunked\r\n\r\n0\n\n" HIDDEN),
    ATTACK("a chunk size that overflows",
           TARGET "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n\r\n" HIDDEN),
    ATTACK("a chunk size with a sign",
           TARGET "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n" HIDDEN),
    ATTACK("LF in a chunk extension",
           TARGET "Transfer-Encoding: chunked\r\n\r\n0;a\nb\r\n\r\n" HIDDEN),
    ATTACK("a trailer that is none", TARGET "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                                            "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"),
    ATTACK("not HTTP at all", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n" HIDDEN),
};
/* clang-format on */

/* Sends a good request and then the attack, cut at 'cut'; true when only the good one
 * was served, and the attack refused. */
static bool is_refused(const char *bytes, size_t len, size_t cut)
{
    struct client *client = connect_client();
    int before = world.handled;
    world.smuggled = 0;
    if (cut % 2)
        say(client, hello);
    send_bytes(client, bytes, cut);
    glance();
    send_bytes(client, bytes + cut, len - cut);
    bool ended = hears_the_end(client);
    bool ok = ended && world.smuggled == 0 && world.handled - before == (int)(cut % 2) &&
              count_in(client, "HTTP/1.1 200 OK") == (int)(cut % 2) &&
              count_in(client, "HTTP/1.1 400 Bad Request") == 1 &&
              count_in(client, "application/problem+json") == 1 &&
              count_in(client, "Connection: close") == 1;
    hang_up(client);
    return ok;
}

/* The good request and the attack in one packet. */
static bool is_refused_behind_another(const char *bytes, size_t len)
{
    struct buf both;
    buf_init(&both, 4096);
    buf_add_text(&both, hello);
    buf_add(&both, bytes, len);
    struct client *client = connect_client();
    world.smuggled = 0;
    send_bytes(client, both.data, both.len);
    bool ok = hears_the_end(client) && world.smuggled == 0 &&
              count_in(client, "HTTP/1.1 200 OK") == 1 && count_in(client, "HTTP/1.1 400 ") == 1;
    hang_up(client);
    buf_finish(&both);
    return ok;
}

static void smuggling(void)
{
    struct http_limits quick = http_limits_default;
    quick.linger_ms = 20;
    begin(&quick);
    for (size_t i = 0; i < sizeof attacks / sizeof *attacks; i++) {
        bool ok = is_refused_behind_another(attacks[i].bytes, attacks[i].len);
        for (size_t cut = 0; cut <= attacks[i].len; cut++)
            ok = ok && is_refused(attacks[i].bytes, attacks[i].len, cut);
        check(ok, attacks[i].name);
    }
    check(has_connections(0), "and all are gone");
    end();
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    smuggling();
    return report();
}
