/*
 * WebP (RFC 9649): a RIFF of chunks.  One chunk of pixels, "VP8 " or "VP8L", may stand alone;
 * before "VP8X" say there is more: a profile, transparency, EXIF, XMP, an animation.
 */
#include <stdint.h>
#include <string.h>

#include "base/picture_inside.h"

enum { RIFF_HEAD = 12, CHUNK_HEAD = 8, VP8X_SIZE = 10 };

/* In the first byte of VP8X. */
enum { ANIMATION = 0x02, XMP = 0x04, EXIF = 0x08, PROFILE = 0x20 };

struct webp {
    size_t flags_at; /* where VP8X begins in what is kept; 0 without one */
    unsigned width;  /* as VP8X says */
    unsigned height;
    bool has_pixels;
    bool has_alpha;
};

struct chunk {
    const unsigned char *whole;
    const unsigned char *data;
    size_t len; /* of the data */
    size_t size; /* of the whole, without the byte that makes it even */
};

static unsigned long little(const unsigned char *at, unsigned size)
{
    unsigned long number = 0;
    while (size > 0)
        number = number << 8 | at[--size];
    return number;
}

static bool is(const struct chunk *chunk, const char *type)
{
    return memcmp(chunk->whole, type, 4) == 0;
}

/* The last chunk may lack the byte that makes it even: some writers leave it out. */
static bool next_chunk(struct picture_cut *cut, struct chunk *ret_chunk)
{
    if (cut->left < CHUNK_HEAD)
        return false;
    ret_chunk->len = little(cut->at + 4, 4);
    ret_chunk->size = CHUNK_HEAD + ret_chunk->len;
    ret_chunk->whole = picture_take(cut, ret_chunk->size);
    if (!ret_chunk->whole)
        return false;
    ret_chunk->data = ret_chunk->whole + CHUNK_HEAD;
    if (ret_chunk->len % 2)
        picture_take(cut, 1);
    return true;
}

static void keep(struct picture_cut *cut, const struct chunk *chunk)
{
    picture_keep(cut, chunk->whole, chunk->size);
    if (chunk->len % 2)
        picture_keep(cut, "", 1);
}

static bool lossy_size(const struct chunk *chunk, unsigned *ret_width, unsigned *ret_height)
{
    enum { HEAD = 10, INTER_FRAME = 0x01, SHOWN = 0x10 };
    const unsigned char *data = chunk->data;
    if (chunk->len <= HEAD || data[0] & INTER_FRAME || !(data[0] & SHOWN) ||
        memcmp(data + 3, "\x9D\x01\x2A", 3) != 0 || little(data, 3) >> 5 > chunk->len - HEAD)
        return false;
    *ret_width = (unsigned)little(data + 6, 2) & 0x3FFF;
    *ret_height = (unsigned)little(data + 8, 2) & 0x3FFF;
    return true;
}

static bool lossless_size(const struct chunk *chunk, unsigned *ret_width, unsigned *ret_height)
{
    enum { HEAD = 5, SIGNATURE = 0x2F };
    if (chunk->len <= HEAD || chunk->data[0] != SIGNATURE)
        return false;
    unsigned long bits = little(chunk->data + 1, 4);
    *ret_width = (unsigned)(bits & 0x3FFF) + 1;
    *ret_height = (unsigned)(bits >> 14 & 0x3FFF) + 1;
    return bits >> 29 == 0;
}

/* The canvas is as large as its only frame, or one of them lies. */
static bool take_pixels(struct picture_cut *cut, struct webp *webp, const struct chunk *chunk)
{
    struct picture *picture = &cut->picture;
    bool ok = is(chunk, "VP8L") ? lossless_size(chunk, &picture->width, &picture->height)
                                : lossy_size(chunk, &picture->width, &picture->height);
    if (!ok || webp->has_pixels)
        return false;
    webp->has_pixels = true;
    keep(cut, chunk);
    return webp->flags_at == 0 ||
           (webp->width == picture->width && webp->height == picture->height);
}

static enum picture_fault take_extended(struct picture_cut *cut, struct webp *webp,
                                        const struct chunk *chunk)
{
    if (chunk->len != VP8X_SIZE || cut->len != RIFF_HEAD)
        return PICTURE_DAMAGED;
    if (chunk->data[0] & ANIMATION)
        return PICTURE_ANIMATED;
    webp->flags_at = cut->len + CHUNK_HEAD;
    webp->width = (unsigned)little(chunk->data + 4, 3) + 1;
    webp->height = (unsigned)little(chunk->data + 7, 3) + 1;
    keep(cut, chunk);
    return PICTURE_GOOD;
}

/* Transparency comes before the pixels, once, and only with VP8X. */
static void take_alpha(struct picture_cut *cut, struct webp *webp, const struct chunk *chunk)
{
    if (webp->has_alpha || webp->has_pixels || webp->flags_at == 0)
        return;
    webp->has_alpha = true;
    keep(cut, chunk);
}

static enum picture_fault take_chunk(struct picture_cut *cut, struct webp *webp,
                                     const struct chunk *chunk)
{
    if (is(chunk, "VP8X"))
        return take_extended(cut, webp, chunk);
    if (is(chunk, "ANIM") || is(chunk, "ANMF"))
        return PICTURE_ANIMATED;
    if (is(chunk, "VP8 ") || is(chunk, "VP8L"))
        return take_pixels(cut, webp, chunk) ? PICTURE_GOOD : PICTURE_DAMAGED;
    if (is(chunk, "ALPH"))
        take_alpha(cut, webp, chunk);
    return PICTURE_GOOD;
}

/* The head, and VP8X, say what there is now. */
static void finish(struct picture_cut *cut, const struct webp *webp)
{
    uint32_t size = (uint32_t)(cut->len - CHUNK_HEAD);
    for (unsigned i = 0; i < 4; i++)
        cut->to[4 + i] = (unsigned char)(size >> 8 * i);
    if (webp->flags_at > 0)
        cut->to[webp->flags_at] &= (unsigned char)~(XMP | EXIF | PROFILE);
}

enum picture_fault picture_webp(struct picture_cut *cut)
{
    struct webp webp = { 0 };
    struct chunk chunk;
    cut->picture.kind = PICTURE_WEBP;
    size_t size = little(cut->at + 4, 4);
    if (size < 4 || size > cut->left - CHUNK_HEAD)
        return PICTURE_DAMAGED;
    cut->left = CHUNK_HEAD + size;
    picture_keep(cut, cut->at, RIFF_HEAD);
    picture_take(cut, RIFF_HEAD);
    while (cut->left > 0) {
        if (!next_chunk(cut, &chunk))
            return PICTURE_DAMAGED;
        enum picture_fault fault = take_chunk(cut, &webp, &chunk);
        if (fault != PICTURE_GOOD)
            return fault;
    }
    finish(cut, &webp);
    return webp.has_pixels ? PICTURE_GOOD : PICTURE_DAMAGED;
}
