#include "crypto/seal.h"

#include <assert.h>
#include <sodium.h>

#include "base/err.h"

enum { VERSION = 1, NONCE = crypto_secretbox_NONCEBYTES, HEAD = 1 + NONCE };

static_assert(SEAL_KEY_SIZE == crypto_secretbox_KEYBYTES, "a key fits");
static_assert(SEAL_EXTRA == HEAD + crypto_secretbox_MACBYTES, "a secret fits");

void seal_close(const unsigned char key[SEAL_KEY_SIZE], const void *plain, size_t len,
                unsigned char *ret_sealed)
{
    ret_sealed[0] = VERSION;
    randombytes_buf(ret_sealed + 1, NONCE);
    crypto_secretbox_easy(ret_sealed + HEAD, plain, len, ret_sealed + 1, key);
}

bool seal_open(const unsigned char key[SEAL_KEY_SIZE], const unsigned char *sealed, size_t len,
               void *ret_plain, struct err *err)
{
    if (len < SEAL_EXTRA || sealed[0] != VERSION)
        return err_set(err, ERR_DENIED, "this is not a sealed secret");
    if (crypto_secretbox_open_easy(ret_plain, sealed + HEAD, len - HEAD, sealed + 1, key) != 0)
        return err_set(err, ERR_DENIED, "the secret was sealed under another key, or changed");
    return true;
}
