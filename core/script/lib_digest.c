/*
 * digest.sha256(text)            -> 32 bytes
 * digest.hmac_sha256(key, text)  -> 32 bytes
 * digest.hex(bytes)              -> text
 *
 * What of cryptography is pure: the same for the same arguments, and so fit for a service.
 */
#include <lauxlib.h>

#include "crypto/base64.h"
#include "crypto/digest.h"
#include "crypto/start.h"
#include "script/digest_inside.h"
#include "script/lib.h"

int lib_digest_sha256(lua_State *L)
{
    size_t len;
    const char *text = luaL_checklstring(L, 1, &len);
    unsigned char digest[DIGEST_SIZE];
    digest_sha256(text, len, digest);
    lua_pushlstring(L, (const char *)digest, sizeof digest);
    return 1;
}

int lib_digest_hmac(lua_State *L)
{
    size_t key_len, len;
    const char *key = luaL_checklstring(L, 1, &key_len);
    const char *text = luaL_checklstring(L, 2, &len);
    unsigned char digest[DIGEST_SIZE];
    digest_hmac(key, key_len, text, len, digest);
    lua_pushlstring(L, (const char *)digest, sizeof digest);
    return 1;
}

int lib_digest_hex(lua_State *L)
{
    size_t len;
    const char *bytes = luaL_checklstring(L, 1, &len);
    luaL_Buffer out;
    hex_encode(bytes, len, luaL_buffinitsize(L, &out, 2 * len + 1));
    luaL_pushresultsize(&out, 2 * len);
    return 1;
}

static const luaL_Reg functions[] = {
    { "hex", lib_digest_hex },
    { "hmac_sha256", lib_digest_hmac },
    { "sha256", lib_digest_sha256 },
    { NULL, NULL },
};

int luaopen_digest(lua_State *L)
{
    crypto_start();
    luaL_newlib(L, functions);
    return 1;
}
