#include "script/json_inside.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/json_text.h"

static void add_step(const struct json_writer *writer, const struct json_level *level,
                     luaL_Buffer *path)
{
    if (level->name) {
        size_t len; /* up to what is no plain text: it may be the trouble itself */
        const char *name = lua_tolstring(writer->L, level->name, &len);
        luaL_addchar(path, '.');
        luaL_addlstring(path, name, (size_t)(json_plain_end(name, name + len) - name));
        return;
    }
    char place[32];
    snprintf(place, sizeof place, "[%lld]", (long long)level->place);
    luaL_addstring(path, place);
}

void json_refuse(struct json_writer *writer, const char *format, ...)
{
    char why[128];
    va_list args;
    va_start(args, format);
    vsnprintf(why, sizeof why, format, args);
    va_end(args);

    luaL_Buffer path;
    luaL_checkstack(writer->L, LUA_MINSTACK, NULL);
    luaL_buffinit(writer->L, &path);
    luaL_addstring(&path, writer->what);
    for (int i = 0; i < writer->depth; i++)
        add_step(writer, &writer->levels[i], &path);
    luaL_pushresult(&path);
    lua_pushfstring(writer->L, "%s: %s", lua_tostring(writer->L, -1), why);
    if (!writer->is_sorted) { /* else what is wrong is data, and no matter of a line */
        luaL_where(writer->L, 1);
        lua_insert(writer->L, -2);
        lua_concat(writer->L, 2);
    }
    lua_error(writer->L);
}
