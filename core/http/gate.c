/* The fortified recv() would stand in the way of defining one. */
#undef _FORTIFY_SOURCE

#include "http/gate.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include "base/err.h"
#include "http/room.h"

enum { TABLE_MAX = 1 << 20 };

/* Whose a descriptor is.  Written on the loop thread before and after libmicrohttpd
 * reads from the descriptor, so other threads that receive something (a resolver, say)
 * only ever find NULL at theirs.  Lives as long as the process; untouched pages of it
 * cost nothing. */
static struct http_conn **table;
static int table_size;

bool http_gate_init(struct err *err)
{
    if (table)
        return true;
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    int size = files.rlim_max < TABLE_MAX ? (int)files.rlim_max : TABLE_MAX;
    table = calloc((size_t)size, sizeof *table);
    if (!table)
        return err_set(err, ERR_BUSY, "no memory for %d connections", size);
    table_size = size;
    return true;
}

void http_gate_set(int fd, struct http_conn *conn)
{
    if (fd >= 0 && fd < table_size)
        table[fd] = conn;
}

/* As in libc, but for our connections. */
ssize_t recv(int fd, void *out, size_t size, int flags)
{
    struct http_conn *conn = fd >= 0 && fd < table_size ? table[fd] : NULL;
    if (conn)
        return http_conn_read(conn, out, size);
    return recvfrom(fd, out, size, flags, NULL, NULL);
}
