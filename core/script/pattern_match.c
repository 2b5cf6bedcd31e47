#include "script/pattern.h"

#include <lauxlib.h>
#include <string.h>

#include "script/limits.h"
#include "script/pattern_fault.h"

static const char *go_on(struct match *match, const struct pattern_item *item, const char *at,
                         int depth);

static inline bool has(const struct pattern_set *set, unsigned char byte)
{
    return set->words[byte >> 6] >> (byte & 63) & 1;
}

static inline bool fits(const struct pattern_item *item, unsigned char byte)
{
    if (item->test == PATTERN_BYTE)
        return byte == item->first;
    return item->test == PATTERN_ANY || has(item->set, byte);
}

static inline bool fits_at(const struct match *match, const struct pattern_item *item,
                           const char *at)
{
    return at < match->end && fits(item, (unsigned char)*at);
}

/* False when nothing that begins at 'at' can match: cheaper than to try. */
static inline bool may_begin(const struct match *match, const struct pattern_item *item,
                             const char *at)
{
    return item->op > PATTERN_PLUS || fits_at(match, item, at);
}

/* Where the run of bytes that fit comes to its end. */
static const char *run_end(const struct match *match, const struct pattern_item *item,
                           const char *at)
{
    const char *end = match->end;
    switch (item->test) {
    case PATTERN_ANY:
        return end;
    case PATTERN_BYTE:
        while (at < end && (unsigned char)*at == item->first)
            at++;
        return at;
    default:
        while (at < end && has(item->set, (unsigned char)*at))
            at++;
        return at;
    }
}

static void check_depth(const struct match *match, int depth)
{
    if (depth > PATTERN_DEPTH)
        luaL_error(match->L, "pattern too complex");
}

/* As many as there are, then fewer; but not fewer than 'least' says.  The first fits. */
static const char *longest(struct match *match, const struct pattern_item *item, const char *at,
                           int depth)
{
    const char *least = at + (item->op == PATTERN_PLUS);
    check_depth(match, depth);
    for (const char *last = run_end(match, item, at + 1); last >= least; last--) {
        limits_poll(match->L);
        const char *end = may_begin(match, item + 1, last)
                              ? go_on(match, item + 1, last, depth) : NULL;
        if (end)
            return end;
    }
    return NULL;
}

/* As few as will do. */
static const char *shortest(struct match *match, const struct pattern_item *item, const char *at,
                            int depth)
{
    check_depth(match, depth);
    for (;; at++) {
        limits_poll(match->L);
        const char *end = may_begin(match, item + 1, at)
                              ? go_on(match, item + 1, at, depth) : NULL;
        if (end || !fits_at(match, item, at))
            return end;
    }
}

/* Behind the text in balance that begins at 'at', or NULL. */
static const char *balanced(const struct match *match, const struct pattern_item *item,
                            const char *at)
{
    if (at == match->end || (unsigned char)*at != item->first)
        return NULL;
    size_t open = 1;
    while (++at < match->end) {
        if ((unsigned char)*at == item->second && --open == 0)
            return at + 1;
        if ((unsigned char)*at == item->first && item->first != item->second)
            open++;
    }
    return NULL;
}

/* Outside of the text there are zeros. */
static bool is_frontier(const struct match *match, const struct pattern_item *item,
                        const char *at)
{
    unsigned char before = at == match->begin ? 0 : (unsigned char)at[-1];
    unsigned char after = at == match->end ? 0 : (unsigned char)*at;
    return !has(item->set, before) && has(item->set, after);
}

/* Behind what was captured before, or NULL.  A place is no text. */
static const char *again(const struct match *match, const struct pattern_item *item,
                         const char *at)
{
    if (match->pattern->capture[item->first] == PATTERN_PLACE)
        return NULL;
    size_t len = match->captures[item->first].len;
    bool is_same = (size_t)(match->end - at) >= len
                   && memcmp(match->captures[item->first].at, at, len) == 0;
    return is_same ? at + len : NULL;
}

static void raise_fault(const struct match *match, const struct pattern_item *item)
{
    static const char *const texts[] = {
#define ROW(name, text) [name] = text,
        PATTERN_FAULTS(ROW)
#undef ROW
    };
    luaL_error(match->L, texts[item->first], item->second);
}

/* A capture is set anew on every way to what comes behind it, so nothing is put back. */
static void capture(struct match *match, const struct pattern_item *item, const char *at)
{
    if (item->op == PATTERN_CLOSE)
        match->captures[item->first].len = (size_t)(at - match->captures[item->first].at);
    else
        match->captures[item->first].at = at;
}

/* One item that does not repeat: where the next begins, or NULL. */
static const char *pass(struct match *match, const struct pattern_item *item, const char *at)
{
    switch (item->op) {
    case PATTERN_AGAIN:
        return again(match, item, at);
    case PATTERN_BALANCED:
        return balanced(match, item, at);
    case PATTERN_FRONTIER:
        return is_frontier(match, item, at) ? at : NULL;
    case PATTERN_AT_END:
        return at == match->end ? at : NULL;
    default:
        raise_fault(match, item);
        return NULL;
    }
}

/* What repeats at least once more, and then the rest of the row: in a call of its own. */
static const char *repeat(struct match *match, const struct pattern_item *item, const char *at,
                          int depth)
{
    if (item->op == PATTERN_LAZY)
        return shortest(match, item, at, depth);
    if (item->op != PATTERN_MAYBE)
        return longest(match, item, at, depth);
    check_depth(match, depth);
    return go_on(match, item + 1, at + 1, depth);
}

/* The depth is that of the calls of Lua's own matcher, which makes one for a capture too. */
static const char *go_on(struct match *match, const struct pattern_item *item, const char *at,
                         int depth)
{
    const char *end;
    for (; at; item++) {
        switch (item->op) {
        case PATTERN_DONE:
            return at;
        case PATTERN_ONE:
            at = fits_at(match, item, at) ? at + 1 : NULL;
            break;
        case PATTERN_PLUS:
        case PATTERN_STAR:
        case PATTERN_LAZY:
            if (fits_at(match, item, at))
                return repeat(match, item, at, depth + 1);
            if (item->op == PATTERN_PLUS)
                return NULL;
            break;
        case PATTERN_MAYBE:
            end = fits_at(match, item, at) ? repeat(match, item, at, depth + 1) : NULL;
            if (end)
                return end;
            break;
        case PATTERN_OPEN:
        case PATTERN_POSITION:
        case PATTERN_CLOSE:
            check_depth(match, ++depth);
            capture(match, item, at);
            break;
        default:
            at = pass(match, item, at);
        }
    }
    return NULL;
}

const char *pattern_match(struct match *match, const char *at)
{
    limits_poll(match->L);
    return go_on(match, match->pattern->items, at, 1);
}

const char *pattern_skip(const struct match *match, const char *at)
{
    const struct pattern_item *item = match->pattern->first;
    if (item->op > PATTERN_PLUS)
        return at;
    if (item->test == PATTERN_BYTE) {
        const char *found = at < match->end
                                ? memchr(at, item->first, (size_t)(match->end - at)) : NULL;
        return found ? found : match->end;
    }
    while (at < match->end && !fits(item, (unsigned char)*at))
        at++;
    return at;
}

void pattern_push(const struct match *match, int i, const char *from, const char *to)
{
    lua_State *L = match->L;
    const struct pattern *pattern = match->pattern;
    if (i >= pattern->captures && i > 0)
        luaL_error(L, "invalid capture index %%%d", i + 1);
    else if (i >= pattern->captures)
        lua_pushlstring(L, from, (size_t)(to - from));
    else if (pattern->capture[i] == PATTERN_PLACE)
        lua_pushinteger(L, match->captures[i].at - match->begin + 1);
    else if (pattern->capture[i] == PATTERN_UNFINISHED)
        luaL_error(L, "unfinished capture");
    else
        lua_pushlstring(L, match->captures[i].at, match->captures[i].len);
}
