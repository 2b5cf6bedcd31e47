#include "host/engine.h"

#include <assert.h>

#include "base/log.h"
#include "db/pool.h"
#include "host/config.h"
#include "script/limits.h"

/* In this order: whoever may wake a task first, what the tasks queued last. */
static void before_sleep(uv_prepare_t *prepare)
{
    const struct engine *engine = prepare->data;
    if (engine->context.db)
        db_pool_flush(engine->context.db);
    log_flush();
}

void engine_init(struct engine *engine, const struct config *config, enum state_kind kind)
{
    *engine = (struct engine){ .code = 1 };
    int failed = uv_loop_init(&engine->loop);
    assert(!failed);
    uv_prepare_init(&engine->loop, &engine->prepare);
    engine->prepare.data = engine;
    uv_prepare_start(&engine->prepare, before_sleep);
    uv_unref((uv_handle_t *)&engine->prepare);

    engine->context = (struct lib_context){
        .loop = &engine->loop,
        .config = config,
        .setting = config_find,
        .scripts = config_text(config, CONFIG_SCRIPTS),
        .prompts = config_text(config, CONFIG_PROMPTS),
    };
    engine->L = state_new(&engine->context, kind);
    limits_start();
}

bool engine_open_database(struct engine *engine, struct err *err)
{
    const struct config *config = engine->context.config;
    struct db_pool_options options = db_pool_defaults;
    options.url = config_text(config, CONFIG_DATABASE);
    options.pooler = config_number(config, CONFIG_DB_POOLER) == 1;
    options.plain = (unsigned)config_number(config, CONFIG_DB_PLAIN);
    options.batch = (unsigned)config_number(config, CONFIG_DB_BATCH);
    options.waiting_max = (unsigned)config_number(config, CONFIG_DB_QUEUE);
    options.queue_timeout_ms = (unsigned)config_number(config, CONFIG_DB_WAIT_MS);
    options.statement_timeout_ms = (unsigned)config_number(config, CONFIG_DB_STATEMENT_MS);
    engine->context.db = db_pool_new(&engine->loop, &options, err);
    return engine->context.db != NULL;
}

static void main_ended(int code, void *owner)
{
    struct engine *engine = owner;
    engine->ended = true;
    engine->code = code;
    uv_stop(&engine->loop);
}

int engine_run(struct engine *engine, const char *module, int argc, char **argv)
{
    state_start(engine->L, module, argc, argv, main_ended, engine);
    while (!engine->ended && uv_run(&engine->loop, UV_RUN_DEFAULT))
        ;
    log_flush();
    return engine->code;
}
