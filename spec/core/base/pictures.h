/* Pictures of our own: whole as far as anybody looks without decoding them, and with
 * everything that cameras and programs write into them. */
#pragma once

#include <stddef.h>
#include <string.h>

enum { MAX = 4096, WIDTH = 640, HEIGHT = 480 };

struct bytes {
    unsigned char at[MAX];
    size_t len;
};

static void add(struct bytes *to, const void *bytes, size_t len)
{
    memcpy(to->at + to->len, bytes, len);
    to->len += len;
}

#define ADD(to, literal) add(to, literal, sizeof(literal) - 1)

static void add_big(struct bytes *to, unsigned long number, unsigned size)
{
    while (size-- > 0) {
        unsigned char byte = (unsigned char)(number >> 8 * size);
        add(to, &byte, 1);
    }
}

static void add_little(struct bytes *to, unsigned long number, unsigned size)
{
    for (unsigned i = 0; i < size; i++) {
        unsigned char byte = (unsigned char)(number >> 8 * i);
        add(to, &byte, 1);
    }
}

static void segment(struct bytes *to, unsigned marker, const void *bytes, size_t len)
{
    add_big(to, 0xFF00 | marker, 2);
    add_big(to, len + 2, 2);
    add(to, bytes, len);
}

#define SEGMENT(to, marker, literal) segment(to, marker, literal, sizeof(literal) - 1)

static void frame(struct bytes *to, unsigned marker)
{
    struct bytes data = { .len = 0 };
    ADD(&data, "\x08");
    add_big(&data, HEIGHT, 2);
    add_big(&data, WIDTH, 2);
    ADD(&data, "\x01\x01\x11\x00");
    segment(to, marker, data.at, data.len);
}

/* Tables of a kind, recognizable by `mark`: of 64 values, and of one code of each length. */
static void tables(struct bytes *to, const char *mark)
{
    struct bytes data = { .len = 0 };
    for (unsigned i = 0; i < 2; i++) {
        add_big(&data, i, 1);
        add(&data, mark, strlen(mark));
        while (data.len % 65 != 0)
            ADD(&data, "\x10");
    }
    segment(to, 0xDB, data.at, data.len);
    data.len = 0;
    ADD(&data, "\x11\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1");
    add(&data, mark, strlen(mark));
    while (data.len < 17 + 16)
        ADD(&data, "\x10");
    segment(to, 0xC4, data.at, data.len);
}

static const char scan[] = "\x01\x01\x00\x00\x3F\x00";

/* With everything a phone writes into it. */
static struct bytes jpeg(void)
{
    struct bytes to = { .len = 0 };
    ADD(&to, "\xFF\xD8");
    SEGMENT(&to, 0xE0, "JFIF\0\x01\x02\x00\x00\x01\x00\x01\x02\x01thumbs");
    SEGMENT(&to, 0xE1,
            "Exif\0\0II*\0\x08\0\0\0\x02\0"
            "\x25\x88\x04\0\x01\0\0\0\x26\0\0\0"
            "\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"
            "\0\0\0\0 GPS 37.5665N 126.978E");
    SEGMENT(&to, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta secret/>");
    SEGMENT(&to, 0xE2, "ICC_PROFILE\0\x01\x01 secret profile");
    SEGMENT(&to, 0xEE, "Adobe\x12see\0\0\x02");
    SEGMENT(&to, 0xE2, "MPF\0 another picture secret");
    SEGMENT(&to, 0xFE, "a secret comment");
    tables(&to, "tables");
    SEGMENT(&to, 0xDD, "\x01\x02");
    ADD(&to, "\xFF\xFF");
    to.len -= 1; /* a byte that fills */
    frame(&to, 0xC2);
    segment(&to, 0xDA, scan, sizeof scan - 1);
    ADD(&to, "coded\xFF\x00more\xFF\xD0restart");
    SEGMENT(&to, 0xFE, "secret between scans");
    segment(&to, 0xDA, scan, sizeof scan - 1);
    ADD(&to, "second scan\xFF\xD9");
    return to;
}

static void chunk(struct bytes *to, const char *type, const void *bytes, size_t len)
{
    add_big(to, len, 4);
    add(to, type, 4);
    add(to, bytes, len);
    ADD(to, "sum!");
}

#define CHUNK(to, type, literal) chunk(to, type, literal, sizeof(literal) - 1)

static void png_head(struct bytes *to, const char *rest)
{
    struct bytes data = { .len = 0 };
    ADD(to, "\x89PNG\r\n\x1A\n");
    add_big(&data, WIDTH, 4);
    add_big(&data, HEIGHT, 4);
    add(&data, rest, 5);
    chunk(to, "IHDR", data.at, data.len);
}

static struct bytes png(void)
{
    struct bytes to = { .len = 0 };
    png_head(&to, "\x08\x02\0\0\0");
    CHUNK(&to, "eXIf", "MM GPS secret");
    CHUNK(&to, "tEXt", "Author\0secret");
    CHUNK(&to, "iTXt", "XML:com.adobe.xmp\0secret");
    CHUNK(&to, "zTXt", "Comment\0\0secret");
    CHUNK(&to, "iCCP", "profile\0\0secret");
    CHUNK(&to, "tIME", "secret!");
    CHUNK(&to, "gAMA", "secret gamma");
    CHUNK(&to, "cHRM", "secret colours");
    CHUNK(&to, "tRNS", "r1g2b3");
    CHUNK(&to, "IDAT", "pixels");
    CHUNK(&to, "IDAT", "more pixels");
    CHUNK(&to, "tEXt", "Comment\0secret");
    CHUNK(&to, "IEND", "");
    return to;
}

static void riff_chunk(struct bytes *to, const char *type, const void *bytes, size_t len)
{
    add(to, type, 4);
    add_little(to, len, 4);
    add(to, bytes, len);
    if (len % 2)
        ADD(to, "\0");
}

#define RIFF_CHUNK(to, type, literal) riff_chunk(to, type, literal, sizeof(literal) - 1)

static void riff_begin(struct bytes *to)
{
    ADD(to, "RIFF\0\0\0\0WEBP");
}

static void riff_end(struct bytes *to)
{
    struct bytes size = { .len = 0 };
    add_little(&size, to->len - 8, 4);
    memcpy(to->at + 4, size.at, 4);
}

static void lossy(struct bytes *to, unsigned width)
{
    struct bytes data = { .len = 0 };
    ADD(&data, "\x10\x00\x00\x9D\x01\x2A");
    add_little(&data, width, 2);
    add_little(&data, HEIGHT, 2);
    ADD(&data, "pixels!");
    riff_chunk(to, "VP8 ", data.at, data.len);
}

static void extended(struct bytes *to, unsigned flags)
{
    struct bytes data = { .len = 0 };
    add_little(&data, flags, 4);
    add_little(&data, WIDTH - 1, 3);
    add_little(&data, HEIGHT - 1, 3);
    riff_chunk(to, "VP8X", data.at, data.len);
}

static struct bytes webp(void)
{
    struct bytes to = { .len = 0 };
    riff_begin(&to);
    extended(&to, 0x08 | 0x04 | 0x20);
    RIFF_CHUNK(&to, "ICCP", "secret profile");
    lossy(&to, WIDTH);
    RIFF_CHUNK(&to, "EXIF", "II* GPS secret");
    RIFF_CHUNK(&to, "XMP ", "<x:xmpmeta secret/>");
    RIFF_CHUNK(&to, "note", "secret");
    riff_end(&to);
    return to;
}

static struct bytes lossless(void)
{
    struct bytes to = { .len = 0 }, data = { .len = 0 };
    ADD(&data, "\x2F");
    add_little(&data, (WIDTH - 1) | (HEIGHT - 1) << 14, 4);
    ADD(&data, "pixels");
    riff_begin(&to);
    riff_chunk(&to, "VP8L", data.at, data.len);
    riff_end(&to);
    return to;
}
