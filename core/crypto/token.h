/*
 * Tokens: compact JWTs (RFC 7519) signed with Ed25519 (RFC 8037), as we write them.
 *
 * Only the signature is looked at here.  What a payload says, and until when, is
 * for who reads it.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct err;
struct keyring;

enum { TOKEN_MAX = 4096 }; /* bytes, without a terminating zero */

/* Writes the token of a payload, a JSON object, with a terminating zero.  False,
 * with ERR_TOO_LARGE, when it would be too long. */
bool token_sign(const struct keyring *keys, const char *payload, size_t len,
                char ret_token[TOKEN_MAX + 1], struct err *err);

/* Writes the payload of a token that one of the keys has signed; else ERR_LOGIN.
 * Its header must be what ours is: alg EdDSA, a known kid, typ JWT if any, and
 * nothing more, since to pass over what we do not know is how such checks fail. */
bool token_verify(const struct keyring *keys, const char *token, size_t len,
                  char ret_payload[TOKEN_MAX], size_t *ret_len, struct err *err);
