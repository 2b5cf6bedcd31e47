/*
 * What the three formats share: bytes that are read once from the front, and the picture
 * that grows from what is kept of them.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/picture.h"

struct picture_cut {
    const unsigned char *at; /* what is not read yet */
    size_t left;
    unsigned char *to; /* what is kept so far */
    size_t len;
    struct picture picture;
};

/* The next 'len' bytes, and they are read; NULL when there are fewer. */
const unsigned char *picture_take(struct picture_cut *cut, size_t len);

void picture_keep(struct picture_cut *cut, const void *bytes, size_t len);

unsigned picture_be16(const unsigned char *at);
unsigned long picture_be32(const unsigned char *at);

/* From the first byte on; the magic bytes have been looked at. */
enum picture_fault picture_jpeg(struct picture_cut *cut);
enum picture_fault picture_png(struct picture_cut *cut);
enum picture_fault picture_webp(struct picture_cut *cut);
