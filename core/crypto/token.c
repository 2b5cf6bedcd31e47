#include "crypto/token.h"

#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "crypto/base64.h"
#include "crypto/keyring.h"

enum {
    HEADER_MAX = 256,
    HEADER_TEXT = BASE64_SIZE(HEADER_MAX),
    SIGNATURE_TEXT = BASE64_SIZE(KEY_SIGNATURE_SIZE) - 1,
};

static const char malformed[] = "the token is malformed";
static const char other_kind[] = "the token is of another kind than this service's";
static const char unknown_key[] = "the token was signed with a key that is not known here";
static const char bad_signature[] = "the token's signature is wrong";

struct slice {
    const char *at;
    size_t len;
};

static bool slice_is(struct slice slice, const char *text)
{
    return slice.len == strlen(text) && memcmp(slice.at, text, slice.len) == 0;
}

/* Signing. */

bool token_sign(const struct keyring *keys, const char *payload, size_t len,
                char ret_token[TOKEN_MAX + 1], struct err *err)
{
    const struct key *key = keyring_signer(keys);
    char header[HEADER_MAX], start[HEADER_TEXT];
    int header_len = snprintf(header, sizeof header,
                              "{\"alg\":\"EdDSA\",\"typ\":\"JWT\",\"kid\":\"%s\"}", key->id);
    size_t start_len = base64_encode(BASE64_URL, header, (size_t)header_len, start);
    if (len > TOKEN_MAX || start_len + BASE64_SIZE(len) + SIGNATURE_TEXT + 2 > TOKEN_MAX)
        return err_set(err, ERR_TOO_LARGE, "a token has at most %d bytes", TOKEN_MAX);

    char *at = ret_token;
    memcpy(at, start, start_len);
    at += start_len;
    *at++ = '.';
    at += base64_encode(BASE64_URL, payload, len, at);

    unsigned char signature[KEY_SIGNATURE_SIZE];
    key_sign(key, ret_token, (size_t)(at - ret_token), signature);
    *at++ = '.';
    base64_encode(BASE64_URL, signature, sizeof signature, at);
    return true;
}

/* The header: a flat JSON object of words.  A word is what alg, typ and kid are
 * made of, so it needs no escapes, and no parser that knows them. */

struct header {
    struct slice alg;
    struct slice typ;
    struct slice kid;
};

static bool accept(struct slice *rest, char c)
{
    if (rest->len == 0 || *rest->at != c)
        return false;
    rest->at++;
    rest->len--;
    return true;
}

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
           || c == '_';
}

static bool word(struct slice *rest, struct slice *ret_word)
{
    if (!accept(rest, '"'))
        return false;
    ret_word->at = rest->at;
    while (rest->len > 0 && is_word(*rest->at))
        rest->at++, rest->len--;
    ret_word->len = (size_t)(rest->at - ret_word->at);
    return accept(rest, '"');
}

static struct slice *member_of(struct header *header, struct slice name)
{
    if (slice_is(name, "alg"))
        return &header->alg;
    if (slice_is(name, "typ"))
        return &header->typ;
    if (slice_is(name, "kid"))
        return &header->kid;
    return NULL;
}

static bool member(struct slice *rest, struct header *header)
{
    struct slice name;
    if (!word(rest, &name) || !accept(rest, ':'))
        return false;
    struct slice *value = member_of(header, name);
    return value && !value->at && word(rest, value); /* known, and not there yet */
}

static bool read_header(struct slice rest, struct header *ret_header)
{
    *ret_header = (struct header){ .alg = { NULL, 0 } };
    if (!accept(&rest, '{'))
        return false;
    do {
        if (!member(&rest, ret_header))
            return false;
    } while (accept(&rest, ','));
    return accept(&rest, '}') && rest.len == 0;
}

/* Verifying. */

static bool fail(struct err *err, const char *reason)
{
    return err_set(err, ERR_LOGIN, "%s", reason);
}

/* Three parts with a dot between them. */
static bool split(const char *token, size_t len, struct slice ret_parts[3])
{
    const char *at = token;
    for (int i = 0; i < 3; i++) {
        const char *end = token + len;
        const char *dot = memchr(at, '.', (size_t)(end - at));
        if (!dot != (i == 2))
            return false;
        ret_parts[i] = (struct slice){ at, (size_t)((dot ? dot : end) - at) };
        at = dot ? dot + 1 : end;
    }
    return true;
}

static const struct key *key_of(const struct keyring *keys, struct slice text, struct err *err)
{
    char bytes[HEADER_MAX];
    struct slice rest = { bytes, 0 };
    struct header header;
    if (!base64_decode(BASE64_URL, text.at, text.len, bytes, sizeof bytes, &rest.len)) {
        fail(err, malformed);
        return NULL;
    }
    if (!read_header(rest, &header) || !slice_is(header.alg, "EdDSA")
        || (header.typ.at && !slice_is(header.typ, "JWT"))) {
        fail(err, other_kind);
        return NULL;
    }
    const struct key *key = keyring_find(keys, header.kid.at, header.kid.len);
    if (!key)
        fail(err, unknown_key);
    return key;
}

bool token_verify(const struct keyring *keys, const char *token, size_t len,
                  char ret_payload[TOKEN_MAX], size_t *ret_len, struct err *err)
{
    struct slice parts[3];
    unsigned char signature[KEY_SIGNATURE_SIZE];
    size_t signature_len;
    if (len > TOKEN_MAX || !split(token, len, parts)
        || !base64_decode(BASE64_URL, parts[2].at, parts[2].len, signature, sizeof signature,
                          &signature_len)
        || signature_len != sizeof signature)
        return fail(err, malformed);

    const struct key *key = key_of(keys, parts[0], err);
    if (!key)
        return false;
    if (!key_verify(key, token, (size_t)(parts[2].at - token) - 1, signature))
        return fail(err, bad_signature);
    if (!base64_decode(BASE64_URL, parts[1].at, parts[1].len, ret_payload, TOKEN_MAX, ret_len))
        return fail(err, malformed);
    return true;
}
