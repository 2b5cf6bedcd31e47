/* SHA-256 by FIPS 180-4's examples, HMAC by RFC 4231, hexadecimal on the way. */
#include "crypto/digest.h"

#include <string.h>

#include "crypto/base64.h"
#include "expect.h"

static bool is(const unsigned char digest[DIGEST_SIZE], const char *hex)
{
    char text[2 * DIGEST_SIZE + 1];
    hex_encode(digest, DIGEST_SIZE, text);
    return strcmp(text, hex) == 0;
}

static void sha256(const char *text, const char *hex)
{
    unsigned char digest[DIGEST_SIZE];
    digest_sha256(text, strlen(text), digest);
    expect(is(digest, hex), text);
}

static void hmac(const char *name, const void *key, size_t key_len, const void *text, size_t len,
                 const char *hex)
{
    unsigned char digest[DIGEST_SIZE];
    digest_hmac(key, key_len, text, len, digest);
    expect(is(digest, hex), name);
}

static void rfc4231(void)
{
    unsigned char key[131], text[50];
    memset(key, 0x0B, 20);
    hmac("RFC 4231 case 1", key, 20, "Hi There", 8,
         "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    hmac("RFC 4231 case 2", "Jefe", 4, "what do ya want for nothing?", 28,
         "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    memset(key, 0xAA, sizeof key);
    memset(text, 0xDD, sizeof text);
    hmac("RFC 4231 case 3", key, 20, text, sizeof text,
         "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    hmac("RFC 4231 case 6", key, sizeof key,
         "Test Using Larger Than Block-Size Key - Hash Key First", 54,
         "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

int main(void)
{
    sha256("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sha256("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
           "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    rfc4231();
    expect(digest_equal("abc", "abc", 3), "equal bytes are equal");
    expect(!digest_equal("abc", "abd", 3), "others are not");
    expect(digest_equal("", "", 0), "nothing equals nothing");
    return finish();
}
