#include "base/picture.h"

#include <string.h>

#include "base/picture_inside.h"

const unsigned char *picture_take(struct picture_cut *cut, size_t len)
{
    if (cut->left < len)
        return NULL;
    const unsigned char *at = cut->at;
    cut->at += len;
    cut->left -= len;
    return at;
}

void picture_keep(struct picture_cut *cut, const void *bytes, size_t len)
{
    memcpy(cut->to + cut->len, bytes, len);
    cut->len += len;
}

unsigned picture_be16(const unsigned char *at)
{
    return (unsigned)at[0] << 8 | at[1];
}

unsigned long picture_be32(const unsigned char *at)
{
    return (unsigned long)picture_be16(at) << 16 | picture_be16(at + 2);
}

static bool begins(const struct picture_cut *cut, size_t from, const char *magic, size_t len)
{
    return cut->left >= from + len && memcmp(cut->at + from, magic, len) == 0;
}

static enum picture_fault clean(struct picture_cut *cut)
{
    if (begins(cut, 0, "\xFF\xD8\xFF", 3))
        return picture_jpeg(cut);
    if (begins(cut, 0, "\x89PNG\r\n\x1A\n", 8))
        return picture_png(cut);
    if (begins(cut, 0, "RIFF", 4) && begins(cut, 8, "WEBP", 4))
        return picture_webp(cut);
    return PICTURE_UNKNOWN;
}

enum picture_fault picture_clean(const unsigned char *bytes, size_t len, unsigned char *to,
                                 struct picture *ret_picture, size_t *ret_len)
{
    struct picture_cut cut = { .at = bytes, .left = len, .to = to };
    enum picture_fault fault = clean(&cut);
    if (fault == PICTURE_GOOD) {
        *ret_picture = cut.picture;
        *ret_len = cut.len;
    }
    return fault;
}
