#include "crypto/token.h"

#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "crypto/base64.h"
#include "crypto/keyring.h"
#include "expect.h"

#define SEED_1 "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"
#define SEED_2 "TM0Imyj_ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U-4pvs"
#define KID_1 "\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\""
#define PAYLOAD "{\"sub\":\"7\",\"exp\":1}"

static struct err err;
static struct keyring *keys;
static char payload[TOKEN_MAX];
static size_t payload_len;

static struct keyring *load(const char *seeds)
{
    struct keyring *loaded;
    if (!keyring_load(seeds, NULL, &loaded, &err))
        abort();
    return loaded;
}

static bool verifies(const char *token, size_t len)
{
    /* In memory of its own, so that a sanitizer sees a step beyond its end. */
    char *copy = malloc(len ? len : 1);
    memcpy(copy, token, len);
    bool ok = token_verify(keys, copy, len, payload, &payload_len, &err);
    free(copy);
    return ok;
}

static void refuses(const char *token, size_t len, const char *reason, const char *what)
{
    bool ok = !verifies(token, len) && err.code == ERR_LOGIN && strstr(err.text, reason);
    expect(ok, what);
    if (!ok)
        printf("     %s\n", err.text);
}

/* A token with a good signature and any header. */
static size_t forge(const char *header, char token[TOKEN_MAX + 1])
{
    size_t len = base64_encode(BASE64_URL, header, strlen(header), token);
    token[len++] = '.';
    len += base64_encode(BASE64_URL, PAYLOAD, strlen(PAYLOAD), token + len);
    unsigned char signature[KEY_SIGNATURE_SIZE];
    key_sign(keyring_signer(keys), token, len, signature);
    token[len++] = '.';
    return len + base64_encode(BASE64_URL, signature, sizeof signature, token + len);
}

static void header_passes(const char *header)
{
    char token[TOKEN_MAX + 1];
    expect(verifies(token, forge(header, token)), header);
}

static void header_refused(const char *header, const char *reason)
{
    char token[TOKEN_MAX + 1];
    refuses(token, forge(header, token), reason, header);
}

static void headers(void)
{
    header_passes("{\"alg\":\"EdDSA\"," KID_1 "}");
    header_passes("{\"typ\":\"JWT\"," KID_1 ",\"alg\":\"EdDSA\"}");

    static const char *const others[] = {
        "{\"alg\":\"none\"," KID_1 "}",
        "{\"alg\":\"HS256\"," KID_1 "}",
        "{\"alg\":\"eddsa\"," KID_1 "}",
        "{\"alg\":\"\"," KID_1 "}",
        "{\"alg\":null," KID_1 "}",
        "{" KID_1 "}",
        "{\"alg\":\"EdDSA\",\"typ\":\"at-jwt\"," KID_1 "}",
        "{\"alg\":\"EdDSA\",\"typ\":\"\"," KID_1 "}",
        "{\"alg\":\"EdDSA\"," KID_1 ",\"crit\":[\"exp\"]}",
        "{\"alg\":\"EdDSA\"," KID_1 ",\"crit\":\"x\"}",
        "{\"alg\":\"EdDSA\"," KID_1 ",\"jku\":\"x\"}",
        "{\"alg\":\"none\",\"alg\":\"EdDSA\"," KID_1 "}",
        "{\"alg\":\"EdDSA\",\"alg\":\"EdDSA\"," KID_1 "}",
        "{\"alg\":\"Ed\\u0044SA\"," KID_1 "}",
        "{\"alg\":\"EdDSA\"," KID_1 "} ",
        "{\"alg\":\"EdDSA\"," KID_1 "}}",
        "{\"alg\":\"EdDSA\"," KID_1 ",}",
        "{\"alg\":\"EdDSA\"," KID_1,
        "{\"alg\":\"EdDSA\"," KID_1 ",\"",
        "{}",
        "{",
        "[]",
        "null",
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        header_refused(others[i], "another kind");
    header_refused("{\"alg\":\"EdDSA\"}", "not known here");
    header_refused("{\"alg\":\"EdDSA\",\"kid\":\"\"}", "not known here");
    header_refused("{\"alg\":\"EdDSA\",\"kid\":\"kPrK\"}", "not known here");
    header_refused("", "another kind");
}

static void forms(const char *token)
{
    size_t len = strlen(token);
    for (size_t i = 0; i < len; i++)
        if (verifies(token, i))
            expect(false, "a token that was cut off");
    char changed[TOKEN_MAX + 2];
    static const char other[] = "A.=+ \n";
    for (size_t i = 0; i < len; i++)
        for (const char *c = other; *c; c++) {
            memcpy(changed, token, len);
            changed[i] = *c == token[i] ? 'B' : *c;
            if (verifies(changed, len))
                expect(false, "a token with a character changed");
        }
    expect(verifies(token, len), "the token itself, after all its changes");

    static const char *const tails[] = { ".", "=", " ", "\n", "A", ".A" };
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        int changed_len = snprintf(changed, sizeof changed, "%s%s", token, tails[i]);
        refuses(changed, (size_t)changed_len, "malformed", "a token with something behind it");
    }
    refuses("", 0, "malformed", "nothing");
    refuses(".", 1, "malformed", "a dot");
    refuses("..", 2, "malformed", "two dots");
    memset(changed, 'A', sizeof changed);
    refuses(changed, TOKEN_MAX + 1, "malformed", "a token that is too long");
}

static void sizes(void)
{
    static char big[TOKEN_MAX + 2], token[TOKEN_MAX + 1];
    memset(big, ' ', sizeof big);
    size_t longest = 0;
    for (size_t len = 0; len <= TOKEN_MAX + 1; len++)
        if (token_sign(keys, big, len, token, &err)) {
            longest = len;
            if (!verifies(token, strlen(token)) || payload_len != len)
                expect(false, "whatever is signed verifies");
        }
    expect(longest > 2800 && err.code == ERR_TOO_LARGE, "a payload may have nearly 3 KiB");
}

static void rotation(const char *token)
{
    keyring_free(keys);
    keys = load(SEED_2 "," SEED_1);
    expect(verifies(token, strlen(token)), "an older key still verifies");
    keyring_free(keys);
    keys = load(SEED_2);
    refuses(token, strlen(token), "not known here", "until it is taken away");

    /* The id of a key that is known, on the signature of one that is not. */
    char forged[TOKEN_MAX + 1];
    keyring_free(keys);
    keys = load(SEED_2);
    size_t len = forge("{\"alg\":\"EdDSA\"," KID_1 "}", forged);
    keyring_free(keys);
    keys = load(SEED_1);
    refuses(forged, len, "signature is wrong", "a signature by another key");
}

int main(void)
{
    char token[TOKEN_MAX + 1];
    keys = load(SEED_1 "," SEED_2);
    expect(token_sign(keys, PAYLOAD, strlen(PAYLOAD), token, &err), "a payload is signed");
    expect(verifies(token, strlen(token)) && payload_len == strlen(PAYLOAD)
               && memcmp(payload, PAYLOAD, payload_len) == 0,
           "and comes back");
    headers();
    forms(token);
    sizes();
    rotation(token);
    keyring_free(keys);
    return finish();
}
