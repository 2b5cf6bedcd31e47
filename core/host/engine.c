#include "host/engine.h"

#include <assert.h>

#include "base/log.h"
#include "db/pool.h"
#include "fetch/client.h"
#include "host/config.h"
#include "host/keys.h"
#include "http/server.h"
#include "script/limits.h"

/* What tasks have queued goes out last, after everybody who may wake a task.  Where there
 * is HTTP it calls this too, when it is done: libuv has no order among its prepare handles. */
static void flush(void *owner)
{
    const struct engine *engine = owner;
    if (engine->context.db)
        db_pool_flush(engine->context.db);
    log_flush();
}

static void before_sleep(uv_prepare_t *prepare)
{
    flush(prepare->data);
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
        .migrations = config_text(config, CONFIG_MIGRATIONS),
    };
    engine->L = state_new(&engine->context, kind);
    limits_start();
}

bool engine_open_database(struct engine *engine, bool as_owner, struct err *err)
{
    const struct config *config = engine->context.config;
    struct db_pool_options options = db_pool_defaults;
    options.url = config_text(config, CONFIG_DATABASE);
    options.as_owner = as_owner;
    options.pooler = config_number(config, CONFIG_DB_POOLER) == 1;
    options.plain = (unsigned)config_number(config, CONFIG_DB_PLAIN);
    options.batch = (unsigned)config_number(config, CONFIG_DB_BATCH);
    options.waiting_max = (unsigned)config_number(config, CONFIG_DB_QUEUE);
    options.queue_timeout_ms = (unsigned)config_number(config, CONFIG_DB_WAIT_MS);
    options.statement_timeout_ms = (unsigned)config_number(config, CONFIG_DB_STATEMENT_MS);
    engine->context.db = db_pool_new(&engine->loop, &options, err);
    return engine->context.db != NULL;
}

bool engine_open_keys(struct engine *engine, struct err *err)
{
    struct keyring *keys;
    if (!keys_load(engine->context.config, &keys, err))
        return false;
    engine->context.keys = keys;
    return true;
}

void engine_open_fetch(struct engine *engine)
{
    static const struct fetch_options options;
    engine->context.fetch = fetch_new(&engine->loop, &options);
    assert(engine->context.fetch);
}

bool engine_open_http(struct engine *engine, int listener, struct err *err)
{
    const struct config *config = engine->context.config;
    struct http_limits limits = http_limits_default;
    limits.connections_max = (unsigned)config_number(config, CONFIG_CONNECTIONS);
    limits.body_max = (size_t)config_number(config, CONFIG_BODY_MAX);
    limits.upload_max = (size_t)config_number(config, CONFIG_UPLOAD_MAX);
    limits.upload_path = "/v1/services/";
    limits.head_ms = (unsigned)config_number(config, CONFIG_HEAD_MS);
    limits.body_ms = (unsigned)config_number(config, CONFIG_BODY_MS);
    engine->context.http = http_server_new(&engine->loop, &limits);
    http_server_after(engine->context.http, flush, engine);
    return http_server_start(engine->context.http, listener, err);
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
