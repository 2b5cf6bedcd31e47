#include "crypto/password.h"

#include <string.h>

#include "base/err.h"
#include "crypto/start.h"
#include "expect.h"

int main(void)
{
    char hash[PASSWORD_HASH_SIZE], again[PASSWORD_HASH_SIZE];
    struct err err;
    crypto_start();

    expect(!password_fits(PASSWORD_MIN - 1, &err) && err.code == ERR_INVALID, "seven is too few");
    expect(password_fits(PASSWORD_MIN, &err), "eight is enough");
    expect(password_fits(PASSWORD_MAX, &err), "256 is not too many");
    expect(!password_fits(PASSWORD_MAX + 1, &err), "257 is");

    expect(password_hash("correct horse", 13, hash, &err), "a password hashes");
    expect(strncmp(hash, "$argon2id$v=19$m=19456,t=2,p=1$", 31) == 0, "at the cost of today");
    expect(password_matches(hash, "correct horse", 13), "and matches");
    expect(!password_matches(hash, "correct horsf", 13), "and no other does");
    expect(!password_matches(hash, "correct horse", 12), "nor a part of it");
    expect(password_hash("correct horse", 13, again, &err) && strcmp(hash, again) != 0,
           "two hashes of one password differ");

    expect(!password_matches("", "correct horse", 13), "an empty hash is no match");
    expect(!password_matches("$argon2id$v=19$m=19456,t=2,p=1$", "correct horse", 13),
           "nor is half of one");
    return finish();
}
