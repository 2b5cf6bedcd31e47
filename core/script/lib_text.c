/*
 * text.measure(string) -> how many characters it has
 *                       | nil, "utf8"       when it is not UTF-8
 *                       | nil, "control"    when there are control characters in it other
 *                                           than tab, line feed and carriage return
 */
#include <lauxlib.h>

#include "base/text.h"
#include "script/lib.h"

static int measure(lua_State *L)
{
    static const char *const faults[] = { [TEXT_NOT_UTF8] = "utf8", [TEXT_CONTROL] = "control" };
    size_t len;
    const char *text = luaL_checklstring(L, 1, &len);

    size_t count;
    enum text_fault fault = text_measure(text, len, &count);
    if (fault != TEXT_GOOD) {
        luaL_pushfail(L);
        lua_pushstring(L, faults[fault]);
        return 2;
    }
    lua_pushinteger(L, (lua_Integer)count);
    return 1;
}

static const luaL_Reg functions[] = {
    { "measure", measure },
    { NULL, NULL },
};

int luaopen_text(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
