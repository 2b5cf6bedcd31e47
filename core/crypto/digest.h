/* SHA-256, HMAC with it, and comparing what must not be guessed byte by byte. */
#pragma once

#include <stdbool.h>
#include <stddef.h>

enum { DIGEST_SIZE = 32 };

void digest_sha256(const void *bytes, size_t len, unsigned char ret_digest[DIGEST_SIZE]);

/* HMAC-SHA-256 (RFC 2104); a key may have any length. */
void digest_hmac(const void *key, size_t key_len, const void *bytes, size_t len,
                 unsigned char ret_digest[DIGEST_SIZE]);

/* In a time that tells nothing but 'len'. */
bool digest_equal(const void *a, const void *b, size_t len);
