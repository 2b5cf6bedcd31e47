#include "script/json_write.h"

#include <lauxlib.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "base/buf.h"
#include "base/json.h"
#include "base/json_number.h"
#include "base/json_text.h"
#include "script/json_inside.h"
#include "script/limits.h"

enum {
    KEPT = 64 * 1024, /* bytes of memory that stay with the writer */
};

static void put(struct json_writer *writer);

/* Text. */

static void add_escape(struct buf *out, char c)
{
    static const char plain[] = "\"\\\b\f\n\r\t";
    static const char names[] = "\"\\bfnrt";
    const char *found = c ? strchr(plain, c) : NULL;
    if (found) {
        const char pair[2] = { '\\', names[found - plain] };
        buf_add(out, pair, 2);
    } else {
        buf_printf(out, "\\u%04x", (unsigned)c);
    }
}

/* The text from 'stop' on, where an escape or a fault is.  False when it is not UTF-8. */
static bool add_rest(struct buf *out, const char *stop, const char *end)
{
    while (stop < end) {
        if ((unsigned char)*stop >= 0x80)
            return false;
        add_escape(out, *stop);
        const char *from = stop + 1;
        stop = json_plain_end(from, end);
        buf_add(out, from, (size_t)(stop - from));
    }
    return true;
}

/* Text that is plain only up to 'stop'. */
static void put_odd_text(struct json_writer *writer, const char *text, const char *stop,
                         const char *end)
{
    buf_add_char(&writer->out, '"');
    buf_add(&writer->out, text, (size_t)(stop - text));
    if (!add_rest(&writer->out, stop, end))
        json_refuse(writer, "text that is not UTF-8");
    buf_add_char(&writer->out, '"');
}

static void put_text(struct json_writer *writer, int index)
{
    size_t len;
    const char *text = lua_tolstring(writer->L, index, &len);
    const char *stop = json_plain_end(text, text + len);
    if (stop < text + len) {
        put_odd_text(writer, text, stop, text + len);
        return;
    }
    char *to = buf_reserve(&writer->out, len + 2);
    if (!to)
        return;
    *to = '"';
    memcpy(to + 1, text, len);
    to[1 + len] = '"';
    writer->out.len += len + 2;
}

static void put_float(struct json_writer *writer, double number)
{
    if (!isfinite(number))
        json_refuse(writer, "%f is no number in JSON", number);
    json_add_float(&writer->out, number);
}

/* Lists: the keys are 1 to n, whatever their order inside the table. */

static lua_Integer count_items(struct json_writer *writer)
{
    lua_State *L = writer->L;
    lua_Integer count = 0, highest = 0;
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1), count++) {
        if (!lua_isinteger(L, -2) || lua_tointeger(L, -2) < 1)
            json_refuse(writer, "a list with the key '%s'", luaL_tolstring(L, -2, NULL));
        if (lua_tointeger(L, -2) > highest)
            highest = lua_tointeger(L, -2);
    }
    if (highest != count)
        json_refuse(writer, "a list with holes: %lld items, the last is %lld", (long long)count,
               (long long)highest);
    return count;
}

static void put_item(struct json_writer *writer, struct json_level *level, lua_Integer place)
{
    level->place = place;
    if (place > 1)
        buf_add_char(&writer->out, ',');
    put(writer);
    lua_pop(writer->L, 1);
}

/* Keys do not come in order when items are in the table's hash part: by number. */
static void put_items_by_number(struct json_writer *writer, struct json_level *level,
                                size_t beginning)
{
    writer->depth--; /* what may be wrong is wrong with the list itself */
    lua_Integer count = count_items(writer);
    writer->depth++;
    writer->out.len = beginning;
    for (lua_Integer place = 1; place <= count; place++) {
        lua_rawgeti(writer->L, -1, place);
        put_item(writer, level, place);
    }
}

/* On the stack: the table, its first key and value.  Leaves the table. */
static void put_list(struct json_writer *writer, struct json_level *level)
{
    lua_State *L = writer->L;
    level->name = 0;
    buf_add_char(&writer->out, '[');
    size_t beginning = writer->out.len;
    lua_Integer place = 0;
    do {
        if (!lua_isinteger(L, -2) || lua_tointeger(L, -2) != place + 1) {
            lua_pop(L, 2);
            put_items_by_number(writer, level, beginning);
            break;
        }
        put_item(writer, level, ++place);
    } while (lua_next(L, -2));
    buf_add_char(&writer->out, ']');
}

/* Objects. */

void json_expect_name(struct json_writer *writer, struct json_level *level)
{
    if (lua_type(writer->L, level->name) == LUA_TSTRING)
        return;
    writer->depth--; /* what is wrong is wrong with the object itself */
    json_refuse(writer, "an object with the key %s, which is no string",
                luaL_tolstring(writer->L, level->name, NULL));
}

void json_put_member(struct json_writer *writer, struct json_level *level)
{
    json_expect_name(writer, level);
    put_text(writer, level->name);
    buf_add_char(&writer->out, ':');
    put(writer);
    lua_pop(writer->L, 1);
}

/* On the stack: the table, its first key and value.  Leaves the table. */
static void put_object(struct json_writer *writer, struct json_level *level)
{
    level->name = lua_gettop(writer->L) - 1;
    buf_add_char(&writer->out, '{');
    json_put_member(writer, level);
    while (lua_next(writer->L, -2)) {
        buf_add_char(&writer->out, ',');
        json_put_member(writer, level);
    }
    buf_add_char(&writer->out, '}');
}

/* Tables. */

static void refuse_length(struct json_writer *writer)
{
    luaL_error(writer->L, "%s: more than %d bytes of text", writer->what, JSON_TEXT_MAX);
}

/* A few tables that hold one another twice make a text that has no end. */
static struct json_level *enter(struct json_writer *writer)
{
    const void *table = lua_topointer(writer->L, -1);
    limits_poll(writer->L);
    if (writer->out.failed)
        refuse_length(writer);
    for (int i = 0; i < writer->depth; i++)
        if (writer->levels[i].table == table)
            json_refuse(writer, "a table within itself");
    if (writer->depth == JSON_DEPTH_MAX)
        json_refuse(writer, "nested too deep");
    if (!lua_checkstack(writer->L, LUA_MINSTACK))
        json_refuse(writer, "no room to go deeper");
    struct json_level *level = &writer->levels[writer->depth++];
    level->table = table;
    return level;
}

static const void *mark_of(lua_State *L)
{
    if (!lua_getmetatable(L, -1))
        return NULL;
    const void *mark = lua_topointer(L, -1);
    lua_pop(L, 1);
    return mark;
}

/* The text of a constant that was written before.  False when there is none. */
static bool put_known(struct json_writer *writer)
{
    lua_State *L = writer->L;
    lua_pushvalue(L, -1);
    lua_rawget(L, writer->texts);
    size_t len;
    const char *text = lua_tolstring(L, -1, &len);
    if (text)
        buf_add(&writer->out, text, len);
    lua_pop(L, 1);
    return text != NULL;
}

/* Keeps what was written since 'beginning' as the text of the table on top. */
static void keep_text(struct json_writer *writer, size_t beginning)
{
    lua_State *L = writer->L;
    if (writer->out.failed)
        return;
    lua_pushvalue(L, -1);
    lua_pushlstring(L, writer->out.data + beginning, writer->out.len - beginning);
    lua_rawset(L, writer->texts);
}

/* On the stack: the table, its first key and value.  Leaves the table. */
static void put_names(struct json_writer *writer, struct json_level *level)
{
    if (writer->is_sorted)
        json_put_sorted(writer, level);
    else if (writer->order)
        json_put_ordered(writer, level);
    else
        put_object(writer, level);
}

static void put_members(struct json_writer *writer, const void *mark)
{
    lua_State *L = writer->L;
    struct json_level *level = enter(writer);
    lua_pushnil(L);
    if (!lua_next(L, -2))
        buf_add_text(&writer->out, mark == writer->marks.list ? "[]" : "{}");
    else if (mark == writer->marks.object
             || (mark != writer->marks.list && lua_type(L, -2) == LUA_TSTRING))
        put_names(writer, level);
    else
        put_list(writer, level);
    writer->depth--;
}

static void put_table(struct json_writer *writer)
{
    const void *mark = mark_of(writer->L);
    if (mark != writer->marks.constant || writer->is_sorted) {
        put_members(writer, mark);
    } else if (!put_known(writer)) {
        size_t beginning = writer->out.len;
        int order = writer->order;
        writer->order = 0; /* the text is kept for whoever writes it next */
        put_members(writer, mark);
        keep_text(writer, beginning);
        writer->order = order;
    }
}

static void put_raw(struct json_writer *writer)
{
    if (mark_of(writer->L) != writer->marks.raw)
        json_refuse(writer, "a userdata has no form in JSON");
    lua_getiuservalue(writer->L, -1, 1);
    size_t len;
    const char *text = lua_tolstring(writer->L, -1, &len);
    buf_add(&writer->out, text, len);
    lua_pop(writer->L, 1);
}

/* Writes the value on top of the stack, and leaves it there. */
static void put(struct json_writer *writer)
{
    lua_State *L = writer->L;
    int type = lua_type(L, -1);
    if (type == LUA_TSTRING)
        put_text(writer, -1);
    else if (type == LUA_TTABLE)
        put_table(writer);
    else if (type == LUA_TNUMBER && lua_isinteger(L, -1))
        json_add_integer(&writer->out, lua_tointeger(L, -1));
    else if (type == LUA_TNUMBER)
        put_float(writer, lua_tonumber(L, -1));
    else if (type == LUA_TBOOLEAN)
        buf_add_text(&writer->out, lua_toboolean(L, -1) ? "true" : "false");
    else if (type == LUA_TLIGHTUSERDATA && !lua_touserdata(L, -1))
        buf_add_text(&writer->out, "null");
    else if (type == LUA_TUSERDATA && !writer->is_sorted) /* or it may be in any order */
        put_raw(writer);
    else
        json_refuse(writer, "a %s has no form in JSON", lua_typename(L, type));
}

/* The writer. */

static int collect(lua_State *L)
{
    struct json_writer *writer = lua_touserdata(L, 1);
    buf_finish(&writer->out);
    return 0;
}

/* A table with weak keys. */
static void push_texts(lua_State *L)
{
    lua_newtable(L);
    lua_createtable(L, 0, 1);
    lua_pushliteral(L, "k");
    lua_setfield(L, -2, "__mode");
    lua_setmetatable(L, -2);
}

void json_writer_push(lua_State *L, const struct json_marks *marks)
{
    struct json_writer *writer = lua_newuserdatauv(L, sizeof *writer, 1);
    writer->marks = *marks;
    buf_init(&writer->out, JSON_TEXT_MAX);
    push_texts(L);
    lua_setiuservalue(L, -2, 1);
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, collect);
    lua_setfield(L, -2, "__gc");
    lua_setmetatable(L, -2);
}

/* Pushes the text of the value on top. */
static void write(struct json_writer *writer, lua_State *L, int index, const char *what)
{
    writer->L = L;
    writer->what = what;
    writer->depth = 0;
    buf_clear(&writer->out);
    lua_getiuservalue(L, index, 1);
    lua_insert(L, -2);
    writer->texts = lua_gettop(L) - 1;
    put(writer);
    if (writer->out.failed)
        refuse_length(writer);
    lua_pushlstring(L, writer->out.data, writer->out.len);
    if (writer->out.cap > KEPT)
        buf_finish(&writer->out);
}

void json_write(lua_State *L, int index, int order)
{
    struct json_writer *writer = lua_touserdata(L, index);
    writer->is_sorted = false;
    writer->order = order;
    write(writer, L, index, "json.encode: value");
}

void json_write_sorted(lua_State *L, int index, const char *what)
{
    struct json_writer *writer = lua_touserdata(L, index);
    writer->is_sorted = true;
    write(writer, L, index, what);
}
