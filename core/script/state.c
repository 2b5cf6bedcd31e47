#include "script/state.h"

#include <assert.h>
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/log.h"
#include "script/language.h"
#include "script/lib.h"
#include "script/limits.h"
#include "script/protect.h"
#include "script/task.h"

/* clang-format off */
static const luaL_Reg core_libraries[] = {
    { "almanac", luaopen_almanac },
    { "budget", luaopen_budget },
    { "bytecode", luaopen_bytecode },
    { "clock", luaopen_clock },
    { "config", luaopen_config },
    { "crypto", luaopen_crypto },
    { "db", luaopen_db },
    { "digest", luaopen_digest },
    { "err", luaopen_err },
    { "fetch", luaopen_fetch },
    { "files", luaopen_files },
    { "host", luaopen_host },
    { "http", luaopen_http },
    { "json", luaopen_json },
    { "kept", luaopen_kept },
    { "ledger", luaopen_ledger },
    { "log", luaopen_log },
    { "password", luaopen_password },
    { "picture", luaopen_picture },
    { "task", luaopen_task },
    { "text", luaopen_text },
    { "token", luaopen_token },
    { NULL, NULL },
};
/* clang-format on */

static const luaL_Reg command_libraries[] = {
    { "console", luaopen_console },
    { NULL, NULL },
};

static const luaL_Reg spec_libraries[] = {
    { "process", luaopen_process },
    { "tcp", luaopen_tcp },
    { NULL, NULL },
};

static const luaL_Reg language[] = {
    { LUA_GNAME, luaopen_base },        { LUA_LOADLIBNAME, luaopen_package },
    { LUA_TABLIBNAME, luaopen_table },  { LUA_STRLIBNAME, luaopen_string },
    { LUA_MATHLIBNAME, luaopen_math },  { LUA_UTF8LIBNAME, luaopen_utf8 },
    { NULL, NULL },
};

/* Of the base library, what is a door. */
static const char *const doors[] = { "collectgarbage", "dofile", "loadfile", "print", "warn" };

/* Where Debian keeps the Lua modules that we stand on. */
static const char c_modules[] = "/usr/lib/x86_64-linux-gnu/lua/5.4/?.so;"
                                "/usr/lib/aarch64-linux-gnu/lua/5.4/?.so";
static const char lua_modules[] = "/usr/share/lua/5.4/?.lua;/usr/share/lua/5.4/?/init.lua";
static const char spec_modules[] = "spec/?.lua;/usr/share/lua/5.1/?.lua;"
                                   "/usr/share/lua/5.1/?/init.lua";

static void preload(lua_State *L, const luaL_Reg *libraries)
{
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
    luaL_setfuncs(L, libraries, 0);
    lua_pop(L, 1);
}

static void set_paths(lua_State *L, const char *scripts, enum state_kind kind)
{
    lua_getglobal(L, LUA_LOADLIBNAME);
    lua_pushfstring(L, "%s/?.lua;%s%s%s", scripts, lua_modules, kind == STATE_SPECS ? ";" : "",
                    kind == STATE_SPECS ? spec_modules : "");
    lua_setfield(L, -2, "path");
    lua_pushstring(L, c_modules);
    lua_setfield(L, -2, "cpath");
    lua_pop(L, 1);
}

static int undefined(lua_State *L)
{
    return luaL_error(L, "'%s' is not defined", luaL_tolstring(L, 2, NULL));
}

static int would_be_global(lua_State *L)
{
    return luaL_error(L, "'%s' would be a global; say local", luaL_tolstring(L, 2, NULL));
}

static int no_dump(lua_State *L)
{
    return luaL_error(L, "a string has no 'dump'; code is not made from text");
}

/* What ("x"):dump() reaches without any name. */
static void guard_strings(lua_State *L)
{
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_newtable(L);
    lua_getglobal(L, LUA_STRLIBNAME);
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_settable(L, -5);
    }
    lua_pop(L, 1);
    lua_pushcfunction(L, no_dump);
    lua_setfield(L, -2, "dump");
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}

/* setmetatable(t, meta), without finalizers: limits.h says why.  Upvalue: Lua's own. */
static int set_metatable(lua_State *L)
{
    if (lua_istable(L, 2)) {
        lua_pushliteral(L, "__gc");
        if (lua_rawget(L, 2) != LUA_TNIL)
            return luaL_error(L, "scripts have no finalizers; use a local with <close>");
        lua_pop(L, 1);
    }
    return lua_tocfunction(L, lua_upvalueindex(1))(L); /* in this one's place */
}

static void guard_finalizers(lua_State *L)
{
    lua_getglobal(L, "setmetatable");
    lua_pushcclosure(L, set_metatable, 1);
    lua_setglobal(L, "setmetatable");
}

static void forbid_globals(lua_State *L)
{
    static const luaL_Reg guards[] = {
        { "__index", undefined },
        { "__newindex", would_be_global },
        { NULL, NULL },
    };
    lua_pushglobaltable(L);
    for (size_t i = 0; i < sizeof doors / sizeof *doors; i++) {
        lua_pushnil(L);
        lua_setfield(L, -2, doors[i]);
    }
    luaL_newlib(L, guards);
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

/* Of the debug library, only what a bug's log line needs; all of it for specs. */
static void open_debug(lua_State *L, enum state_kind kind)
{
    if (kind == STATE_SPECS)
        lua_getglobal(L, LUA_DBLIBNAME);
    else
        luaopen_debug(L); /* by hand: require() must not find it */
    lua_getfield(L, -1, "traceback");
    lua_pushcclosure(L, protect_debug_traceback, 1);
    if (kind != STATE_SPECS) {
        lua_newtable(L);
        lua_replace(L, -3);
        lua_pushvalue(L, -2);
        lua_setglobal(L, LUA_DBLIBNAME);
    }
    lua_setfield(L, -2, "traceback");
    lua_pop(L, 1);
}

static void replace(lua_State *L, const char *library, const luaL_Reg *functions)
{
    lua_getglobal(L, library);
    luaL_setfuncs(L, functions, 0);
    lua_pop(L, 1);
}

static void open_libraries(lua_State *L, enum state_kind kind)
{
    if (kind == STATE_SPECS) {
        luaL_openlibs(L);
        preload(L, spec_libraries);
        lua_register(L, "sleep", lib_sleep);
    }
    if (kind == STATE_COMMAND)
        preload(L, command_libraries);
    for (const luaL_Reg *library = language; library->func; library++) {
        luaL_requiref(L, library->name, library->func, 1);
        lua_pop(L, 1);
    }
    replace(L, LUA_STRLIBNAME, language_string);
    replace(L, LUA_TABLIBNAME, language_table);
    lua_register(L, "xpcall", protect_xpcall);
    open_debug(L, kind);
    preload(L, core_libraries);
}

static int set_up(lua_State *L)
{
    const struct lib_context *context = lib_context(L);
    enum state_kind kind = (enum state_kind)lua_tointeger(L, 1);
    open_libraries(L, kind);
    set_paths(L, context->scripts, kind);
    if (kind != STATE_SPECS) {
        guard_strings(L);
        guard_finalizers(L);
        forbid_globals(L);
    }
    return 0;
}

lua_State *state_new(struct lib_context *context, enum state_kind kind)
{
    lua_State *L = limits_newstate();
    assert(L);
    *(void **)lua_getextraspace(L) = NULL; /* Lua leaves it as it was; coroutines copy it */
    lib_set_context(L, context);
    lua_pushcfunction(L, set_up);
    lua_pushinteger(L, kind);
    if (lua_pcall(L, 1, 0, 0) != LUA_OK) {
        fprintf(stderr, "aimix: %s\n", lua_tostring(L, -1));
        exit(1);
    }
    return L;
}

struct main_task {
    state_done *done;
    void *owner;
};

static int main_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status, (void)context;
    lua_settop(L, 1);
    return 1;
}

/* main(module, arguments...) */
static int call_main(lua_State *L)
{
    task_trust(L);
    lua_getglobal(L, "require");
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    lua_replace(L, 1);
    lua_callk(L, lua_gettop(L) - 1, 1, 0, main_finish);
    return main_finish(L, LUA_OK, 0);
}

static void main_done(lua_State *co, int status, int nresults, void *owner)
{
    struct main_task main = *(struct main_task *)owner;
    free(owner);
    if (status != LUA_OK) {
        protect_traceback(co, co, lib_error_text(co), 0);
        log_write(LOG_ERROR, "main-failed", LOG_TEXT("error", lua_tostring(co, -1)), LOG_END);
        main.done(1, main.owner);
        return;
    }
    main.done(nresults > 0 ? (int)lua_tointeger(co, -1) : 0, main.owner);
}

void state_start(lua_State *L, const char *module, int argc, char **argv, state_done *done,
                 void *owner)
{
    struct main_task *main = malloc(sizeof *main);
    assert(main);
    *main = (struct main_task){ .done = done, .owner = owner };

    lua_pushcfunction(L, call_main);
    lua_pushstring(L, module);
    for (int i = 0; i < argc; i++)
        lua_pushstring(L, argv[i]);
    task_start_soon(L, argc + 1, main_done, main);
}
