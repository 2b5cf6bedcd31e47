/*
 * What every binding in this room shares.
 *
 * A binding is lib_<name>.c.  It translates and nothing else: check, call the
 * room below, push.  The list at the end is all that a script can ever see.
 */
#pragma once

#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>
#include <sys/types.h>
#include <uv.h>

struct board;
struct config;
struct db_pool;
struct err;
struct fetch;
struct http_server;
struct keyring;
struct task;

/* What one Lua state works with: one in each process, alive as long as the state.
 * A pointer is NULL where the process has no such thing (`aimix facts` has no pool). */
struct lib_context {
    uv_loop_t *loop;
    const struct config *config;
    const char *(*setting)(const struct config *config, const char *name); /* NULL: no such */
    const char *scripts; /* folders that lib_files reads */
    const char *prompts;
    const char *migrations;

    /* What lib_host tells scripts of the process, and the process of its scripts. */
    bool draining;            /* it is about to end: take no new work */
    bool drained;             /* it may end now */
    bool ready;               /* the scripts can serve */
    bool reload_asked;        /* by the operator, since the last reload */
    bool scripts_changed;     /* noticed since the last reload */
    unsigned residents;       /* tasks that a drain does not wait for */
    struct task *on_reload;
    struct task *on_drained;

    struct db_pool *db;
    void (*need_db)(struct lib_context *); /* makes `db` when somebody first asks; or NULL */
    struct fetch *fetch;
    struct http_server *http;
    const struct keyring *keys; /* of tokens */

    /* Where this process tells the others of itself, and as whom. */
    struct board *board;
    unsigned place;
    const char *name;
    pid_t supervisor; /* 0 where there is none */
};

/* Called once for a new state; 'context' is kept by pointer. */
void lib_set_context(lua_State *L, struct lib_context *context);
struct lib_context *lib_context(lua_State *L);

/* The loop that this Lua state runs on. */
uv_loop_t *lib_loop(lua_State *L);

/* Its connections to the database; where there are none, the first raises and the second
 * is NULL. */
struct db_pool *lib_pool(lua_State *L);
struct db_pool *lib_find_pool(lua_State *L);

/* Pushes nil and an err object; returns 2.  So: return lib_fail(L, &err); */
int lib_fail(lua_State *L, const struct err *err);

/* As luaL_newlib(), of functions without upvalues; those count as calls of the host by whatever
 * service calls them (limits.h). */
void lib_new_counted(lua_State *L, const luaL_Reg *functions);

/* Of an error on top of a coroutine that is over: a text, or the text of an err object.  Asks no
 * metamethods: nothing would catch what they raise, or stop them. */
const char *lib_error_text(lua_State *co);

/* Wakes 'task' after so many seconds.  On the heap: a timer is closed later than it fires. */
void lib_timer_start(lua_State *L, double seconds, struct task *task);

/* From the process, on the loop: go on with who waits in host.next_reload(), as the operator
 * wants it or a file has changed, or in host.drained(). */
void lib_ask_reload(struct lib_context *context);
void lib_tell_changed(struct lib_context *context);
void lib_tell_drained(struct lib_context *context);

/* Pushes the names in a folder, sorted and without those that begin with a dot: an empty list
 * when there is no such folder.  Returns 1. */
int lib_list_folder(lua_State *L, const char *path);

/* sleep(seconds), which specs have as a global too. */
int lib_sleep(lua_State *L);

/* One line for each library a script can see, in alphabetical order. */
int luaopen_almanac(lua_State *L);
int luaopen_budget(lua_State *L);
int luaopen_bytecode(lua_State *L);
int luaopen_clock(lua_State *L);
int luaopen_config(lua_State *L);
int luaopen_crypto(lua_State *L);
int luaopen_db(lua_State *L);
int luaopen_digest(lua_State *L);
int luaopen_err(lua_State *L);
int luaopen_fetch(lua_State *L);
int luaopen_files(lua_State *L);
int luaopen_host(lua_State *L);
int luaopen_http(lua_State *L);
int luaopen_json(lua_State *L);
int luaopen_kept(lua_State *L);
int luaopen_ledger(lua_State *L);
int luaopen_log(lua_State *L);
int luaopen_password(lua_State *L);
int luaopen_picture(lua_State *L);
int luaopen_task(lua_State *L);
int luaopen_text(lua_State *L);
int luaopen_token(lua_State *L);

/* Those that only commands see. */
int luaopen_console(lua_State *L);

/* And those that only specs see. */
int luaopen_process(lua_State *L);
int luaopen_tcp(lua_State *L);
