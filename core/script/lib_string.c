/*
 * What replaces Lua's own in every state, as the manual has it, and within the budget of a turn:
 *
 * string.find(s, pattern, init?, plain?), string.match(s, pattern, init?),
 * string.gmatch(s, pattern, init?), string.gsub(s, pattern, repl, n?), string.rep(s, n, sep?)
 *
 * Plain text is found in a time that grows with the text alone.
 */
#include <lauxlib.h>
#include <limits.h>
#include <stdalign.h>
#include <string.h>

#include "script/language.h"
#include "script/limits.h"
#include "script/pattern.h"

enum {
    SHORT = 32,        /* bytes of a pattern that is compiled on the stack of C */
    PIECE = 1 << 20,   /* bytes that are searched between two looks at the budget */
    LONGEST = INT_MAX, /* bytes of a text, as in Lua */
};

/* A compiled pattern of up to SHORT bytes. */
union room {
    alignas(struct pattern) char bytes[sizeof(struct pattern)
                                       + (SHORT + 1) * sizeof(struct pattern_item)
                                       + SHORT / 3 * sizeof(struct pattern_set)];
};

static struct pattern *compile(lua_State *L, union room *room, const char *text, size_t len,
                               bool may_anchor)
{
    void *memory = len <= SHORT ? room : lua_newuserdatauv(L, pattern_size(len), 0);
    return pattern_compile(memory, text, len, may_anchor);
}

static void begin(lua_State *L, struct match *match, const struct pattern *pattern,
                  const char *text, size_t len)
{
    match->L = L;
    match->pattern = pattern;
    match->begin = text;
    match->end = text + len;
}

/* Where to begin, counted from 0; beyond the end when there is nothing to begin with. */
static size_t init_of(lua_State *L, int arg, size_t len)
{
    lua_Integer init = luaL_optinteger(L, arg, 1);
    if (init > 0)
        return (size_t)init - 1;
    if (init == 0 || init < -(lua_Integer)len)
        return 0;
    return len - (size_t)-init;
}

/* ---- plain text ------------------------------------------------------------ */

/* In pieces, for the C library's search asks nobody. */
static const char *find_far(lua_State *L, const char *at, const char *end, const char *text,
                            size_t len)
{
    size_t piece = len < PIECE ? PIECE : len;
    while ((size_t)(end - at) >= len) {
        limits_poll(L);
        size_t left = (size_t)(end - at);
        size_t size = left - len < piece ? left : piece + len;
        const char *found = memmem(at, size, text, len);
        if (found || size == left)
            return found;
        at += piece + 1;
    }
    return NULL;
}

/* That search takes its time to begin, so the first place that looks like it is tried before. */
static const char *find_text(lua_State *L, const char *at, const char *end, const char *text,
                             size_t len)
{
    if (len == 0 || (size_t)(end - at) < len)
        return len == 0 ? at : NULL;
    const char *first = memchr(at, *text, (size_t)(end - at) - len + 1);
    if (!first || memcmp(first, text, len) == 0)
        return first;
    return find_far(L, first + 1, end, text, len);
}

static bool is_plain(const char *pattern, size_t len)
{
    static const bool special[256] = {
        ['^'] = true, ['$'] = true, ['*'] = true, ['+'] = true, ['?'] = true, ['.'] = true,
        ['('] = true, ['['] = true, ['%'] = true, ['-'] = true,
    };
    for (size_t i = 0; i < len; i++)
        if (special[(unsigned char)pattern[i]])
            return false;
    return true;
}

static int find_plain(lua_State *L, const char *text, size_t len, size_t init, const char *what,
                      size_t what_len)
{
    const char *found = find_text(L, text + init, text + len, what, what_len);
    if (!found) {
        luaL_pushfail(L);
        return 1;
    }
    lua_pushinteger(L, found - text + 1);
    lua_pushinteger(L, found - text + (lua_Integer)what_len);
    return 2;
}

/* ---- find and match --------------------------------------------------------- */

/* All captures; all of the match, where there is none and 'whole' is wanted. */
static int push_captures(struct match *match, const char *from, const char *to, bool whole)
{
    int count = match->pattern->captures;
    if (count == 0 && whole)
        count = 1;
    luaL_checkstack(match->L, count, "too many captures");
    for (int i = 0; i < count; i++)
        pattern_push(match, i, from, to);
    return count;
}

/* The first match from 'at' on: its end, and its beginning; or NULL. */
static const char *search(struct match *match, const char *at, const char **ret_from)
{
    bool is_anchored = match->pattern->is_anchored;
    for (;; at++) {
        if (!is_anchored)
            at = pattern_skip(match, at);
        const char *to = pattern_match(match, at);
        *ret_from = at;
        if (to || is_anchored || at == match->end)
            return to;
    }
}

static int find_pattern(lua_State *L, struct match *match, size_t init, bool is_find)
{
    const char *from, *to = search(match, match->begin + init, &from);
    if (!to) {
        luaL_pushfail(L);
        return 1;
    }
    if (!is_find)
        return push_captures(match, from, to, true);
    lua_pushinteger(L, from - match->begin + 1);
    lua_pushinteger(L, to - match->begin);
    return 2 + push_captures(match, from, to, false);
}

static int find_or_match(lua_State *L, bool is_find)
{
    size_t len, pattern_len;
    const char *text = luaL_checklstring(L, 1, &len);
    const char *pattern = luaL_checklstring(L, 2, &pattern_len);
    size_t init = init_of(L, 3, len);
    if (init > len) {
        luaL_pushfail(L);
        return 1;
    }
    if (is_find && (lua_toboolean(L, 4) || is_plain(pattern, pattern_len)))
        return find_plain(L, text, len, init, pattern, pattern_len);

    union room room;
    struct match match;
    begin(L, &match, compile(L, &room, pattern, pattern_len, true), text, len);
    return find_pattern(L, &match, init, is_find);
}

static int find(lua_State *L)
{
    return find_or_match(L, true);
}

static int match_text(lua_State *L)
{
    return find_or_match(L, false);
}

/* ---- gmatch ------------------------------------------------------------------- */

/* Upvalues: the text, the pattern, and this. */
struct walk {
    struct match match;
    const char *at;
    const char *last; /* where the last match ended: the next is not empty and there */
};

static int walk_on(lua_State *L)
{
    struct walk *walk = lua_touserdata(L, lua_upvalueindex(3));
    struct match *match = &walk->match;
    match->L = L;
    for (const char *at = walk->at; at <= match->end; at++) {
        at = pattern_skip(match, at);
        const char *to = pattern_match(match, at);
        if (to && to != walk->last) {
            walk->at = walk->last = to;
            return push_captures(match, at, to, true);
        }
    }
    return 0;
}

static int gmatch(lua_State *L)
{
    size_t len, pattern_len;
    const char *text = luaL_checklstring(L, 1, &len);
    const char *pattern = luaL_checklstring(L, 2, &pattern_len);
    size_t init = init_of(L, 3, len);
    lua_settop(L, 2);
    struct walk *walk = lua_newuserdatauv(L, sizeof *walk + pattern_size(pattern_len), 0);
    begin(L, &walk->match, pattern_compile(walk + 1, pattern, pattern_len, false), text, len);
    walk->at = text + (init > len ? len + 1 : init);
    walk->last = NULL;
    lua_pushcclosure(L, walk_on, 3);
    return 1;
}

/* ---- gsub ---------------------------------------------------------------------- */

enum { GSUB_REPL = 3, GSUB_MOST };

/* The replacement text, with what %0 to %9 stand for. */
static void add_text(struct match *match, luaL_Buffer *out, const char *from, const char *to)
{
    lua_State *L = match->L;
    size_t len;
    const char *at = lua_tolstring(L, GSUB_REPL, &len), *end = at + len, *escape;
    while ((escape = memchr(at, '%', (size_t)(end - at)))) {
        luaL_addlstring(out, at, (size_t)(escape - at));
        char c = escape[1];
        if (c == '%') {
            luaL_addchar(out, c);
        } else if (c == '0') {
            luaL_addlstring(out, from, (size_t)(to - from));
        } else if (c >= '1' && c <= '9') {
            pattern_push(match, c - '1', from, to);
            luaL_addvalue(out);
        } else {
            luaL_error(L, "invalid use of '%%' in replacement string");
        }
        at = escape + 2;
    }
    luaL_addlstring(out, at, (size_t)(end - at));
}

/* What a table has, or a function says, of a match; false when the text stays as it is. */
static bool add_asked(struct match *match, luaL_Buffer *out, const char *from, const char *to,
                      int type)
{
    lua_State *L = match->L;
    if (type == LUA_TFUNCTION) {
        lua_pushvalue(L, GSUB_REPL);
        lua_call(L, push_captures(match, from, to, true), 1);
    } else {
        pattern_push(match, 0, from, to);
        lua_gettable(L, GSUB_REPL);
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        luaL_addlstring(out, from, (size_t)(to - from));
        return false;
    }
    if (!lua_isstring(L, -1))
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    luaL_addvalue(out);
    return true;
}

static bool add_replacement(struct match *match, luaL_Buffer *out, const char *from,
                            const char *to, int type)
{
    if (type == LUA_TFUNCTION || type == LUA_TTABLE)
        return add_asked(match, out, from, to, type);
    add_text(match, out, from, to);
    return true;
}

/* Adds the text with up to 'most' matches replaced; how many there were.  'ret_changed' says
 * whether it is another text. */
static lua_Integer replace(struct match *match, luaL_Buffer *out, lua_Integer most, int type,
                           bool *ret_changed)
{
    const char *at = match->begin, *last = NULL;
    lua_Integer count = 0;
    while (count < most) {
        const char *to = pattern_match(match, at);
        if (to && to != last) {
            count++;
            *ret_changed |= add_replacement(match, out, at, to, type);
            at = last = to;
        } else if (at < match->end && !match->pattern->is_anchored) {
            const char *next = pattern_skip(match, at + 1);
            luaL_addlstring(out, at, (size_t)(next - at));
            at = next;
        } else {
            break;
        }
        if (match->pattern->is_anchored)
            break;
    }
    luaL_addlstring(out, at, (size_t)(match->end - at));
    return count;
}

static int gsub(lua_State *L)
{
    size_t len, pattern_len;
    const char *text = luaL_checklstring(L, 1, &len);
    const char *pattern = luaL_checklstring(L, 2, &pattern_len);
    int type = lua_type(L, GSUB_REPL);
    lua_Integer most = luaL_optinteger(L, GSUB_MOST, (lua_Integer)len + 1);
    bool is_known = type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION
                    || type == LUA_TTABLE;
    luaL_argexpected(L, is_known, GSUB_REPL, "string/function/table");

    union room room;
    struct match match;
    begin(L, &match, compile(L, &room, pattern, pattern_len, true), text, len);
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    bool is_changed = false;
    lua_Integer count = replace(&match, &out, most, type, &is_changed);
    if (is_changed)
        luaL_pushresult(&out);
    else
        lua_pushvalue(L, 1);
    lua_pushinteger(L, count);
    return 2;
}

/* ---- rep ------------------------------------------------------------------------ */

/* Doubles what there is, until it is 'size' bytes. */
static void fill(char *to, size_t have, size_t size)
{
    while (have < size) {
        size_t more = have < size - have ? have : size - have;
        memcpy(to + have, to, more);
        have += more;
    }
}

static int rep(lua_State *L)
{
    size_t len, gap_len;
    const char *text = luaL_checklstring(L, 1, &len);
    lua_Integer times = luaL_checkinteger(L, 2);
    const char *gap = luaL_optlstring(L, 3, "", &gap_len);
    if (times <= 0 || len + gap_len == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if (len > LONGEST || gap_len > LONGEST || (size_t)times > LONGEST / (len + gap_len))
        return luaL_error(L, "resulting string too large");

    size_t size = (size_t)times * (len + gap_len) - gap_len;
    luaL_Buffer out;
    char *to = luaL_buffinitsize(L, &out, size + gap_len);
    memcpy(to, text, len);
    memcpy(to + len, gap, gap_len);
    fill(to, len + gap_len, size);
    luaL_pushresultsize(&out, size);
    return 1;
}

const luaL_Reg language_string[] = {
    { "find", find }, { "gmatch", gmatch }, { "gsub", gsub }, { "match", match_text },
    { "rep", rep },
    { NULL, NULL },
};
