#include "script/json_inside.h"

#include <stdlib.h>
#include <string.h>

struct name {
    const char *text; /* the table's own */
    size_t len;
};

static int compare(const void *left, const void *right)
{
    const struct name *a = left, *b = right;
    int order = memcmp(a->text, b->text, a->len < b->len ? a->len : b->len);
    return order ? order : (a->len > b->len) - (a->len < b->len);
}

/* Of the table on top. */
static size_t count_names(lua_State *L)
{
    size_t count = 0;
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
        count++;
    return count;
}

/* Of the table below the top. */
static void find_names(struct json_writer *writer, struct json_level *level, struct name *names)
{
    lua_State *L = writer->L;
    lua_pushnil(L);
    while (lua_next(L, -3)) {
        level->name = lua_gettop(L) - 1;
        json_expect_name(writer, level);
        names->text = lua_tolstring(L, -2, &names->len);
        names++;
        lua_pop(L, 1);
    }
}

void json_put_sorted(struct json_writer *writer, struct json_level *level)
{
    lua_State *L = writer->L;
    lua_pop(L, 2);
    size_t count = count_names(L);
    struct name *names = lua_newuserdatauv(L, count * sizeof *names, 0);
    find_names(writer, level, names);
    qsort(names, count, sizeof *names, compare);
    for (size_t i = 0; i < count; i++) {
        buf_add_char(&writer->out, i == 0 ? '{' : ',');
        lua_pushlstring(L, names[i].text, names[i].len);
        level->name = lua_gettop(L);
        lua_pushvalue(L, -1);
        lua_rawget(L, -4);
        json_put_member(writer, level);
        lua_pop(L, 1);
    }
    buf_add_char(&writer->out, '}');
    lua_pop(L, 1);
}
