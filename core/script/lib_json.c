/*
 * json.decode(text, options?) -> value | nil, err    err.line, err.column and err.reason beside its
 *                                text; options { depth = 64, repeats = false }
 * json.encode(value, order?)  -> text; `order` lists names of the object that come first, in this
 *                                order, and may have under a name the order within that member:
 *                                { "b", "a", a = { "y", "x" } }, which of a list is for each item
 * json.sorted(value, what?)   -> text with all names in order: the same data, the same text, in
 *                                any process.  No raw text; `what` begins the path of what is wrong
 * json.null                   null, where a nil would be nothing
 * json.list(t?)               -> t, marked: an empty one is written as []
 * json.object(t?)             -> t, marked: an empty one is written as {}
 * json.is_list(t)             -> boolean: marked so, or with something at t[1]
 * json.constant(t)            -> t, marked: it and all in it never change again, so encode writes
 *                                it once and keeps the text while t lives; new members raise
 * json.raw(text)              -> a value that encode writes as it is; for text known to be JSON
 *
 * An object is a table with strings as keys, a list one with 1 to n.  A table that
 * is empty and not marked is an object; decode marks the empty lists it meets.
 * Integers come and go exactly up to 2^53; a larger number decodes as a float.
 * decode refuses a name that comes twice in one object, unless options.repeats
 * lets the last one stand.
 *
 * encode raises for what has no form in JSON, with the path to it: a function, NaN,
 * a table within itself, a list with holes, mixed keys, text that is not UTF-8.
 * It goes by what is in a table itself: metamethods are not asked.
 */
#include <lauxlib.h>

#include "base/err.h"
#include "base/json.h"
#include "script/json_read.h"
#include "script/json_write.h"
#include "script/lib.h"
#include "script/limits.h"

#define LIST "aimix.json.list"
#define OBJECT "aimix.json.object"
#define RAW "aimix.json.raw"
#define CONSTANT "aimix.json.constant"

static struct json_rules rules_from(lua_State *L, int index)
{
    struct json_rules rules = { .depth = JSON_DEPTH };
    if (lua_isnoneornil(L, index))
        return rules;
    luaL_checktype(L, index, LUA_TTABLE);
    lua_getfield(L, index, "depth");
    lua_getfield(L, index, "repeats");
    lua_Integer depth = luaL_optinteger(L, -2, JSON_DEPTH);
    luaL_argcheck(L, depth >= 1 && depth <= JSON_DEPTH_MAX, index, "depth is 1 to 512");
    rules.depth = (int)depth;
    rules.allow_repeats = lua_toboolean(L, -1);
    lua_pop(L, 2);
    return rules;
}

static int decode_fail(lua_State *L, const struct json_report *report)
{
    struct err err;
    err_set(&err, ERR_REQUEST, "line %zu, column %zu: %s", report->line, report->column,
            report->reason);
    lib_fail(L, &err);
    lua_pushinteger(L, (lua_Integer)report->line);
    lua_setfield(L, -2, "line");
    lua_pushinteger(L, (lua_Integer)report->column);
    lua_setfield(L, -2, "column");
    lua_pushstring(L, report->reason);
    lua_setfield(L, -2, "reason");
    return 2;
}

/* Upvalues: cjson's decoder, the metatable of lists. */
static int decode(lua_State *L)
{
    limits_call(L, 1);
    size_t len;
    const char *text = luaL_checklstring(L, 1, &len);
    struct json_report report;
    if (!json_check(text, len, rules_from(L, 2), &report))
        return decode_fail(L, &report);
    json_read(L, 1, lua_upvalueindex(1), lua_upvalueindex(2), &report);
    return 1;
}

/* Upvalue: the writer. */
static int encode(lua_State *L)
{
    limits_call(L, 1);
    luaL_checkany(L, 1);
    lua_settop(L, 2);
    bool has_order = !lua_isnil(L, 2);
    if (has_order)
        luaL_checktype(L, 2, LUA_TTABLE);
    lua_pushvalue(L, 1);
    json_write(L, lua_upvalueindex(1), has_order ? 2 : 0);
    return 1;
}

/* Upvalue: the writer. */
static int sorted(lua_State *L)
{
    limits_call(L, 1);
    luaL_checkany(L, 1);
    const char *what = luaL_optstring(L, 2, "json.sorted: value");
    lua_settop(L, 2);
    lua_pushvalue(L, 1);
    json_write_sorted(L, lua_upvalueindex(1), what);
    return 1;
}

static bool is_marked(lua_State *L, const char *mark)
{
    if (!lua_getmetatable(L, 1))
        return false;
    luaL_getmetatable(L, mark);
    bool same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same;
}

static int mark(lua_State *L, const char *as, const char *not_as)
{
    limits_call(L, 1);
    if (lua_isnoneornil(L, 1)) {
        lua_settop(L, 0);
        lua_newtable(L);
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    bool is_free = !lua_getmetatable(L, 1);
    lua_settop(L, 1);
    luaL_argcheck(L, is_free || is_marked(L, as) || is_marked(L, not_as), 1,
                  "a table with a metatable of its own cannot be marked");
    luaL_setmetatable(L, as);
    return 1;
}

static int list(lua_State *L)
{
    return mark(L, LIST, OBJECT);
}

static int object(lua_State *L)
{
    return mark(L, OBJECT, LIST);
}

/* Which it is, a list or an object, shows in what is in it. */
static int constant(lua_State *L)
{
    limits_call(L, 1);
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    luaL_argcheck(L, is_marked(L, CONSTANT) || !lua_getmetatable(L, 1), 1,
                  "a table with a metatable of its own cannot be marked");
    lua_settop(L, 1);
    lua_pushnil(L);
    luaL_argcheck(L, lua_next(L, 1), 1, "an empty table is not worth it");
    lua_settop(L, 1);
    luaL_setmetatable(L, CONSTANT);
    return 1;
}

static int is_list(lua_State *L)
{
    luaL_checkany(L, 1);
    bool answer = false;
    if (lua_istable(L, 1))
        answer = is_marked(L, LIST)
                 || (!is_marked(L, OBJECT) && lua_rawgeti(L, 1, 1) != LUA_TNIL);
    lua_pushboolean(L, answer);
    return 1;
}

static int raw(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TSTRING);
    lua_newuserdatauv(L, 0, 1);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, 1);
    luaL_setmetatable(L, RAW);
    return 1;
}

static int raw_to_string(lua_State *L)
{
    luaL_checkudata(L, 1, RAW);
    lua_getiuservalue(L, 1, 1);
    return 1;
}

/* Pushes it, new or not; scripts cannot reach it. */
static const void *push_metatable(lua_State *L, const char *name)
{
    if (luaL_newmetatable(L, name)) {
        lua_pushboolean(L, false);
        lua_setfield(L, -2, "__metatable");
    }
    return lua_topointer(L, -1);
}

static void push_decode(lua_State *L)
{
    lua_getglobal(L, "require");
    lua_pushliteral(L, "cjson");
    lua_call(L, 1, 1);
    lua_getfield(L, -1, "new"); /* our own: nobody else can set it to other ways */
    lua_call(L, 0, 1);
    lua_getfield(L, -1, "decode");
    push_metatable(L, LIST);
    lua_pushcclosure(L, decode, 2);
    lua_replace(L, -3);
    lua_pop(L, 1);
}

static int refuse_change(lua_State *L)
{
    return luaL_error(L, "a constant may not be changed ('%s')", luaL_tolstring(L, 2, NULL));
}

/* Adds to the library on top what writes: one writer for both. */
static void add_writers(lua_State *L)
{
    struct json_marks marks;
    marks.list = push_metatable(L, LIST);
    marks.object = push_metatable(L, OBJECT);
    marks.raw = push_metatable(L, RAW);
    lua_pushcfunction(L, raw_to_string);
    lua_setfield(L, -2, "__tostring");
    marks.constant = push_metatable(L, CONSTANT);
    lua_pushcfunction(L, refuse_change);
    lua_setfield(L, -2, "__newindex");
    lua_pop(L, 4);
    json_writer_push(L, &marks);
    lua_pushvalue(L, -1);
    lua_pushcclosure(L, encode, 1);
    lua_setfield(L, -3, "encode");
    lua_pushcclosure(L, sorted, 1);
    lua_setfield(L, -2, "sorted");
}

static const luaL_Reg functions[] = {
    { "constant", constant },
    { "is_list", is_list },
    { "list", list },
    { "object", object },
    { "raw", raw },
    { NULL, NULL },
};

int luaopen_json(lua_State *L)
{
    luaL_newlib(L, functions);
    push_decode(L);
    lua_setfield(L, -2, "decode");
    add_writers(L);
    lua_pushlightuserdata(L, NULL);
    lua_setfield(L, -2, "null");
    return 1;
}
