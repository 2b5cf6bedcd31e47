/*
 * A Lua state as a process uses it: one, from start to end.
 *
 * Platform scripts see the language without its doors (no io, os, debug,
 * coroutine, collectgarbage, loading of bytecode) and the libraries of this
 * room through require; a global that nobody defined is an error.  What a
 * service may see is less, and decided in scripts/lib/vocabulary.lua.  Commands
 * may also use the console; specs see plain Lua with everything.
 */
#pragma once

#include <lua.h>

struct lib_context;
struct task;

enum state_kind { STATE_PLATFORM, STATE_COMMAND, STATE_SPECS };

/* 'context' is kept by pointer and has its folders set.  Ends the process when
 * even this fails: there is nothing to go on with. */
lua_State *state_new(struct lib_context *context, enum state_kind kind);

/* Called once with what the module's function returned (an exit code; 0 when
 * it returned nothing, 1 when it raised, which has been logged by then). */
typedef void state_done(int code, void *owner);

/* Starts a task that calls require(module)(arguments...). */
void state_start(lua_State *L, const char *module, int argc, char **argv, state_done *done,
                 void *owner);
