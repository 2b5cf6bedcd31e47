/*
 * crypto.random(n)          -> n bytes that nobody can guess, up to 64 KiB
 * crypto.uuid()             -> a UUID of version 7, ordered in time
 * crypto.sha256(text)       -> 32 bytes
 * crypto.hmac(key, text)    -> 32 bytes, HMAC-SHA-256
 * crypto.equal(a, b)        -> boolean, in a time that does not tell where they differ
 * crypto.hex(bytes)         -> text
 * crypto.base64(bytes)      -> text        crypto.unbase64(text)    -> bytes | nil, err
 * crypto.base64url(bytes)   -> text        crypto.unbase64url(text) -> bytes | nil, err
 */
#include <lauxlib.h>

#include "base/err.h"
#include "crypto/base64.h"
#include "crypto/digest.h"
#include "crypto/random.h"
#include "crypto/start.h"
#include "script/digest_inside.h"
#include "script/lib.h"

enum { RANDOM_MAX = 64 * 1024 };

static int random_(lua_State *L)
{
    lua_Integer len = luaL_checkinteger(L, 1);
    luaL_argcheck(L, len >= 0 && len <= RANDOM_MAX, 1, "0 to 65536 bytes");
    luaL_Buffer out;
    random_bytes(luaL_buffinitsize(L, &out, (size_t)len), (size_t)len);
    luaL_pushresultsize(&out, (size_t)len);
    return 1;
}

static int uuid(lua_State *L)
{
    char text[UUID_SIZE];
    random_uuid(text);
    lua_pushstring(L, text);
    return 1;
}

static int equal(lua_State *L)
{
    size_t a_len, b_len;
    const char *a = luaL_checklstring(L, 1, &a_len);
    const char *b = luaL_checklstring(L, 2, &b_len);
    lua_pushboolean(L, a_len == b_len && digest_equal(a, b, a_len));
    return 1;
}

static int encode(lua_State *L, enum base64_form form)
{
    size_t len;
    const char *bytes = luaL_checklstring(L, 1, &len);
    luaL_Buffer out;
    char *to = luaL_buffinitsize(L, &out, BASE64_SIZE(len));
    luaL_pushresultsize(&out, base64_encode(form, bytes, len, to));
    return 1;
}

static int decode(lua_State *L, enum base64_form form, const char *name)
{
    size_t len;
    const char *text = luaL_checklstring(L, 1, &len);
    luaL_Buffer out;
    char *to = luaL_buffinitsize(L, &out, len);
    size_t bytes_len;
    if (!base64_decode(form, text, len, to, len, &bytes_len)) {
        struct err err;
        err_set(&err, ERR_INVALID, "this is not %s", name);
        return lib_fail(L, &err);
    }
    luaL_pushresultsize(&out, bytes_len);
    return 1;
}

static int base64(lua_State *L)
{
    return encode(L, BASE64);
}

static int base64url(lua_State *L)
{
    return encode(L, BASE64_URL);
}

static int unbase64(lua_State *L)
{
    return decode(L, BASE64, "base64");
}

static int unbase64url(lua_State *L)
{
    return decode(L, BASE64_URL, "base64url");
}

static const luaL_Reg functions[] = {
    { "base64", base64 },
    { "base64url", base64url },
    { "equal", equal },
    { "hex", lib_digest_hex },
    { "hmac", lib_digest_hmac },
    { "random", random_ },
    { "sha256", lib_digest_sha256 },
    { "unbase64", unbase64 },
    { "unbase64url", unbase64url },
    { "uuid", uuid },
    { NULL, NULL },
};

int luaopen_crypto(lua_State *L)
{
    crypto_start();
    luaL_newlib(L, functions);
    return 1;
}
