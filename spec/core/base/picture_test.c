/* Pictures taken apart and put together: what stays, what goes, and what is refused. */
#include "base/picture.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../http/expect.h"
#include "pictures.h"

/* ---- what becomes of them ---- */

static struct picture picture;
static struct bytes out;

/* In memory of exactly that size, so that a sanitizer sees a step beyond it. */
static enum picture_fault clean(const unsigned char *bytes, size_t len)
{
    unsigned char *from = malloc(len ? len : 1), *to = malloc(len + PICTURE_GROWTH);
    memcpy(from, bytes, len);
    enum picture_fault fault = picture_clean(from, len, to, &picture, &out.len);
    if (fault == PICTURE_GOOD)
        memcpy(out.at, to, out.len);
    free(from);
    free(to);
    return fault;
}

static enum picture_fault clean_all(const struct bytes *bytes)
{
    return clean(bytes->at, bytes->len);
}

static bool has(const struct bytes *bytes, const char *text)
{
    return memmem(bytes->at, bytes->len, text, strlen(text)) != NULL;
}

static bool is_sized(enum picture_kind kind)
{
    return picture.kind == kind && picture.width == WIDTH && picture.height == HEIGHT;
}

/* What is clean stays as it is. */
static bool stays(void)
{
    struct bytes once = out;
    return clean_all(&once) == PICTURE_GOOD && out.len == once.len &&
           memcmp(out.at, once.at, out.len) == 0;
}

static void jpegs(void)
{
    struct bytes from = jpeg();
    check(clean_all(&from) == PICTURE_GOOD && is_sized(PICTURE_JPEG), "a JPEG is measured");
    check(!has(&out, "secret") && !has(&out, "GPS") && !has(&out, "thumbs") &&
              !has(&out, "xmpmeta") && !has(&out, "see"),
          "nothing of its maker stays in a JPEG");
    check(has(&out, "tables") && has(&out, "coded\xFF") &&
              has(&out, "restart") && has(&out, "second scan\xFF\xD9") &&
              memmem(out.at, out.len, "\xFF\xEE\0\x0E" "Adobe\0\x64\0\0\0\0\x02", 16) != NULL,
          "what it is decoded with stays");
    check(memmem(out.at, out.len, "\x01\x12\0\3\0\0\0\1\0\6", 10) != NULL, "and which way is up");
    check(stays(), "a clean JPEG stays as it is");
}

static void other_kinds(void)
{
    struct bytes from = png();
    check(clean_all(&from) == PICTURE_GOOD && is_sized(PICTURE_PNG), "a PNG is measured");
    check(!has(&out, "secret") && !has(&out, "GPS"), "nothing of its maker stays in a PNG");
    check(has(&out, "IHDR") && has(&out, "r1g2b3") && has(&out, "more pixels") && has(&out, "IEND"),
          "its pixels do");
    check(stays(), "a clean PNG stays as it is");
    from = webp();
    check(clean_all(&from) == PICTURE_GOOD && is_sized(PICTURE_WEBP), "a WebP is measured");
    check(!has(&out, "secret") && !has(&out, "EXIF") && !has(&out, "XMP "),
          "nothing of its maker stays in a WebP");
    check(has(&out, "pixels!") && out.at[20] == 0, "its pixels do, and its flags say so");
    check(stays(), "a clean WebP stays as it is");
    from = lossless();
    check(clean_all(&from) == PICTURE_GOOD && is_sized(PICTURE_WEBP), "so is a lossless one");
}

static void tails(void)
{
    struct bytes (*const makers[])(void) = { jpeg, png, webp, lossless };
    for (size_t i = 0; i < sizeof makers / sizeof *makers; i++) {
        struct bytes from = makers[i]();
        clean_all(&from);
        size_t len = out.len;
        ADD(&from, "PK\3\4<script>\xFF\xD8\xFF another");
        check(clean_all(&from) == PICTURE_GOOD && out.len == len && !has(&out, "<script>"),
              "what comes after a picture goes");
    }
}

/* ---- what is refused ---- */

static void cuts(void)
{
    struct bytes (*const makers[])(void) = { jpeg, png, webp, lossless };
    bool ok = true;
    for (size_t i = 0; i < sizeof makers / sizeof *makers; i++) {
        struct bytes from = makers[i]();
        for (size_t len = 0; len < from.len; len++)
            ok = ok && clean(from.at, len) != PICTURE_GOOD;
    }
    check(ok, "a picture that is cut short, wherever, is refused");
}

static void strangers(void)
{
    struct bytes gif = { .len = 0 }, riff = { .len = 0 }, none = { .len = 0 };
    ADD(&gif, "GIF89a\x80\x02\xE0\x01 and more");
    ADD(&riff, "RIFF\x20\0\0\0WAVEfmt ");
    check(clean_all(&gif) == PICTURE_UNKNOWN, "a GIF is unknown");
    check(clean_all(&riff) == PICTURE_UNKNOWN, "so is a sound");
    check(clean_all(&none) == PICTURE_UNKNOWN, "and nothing at all");
}

static void moving(void)
{
    struct bytes apng = { .len = 0 }, awebp = { .len = 0 }, hidden = { .len = 0 };
    png_head(&apng, "\x08\x06\0\0\0");
    CHUNK(&apng, "acTL", "\0\0\0\2\0\0\0\0");
    CHUNK(&apng, "IDAT", "pixels");
    CHUNK(&apng, "IEND", "");
    check(clean_all(&apng) == PICTURE_ANIMATED, "a moving PNG is refused");
    riff_begin(&awebp);
    extended(&awebp, 0x02);
    RIFF_CHUNK(&awebp, "ANIM", "\0\0\0\0\0\0");
    riff_end(&awebp);
    check(clean_all(&awebp) == PICTURE_ANIMATED, "so is a moving WebP");
    riff_begin(&hidden);
    extended(&hidden, 0);
    RIFF_CHUNK(&hidden, "ANMF", "0123456789012345");
    riff_end(&hidden);
    check(clean_all(&hidden) == PICTURE_ANIMATED, "also when its flags deny it");
}

static void lying_jpegs(void)
{
    struct bytes two = { .len = 0 }, rare = { .len = 0 }, empty = { .len = 0 };
    struct bytes many = { .len = 0 };
    ADD(&two, "\xFF\xD8");
    frame(&two, 0xC0);
    frame(&two, 0xC0);
    check(clean_all(&two) == PICTURE_DAMAGED, "a JPEG of two frames is refused");
    ADD(&rare, "\xFF\xD8");
    frame(&rare, 0xC9);
    check(clean_all(&rare) == PICTURE_FOREIGN, "arithmetic coding is foreign");
    ADD(&empty, "\xFF\xD8");
    frame(&empty, 0xC0);
    ADD(&empty, "\xFF\xD9");
    check(clean_all(&empty) == PICTURE_DAMAGED, "a JPEG without a scan is refused");
    ADD(&many, "\xFF\xD8");
    frame(&many, 0xC2);
    for (int i = 0; i < 101; i++)
        segment(&many, 0xDA, scan, sizeof scan - 1);
    ADD(&many, "\xFF\xD9");
    check(clean_all(&many) == PICTURE_DAMAGED, "one of a hundred and one scans is refused");
}

/* A JPEG in which one segment is this. */
static enum picture_fault jpeg_with(unsigned marker, const char *data, size_t len)
{
    struct bytes from = { .len = 0 };
    ADD(&from, "\xFF\xD8");
    if (marker != 0xC0)
        frame(&from, 0xC0);
    segment(&from, marker, data, len);
    segment(&from, 0xDA, scan, sizeof scan - 1);
    ADD(&from, "coded\xFF\xD9");
    return clean_all(&from);
}

#define JPEG_WITH(marker, literal) jpeg_with(marker, literal, sizeof(literal) - 1)

static void hiding_jpegs(void)
{
    check(JPEG_WITH(0xC0, "\x08\1\xE0\2\x80\1\1\x11\0") == PICTURE_GOOD, "a plain frame is good");
    check(JPEG_WITH(0xC0, "\0\1\xE0\2\x80\1\1\x11\0") == PICTURE_DAMAGED, "of no bits it is not");
    check(JPEG_WITH(0xC0, "\x0C\1\xE0\2\x80\1\1\x11\0") == PICTURE_FOREIGN, "of 12 it is foreign");
    check(JPEG_WITH(0xC0, "\x08\1\xE0\2\x80\1\1\x51\0") == PICTURE_DAMAGED, "nor sampled so");
    check(JPEG_WITH(0xC0, "\x08\1\xE0\2\x80\1\1\x11\4") == PICTURE_DAMAGED, "nor by that table");
    check(JPEG_WITH(0xDE, "\x08") == PICTURE_FOREIGN, "one of many layers is foreign");
    check(JPEG_WITH(0xDD, "\0\0secret") == PICTURE_DAMAGED, "restarts hide nothing");
    check(JPEG_WITH(0xDB, "\0secret") == PICTURE_DAMAGED, "nor does a table that is short");
    check(JPEG_WITH(0xDB, "\x04secret") == PICTURE_DAMAGED, "or a fifth");
    check(JPEG_WITH(0xC4, "\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0xy") == PICTURE_DAMAGED,
          "or one that is followed by more");
    check(JPEG_WITH(0xC4, "\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0x") == PICTURE_GOOD,
          "a whole one is good");
}

static bool png_with(const char *head, const char *type, const char *data)
{
    struct bytes from = { .len = 0 };
    png_head(&from, head);
    if (type)
        chunk(&from, type, data, strlen(data));
    CHUNK(&from, "IDAT", "pixels");
    CHUNK(&from, "IEND", "");
    return clean_all(&from) == PICTURE_GOOD;
}

static void lying_pngs(void)
{
    check(png_with("\x08\x02\0\0\0", NULL, NULL), "a plain PNG is good");
    check(!png_with("\x07\x02\0\0\0", NULL, NULL), "seven bits are no depth");
    check(!png_with("\x08\x05\0\0\0", NULL, NULL), "five is no type of colour");
    check(!png_with("\x08\x02\1\0\0", NULL, NULL), "there is one compression");
    check(!png_with("\x08\x03\0\0\0", NULL, NULL), "a palette may not be missing");
    check(png_with("\x08\x03\0\0\0", "PLTE", "rgbrgb"), "and is fine when it is there");
    check(!png_with("\x08\x03\0\0\0", "PLTE", "rgbrg"), "in threes");
    check(!png_with("\x08\0\0\0\0", "PLTE", "rgb"), "not where there is grey alone");
    check(png_with("\x08\x02\0\0\0", "tRNS", "r1g2b3"), "one colour may be transparent");
    check(!png_with("\x08\x02\0\0\0", "tRNS", "secret!"), "and is as long as that");
    check(!png_with("\x08\x06\0\0\0", "tRNS", "secret"), "not where all may be");
    check(!png_with("\x08\x02\0\0\0", "ABCD", "x"), "an unknown critical chunk is refused");
    check(!png_with("\x08\x02\0\0\0", "IHDR", "x"), "and a second head");
    struct bytes from = png();
    from.at[8] = 0x7F; /* a length beyond the end */
    check(clean_all(&from) == PICTURE_DAMAGED, "a length that lies is refused");
    from.at[8] = 0xFF;
    check(clean_all(&from) == PICTURE_DAMAGED, "also one that is no length");
}

static void lying_webps(void)
{
    struct bytes from = { .len = 0 }, two = { .len = 0 };
    riff_begin(&from);
    extended(&from, 0);
    lossy(&from, WIDTH + 1);
    riff_end(&from);
    check(clean_all(&from) == PICTURE_DAMAGED, "a canvas of another size than its frame is");
    riff_begin(&two);
    lossy(&two, WIDTH);
    lossy(&two, WIDTH);
    riff_end(&two);
    check(clean_all(&two) == PICTURE_DAMAGED, "so are two pictures in one");
}

/* ---- whatever comes ---- */

static uint32_t roll(void)
{
    static uint32_t state = 20261122;
    state = state * 1664525 + 1013904223;
    return state >> 8;
}

/* Bytes changed here and there: nothing is read or written beyond its end, which a sanitizer
 * watches, and what passes is clean. */
static void mutants(void)
{
    struct bytes (*const makers[])(void) = { jpeg, png, webp, lossless };
    bool ok = true;
    unsigned good = 0;
    for (int i = 0; i < 40000; i++) {
        struct bytes from = makers[i % 4]();
        for (uint32_t n = 1 + roll() % 4; n > 0; n--)
            from.at[roll() % from.len] = (unsigned char)(roll() % 3 ? roll() : 0xFF);
        if (clean(from.at, roll() % 4 ? from.len : roll() % from.len) == PICTURE_GOOD) {
            good++;
            ok = ok && stays();
        }
    }
    check(ok && good > 100, "a changed picture is refused, or clean");
}

/* Eight megabytes at their worst: coded data in which every other byte looks like a marker. */
static void speed(void)
{
    size_t len = 8 << 20;
    unsigned char *from = malloc(len), *to = malloc(len + PICTURE_GROWTH);
    struct bytes head = { .len = 0 };
    ADD(&head, "\xFF\xD8");
    frame(&head, 0xC0);
    segment(&head, 0xDA, scan, sizeof scan - 1);
    for (size_t i = 0; i < len; i++)
        from[i] = i % 2 ? 0xFF : 0;
    memcpy(from, head.at, head.len);
    memcpy(from + len - 2, "\xFF\xD9", 2);
    clock_t began = clock();
    check(picture_clean(from, len, to, &picture, &out.len) == PICTURE_GOOD, "8 MB are cleaned");
    double ms = (double)(clock() - began) * 1000 / CLOCKS_PER_SEC;
    check(ms < 500, "in far less than a turn of the loop may take");
    printf("8 MB, at worst: %.1f ms\n", ms);
    free(from);
    free(to);
}

int main(void)
{
    jpegs();
    other_kinds();
    tails();
    cuts();
    strangers();
    moving();
    lying_jpegs();
    hiding_jpegs();
    lying_pngs();
    lying_webps();
    mutants();
    speed();
    return report();
}
