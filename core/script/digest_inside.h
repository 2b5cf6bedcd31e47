/*
 * What lib_digest.c and lib_crypto.c both offer to scripts.
 */
#pragma once

#include <lua.h>

int lib_digest_hex(lua_State *L);
int lib_digest_hmac(lua_State *L);
int lib_digest_sha256(lua_State *L);
