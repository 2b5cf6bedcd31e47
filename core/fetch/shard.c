#include "fetch/shard.h"

#include <assert.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "fetch/transfer.h"

enum {
    SHARDS = 64,
    FULL = 128,   /* transfers; beyond, only when all others are as full */
    EVENTS = 256, /* looked at in one turn of the loop */
    RUNS = 2,     /* shards whose time has come, likewise */
    SWEEP_MS = 10 * 1000,
    SWEEPS = 6,   /* without a transfer, and a shard goes */
};

struct shard {
    struct shards *all;
    CURLM *multi;
    uv_timer_t timer;
    unsigned index; /* in the list of all */
    unsigned active;
    unsigned sweeps; /* since there was a transfer */
};

struct shards {
    uv_loop_t *loop;
    shards_done *done;
    uv_poll_t poll;
    uv_timer_t sweep; /* runs while there are shards */
    int epoll;
    unsigned active;
    unsigned connections_max; /* of one shard */
    uint64_t turn_ms;         /* this turn of the loop, by its time */
    unsigned ran;             /* in this turn */
    unsigned open;            /* handles that the loop still knows */
    void (*freed)(void *owner);
    void *owner;
    struct shard *list[SHARDS]; /* made when first needed */
};

/* ---- what libcurl tells us ---- */

/* Everything a shard has finished.  Nothing of libcurl is running here, so
 * done() may add transfers, to this shard too. */
static void collect(struct shard *shard)
{
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(shard->multi, &left))) {
        struct transfer *transfer = NULL;
        CURLcode result = message->data.result; /* gone with the next line */
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        shards_remove(transfer);
        shard->all->done(transfer, result);
    }
}

/* libcurl connects when its timer runs out.  A rush of thousands in one turn of
 * the loop would hold up everybody else for most of a second, and may overrun
 * the queue of whoever listens; so it is spread over turns. */
static bool may_run(struct shards *shards)
{
    uint64_t now = uv_now(shards->loop);
    if (now != shards->turn_ms) {
        shards->turn_ms = now;
        shards->ran = 0;
    }
    return shards->ran++ < RUNS;
}

static void on_time(uv_timer_t *timer)
{
    struct shard *shard = timer->data;
    if (!may_run(shard->all)) {
        uv_timer_start(timer, on_time, 1, 0);
        return;
    }
    int running;
    curl_multi_socket_action(shard->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    collect(shard);
}

static int on_timer(CURLM *multi, long timeout_ms, void *owner)
{
    (void)multi;
    struct shard *shard = owner;
    if (timeout_ms < 0)
        uv_timer_stop(&shard->timer);
    else
        uv_timer_start(&shard->timer, on_time, (uint64_t)timeout_ms, 0);
    return 0;
}

/* An event carries its shard and its descriptor, and no pointer.  Should the
 * kernel refuse for want of memory, the transfer ends by its time-out. */
static void watch(const struct shard *shard, curl_socket_t fd, int what, bool known)
{
    struct epoll_event event = { .data.u64 = (uint64_t)shard->index << 32 | (uint32_t)fd };
    event.events = (what & CURL_POLL_IN ? EPOLLIN : 0u) | (what & CURL_POLL_OUT ? EPOLLOUT : 0u);

    int epoll = shard->all->epoll;
    if (epoll_ctl(epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event) == 0)
        return;
    if (errno == EEXIST)
        epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &event);
    else if (errno == ENOENT)
        epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

static int on_socket(CURL *easy, curl_socket_t fd, int what, void *owner, void *known)
{
    (void)easy;
    struct shard *shard = owner;
    if (what == CURL_POLL_REMOVE) {
        epoll_ctl(shard->all->epoll, EPOLL_CTL_DEL, fd, NULL);
        return 0;
    }
    watch(shard, fd, what, known);
    if (!known)
        curl_multi_assign(shard->multi, fd, shard);
    return 0;
}

/* ---- what the kernel tells us ---- */

/* An error is read like data: that way libcurl learns which one it was. */
static void on_event(struct shards *shards, const struct epoll_event *event)
{
    struct shard *shard = shards->list[event->data.u64 >> 32];
    if (!shard)
        return;
    int what = (event->events & ~(uint32_t)EPOLLOUT ? CURL_CSELECT_IN : 0) |
               (event->events & EPOLLOUT ? CURL_CSELECT_OUT : 0);
    int running;
    curl_multi_socket_action(shard->multi, (curl_socket_t)(uint32_t)event->data.u64, what,
                             &running);
    collect(shard);
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
    (void)status, (void)events;
    struct shards *shards = poll->data;
    struct epoll_event list[EVENTS];
    int count = epoll_wait(shards->epoll, list, EVENTS, 0);
    for (int i = 0; i < count; i++)
        on_event(shards, &list[i]);
}

/* ---- the shards ---- */

static void let_go(struct shards *shards)
{
    if (--shards->open > 0)
        return;
    close(shards->epoll);
    shards->freed(shards->owner);
    free(shards);
}

static void handle_closed(uv_handle_t *handle)
{
    let_go(handle->data);
}

static void shard_closed(uv_handle_t *timer)
{
    struct shard *shard = timer->data;
    struct shards *shards = shard->all;
    free(shard);
    let_go(shards);
}

/* libcurl sets the timer to the last, so that is closed after it. */
static void shard_free(struct shard *shard)
{
    shard->all->list[shard->index] = NULL;
    curl_multi_cleanup(shard->multi);
    uv_close((uv_handle_t *)&shard->timer, shard_closed);
}

/* libcurl looks after connections only where something is going on.  In a shard
 * that rests, those that the other side has closed would stay open for ever. */
static void on_sweep(uv_timer_t *timer)
{
    struct shards *shards = timer->data;
    bool any = false;
    for (unsigned i = 0; i < SHARDS; i++) {
        struct shard *shard = shards->list[i];
        if (!shard)
            continue;
        shard->sweeps = shard->active > 0 ? 0 : shard->sweeps + 1;
        if (shard->sweeps > SWEEPS)
            shard_free(shard);
        else
            any = true;
    }
    if (!any)
        uv_timer_stop(timer);
}

static bool set_options(struct shard *shard)
{
    CURLM *multi = shard->multi;
    int bad = 0;
    bad |= (int)curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, on_socket);
    bad |= (int)curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, shard);
    bad |= (int)curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, on_timer);
    bad |= (int)curl_multi_setopt(multi, CURLMOPT_TIMERDATA, shard);
    bad |= (int)curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS,
                                  (long)shard->all->connections_max);
    return !bad;
}

static struct shard *shard_new(struct shards *shards, unsigned index)
{
    struct shard *shard = calloc(1, sizeof *shard);
    if (!shard)
        return NULL;
    shard->all = shards;
    shard->index = index;
    shard->multi = curl_multi_init();
    if (!shard->multi || !set_options(shard)) {
        curl_multi_cleanup(shard->multi);
        free(shard);
        return NULL;
    }
    uv_timer_init(shards->loop, &shard->timer);
    uv_unref((uv_handle_t *)&shard->timer); /* the poll handle keeps the loop going */
    shard->timer.data = shard;
    shards->open++;
    if (!uv_is_active((uv_handle_t *)&shards->sweep))
        uv_timer_start(&shards->sweep, on_sweep, SWEEP_MS, SWEEP_MS);
    return shard;
}

/* The first shard with room, or the least full. */
static struct shard *choose(struct shards *shards)
{
    struct shard *best = NULL;
    for (unsigned i = 0; i < SHARDS; i++) {
        struct shard *shard = shards->list[i];
        if (!shard)
            shard = shards->list[i] = shard_new(shards, i);
        if (shard && shard->active < FULL)
            return shard;
        if (shard && (!best || shard->active < best->active))
            best = shard;
    }
    return best;
}

struct shards *shards_new(uv_loop_t *loop, unsigned connections_max, shards_done *done)
{
    struct shards *shards = calloc(1, sizeof *shards);
    if (!shards)
        return NULL;
    shards->loop = loop;
    shards->done = done;
    shards->connections_max = connections_max / SHARDS + 1;
    shards->epoll = epoll_create1(EPOLL_CLOEXEC);
    if (shards->epoll < 0 || uv_poll_init(loop, &shards->poll, shards->epoll) != 0)
        goto fail;
    uv_timer_init(loop, &shards->sweep);
    shards->poll.data = shards->sweep.data = shards;
    shards->open = 2;
    uv_poll_start(&shards->poll, UV_READABLE, on_poll);
    uv_unref((uv_handle_t *)&shards->poll);
    uv_unref((uv_handle_t *)&shards->sweep);
    return shards;

fail:
    if (shards->epoll >= 0)
        close(shards->epoll);
    free(shards);
    return NULL;
}

void shards_free(struct shards *shards, void (*freed)(void *owner), void *owner)
{
    assert(shards->active == 0);
    shards->freed = freed;
    shards->owner = owner;
    for (unsigned i = 0; i < SHARDS; i++)
        if (shards->list[i])
            shard_free(shards->list[i]);
    uv_close((uv_handle_t *)&shards->sweep, handle_closed);
    uv_close((uv_handle_t *)&shards->poll, handle_closed);
}

bool shards_add(struct shards *shards, struct transfer *transfer, struct err *err)
{
    struct shard *shard = choose(shards);
    if (!shard || curl_multi_add_handle(shard->multi, transfer->easy) != CURLM_OK)
        return err_set(err, ERR_BUSY, "no memory for a request");
    transfer->shard = shard;
    shard->active++;
    if (shards->active++ == 0)
        uv_ref((uv_handle_t *)&shards->poll);
    return true;
}

void shards_remove(struct transfer *transfer)
{
    struct shard *shard = transfer->shard;
    curl_multi_remove_handle(shard->multi, transfer->easy);
    transfer->shard = NULL;
    shard->active--;
    if (--shard->all->active == 0)
        uv_unref((uv_handle_t *)&shard->all->poll);
}
