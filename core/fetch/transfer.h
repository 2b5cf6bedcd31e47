/*
 * One call on its way: an easy handle, what it sends, and what has come back.
 *
 * Transfers are kept, with their handle, for the next call.  The order is new,
 * then prepare, set up, answer and clear for each call.
 */
#pragma once

#include <curl/curl.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "fetch/client.h"
#include "fetch/names.h"

struct fetch;
struct shard;

struct transfer {
    CURL *easy;
    struct fetch *fetch;
    struct fetch_call *call;
    struct shard *shard;       /* NULL while its host name is looked up */
    struct names_wait wait;
    uint64_t deadline_ms;      /* in terms of uv_now() */
    struct transfer *next;     /* among the spare, or those out */
    struct transfer **link;    /* what points here, while out */

    bool secure;               /* https */
    uint16_t port;
    char *host;                /* libcurl's, as found in the address */
    struct curl_slist *headers; /* one block with all lines in it */
    struct curl_slist resolve; /* one line: the host's addresses */
    struct buf head;
    struct buf body;
};

/* The certificates that the system trusts: a path that stays valid, or NULL. */
const char *transfer_ca_file(void);

/* NULL without memory. */
struct transfer *transfer_new(struct fetch *fetch);
void transfer_free(struct transfer *transfer);

/* Takes in the call's request; 'url' is room to parse its address in.  Fails
 * with ERR_INTERNAL when it cannot be sent, ERR_BUSY without memory. */
bool transfer_prepare(struct transfer *transfer, struct fetch_call *call, CURLU *url,
                      struct err *err);

/* True unless the host is an address already. */
bool transfer_needs_name(const struct transfer *transfer);

/* Makes the handle ready to go to 'addresses' (NULL when it needs no name), for
 * at most timeout_ms, trusting what 'ca_file' says.  Fails with ERR_BUSY. */
bool transfer_setup(struct transfer *transfer, const char *addresses, const char *ca_file,
                    long timeout_ms, struct err *err);

/* What came back: the transfer's own until it is cleared. */
struct fetch_answer transfer_answer(const struct transfer *transfer);

/* Why nothing came back. */
void transfer_explain(const struct transfer *transfer, CURLcode result, struct err *ret_err);

/* Forgets the call and what came back. */
void transfer_clear(struct transfer *transfer);
