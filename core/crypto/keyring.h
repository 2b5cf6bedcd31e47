/*
 * The keys that tokens are signed with: Ed25519, the first signs, all verify.
 *
 * To change the key of a running service, put the new seed first and keep the
 * old one behind it until the last token it signed has expired.
 *
 * A key's id is its thumbprint (RFC 7638), so it needs no list of its own and
 * anybody can compute it from the public key.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct err;
struct keyring;

enum {
    KEYRING_MAX = 8,
    KEY_SEED_SIZE = 32,
    KEY_ID_SIZE = 44,       /* with the terminating zero */
    KEY_SIGNATURE_SIZE = 64,
};

struct key {
    char id[KEY_ID_SIZE];
    unsigned char public[32];
    unsigned char secret[64];
};

/* Takes the seeds from 'seeds' (base64url, separated by commas), or else from the
 * file 'path', which is made with a fresh seed when it is not there: by whom of
 * several processes is all the same, they end up with one.  'seeds' may be NULL or
 * empty.  No seed is ever part of an error's text. */
bool keyring_load(const char *seeds, const char *path, struct keyring **ret_keys,
                  struct err *err);

/* One key that nobody else will ever have, for a process that lives for itself. */
struct keyring *keyring_new_random(void);
void keyring_free(struct keyring *keys);

const struct key *keyring_signer(const struct keyring *keys);

/* NULL when there is none with this id. */
const struct key *keyring_find(const struct keyring *keys, const char *id, size_t len);

/* Adds the public keys as a JWK set (RFC 7517, RFC 8037). */
void keyring_add_jwks(const struct keyring *keys, struct buf *out);

void key_sign(const struct key *key, const void *bytes, size_t len,
              unsigned char ret_signature[KEY_SIGNATURE_SIZE]);
bool key_verify(const struct key *key, const void *bytes, size_t len,
                const unsigned char signature[KEY_SIGNATURE_SIZE]);
