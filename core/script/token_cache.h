/*
 * Tokens that were verified before, with what they claim.
 *
 * Verifying one costs 60 us and more, and a client sends the same one each time.
 * An entry is found by the whole text of a token: one that differs from a verified
 * one in any character is another token.  A token has one place, which it takes
 * from who was there before; so the cache has a bound and needs no order.
 *
 * It holds what a signature says, which stays true as long as the process has its
 * keys.  Whether a token has expired is asked each time by who finds it here.
 */
#pragma once

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

enum { TOKEN_CACHE_PLACES = 4096 }; /* a power of two */

/* Pushes a cache. */
void token_cache_push(lua_State *L);

/* Pushes the value kept for the token, or nothing and returns false. */
bool token_cache_find(lua_State *L, int cache, const char *token, size_t len);

/* Keeps the value on top of the stack for the token at index 'token'. */
void token_cache_keep(lua_State *L, int cache, int token);
