#include "crypto/seal.h"

#include <string.h>

#include "base/err.h"
#include "crypto/random.h"
#include "expect.h"

static const char secret[] = "sk-the-key-of-a-model-vendor";
enum { SEALED = sizeof secret + SEAL_EXTRA };

int main(void)
{
    unsigned char key[SEAL_KEY_SIZE], other[SEAL_KEY_SIZE], sealed[SEALED], again[SEALED];
    char plain[sizeof secret];
    struct err err;
    random_bytes(key, sizeof key);
    random_bytes(other, sizeof other);

    seal_close(key, secret, sizeof secret, sealed);
    expect(seal_open(key, sealed, SEALED, plain, &err) && strcmp(plain, secret) == 0,
           "what was sealed opens");
    seal_close(key, secret, sizeof secret, again);
    expect(memcmp(sealed, again, SEALED) != 0, "and never looks the same twice");
    expect(!seal_open(other, sealed, SEALED, plain, &err) && err.code == ERR_DENIED,
           "another key does not open it");

    bool refused = true;
    for (size_t i = 0; i < SEALED; i++) {
        sealed[i] ^= 1;
        refused = refused && !seal_open(key, sealed, SEALED, plain, &err);
        sealed[i] ^= 1;
    }
    expect(refused, "a changed bit anywhere is found, the version's too");

    for (size_t len = 0; len < SEALED; len++)
        refused = refused && !seal_open(key, sealed, len, plain, &err);
    expect(refused, "so is a missing end");

    seal_close(key, "", 0, sealed);
    expect(seal_open(key, sealed, SEAL_EXTRA, plain, &err), "nothing can be sealed as well");
    return finish();
}
