#include "host/worker.h"

#include <unistd.h>

#include "base/err.h"
#include "base/log.h"
#include "host/config.h"
#include "host/drain.h"
#include "host/engine.h"
#include "script/limits.h"
#include "script/watch.h"

enum { BEAT_MS = 250 };

struct pulse {
    uv_timer_t timer;
    struct heartbeat *heartbeat;
    const struct engine *engine;
};

static void beat(uv_timer_t *timer)
{
    struct pulse *pulse = timer->data;
    limits_tune(pulse->engine->L);
    atomic_store(&pulse->heartbeat->ready, pulse->engine->context.ready);
    atomic_store(&pulse->heartbeat->beat_ms, child_now_ms());
}

static void pulse_start(struct pulse *pulse, struct engine *engine, struct heartbeat *heartbeat)
{
    *pulse = (struct pulse){ .heartbeat = heartbeat, .engine = engine };
    uv_timer_init(&engine->loop, &pulse->timer);
    pulse->timer.data = pulse;
    uv_timer_start(&pulse->timer, beat, 0, BEAT_MS);
}

static void changed(void *owner)
{
    lib_tell_changed(owner);
}

/* A host that cannot watch still reloads when it is told to. */
static void watch_scripts(struct engine *engine)
{
    static const char *const suffixes[] = { ".lua", ".prompt", NULL };
    const char *const folders[] = { engine->context.scripts, engine->context.prompts, NULL };
    struct err err;
    if (!watch_start(&engine->loop, folders, suffixes, changed, &engine->context, &err))
        log_write(LOG_WARN, "watch-failed", LOG_TEXT("error", err.text),
                  LOG_TEXT("help", "SIGHUP reloads"), LOG_END);
}

static bool open_rooms(struct engine *engine, int listener, struct err *err)
{
    if (!engine_open_keys(engine, err) || !engine_open_database(engine, false, err))
        return false;
    engine_open_fetch(engine);
    return listener < 0 || engine_open_http(engine, listener, err);
}

static int serve(const struct child *child, const struct config *config, const char *module)
{
    static struct engine engine;
    static struct drain drain;
    static struct pulse pulse;
    struct err err;

    log_open(child->name, (enum log_level)log_level_from(config_text(config, CONFIG_LOG_LEVEL)));
    engine_init(&engine, config, STATE_PLATFORM);
    if (!open_rooms(&engine, child->fd, &err)) {
        log_write(LOG_ERROR, "start-failed", LOG_TEXT("error", err.text), LOG_END);
        return 1;
    }
    engine.context.board = child->board;
    engine.context.place = child->place;
    engine.context.name = child->name;
    engine.context.supervisor = getppid();
    drain_start(&drain, &engine);
    if (config_number(config, CONFIG_WATCH) == 1)
        watch_scripts(&engine);
    pulse_start(&pulse, &engine, child->heartbeat);
    return engine_run(&engine, module, 0, NULL);
}

int worker_main(const struct child *child, const struct config *config)
{
    return serve(child, config, "run.serve");
}

int jobs_main(const struct child *child, const struct config *config)
{
    return serve(child, config, "run.jobs");
}
