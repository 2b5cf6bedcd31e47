/* RFC 4648 section 10, and what strict means. */
#include "crypto/base64.h"

#include <stdint.h>
#include <string.h>

#include "crypto/random.h"
#include "expect.h"

static void both_ways(enum base64_form form, const char *bytes, const char *text)
{
    char encoded[32];
    char decoded[32];
    memset(encoded, 'x', sizeof encoded);
    size_t len = base64_encode(form, bytes, strlen(bytes), encoded);
    expect(len == strlen(text) && strcmp(encoded, text) == 0, text);
    expect(encoded[len + 1] == 'x', "nothing is written behind the text");
    expect(base64_decode(form, text, strlen(text), decoded, sizeof decoded, &len)
               && len == strlen(bytes) && memcmp(decoded, bytes, len) == 0,
           bytes);
}

static void refuses(enum base64_form form, const char *text)
{
    char bytes[32];
    size_t len;
    expect(!base64_decode(form, text, strlen(text), bytes, sizeof bytes, &len), text);
}

static void any_bytes(enum base64_form form)
{
    unsigned char bytes[64], decoded[64];
    char text[BASE64_SIZE(64)];
    bool ok = true;
    for (size_t len = 0; len <= sizeof bytes; len++) {
        random_bytes(bytes, len);
        size_t text_len = base64_encode(form, bytes, len, text);
        size_t back;
        ok = ok && text_len < BASE64_SIZE(len)
             && base64_decode(form, text, text_len, decoded, len, &back) && back == len
             && memcmp(bytes, decoded, len) == 0;
        ok = ok && (len == 0 || !base64_decode(form, text, text_len, decoded, len - 1, &back));
    }
    expect(ok, "any bytes come back, and no more than there is room for");
}

/* With room to spare, as a picture is read. */
static void long_texts(void)
{
    enum { LONG = 300, ROOM = BASE64_SIZE(LONG) };
    unsigned char bytes[LONG], decoded[ROOM];
    char text[ROOM];
    bool ok = true, refused = true;
    for (size_t len = 1; len <= LONG; len++) {
        random_bytes(bytes, len);
        size_t back, text_len = base64_encode(BASE64, bytes, len, text);
        ok = ok && base64_decode(BASE64, text, text_len, decoded, sizeof decoded, &back) &&
             back == len && memcmp(bytes, decoded, len) == 0 && strlen(text) == text_len;
        char *wrong = text + len * 7 % (text_len - 2);
        *wrong = "*-=\n\xC3"[len % 5];
        refused = refused &&
                  !base64_decode(BASE64, text, text_len, decoded, sizeof decoded, &back);
    }
    expect(ok, "a long text comes back");
    expect(refused, "and is refused for one character anywhere");
}

/* Every last character but one leaves bits over that mean nothing. */
static void no_second_spelling(void)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                  "0123456789-_";
    int accepted = 0;
    for (size_t i = 0; i < sizeof letters - 1; i++) {
        char text[3] = { 'Z', letters[i], '\0' };
        char byte;
        size_t len;
        accepted += base64_decode(BASE64_URL, text, 2, &byte, 1, &len);
    }
    expect(accepted == 4, "two characters are one byte in four cases of 64");
}

int main(void)
{
    static const char *const pairs[][2] = {
        { "", "" },         { "f", "Zg==" },         { "fo", "Zm8=" },        { "foo", "Zm9v" },
        { "foob", "Zm9vYg==" }, { "fooba", "Zm9vYmE=" }, { "foobar", "Zm9vYmFy" },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        both_ways(BASE64, pairs[i][0], pairs[i][1]);
    both_ways(BASE64, "\xFB\xFF", "+/8=");
    both_ways(BASE64_URL, "\xFB\xFF", "-_8");
    both_ways(BASE64_URL, "f", "Zg");

    static const char *const bad[] = { "Z",    "Zg==",  "Zm8=", "Zh",   "Zm9",
                                       "Zm 8", "Zm8\n", "+/8",  "Zm9v." };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        refuses(BASE64_URL, bad[i]);
    refuses(BASE64, "\xC3Q==");
    refuses(BASE64_URL, "\xC3Q");
    refuses(BASE64, "Zg");
    refuses(BASE64, "Zg=");
    refuses(BASE64, "Zg===");
    refuses(BASE64, "Zh==");
    refuses(BASE64, "-_8=");
    refuses(BASE64, "Zg==Zg==");
    long_texts();
    no_second_spelling();
    any_bytes(BASE64);
    any_bytes(BASE64_URL);
    return finish();
}
