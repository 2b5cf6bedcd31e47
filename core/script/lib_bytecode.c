/*
 * bytecode.globals(chunk) -> { { name, line, is_written }, ... }, { [name] = true, ... }
 *
 * What a compiled file asks its environment for, also in the branches that nothing has tried,
 * and the names of its locals and parameters.
 *
 * Lua compiles a name that is no local to "get it from _ENV", so the answer stands in its
 * bytecode, which is read here as lundump.c of Lua 5.4 reads it.  Only what Lua itself has just
 * compiled is ever read, in the process that compiled it.  (Of a function with more than 256
 * constants the names that come late are not seen; running it finds those.)
 */
#include <lauxlib.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "script/lib.h"

enum {
    HEADER = 4 + 1 + 1 + 6 + 3 + 8 + 8, /* signature, version, format, data, sizes, samples */
    GETTABUP = 11,
    SETTABUP = 15,
    ABSOLUTE = -128, /* in the list of lines: see the other list */
    NAMES_MAX = 256, /* of constants and of upvalues, which an instruction can name */
    FLOAT = 0x13,
    INTEGER = 0x03,
    SHORT_TEXT = 0x04,
    LONG_TEXT = 0x14,
};

struct name {
    const char *at; /* NULL for what is no name */
    size_t len;
};

struct dump {
    lua_State *L; /* uses at 2, locals at 3 */
    const unsigned char *at;
};

struct function {
    const unsigned char *code, *steps, *absolute;
    int ncode, line;
    struct name constants[NAMES_MAX];
    struct name upvalues[NAMES_MAX];
};

/* Seven bits in each byte, and in the last the eighth. */
static size_t read_int(struct dump *dump)
{
    size_t value = 0;
    unsigned char byte;
    do {
        byte = *dump->at++;
        value = value << 7 | (byte & 0x7F);
    } while (!(byte & 0x80));
    return value;
}

static struct name read_text(struct dump *dump)
{
    size_t size = read_int(dump);
    if (size == 0)
        return (struct name){ 0 };
    struct name text = { (const char *)dump->at, size - 1 };
    dump->at += size - 1;
    return text;
}

static void read_constants(struct dump *dump, struct function *function)
{
    size_t count = read_int(dump);
    for (size_t i = 0; i < count; i++) {
        unsigned char kind = *dump->at++;
        struct name text = { 0 };
        if (kind == FLOAT || kind == INTEGER)
            dump->at += 8;
        else if (kind == SHORT_TEXT || kind == LONG_TEXT)
            text = read_text(dump);
        if (i < NAMES_MAX)
            function->constants[i] = text;
    }
}

/* Leaves the place of the first pair of pc and line. */
static void read_lines(struct dump *dump, struct function *function)
{
    size_t steps = read_int(dump);
    function->steps = dump->at;
    dump->at += steps;
    size_t pairs = read_int(dump);
    function->absolute = dump->at;
    for (size_t i = 0; i < 2 * pairs; i++)
        read_int(dump);
}

static void note_locals(struct dump *dump)
{
    size_t count = read_int(dump);
    for (size_t i = 0; i < count; i++) {
        struct name name = read_text(dump);
        read_int(dump);
        read_int(dump);
        if (!name.len || name.at[0] == '(') /* what Lua names for itself */
            continue;
        lua_pushlstring(dump->L, name.at, name.len);
        lua_pushboolean(dump->L, true);
        lua_rawset(dump->L, 3);
    }
}

static void read_upvalues(struct dump *dump, struct function *function)
{
    size_t count = read_int(dump);
    for (size_t i = 0; i < count; i++) {
        struct name name = read_text(dump);
        if (i < NAMES_MAX)
            function->upvalues[i] = name;
    }
}

static void note_use(struct dump *dump, struct name name, int line, bool is_written)
{
    lua_State *L = dump->L;
    if (!name.at)
        return;
    lua_createtable(L, 0, 3);
    lua_pushlstring(L, name.at, name.len);
    lua_setfield(L, -2, "name");
    lua_pushinteger(L, line);
    lua_setfield(L, -2, "line");
    lua_pushboolean(L, is_written);
    lua_setfield(L, -2, "is_written");
    lua_rawseti(L, 2, (lua_Integer)lua_rawlen(L, 2) + 1);
}

static bool is_environment(const struct name *upvalue)
{
    return upvalue->len == 4 && memcmp(upvalue->at, "_ENV", 4) == 0;
}

static void look_at(struct dump *dump, const struct function *function, uint32_t word, int line)
{
    unsigned op = word & 0x7F, a = word >> 7 & 0xFF, b = word >> 16 & 0xFF, c = word >> 24;
    if (op == GETTABUP && is_environment(&function->upvalues[b]))
        note_use(dump, function->constants[c], line, false);
    else if (op == SETTABUP && is_environment(&function->upvalues[a]))
        note_use(dump, function->constants[b], line, true);
}

static void look_at_code(struct dump *dump, const struct function *function)
{
    struct dump absolute = { .at = function->absolute };
    int line = function->line;
    for (int pc = 0; pc < function->ncode; pc++) {
        int step = (signed char)function->steps[pc];
        if (step == ABSOLUTE) {
            while (read_int(&absolute) < (size_t)pc)
                read_int(&absolute);
            line = (int)read_int(&absolute);
        } else {
            line += step;
        }
        uint32_t word;
        memcpy(&word, function->code + 4 * (size_t)pc, sizeof word);
        look_at(dump, function, word, line);
    }
}

/* Lua nests functions as deep as its compiler goes, which is 200. */
static void read_function(struct dump *dump)
{
    struct function function = { 0 };
    read_text(dump);
    function.line = (int)read_int(dump);
    read_int(dump);
    dump->at += 3; /* parameters, varargs, registers */
    function.ncode = (int)read_int(dump);
    function.code = dump->at;
    dump->at += 4 * (size_t)function.ncode;
    read_constants(dump, &function);
    size_t upvalues = read_int(dump);
    dump->at += 3 * upvalues; /* where each is found */
    size_t functions = read_int(dump);
    for (size_t i = 0; i < functions; i++)
        read_function(dump);
    read_lines(dump, &function);
    note_locals(dump);
    read_upvalues(dump, &function);
    look_at_code(dump, &function);
}

struct pieces {
    bool begun;
    luaL_Buffer buffer;
};

/* lua_dump() wants the function on top, so the buffer begins with the first piece. */
static int add_piece(lua_State *L, const void *piece, size_t size, void *owner)
{
    struct pieces *pieces = owner;
    if (!pieces->begun)
        luaL_buffinit(L, &pieces->buffer);
    pieces->begun = true;
    luaL_addlstring(&pieces->buffer, piece, size);
    return 0;
}

/* As a string of Lua's own, which nothing leaks when memory runs out. */
static const char *dump_chunk(lua_State *L)
{
    struct pieces pieces = { .begun = false };
    lua_dump(L, add_piece, &pieces, 0);
    luaL_pushresult(&pieces.buffer);
    return lua_tostring(L, -1);
}

static int globals(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TFUNCTION);
    luaL_argcheck(L, !lua_iscfunction(L, 1), 1, "a function of Lua is needed");
    lua_settop(L, 1);
    const char *bytes = dump_chunk(L);
    lua_insert(L, 1);
    lua_settop(L, 1); /* the bytes; the function goes, its caller has it */
    lua_newtable(L);
    lua_newtable(L);
    struct dump dump = { .L = L, .at = (const unsigned char *)bytes + HEADER + 1 };
    luaL_checkstack(L, 4, NULL);
    read_function(&dump);
    return 2;
}

static const luaL_Reg functions[] = {
    { "globals", globals },
    { NULL, NULL },
};

int luaopen_bytecode(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
