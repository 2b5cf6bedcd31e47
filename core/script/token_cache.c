#include "script/token_cache.h"

#include <stdint.h>
#include <string.h>

#include "crypto/digest.h"

/* Where the signature begins, or the end when there is none. */
static size_t signature_at(const char *token, size_t len)
{
    const char *dot = memrchr(token, '.', len);
    return dot ? (size_t)(dot - token) + 1 : len;
}

/* A place is taken from the signature: no two of ours begin alike, and nobody can
 * make one that does, so there is nothing to aim with. */
static lua_Integer place_of(const char *signature, size_t len)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < len && i < 8; i++)
        hash = (hash ^ (unsigned char)signature[i]) * 16777619u;
    return (hash ^ hash >> 15) & (TOKEN_CACHE_PLACES - 1);
}

/* Token and value lie side by side in a list. */
static lua_Integer index_of(const char *token, size_t len)
{
    size_t at = signature_at(token, len);
    return 2 * place_of(token + at, len - at) + 1;
}

/* The signature is compared in a time that tells nothing: what is before it a
 * stranger may know, and must not find the rest character by character. */
static bool same(const char *token, size_t len, const char *kept, size_t kept_len)
{
    size_t at = signature_at(token, len);
    return len == kept_len && memcmp(token, kept, at) == 0
           && digest_equal(token + at, kept + at, len - at);
}

void token_cache_push(lua_State *L)
{
    lua_createtable(L, 2 * TOKEN_CACHE_PLACES, 0);
}

bool token_cache_find(lua_State *L, int cache, const char *token, size_t len)
{
    lua_Integer index = index_of(token, len);
    size_t kept_len;
    lua_rawgeti(L, cache, index);
    const char *kept = lua_tolstring(L, -1, &kept_len);
    bool found = kept && same(token, len, kept, kept_len);
    lua_pop(L, 1);
    if (found)
        lua_rawgeti(L, cache, index + 1);
    return found;
}

void token_cache_keep(lua_State *L, int cache, int token)
{
    size_t len;
    const char *text = lua_tolstring(L, token, &len);
    lua_Integer index = index_of(text, len);
    lua_pushvalue(L, -1);
    lua_rawseti(L, cache, index + 1);
    lua_pushvalue(L, token);
    lua_rawseti(L, cache, index);
}
