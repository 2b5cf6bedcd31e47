/*
 * The gate: what libmicrohttpd reads from a client, it reads from us.
 *
 * Debian's libmicrohttpd parses leniently: it takes two lengths, both framings, a
 * NUL in a header, and it has read and buffered by the time it calls anybody.  A
 * check in its callbacks would see what it made of the bytes, not the bytes.  So
 * this program defines recv(), which the dynamic linker finds before libc's, and
 * for descriptors of an http_server's connections the bytes go to our own strict
 * reader (conn.c).  When that has a whole request, body included, the handler is
 * asked.  An answer that is there at once, and short, is written then and there
 * (quick.c); for all others libmicrohttpd is given a request line of a dozen constant
 * bytes, waits for the answer, and writes it.  Not one byte that a client chose ever
 * reaches its parser.
 *
 * Beside exactness this buys memory and speed: a connection needs no room for a
 * head in libmicrohttpd's pool (2 KiB instead of 8), and a body is read straight
 * to where it stays.
 *
 * Nothing depends on the trick working: if recv() were not found here, requests
 * would come to server.c without having passed, and be dropped.
 *
 * All other descriptors behave as ever.
 */
#pragma once

#include <stdbool.h>

struct err;
struct http_conn;

/* Once before the first connection; again does nothing. */
bool http_gate_init(struct err *err);

/* What is read from 'fd' is from now on read by 'conn'; NULL ends that. */
void http_gate_set(int fd, struct http_conn *conn);
