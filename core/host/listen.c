#include "host/listen.h"

#include <assert.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/err.h"

enum { BACKLOG = 4096, SOCKETS_MAX = 64 };

static int sockets[SOCKETS_MAX]; /* open; inherited by what is forked */
static int socket_count;

/* Splits at the last colon; brackets around an IPv6 address go. */
static bool split(const char *where, char host[LISTEN_ADDRESS_MAX], const char **ret_port,
                  struct err *err)
{
    const char *colon = strrchr(where, ':');
    size_t len = colon ? (size_t)(colon - where) : 0;
    if (!colon || colon[1] == '\0' || len >= LISTEN_ADDRESS_MAX)
        return err_set(err, ERR_INVALID, "AIMIX_LISTEN is '%s', and must be like 127.0.0.1:8080",
                       where);
    bool brackets = len >= 2 && where[0] == '[' && where[len - 1] == ']';
    snprintf(host, LISTEN_ADDRESS_MAX, "%.*s", (int)(brackets ? len - 2 : len),
             brackets ? where + 1 : where);
    *ret_port = colon + 1;
    return true;
}

static bool resolve(const char *where, struct sockaddr_storage *ret_at, socklen_t *ret_len,
                    struct err *err)
{
    char host[LISTEN_ADDRESS_MAX];
    const char *port = NULL;
    if (!split(where, host, &port, err))
        return false;
    struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE };
    struct addrinfo *found;
    int status = getaddrinfo(*host ? host : NULL, port, &hints, &found);
    if (status)
        return err_set(err, ERR_INVALID, "AIMIX_LISTEN: %s: %s", where, gai_strerror(status));
    memcpy(ret_at, found->ai_addr, found->ai_addrlen);
    *ret_len = found->ai_addrlen;
    freeaddrinfo(found);
    return true;
}

static int open_one(const struct sockaddr_storage *at, socklen_t len)
{
    int one = 1;
    int fd = socket(at->ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one, sizeof one);
    if (bind(fd, (const struct sockaddr *)at, len) != 0 || listen(fd, BACKLOG) != 0) {
        int why = errno;
        close(fd);
        errno = why;
        return -1;
    }
    return fd;
}

/* Without SO_REUSEPORT, so that another program on the port is found out. */
static bool is_free(const struct sockaddr_storage *at, socklen_t len)
{
    int one = 1;
    int fd = socket(at->ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    bool free = bind(fd, (const struct sockaddr *)at, len) == 0;
    close(fd);
    return free;
}

static void describe(const struct sockaddr_storage *at, socklen_t len,
                     char ret_address[LISTEN_ADDRESS_MAX])
{
    char host[64], port[16];
    getnameinfo((const struct sockaddr *)at, len, host, sizeof host, port, sizeof port,
                NI_NUMERICHOST | NI_NUMERICSERV);
    bool v6 = at->ss_family == AF_INET6;
    snprintf(ret_address, LISTEN_ADDRESS_MAX, v6 ? "[%s]:%s" : "%s:%s", host, port);
}

bool listen_open(const char *where, int count, int ret_fds[],
                 char ret_address[LISTEN_ADDRESS_MAX], struct err *err)
{
    struct sockaddr_storage at;
    socklen_t len;
    if (!resolve(where, &at, &len, err))
        return false;
    if (!is_free(&at, len))
        return err_set(err, ERR_BUSY, "AIMIX_LISTEN: %s: %s", where, strerror(errno));

    assert(count <= SOCKETS_MAX);
    for (int i = 0; i < count; i++) {
        ret_fds[i] = open_one(&at, len);
        if (ret_fds[i] < 0) {
            err_set(err, ERR_BUSY, "AIMIX_LISTEN: %s: %s", where, strerror(errno));
            listen_close_others(-1);
            return false;
        }
        sockets[socket_count++] = ret_fds[i];
        getsockname(ret_fds[i], (struct sockaddr *)&at, &len); /* port 0 is one port now */
    }
    describe(&at, len, ret_address);
    return true;
}

void listen_close_others(int kept)
{
    for (int i = 0; i < socket_count; i++)
        if (sockets[i] != kept)
            close(sockets[i]);
    socket_count = 0;
}
