/*
 * PNG (ISO/IEC 15948): chunks of length, type, data and checksum, from IHDR to IEND.
 *
 * Only chunks that pixels are made of stay.  What says how its colours are meant goes too: it
 * has room for other things, and what is compressed can unpack to anything.
 */
#include <string.h>

#include "base/picture_inside.h"

enum { SIGNATURE = 8, AROUND = 12, TYPE = 4, IHDR_SIZE = 13, LARGEST = 0x7FFFFFFF };
enum { COLOURS_MAX = 256 };

struct png {
    unsigned colour; /* 3: by palette */
    bool has_palette;
    bool has_transparency;
    bool has_data;
    bool data_is_over;
};

struct chunk {
    const unsigned char *whole; /* length, type, data, checksum */
    const unsigned char *data;
    size_t len; /* of the data */
};

static bool is(const struct chunk *chunk, const char *type)
{
    return memcmp(chunk->whole + TYPE, type, TYPE) == 0;
}

static bool is_one_of(const struct chunk *chunk, const char *const *types)
{
    while (*types && !is(chunk, *types))
        types++;
    return *types;
}

static bool next_chunk(struct picture_cut *cut, struct chunk *ret_chunk)
{
    if (cut->left < AROUND)
        return false;
    unsigned long len = picture_be32(cut->at);
    if (len > LARGEST)
        return false;
    ret_chunk->whole = picture_take(cut, AROUND + (size_t)len);
    if (!ret_chunk->whole)
        return false;
    ret_chunk->data = ret_chunk->whole + TYPE + 4;
    ret_chunk->len = len;
    return true;
}

static void keep(struct picture_cut *cut, const struct chunk *chunk)
{
    picture_keep(cut, chunk->whole, AROUND + chunk->len);
}

/* Bits a sample by the type of colour, as bits of a set. */
static bool depth_fits(unsigned colour, unsigned depth)
{
    static const unsigned fits[] = {
        [0] = 1 << 1 | 1 << 2 | 1 << 4 | 1 << 8 | 1 << 16, [2] = 1 << 8 | 1 << 16,
        [3] = 1 << 1 | 1 << 2 | 1 << 4 | 1 << 8, [4] = 1 << 8 | 1 << 16, [6] = 1 << 8 | 1 << 16,
    };
    return colour <= 6 && depth <= 16 && fits[colour] >> depth & 1;
}

static bool take_header(struct picture_cut *cut, struct png *png)
{
    struct chunk chunk;
    if (!next_chunk(cut, &chunk) || !is(&chunk, "IHDR") || chunk.len != IHDR_SIZE)
        return false;
    const unsigned char *data = chunk.data;
    unsigned long width = picture_be32(data), height = picture_be32(data + 4);
    png->colour = data[9];
    if (width > LARGEST || height > LARGEST || !depth_fits(png->colour, data[8]) ||
        data[10] != 0 || data[11] != 0 || data[12] > 1)
        return false;
    cut->picture.width = (unsigned)width;
    cut->picture.height = (unsigned)height;
    keep(cut, &chunk);
    return true;
}

static bool take_data(struct picture_cut *cut, struct png *png, const struct chunk *chunk)
{
    if (png->data_is_over || (png->colour == 3 && !png->has_palette))
        return false;
    png->has_data = png->has_data || chunk->len > 0;
    keep(cut, chunk);
    return true;
}

static bool take_palette(struct picture_cut *cut, struct png *png, const struct chunk *chunk)
{
    bool may_have = png->colour == 2 || png->colour == 3 || png->colour == 6;
    if (!may_have || png->has_palette || png->has_data || chunk->len == 0 || chunk->len % 3 != 0 ||
        chunk->len > (size_t)3 * COLOURS_MAX)
        return false;
    png->has_palette = true;
    keep(cut, chunk);
    return true;
}

/* Of a palette a byte for each colour, else one colour of two bytes a sample. */
static bool take_transparency(struct picture_cut *cut, struct png *png, const struct chunk *chunk)
{
    size_t len = chunk->len;
    bool fits = (png->colour == 0 && len == 2) || (png->colour == 2 && len == 6) ||
                (png->colour == 3 && png->has_palette && len >= 1 && len <= COLOURS_MAX);
    if (!fits || png->has_transparency || png->has_data)
        return false;
    png->has_transparency = true;
    keep(cut, chunk);
    return true;
}

/* A chunk whose type begins with a capital cannot be read without. */
static enum picture_fault take_other(const struct chunk *chunk)
{
    static const char *const moving[] = { "acTL", "fcTL", "fdAT", NULL };
    if (is_one_of(chunk, moving))
        return PICTURE_ANIMATED;
    return chunk->whole[TYPE] & 0x20 ? PICTURE_GOOD : PICTURE_DAMAGED;
}

static enum picture_fault take_chunk(struct picture_cut *cut, struct png *png,
                                     const struct chunk *chunk)
{
    if (is(chunk, "IDAT"))
        return take_data(cut, png, chunk) ? PICTURE_GOOD : PICTURE_DAMAGED;
    png->data_is_over = png->has_data;
    if (is(chunk, "PLTE"))
        return take_palette(cut, png, chunk) ? PICTURE_GOOD : PICTURE_DAMAGED;
    if (is(chunk, "tRNS"))
        return take_transparency(cut, png, chunk) ? PICTURE_GOOD : PICTURE_DAMAGED;
    return take_other(chunk);
}

enum picture_fault picture_png(struct picture_cut *cut)
{
    struct png png = { 0 };
    struct chunk chunk;
    cut->picture.kind = PICTURE_PNG;
    picture_keep(cut, cut->at, SIGNATURE);
    picture_take(cut, SIGNATURE);
    if (!take_header(cut, &png))
        return PICTURE_DAMAGED;
    while (next_chunk(cut, &chunk)) {
        if (is(&chunk, "IEND")) {
            keep(cut, &chunk);
            return png.has_data && chunk.len == 0 ? PICTURE_GOOD : PICTURE_DAMAGED;
        }
        enum picture_fault fault = take_chunk(cut, &png, &chunk);
        if (fault != PICTURE_GOOD)
            return fault;
    }
    return PICTURE_DAMAGED;
}
