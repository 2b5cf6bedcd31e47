#include "host/engine.h"

#include <assert.h>

#include "base/log.h"
#include "host/config.h"
#include "script/limits.h"

static void before_sleep(uv_prepare_t *prepare)
{
    (void)prepare;
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
