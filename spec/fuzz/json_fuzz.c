/*
 * Any bytes as JSON, for libFuzzer (make fuzz).
 *
 * What the check accepts, decode reads; what it refuses, decode refuses.  What was
 * read can be written, the check accepts that too, and read and written again it
 * is as long (the order of names may differ).
 */
#include <assert.h>
#include <lauxlib.h>
#include <lualib.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "script/lib.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static lua_State *state(void)
{
    static lua_State *L;
    if (!L) {
        L = luaL_newstate();
        luaL_openlibs(L);
        luaL_requiref(L, "err", luaopen_err, 0);
        luaL_requiref(L, "json", luaopen_json, 0);
        lua_replace(L, 1); /* and stays there */
        lua_settop(L, 1);
    }
    return L;
}

static void call(lua_State *L, const char *name)
{
    lua_getfield(L, 1, name);
    lua_insert(L, -2);
    lua_call(L, 1, 1);
}

static bool accepts(const char *text, size_t len)
{
    struct json_report report;
    bool ok = json_check(text, len, (struct json_rules){ .depth = JSON_DEPTH }, &report);
    assert(ok != (report.reason != NULL));
    assert(ok || (report.offset <= len && report.line > 0 && report.column > 0));
    return ok;
}

/* In memory as long as the text, where a sanitizer sees a step too far. */
static bool accepts_copy(const uint8_t *bytes, size_t len)
{
    char *text = malloc(len + 1);
    memcpy(text, bytes, len);
    text[len] = '\0';
    bool ok = accepts(text, len);
    free(text);
    return ok;
}

/* Text on top of the stack to the text it is written as. */
static size_t round_trip(lua_State *L)
{
    call(L, "decode");
    call(L, "encode");
    size_t len;
    const char *text = lua_tolstring(L, -1, &len);
    assert(accepts(text, len));
    return len;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    lua_State *L = state();
    bool ok = accepts_copy(bytes, len);
    lua_pushlstring(L, (const char *)bytes, len);
    if (ok) {
        size_t once = round_trip(L);
        size_t twice = round_trip(L);
        assert(once == twice);
    } else {
        call(L, "decode");
        assert(lua_isnil(L, -1));
    }
    lua_settop(L, 1);
    return 0;
}
