/* Ed25519 by RFC 8032 and RFC 8037, and the key file among several processes. */
#include "crypto/keyring.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "crypto/base64.h"
#include "expect.h"

/* RFC 8032 test 1 is the key of RFC 8037 appendix A. */
#define SEED_1 "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"
#define SEED_2 "TM0Imyj_ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U-4pvs"
#define THUMBPRINT_1 "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"

static struct err err;

static struct keyring *load(const char *seeds)
{
    struct keyring *keys = NULL;
    return keyring_load(seeds, NULL, &keys, &err) ? keys : NULL;
}

static void signs(const char *seed, const char *text, const char *expected_hex)
{
    struct keyring *keys = load(seed);
    const struct key *key = keyring_signer(keys);
    unsigned char signature[KEY_SIGNATURE_SIZE];
    char hex[2 * KEY_SIGNATURE_SIZE + 1];
    key_sign(key, text, strlen(text), signature);
    hex_encode(signature, sizeof signature, hex);
    expect(strcmp(hex, expected_hex) == 0, "a known signature");
    expect(key_verify(key, text, strlen(text), signature), "which verifies");
    signature[10] ^= 4;
    expect(!key_verify(key, text, strlen(text), signature), "and does not when changed");
    keyring_free(keys);
}

static void known_signatures(void)
{
    signs(SEED_1, "",
          "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
          "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    signs(SEED_2, "\x72",
          "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    signs(SEED_1, "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
          "860c98d2297f3060a33f42739672d61b53cf3adefed3d3c672f320dc021b411e"
          "9d59b8628dc351e248b88b29468e0e41855b0fb7d83bb15be902bfccb8cd0a02");
}

static void known_names(void)
{
    struct keyring *keys = load(SEED_1 ", " SEED_2 "\n");
    struct buf out;
    buf_init(&out, 4096);
    keyring_add_jwks(keys, &out);
    const char *text = buf_text(&out);
    static const char expected[] =
        "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\","
        "\"use\":\"sig\",\"alg\":\"EdDSA\",\"kid\":\"" THUMBPRINT_1 "\","
        "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"},{\"kty\"";
    expect(strncmp(text, expected, sizeof expected - 1) == 0,
           "the JWK set, with RFC 8037's public key and thumbprint");
    expect(strcmp(keyring_signer(keys)->id, THUMBPRINT_1) == 0, "the first key signs");
    expect(keyring_find(keys, THUMBPRINT_1, 43) == keyring_signer(keys), "and is found by its id");
    expect(!keyring_find(keys, THUMBPRINT_1, 42), "not by a part of it");
    expect(!keyring_find(keys, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4l", 43),
           "nor by another");
    buf_finish(&out);
    keyring_free(keys);
}

static void bad_seeds(void)
{
    static const char *const bad[] = {
        "x", SEED_1 ",", "," SEED_1, SEED_1 "," SEED_2 "x", SEED_1 "=", " ",
        "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
        "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2B",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect(!load(bad[i]) && !strstr(err.text, "WGx") && !strstr(err.text, "TM0"),
               bad[i]);
    char many[9 * 44];
    for (int i = 0; i < 9; i++)
        memcpy(many + 44 * i, SEED_1 ",", 44);
    many[9 * 44 - 1] = '\0';
    expect(!load(many), "nine keys are too many");
    many[8 * 44 - 1] = '\0';
    struct keyring *keys = load(many);
    expect(keys, "eight are not");
    keyring_free(keys);
}

/* What process i prints of the file's key. */
static void load_and_tell(const char *path, int to)
{
    struct keyring *keys;
    char id[KEY_ID_SIZE] = "";
    if (keyring_load(NULL, path, &keys, &err)) {
        memcpy(id, keyring_signer(keys)->id, sizeof id);
        keyring_free(keys);
    }
    bool written = write(to, id, sizeof id) == sizeof id;
    _exit(!written);
}

static void several_at_once(const char *path)
{
    enum { PROCESSES = 24 };
    int ends[2];
    char ids[PROCESSES][KEY_ID_SIZE];
    bool same = pipe(ends) == 0;
    for (int i = 0; i < PROCESSES; i++)
        if (fork() == 0)
            load_and_tell(path, ends[1]);
    for (int i = 0; i < PROCESSES; i++) {
        same = same && read(ends[0], ids[i], sizeof ids[i]) == sizeof ids[i];
        same = same && ids[i][0] && strcmp(ids[i], ids[0]) == 0;
        wait(NULL);
    }
    expect(same, "24 processes that start at once have one key");
    close(ends[0]);
    close(ends[1]);
}

static void key_file(void)
{
    char folder[] = "/tmp/aimix-keyring-XXXXXX", path[64];
    if (!mkdtemp(folder))
        abort();
    snprintf(path, sizeof path, "%s/token.key", folder);
    several_at_once(path);

    struct stat status;
    expect(stat(path, &status) == 0 && (status.st_mode & 0777) == 0600 && status.st_nlink == 1,
           "the file is its owner's alone, and no draft is left");
    struct keyring *keys;
    expect(chmod(path, 0640) == 0 && !keyring_load("", path, &keys, &err)
               && strstr(err.text, "chmod 600"),
           "a file that others can read is refused");
    expect(chmod(path, 0600) == 0 && truncate(path, 20) == 0
               && !keyring_load(NULL, path, &keys, &err),
           "so is half a file");
    expect(truncate(path, 0) == 0 && !keyring_load(NULL, path, &keys, &err), "so is an empty one");
    expect(!keyring_load(NULL, "/nonexistent/token.key", &keys, &err), "a folder must be there");
    expect(unlink(path) == 0 && rmdir(folder) == 0, "and nothing else is in the folder");
}

int main(void)
{
    known_signatures();
    known_names();
    bad_seeds();
    key_file();
    return finish();
}
