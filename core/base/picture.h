/*
 * Pictures of strangers: what kind and how large one is, and the same without what it says
 * of its maker.
 *
 * No pixel is decoded, so a picture that would unpack to gigabytes costs what its bytes
 * cost.  A JPEG, PNG or WebP is taken apart into its segments, and only those that a decoder
 * needs are put together again: no EXIF with its place on Earth, no XMP, no comments, no
 * texts, no thumbnails, no profiles of colour, nothing that comes after the end of the
 * picture.  Of a JPEG's EXIF the one number stays that says which way is up.
 *
 * One picture, and all of it: what is cut short, says a length that is not so, moves, or holds
 * a second frame is refused.
 */
#pragma once

#include <stddef.h>

enum picture_kind { PICTURE_JPEG, PICTURE_PNG, PICTURE_WEBP };

enum picture_fault {
    PICTURE_GOOD,
    PICTURE_UNKNOWN,  /* neither JPEG nor PNG nor WebP */
    PICTURE_DAMAGED,  /* cut short, or not what its own header says */
    PICTURE_ANIMATED, /* more than one frame */
    PICTURE_FOREIGN,  /* sound as far as one can see, in a coding that hardly anybody reads */
};

struct picture {
    enum picture_kind kind;
    unsigned width; /* pixels, as stored */
    unsigned height;
};

/* How much longer than it was a cleaned picture can be, in bytes. */
enum { PICTURE_GROWTH = 64 };

/* Writes the cleaned picture to 'to', which has room for len + PICTURE_GROWTH bytes.
 * 'ret_picture' and 'ret_len' are set when the picture is good. */
enum picture_fault picture_clean(const unsigned char *bytes, size_t len, unsigned char *to,
                                 struct picture *ret_picture, size_t *ret_len);
