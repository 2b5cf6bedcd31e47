/*
 * token.sign(claims)  -> text | nil, err      err when it would be longer than 4 KiB
 * token.verify(text)  -> claims | nil, err    err unauthorized: the signature, exp, nbf, iss, aud
 * token.jwks()        -> the public keys, as /.well-known/jwks.json has them
 *
 * A token of ours has iss "aimix" and aud "aimix", and an exp; it is good from its
 * nbf, if it has one, until its exp, to the second: nodes keep their clocks right.
 * What verify returns is the caller's own, to change as it likes.
 */
#include <assert.h>
#include <lauxlib.h>
#include <math.h>
#include <time.h>

#include "base/buf.h"
#include "base/err.h"
#include "crypto/keyring.h"
#include "crypto/token.h"
#include "script/lib.h"
#include "script/token_cache.h"

static const char issuer[] = "aimix";

/* Of each function, in this order. */
enum { ENCODE = 1, DECODE, CACHE, UPVALUES = CACHE };

static const struct keyring *keys_of(lua_State *L)
{
    const struct keyring *keys = lib_context(L)->keys;
    if (!keys)
        luaL_error(L, "this process has no keys for tokens");
    return keys;
}

static int sign(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushvalue(L, lua_upvalueindex(ENCODE));
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    size_t len;
    const char *payload = lua_tolstring(L, -1, &len);

    struct err err;
    char token[TOKEN_MAX + 1];
    if (!token_sign(keys_of(L), payload, len, token, &err))
        return lib_fail(L, &err);
    lua_pushstring(L, token);
    return 1;
}

/* The claims are a table on top of the stack. */

static bool claims_are(lua_State *L, const char *name, const char *expected)
{
    lua_getfield(L, -1, name);
    lua_pushstring(L, expected);
    bool same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same;
}

/* A claim that is a time, or 'missing' where it is not; NaN where it is no number. */
static double claimed_time(lua_State *L, const char *name, double missing)
{
    int type = lua_getfield(L, -1, name);
    double time = type == LUA_TNUMBER ? lua_tonumber(L, -1) : type == LUA_TNIL ? missing : NAN;
    lua_pop(L, 1);
    return time;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_REALTIME, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* Compared so that a NaN is never in time. */
static bool in_time(lua_State *L, struct err *err)
{
    double time = now();
    if (!(time < claimed_time(L, "exp", NAN)))
        return err_set(err, ERR_LOGIN, "the token has expired");
    if (!(time >= claimed_time(L, "nbf", 0)))
        return err_set(err, ERR_LOGIN, "the token is not valid yet");
    return true;
}

static bool is_ours(lua_State *L, struct err *err)
{
    if (!lua_istable(L, -1) || !claims_are(L, "iss", issuer) || !claims_are(L, "aud", issuer))
        return err_set(err, ERR_LOGIN, "the token is for another service");
    return true;
}

/* Pushes a copy of the table on top of the stack, marks of empty lists included.
 * As deep as JSON may be. */
static void push_copy(lua_State *L)
{
    luaL_checkstack(L, LUA_MINSTACK, NULL);
    lua_createtable(L, 0, 8);
    if (lua_getmetatable(L, -2))
        lua_setmetatable(L, -2);
    for (lua_pushnil(L); lua_next(L, -3);) {
        if (lua_istable(L, -1)) {
            push_copy(L);
            lua_replace(L, -2);
        }
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
    }
}

/* Pushes what the token claims, once its signature has been seen to be right. */
static bool push_claims(lua_State *L, const char *token, size_t len, struct err *err)
{
    char payload[TOKEN_MAX];
    size_t payload_len;
    if (!token_verify(keys_of(L), token, len, payload, &payload_len, err))
        return false;
    lua_pushvalue(L, lua_upvalueindex(DECODE));
    lua_pushlstring(L, payload, payload_len);
    lua_call(L, 1, 1);
    return is_ours(L, err);
}

static int verify(lua_State *L)
{
    size_t len;
    const char *token = luaL_checklstring(L, 1, &len);
    struct err err;
    bool found = token_cache_find(L, lua_upvalueindex(CACHE), token, len);
    if (!found && !push_claims(L, token, len, &err))
        return lib_fail(L, &err);
    if (!in_time(L, &err))
        return lib_fail(L, &err);
    if (!found)
        token_cache_keep(L, lua_upvalueindex(CACHE), 1);
    push_copy(L);
    return 1;
}

static int jwks(lua_State *L)
{
    struct buf text;
    buf_init(&text, 4096);
    keyring_add_jwks(keys_of(L), &text);
    assert(!text.failed);
    lua_pushvalue(L, lua_upvalueindex(DECODE));
    lua_pushlstring(L, text.data, text.len);
    buf_finish(&text);
    lua_call(L, 1, 1);
    return 1;
}

static const luaL_Reg functions[] = {
    { "jwks", jwks },
    { "sign", sign },
    { "verify", verify },
    { NULL, NULL },
};

int luaopen_token(lua_State *L)
{
    luaL_newlibtable(L, functions);
    luaL_requiref(L, "json", luaopen_json, 0);
    lua_getfield(L, -1, "encode");
    lua_getfield(L, -2, "decode");
    lua_remove(L, -3);
    token_cache_push(L);
    luaL_setfuncs(L, functions, UPVALUES);
    return 1;
}
