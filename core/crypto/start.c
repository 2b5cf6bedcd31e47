#include "crypto/start.h"

#include <assert.h>
#include <sodium.h>

void crypto_start(void)
{
    int failed = sodium_init() < 0;
    assert(!failed);
}
