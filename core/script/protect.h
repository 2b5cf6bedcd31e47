/*
 * Protected calls with a handler, as xpcall makes them, when what is caught may be the end of a
 * budget (limits.h).
 *
 * Lua calls a handler where the error was raised.  The end of a budget is raised in a hook, and
 * there no hook is asked: a handler that does not end could not be stopped.  So of that error a
 * handler hears when the call is over, and has a traceback in its text.
 */
#pragma once

#include <lua.h>
#include <stdbool.h>

/* Puts what to give lua_pcallk() as its handler in the place of the handler at 'index'. */
void protect_wrap(lua_State *L, int index);

/* After a call that failed, its error on top: the handler at 'index' hears of it, if it has not;
 * what it makes of it is on top.  May raise, as any call. */
void protect_handle(lua_State *L, int index);

/* xpcall(f, handler, ...), for all states. */
int protect_xpcall(lua_State *L);

/* Pushes 'text' and from where L was called, from 'level' on.  As luaL_traceback(), but of a
 * recursion without end only its beginning: Lua's own goes all the way down, which takes seconds,
 * and does so a dozen times. */
void protect_traceback(lua_State *L, lua_State *of, const char *text, int level);

/* debug.traceback(thread?, text?, level?), the same for scripts; Lua's own is its upvalue. */
int protect_debug_traceback(lua_State *L);
