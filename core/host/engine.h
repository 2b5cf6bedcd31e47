/*
 * What every process that runs Lua is made of: the loop, the state, and the
 * rooms it needs.  Workers, the jobs process and most commands are an engine
 * with one module of scripts/run as its main.
 */
#pragma once

#include <stdbool.h>
#include <uv.h>

#include "script/lib.h"
#include "script/state.h"

struct config;
struct err;

struct engine {
    uv_loop_t loop;
    struct lib_context context;
    lua_State *L;
    uv_prepare_t prepare; /* before the loop sleeps: what was queued goes out */
    bool ended;
    int code;
};

/* Sets up the loop and the state; the rooms follow as needed.  'engine' must stay where it is
 * until the process ends, so it is static: libuv's signal handlers look into its loop as long
 * as there are signals, SIGCHLD after the last turn among them. */
void engine_init(struct engine *engine, const struct config *config, enum state_kind kind);

/* Connects to the database, with the rights that serving needs, or as its owner.  False, when
 * its URL cannot be read; a server that is not there yet is no failure. */
bool engine_open_database(struct engine *engine, bool as_owner, struct err *err);

/* Takes the keys of tokens from the settings or the data folder. */
bool engine_open_keys(struct engine *engine, struct err *err);

/* Makes room for outgoing requests; costs nothing until the first. */
void engine_open_fetch(struct engine *engine);

/* Serves on 'listener', with the limits of the settings. */
bool engine_open_http(struct engine *engine, int listener, struct err *err);

/* Runs require(module)(arguments...) and the loop until it has returned; gives
 * its exit code. */
int engine_run(struct engine *engine, const char *module, int argc, char **argv);
