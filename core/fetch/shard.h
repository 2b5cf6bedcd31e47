/*
 * Where transfers run: 64 multi handles, one epoll descriptor for all of them.
 *
 * libcurl walks the connections of a multi handle each time a transfer is added
 * or removed, so none may have many.  The first shards are filled first: a few
 * transfers then share a few connections, which stay warm.  A shard that has had
 * nothing to do for a minute goes, with its connections.
 *
 * The sockets are not known to libuv.  They are in an epoll set of ours, and
 * libuv watches that.  So there is no handle to outlive its descriptor: when
 * libcurl closes a socket the kernel forgets it, and an event for a number that
 * has been given out again is at worst one look too many.
 */
#pragma once

#include <curl/curl.h>
#include <stdbool.h>
#include <uv.h>

#include "base/err.h"

struct shard;
struct shards;
struct transfer;

/* A transfer has ended and is in no shard any more. */
typedef void shards_done(struct transfer *transfer, CURLcode result);

/* NULL without memory or descriptors.  'connections_max' bounds those kept open
 * for later. */
struct shards *shards_new(uv_loop_t *loop, unsigned connections_max, shards_done *done);

/* There must be no transfer left.  'freed' is called once the loop has let go. */
void shards_free(struct shards *shards, void (*freed)(void *owner), void *owner);

/* Sends a transfer that is set up on its way.  Fails with ERR_BUSY. */
bool shards_add(struct shards *shards, struct transfer *transfer, struct err *err);

/* Takes a transfer out before it has ended. */
void shards_remove(struct transfer *transfer);
