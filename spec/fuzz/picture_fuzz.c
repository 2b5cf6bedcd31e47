/*
 * Whatever is sent as a picture: nothing is read or written beyond its end, and what passes
 * is clean, which means that cleaning it again changes nothing.
 */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/picture.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct picture picture, again;
    size_t len, same;
    unsigned char *once = malloc(size + PICTURE_GROWTH);
    if (picture_clean(data, size, once, &picture, &len) == PICTURE_GOOD) {
        unsigned char *twice = malloc(len + PICTURE_GROWTH);
        assert(len <= size + PICTURE_GROWTH);
        assert(picture_clean(once, len, twice, &again, &same) == PICTURE_GOOD);
        assert(same == len && memcmp(once, twice, len) == 0);
        assert(again.width == picture.width && again.height == picture.height);
        free(twice);
    }
    free(once);
    return 0;
}
