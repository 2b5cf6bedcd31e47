#include "crypto/digest.h"

#include <assert.h>
#include <sodium.h>

static_assert(DIGEST_SIZE == crypto_hash_sha256_BYTES, "a digest fits");
static_assert(DIGEST_SIZE == crypto_auth_hmacsha256_BYTES, "so does a code");

void digest_sha256(const void *bytes, size_t len, unsigned char ret_digest[DIGEST_SIZE])
{
    crypto_hash_sha256(ret_digest, bytes, len);
}

void digest_hmac(const void *key, size_t key_len, const void *bytes, size_t len,
                 unsigned char ret_digest[DIGEST_SIZE])
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key, key_len);
    crypto_auth_hmacsha256_update(&state, bytes, len);
    crypto_auth_hmacsha256_final(&state, ret_digest);
    sodium_memzero(&state, sizeof state);
}

bool digest_equal(const void *a, const void *b, size_t len)
{
    return sodium_memcmp(a, b, len) == 0;
}
