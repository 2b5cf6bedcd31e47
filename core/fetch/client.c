#include "fetch/client.h"

#include <assert.h>
#include <stdlib.h>

#include "fetch/names.h"
#include "fetch/shard.h"
#include "fetch/transfer.h"

enum {
    TRIM_MS = 1000,
    TRIM_MAX = 256, /* transfers released in one turn of the loop */
};

struct fetch {
    uv_loop_t *loop;
    struct fetch_options options;
    struct shards *shards; /* NULL until the first call, as are the next two */
    struct names *names;
    CURLU *url;
    uv_timer_t trim; /* runs while there are spare transfers */
    struct transfer *out;
    unsigned in_flight;
    struct transfer *spare;
    unsigned spares;
    unsigned spares_least; /* since the last trim: so many nobody needed */
    unsigned open;         /* parts that the loop still knows */
    bool closing;
    bool in_done;
};

struct fetch *fetch_new(uv_loop_t *loop, const struct fetch_options *options)
{
    struct fetch *fetch = calloc(1, sizeof *fetch);
    if (!fetch)
        return NULL;
    fetch->loop = loop;
    fetch->options = *options;
    if (fetch->options.in_flight_max == 0)
        fetch->options.in_flight_max = FETCH_IN_FLIGHT_MAX;
    return fetch;
}

unsigned fetch_in_flight(const struct fetch *fetch)
{
    return fetch->in_flight;
}

/* ---- transfers, out and spare ---- */

static void spare_drop(struct fetch *fetch)
{
    struct transfer *transfer = fetch->spare;
    fetch->spare = transfer->next;
    fetch->spares--;
    transfer_free(transfer);
}

/* After a rush the handles go back to the system, those first that no call has
 * taken since the last look. */
static void on_trim(uv_timer_t *timer)
{
    struct fetch *fetch = timer->data;
    for (unsigned i = 0; i < fetch->spares_least && i < TRIM_MAX; i++)
        spare_drop(fetch);
    fetch->spares_least = fetch->spares;
    if (fetch->spares == 0)
        uv_timer_stop(timer);
}

static struct transfer *spare_take(struct fetch *fetch)
{
    struct transfer *transfer = fetch->spare;
    if (!transfer)
        return transfer_new(fetch);
    fetch->spare = transfer->next;
    if (--fetch->spares < fetch->spares_least)
        fetch->spares_least = fetch->spares;
    return transfer;
}

static void spare_put(struct fetch *fetch, struct transfer *transfer)
{
    transfer_clear(transfer);
    transfer->next = fetch->spare;
    fetch->spare = transfer;
    fetch->spares++;
    if (!uv_is_active((uv_handle_t *)&fetch->trim))
        uv_timer_start(&fetch->trim, on_trim, TRIM_MS, TRIM_MS);
}

static void out_add(struct fetch *fetch, struct transfer *transfer)
{
    transfer->next = fetch->out;
    transfer->link = &fetch->out;
    if (fetch->out)
        fetch->out->link = &transfer->next;
    fetch->out = transfer;
    fetch->in_flight++;
}

static void out_remove(struct fetch *fetch, struct transfer *transfer)
{
    *transfer->link = transfer->next;
    if (transfer->next)
        transfer->next->link = transfer->link;
    fetch->in_flight--;
}

/* ---- a call ---- */

/* The call's memory may be gone once done() has returned. */
static void finish(struct transfer *transfer, const struct fetch_answer *answer,
                   const struct err *err)
{
    struct fetch *fetch = transfer->fetch;
    struct fetch_call *call = transfer->call;
    out_remove(fetch, transfer);
    call->answer = answer;
    call->err = err;
    fetch->in_done = true;
    call->done(call);
    fetch->in_done = false;
    spare_put(fetch, transfer);
}

static void on_result(struct transfer *transfer, CURLcode result)
{
    if (result == CURLE_OK) {
        struct fetch_answer answer = transfer_answer(transfer);
        finish(transfer, &answer, NULL);
    } else {
        struct err err;
        transfer_explain(transfer, result, &err);
        finish(transfer, NULL, &err);
    }
}

static bool send_to(struct transfer *transfer, const char *addresses, struct err *err)
{
    struct fetch *fetch = transfer->fetch;
    uint64_t now = uv_now(fetch->loop);
    if (now >= transfer->deadline_ms)
        return err_set(err, ERR_TIMEOUT, "looking up its name took too long");

    long left_ms = (long)(transfer->deadline_ms - now);
    return transfer_setup(transfer, addresses, fetch->options.ca_file, left_ms, err) &&
           shards_add(fetch->shards, transfer, err);
}

static bool no_name(const struct transfer *transfer, const struct err *why, struct err *err)
{
    return err_set(err, why->code, "%.80s: %s", transfer->host, why->text);
}

static void on_name(struct names_wait *wait)
{
    struct transfer *transfer = wait->transfer;
    struct err err;
    if (wait->addresses && send_to(transfer, wait->addresses, &err))
        return;
    if (!wait->addresses)
        no_name(transfer, wait->err, &err);
    finish(transfer, NULL, &err);
}

static bool go(struct transfer *transfer, struct err *err)
{
    if (!transfer_needs_name(transfer))
        return send_to(transfer, NULL, err);

    transfer->wait.done = on_name;
    transfer->wait.transfer = transfer;
    transfer->wait.deadline_ms = transfer->deadline_ms;
    struct names *names = transfer->fetch->names;
    const char *addresses = NULL;
    struct err why;
    switch (names_find(names, transfer->host, &transfer->wait, &addresses, &why)) {
    case NAMES_FOUND:
        return send_to(transfer, addresses, err);
    case NAMES_WAITING:
        return true;
    case NAMES_FAILED:
        break;
    }
    return no_name(transfer, &why, err);
}

/* ---- the client ---- */

static bool begin(struct fetch *fetch, struct err *err)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return err_set(err, ERR_INTERNAL, "libcurl does not start");
    fetch->shards = shards_new(fetch->loop, fetch->options.in_flight_max, on_result);
    if (!fetch->shards) {
        curl_global_cleanup();
        return err_set(err, ERR_BUSY, "no descriptor left for requests to others");
    }
    if (!fetch->options.ca_file)
        fetch->options.ca_file = transfer_ca_file();
    fetch->url = curl_url();
    fetch->names = names_new(fetch->loop);
    assert(fetch->url && fetch->names);

    uv_timer_init(fetch->loop, &fetch->trim);
    uv_unref((uv_handle_t *)&fetch->trim);
    fetch->trim.data = fetch;
    return true;
}

bool fetch_start(struct fetch *fetch, struct fetch_call *call, struct err *err)
{
    if (fetch->closing)
        return err_set(err, ERR_BUSY, "the process is stopping");
    if (fetch->in_flight >= fetch->options.in_flight_max)
        return err_set(err, ERR_BUSY, "%u requests to others are under way already",
                       fetch->in_flight);
    if (!fetch->shards && !begin(fetch, err))
        return false;

    struct transfer *transfer = spare_take(fetch);
    if (!transfer)
        return err_set(err, ERR_BUSY, "no memory for a request");
    uint64_t timeout_ms = call->timeout_ms ? call->timeout_ms : FETCH_TIMEOUT_MS;
    transfer->deadline_ms = uv_now(fetch->loop) + timeout_ms;
    if (!transfer_prepare(transfer, call, fetch->url, err) || !go(transfer, err)) {
        spare_put(fetch, transfer);
        return false;
    }
    out_add(fetch, transfer);
    return true;
}

static void part_freed(void *owner)
{
    struct fetch *fetch = owner;
    if (--fetch->open > 0)
        return;
    curl_url_cleanup(fetch->url);
    curl_global_cleanup();
    free(fetch);
}

static void trim_closed(uv_handle_t *handle)
{
    part_freed(handle->data);
}

static void cancel_all(struct fetch *fetch)
{
    struct err err;
    err_set(&err, ERR_BUSY, "the process is stopping");
    while (fetch->out) {
        struct transfer *transfer = fetch->out;
        shards_remove(transfer);
        finish(transfer, NULL, &err);
    }
    while (fetch->spare)
        spare_drop(fetch);
}

void fetch_free(struct fetch *fetch)
{
    if (!fetch)
        return;
    assert(!fetch->in_done);
    fetch->closing = true;
    if (!fetch->shards) {
        free(fetch);
        return;
    }
    fetch->open = 3;
    names_free(fetch->names, part_freed, fetch); /* ends those that wait for a name */
    cancel_all(fetch);
    shards_free(fetch->shards, part_freed, fetch);
    uv_close((uv_handle_t *)&fetch->trim, trim_closed);
}
