#include "crypto/keyring.h"

#include <assert.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "crypto/base64.h"
#include "crypto/digest.h"
#include "crypto/keyfile.h"
#include "crypto/start.h"

static_assert(KEY_SEED_SIZE == crypto_sign_SEEDBYTES, "a seed fits");
static_assert(KEY_SIGNATURE_SIZE == crypto_sign_BYTES, "a signature fits");
static_assert(sizeof((struct key *)0)->public == crypto_sign_PUBLICKEYBYTES, "a public key fits");
static_assert(sizeof((struct key *)0)->secret == crypto_sign_SECRETKEYBYTES, "a secret key fits");

enum { PUBLIC_TEXT = BASE64_SIZE(32) };

struct keyring {
    int count;
    struct key keys[KEYRING_MAX];
};

static void public_text(const struct key *key, char ret_text[PUBLIC_TEXT])
{
    base64_encode(BASE64_URL, key->public, sizeof key->public, ret_text);
}

/* RFC 7638: the required members, in the order of their names, without a space. */
static void set_id(struct key *key)
{
    char public[PUBLIC_TEXT], json[128];
    unsigned char digest[DIGEST_SIZE];
    public_text(key, public);
    int len = snprintf(json, sizeof json, "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}",
                       public);
    digest_sha256(json, (size_t)len, digest);
    base64_encode(BASE64_URL, digest, sizeof digest, key->id);
}

static void add_key(struct keyring *keys, const unsigned char seed[KEY_SEED_SIZE])
{
    struct key *key = &keys->keys[keys->count++];
    crypto_sign_seed_keypair(key->public, key->secret, seed);
    set_id(key);
}

/* Spaces and line ends around a seed are what files and shells leave behind. */
static bool add_seed(struct keyring *keys, const char *text, size_t len)
{
    static const char space[] = " \t\r\n";
    while (len > 0 && strchr(space, text[0]))
        text++, len--;
    while (len > 0 && strchr(space, text[len - 1]))
        len--;

    unsigned char seed[KEY_SEED_SIZE];
    size_t seed_len;
    bool ok = keys->count < KEYRING_MAX
              && base64_decode(BASE64_URL, text, len, seed, sizeof seed, &seed_len)
              && seed_len == sizeof seed;
    if (ok)
        add_key(keys, seed);
    sodium_memzero(seed, sizeof seed);
    return ok;
}

static bool add_seeds(struct keyring *keys, const char *seeds, const char *from, struct err *err)
{
    for (const char *at = seeds;; at++) {
        size_t len = strcspn(at, ",");
        if (keys->count == KEYRING_MAX)
            return err_set(err, ERR_INVALID, "%s holds more than %d keys", from, KEYRING_MAX);
        if (!add_seed(keys, at, len))
            return err_set(err, ERR_INVALID, "%s: key %d is not 32 bytes in base64url", from,
                           keys->count + 1);
        at += len;
        if (*at == '\0')
            return true;
    }
}

static bool add_file(struct keyring *keys, const char *path, struct err *err)
{
    char seeds[KEYFILE_SIZE];
    bool ok = keyfile_load(path, seeds, err) && add_seeds(keys, seeds, path, err);
    sodium_memzero(seeds, sizeof seeds);
    return ok;
}

/* Memory that is not swapped, not dumped, and guarded on both sides. */
static struct keyring *keyring_new(void)
{
    crypto_start();
    struct keyring *keys = sodium_malloc(sizeof *keys);
    assert(keys);
    keys->count = 0;
    return keys;
}

void keyring_free(struct keyring *keys)
{
    sodium_free(keys);
}

bool keyring_load(const char *seeds, const char *path, struct keyring **ret_keys,
                  struct err *err)
{
    struct keyring *keys = keyring_new();
    bool ok = seeds && *seeds ? add_seeds(keys, seeds, "AIMIX_TOKEN_KEY", err)
                              : add_file(keys, path, err);
    if (!ok) {
        keyring_free(keys);
        return false;
    }
    *ret_keys = keys;
    return true;
}

struct keyring *keyring_new_random(void)
{
    struct keyring *keys = keyring_new();
    unsigned char seed[KEY_SEED_SIZE];
    randombytes_buf(seed, sizeof seed);
    add_key(keys, seed);
    sodium_memzero(seed, sizeof seed);
    return keys;
}

const struct key *keyring_signer(const struct keyring *keys)
{
    return &keys->keys[0];
}

const struct key *keyring_find(const struct keyring *keys, const char *id, size_t len)
{
    for (int i = 0; i < keys->count; i++)
        if (len == KEY_ID_SIZE - 1 && memcmp(keys->keys[i].id, id, len) == 0)
            return &keys->keys[i];
    return NULL;
}

void keyring_add_jwks(const struct keyring *keys, struct buf *out)
{
    char public[PUBLIC_TEXT];
    buf_add_text(out, "{\"keys\":[");
    for (int i = 0; i < keys->count; i++) {
        public_text(&keys->keys[i], public);
        buf_printf(out,
                   "%s{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"use\":\"sig\",\"alg\":\"EdDSA\","
                   "\"kid\":\"%s\",\"x\":\"%s\"}",
                   i > 0 ? "," : "", keys->keys[i].id, public);
    }
    buf_add_text(out, "]}");
}

void key_sign(const struct key *key, const void *bytes, size_t len,
              unsigned char ret_signature[KEY_SIGNATURE_SIZE])
{
    crypto_sign_detached(ret_signature, NULL, bytes, len, key->secret);
}

bool key_verify(const struct key *key, const void *bytes, size_t len,
                const unsigned char signature[KEY_SIGNATURE_SIZE])
{
    return crypto_sign_verify_detached(signature, bytes, len, key->public) == 0;
}
