/*
 * JPEG (ITU-T T.81): segments with a length, and after each start of a scan coded data that
 * has none, in which FF is followed by 00 or by a restart.
 *
 * What stays is what it is decoded with, each segment as long as what it holds.  Profiles of
 * colour go like everything else that can say whose camera it was.
 */
#include <stdint.h>
#include <string.h>

#include "base/picture_inside.h"

enum {
    DHT = 0xC4, RST0 = 0xD0, RST7 = 0xD7, SOI = 0xD8, EOI = 0xD9, SOS = 0xDA,
    DQT = 0xDB, DRI = 0xDD, DHP = 0xDE, EXP = 0xDF, SOF0 = 0xC0, SOF2 = 0xC2, SOF15 = 0xCF,
    APP0 = 0xE0, APP1 = 0xE1, APP14 = 0xEE,
};

/* Progressive pictures have about ten; thousands of scans over a large picture are an attack
 * on whoever decodes it. */
enum { SCANS_MAX = 100 };

enum { COMPONENTS_MAX = 4, JFIF_SIZE = 14, ADOBE_SIZE = 12, NO_TURN = 1 };

struct jpeg {
    unsigned scans;
    bool has_frame;
    bool has_turn;
};

struct segment {
    unsigned marker;
    const unsigned char *at; /* behind the length */
    size_t len;
};

static void keep(struct picture_cut *cut, unsigned marker, const void *bytes, size_t len)
{
    const unsigned char head[] = { 0xFF, (unsigned char)marker, (unsigned char)((len + 2) >> 8),
                                   (unsigned char)(len + 2) };
    picture_keep(cut, head, sizeof head);
    picture_keep(cut, bytes, len);
}

/* ---- which way is up ---- */

struct tiff {
    const unsigned char *at;
    size_t len;
    bool is_little;
};

/* A number of two or four bytes; 0 beyond the end. */
static uint32_t tiff_number(const struct tiff *tiff, size_t from, unsigned size)
{
    uint32_t number = 0;
    if (from > tiff->len || tiff->len - from < size)
        return 0;
    for (unsigned i = 0; i < size; i++)
        number = number << 8 | tiff->at[from + (tiff->is_little ? size - 1 - i : i)];
    return number;
}

/* The orientation of the first directory, 1 to 8. */
static unsigned turn_of(const struct segment *exif)
{
    enum { NAME = 6, ENTRY = 12, ENTRIES_MAX = 64, ORIENTATION = 0x112, SHORT = 3 };
    struct tiff tiff = { .at = exif->at + NAME, .len = exif->len - NAME };
    tiff.is_little = tiff.len > 0 && tiff.at[0] == 'I';
    size_t directory = tiff_number(&tiff, 4, 4);
    unsigned count = tiff_number(&tiff, directory, 2);
    for (unsigned i = 0; i < count && i < ENTRIES_MAX; i++) {
        size_t entry = directory + 2 + (size_t)i * ENTRY;
        if (tiff_number(&tiff, entry, 2) != ORIENTATION ||
            tiff_number(&tiff, entry + 2, 2) != SHORT)
            continue;
        unsigned turn = tiff_number(&tiff, entry + 8, 2);
        return turn >= 1 && turn <= 8 ? turn : NO_TURN;
    }
    return NO_TURN;
}

/* An EXIF of our own, in which nothing stands but the orientation. */
static void keep_turn(struct picture_cut *cut, struct jpeg *jpeg, const struct segment *exif)
{
    unsigned turn = turn_of(exif);
    if (jpeg->has_turn || turn == NO_TURN)
        return;
    const unsigned char own[] = { 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
                                  0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (unsigned char)turn, 0, 0,
                                  0, 0, 0, 0 };
    keep(cut, APP1, own, sizeof own);
    jpeg->has_turn = true;
}

/* ---- segments ---- */

static bool is_named(const struct segment *segment, const char *name, size_t len)
{
    return segment->len >= len && memcmp(segment->at, name, len) == 0;
}

/* JFIF may hold a thumbnail, which is dropped. */
static void keep_jfif(struct picture_cut *cut, const struct segment *segment)
{
    unsigned char own[JFIF_SIZE];
    memcpy(own, segment->at, sizeof own);
    own[JFIF_SIZE - 2] = own[JFIF_SIZE - 1] = 0;
    keep(cut, APP0, own, sizeof own);
}

/* Only how its colours are meant, which is the last byte. */
static void keep_adobe(struct picture_cut *cut, const struct segment *segment)
{
    unsigned char own[ADOBE_SIZE] = "Adobe\0\x64";
    own[ADOBE_SIZE - 1] = segment->at[ADOBE_SIZE - 1];
    keep(cut, APP14, own, sizeof own);
}

static enum picture_fault take_application(struct picture_cut *cut, struct jpeg *jpeg,
                                           const struct segment *segment)
{
    if (segment->marker == APP0 && segment->len >= JFIF_SIZE && is_named(segment, "JFIF", 5))
        keep_jfif(cut, segment);
    else if (segment->marker == APP1 && is_named(segment, "Exif\0", 6))
        keep_turn(cut, jpeg, segment);
    else if (segment->marker == APP14 && segment->len == ADOBE_SIZE &&
             is_named(segment, "Adobe", 5))
        keep_adobe(cut, segment);
    return PICTURE_GOOD;
}

/* Each component: its name, how often it is sampled across and down, its table. */
static bool are_components(const unsigned char *at, unsigned count)
{
    for (unsigned i = 0; i < count; i++, at += 3) {
        unsigned across = at[1] >> 4, down = at[1] & 15;
        if (across < 1 || across > 4 || down < 1 || down > 4 || at[2] > 3)
            return false;
    }
    return true;
}

/* 8 bits (12, which is allowed, few can show), height, width, components of three bytes each. */
static enum picture_fault take_frame(struct picture_cut *cut, struct jpeg *jpeg,
                                     const struct segment *segment)
{
    enum { FIXED = 6, EACH = 3, BITS = 8, RARE_BITS = 12 };
    if (jpeg->has_frame || segment->len < FIXED)
        return PICTURE_DAMAGED;
    if (segment->at[0] != BITS)
        return segment->at[0] == RARE_BITS ? PICTURE_FOREIGN : PICTURE_DAMAGED;
    unsigned count = segment->at[5];
    if (count < 1 || count > COMPONENTS_MAX || segment->len != FIXED + (size_t)EACH * count ||
        !are_components(segment->at + FIXED, count))
        return PICTURE_DAMAGED;
    cut->picture.height = picture_be16(segment->at + 1);
    cut->picture.width = picture_be16(segment->at + 3);
    jpeg->has_frame = true;
    keep(cut, segment->marker, segment->at, segment->len);
    return PICTURE_GOOD;
}

/* Arithmetic, lossless or hierarchical. */
static bool is_foreign_frame(unsigned marker)
{
    return (marker > SOF2 && marker <= SOF15 && marker != DHT) || marker == DHP || marker == EXP;
}

/* The length of the quantization table that begins here. */
static size_t quantizer(const unsigned char *at, size_t len)
{
    enum { VALUES = 64 };
    (void)len; /* what begins here says by itself how long it is */
    return *at >> 4 > 1 ? 0 : 1 + (size_t)VALUES * ((*at >> 4) + 1);
}

/* The same of a Huffman table: how many codes there are of each length, then their values. */
static size_t huffman(const unsigned char *at, size_t len)
{
    enum { HEAD = 17, VALUES_MAX = 256 };
    size_t values = 0;
    if (*at >> 4 > 1 || len < HEAD)
        return 0;
    for (unsigned i = 1; i < HEAD; i++)
        values += at[i];
    return values > VALUES_MAX ? 0 : HEAD + values;
}

/* Tables up to the end, four of a kind at most. */
static bool are_tables(const struct segment *segment,
                       size_t (*length)(const unsigned char *at, size_t len))
{
    enum { TABLES_MAX = 4 };
    const unsigned char *at = segment->at;
    size_t left = segment->len;
    while (left > 0 && (*at & 15) < TABLES_MAX) {
        size_t one = length(at, left);
        if (one == 0 || one > left)
            return false;
        at += one;
        left -= one;
    }
    return left == 0;
}

static bool is_scan_head(const struct segment *segment)
{
    enum { FIXED = 4, EACH = 2 };
    unsigned count = segment->len > 0 ? segment->at[0] : 0;
    return count >= 1 && count <= COMPONENTS_MAX && segment->len == FIXED + (size_t)EACH * count;
}

/* Whether what it is decoded with is just that.  Markers that are none of these are fine. */
static bool is_plain(struct jpeg *jpeg, const struct segment *segment)
{
    switch (segment->marker) {
    case SOS: return jpeg->has_frame && ++jpeg->scans <= SCANS_MAX && is_scan_head(segment);
    case DQT: return are_tables(segment, quantizer);
    case DHT: return are_tables(segment, huffman);
    case DRI: return segment->len == 2;
    default: return true;
    }
}

static enum picture_fault take_segment(struct picture_cut *cut, struct jpeg *jpeg,
                                       const struct segment *segment)
{
    unsigned marker = segment->marker;
    if (marker >= SOF0 && marker <= SOF2)
        return take_frame(cut, jpeg, segment);
    if (is_foreign_frame(marker))
        return PICTURE_FOREIGN;
    if (!is_plain(jpeg, segment))
        return PICTURE_DAMAGED;
    if (marker == DHT || marker == DQT || marker == DRI || marker == SOS)
        keep(cut, marker, segment->at, segment->len);
    return take_application(cut, jpeg, segment);
}

/* The marker that comes next and, but for the end, its segment. */
static bool next_segment(struct picture_cut *cut, struct segment *ret_segment)
{
    const unsigned char *byte = picture_take(cut, 1);
    if (!byte || *byte != 0xFF)
        return false;
    while (byte && *byte == 0xFF) /* any number of them fill the gap before a marker */
        byte = picture_take(cut, 1);
    if (!byte || *byte < SOF0 || (*byte >= RST0 && *byte <= SOI))
        return false;
    *ret_segment = (struct segment){ .marker = *byte };
    if (*byte == EOI)
        return true;
    const unsigned char *length = picture_take(cut, 2);
    if (!length || picture_be16(length) < 2)
        return false;
    ret_segment->len = picture_be16(length) - 2U;
    ret_segment->at = picture_take(cut, ret_segment->len);
    return ret_segment->at != NULL;
}

/* Coded data, up to a marker that is no restart. */
static bool take_scan(struct picture_cut *cut)
{
    const unsigned char *from = cut->at, *end = cut->at + cut->left;
    const unsigned char *at = from;
    for (;; at += 2) {
        at = memchr(at, 0xFF, (size_t)(end - at));
        if (!at || end - at < 2)
            return false;
        if (at[1] != 0 && (at[1] < RST0 || at[1] > RST7))
            break;
    }
    picture_keep(cut, from, (size_t)(at - from));
    return picture_take(cut, (size_t)(at - from)) != NULL;
}

enum picture_fault picture_jpeg(struct picture_cut *cut)
{
    static const unsigned char start[] = { 0xFF, SOI }, end[] = { 0xFF, EOI };
    struct jpeg jpeg = { 0 };
    struct segment segment = { 0 };
    cut->picture.kind = PICTURE_JPEG;
    picture_take(cut, sizeof start);
    picture_keep(cut, start, sizeof start);
    while (next_segment(cut, &segment) && segment.marker != EOI) {
        enum picture_fault fault = take_segment(cut, &jpeg, &segment);
        if (fault != PICTURE_GOOD)
            return fault;
        if (segment.marker == SOS && !take_scan(cut))
            return PICTURE_DAMAGED;
        segment.marker = 0;
    }
    if (segment.marker != EOI || jpeg.scans == 0)
        return PICTURE_DAMAGED;
    picture_keep(cut, end, sizeof end);
    return PICTURE_GOOD;
}
