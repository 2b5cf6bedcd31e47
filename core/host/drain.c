#include "host/drain.h"

#include <signal.h>

#include "base/log.h"
#include "host/config.h"
#include "host/engine.h"
#include "http/server.h"
#include "script/task.h"

enum { LOOK_MS = 20 };

static bool is_idle(const struct engine *engine)
{
    const struct http_server *http = engine->context.http;
    return (!http || http_server_stats(http).in_flight == 0) &&
           task_count(engine->L) <= engine->context.residents;
}

static void refuse_connections(struct drain *drain)
{
    drain->refusing = true;
    if (drain->engine->context.http)
        http_server_drain(drain->engine->context.http);
}

static void look(uv_timer_t *timer)
{
    struct drain *drain = timer->data;
    struct engine *engine = drain->engine;
    uint64_t now = uv_now(&engine->loop);
    if (!drain->refusing && now >= drain->refuse_at_ms)
        refuse_connections(drain);
    if (!drain->refusing)
        return;

    bool idle = is_idle(engine);
    if (!idle && now < drain->give_up_at_ms)
        return;
    if (!idle)
        log_write(LOG_WARN, "grace-over", LOG_INT("tasks", task_count(engine->L)), LOG_END);
    uv_timer_stop(timer);
    lib_tell_drained(&engine->context);
}

static void begin(uv_signal_t *signal, int number)
{
    (void)number;
    struct drain *drain = signal->data;
    struct engine *engine = drain->engine;
    if (engine->context.draining)
        return;
    engine->context.draining = true;

    uint64_t delay = engine->context.http
                         ? (uint64_t)config_number(engine->context.config, CONFIG_DRAIN_DELAY_MS)
                         : 0;
    uint64_t grace = (uint64_t)config_number(engine->context.config, CONFIG_GRACE) * 1000;
    drain->refuse_at_ms = uv_now(&engine->loop) + delay;
    drain->give_up_at_ms = drain->refuse_at_ms + grace;
    uv_timer_start(&drain->timer, look, 0, LOOK_MS);
}

static void reload(uv_signal_t *signal, int number)
{
    (void)number;
    struct drain *drain = signal->data;
    lib_ask_reload(&drain->engine->context);
}

static void watch(struct drain *drain, uv_signal_t *handle, uv_signal_cb then, int number)
{
    uv_signal_init(&drain->engine->loop, handle);
    handle->data = drain;
    uv_signal_start(handle, then, number);
}

/* What came before anybody listened comes now. */
static void unblock_signals(void)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void drain_start(struct drain *drain, struct engine *engine)
{
    *drain = (struct drain){ .engine = engine };
    watch(drain, &drain->on_term, begin, SIGTERM);
    watch(drain, &drain->on_hup, reload, SIGHUP);
    uv_timer_init(&engine->loop, &drain->timer);
    drain->timer.data = drain;
    unblock_signals();
}
