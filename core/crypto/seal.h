/*
 * Secrets at rest: sealed under a key, they can be neither read nor changed.
 *
 * The first byte is the version of the form, so that a later one can tell what
 * it has before it; version 1 is a nonce and then XSalsa20-Poly1305.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct err;

enum {
    SEAL_KEY_SIZE = 32,
    SEAL_EXTRA = 1 + 24 + 16, /* bytes that a sealed secret is longer by */
};

/* Writes len + SEAL_EXTRA bytes; the same secret never looks the same twice. */
void seal_close(const unsigned char key[SEAL_KEY_SIZE], const void *plain, size_t len,
                unsigned char *ret_sealed);

/* Writes len - SEAL_EXTRA bytes.  False, with ERR_DENIED, when it was sealed under
 * another key, was changed, or is no sealed secret at all. */
bool seal_open(const unsigned char key[SEAL_KEY_SIZE], const unsigned char *sealed, size_t len,
               void *ret_plain, struct err *err);
