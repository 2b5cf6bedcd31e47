#include "script/blocks.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEP = 16, /* sizes are rounded up to this, which is enough for any type */
    SMALL_MAX = 256,
    SLAB_SIZE = 64 * 1024,
};

struct free_block {
    struct free_block *next;
};

static struct free_block *free_blocks[SMALL_MAX / STEP];

/* What is left of the newest slab. */
static char *slab;
static size_t slab_left;

/* A sanitizer is to see every block by itself. */
static bool is_small(size_t size)
{
#ifdef __SANITIZE_ADDRESS__
    return (void)size, false;
#else
    return size <= SMALL_MAX;
#endif
}

static size_t class_of(size_t size)
{
    return (size - 1) / STEP;
}

/* A new slab leaves the rest of the one before it unused: less than SMALL_MAX. */
static void *cut(size_t size)
{
    if (slab_left < size) {
        char *fresh = malloc(SLAB_SIZE);
        if (!fresh)
            return NULL;
        slab = fresh;
        slab_left = SLAB_SIZE;
    }
    void *block = slab;
    slab += size;
    slab_left -= size;
    return block;
}

static void *take(size_t size)
{
    if (!is_small(size))
        return malloc(size);
    size_t class = class_of(size);
    struct free_block *block = free_blocks[class];
    if (!block)
        return cut((class + 1) * STEP);
    free_blocks[class] = block->next;
    return block;
}

static void give(void *block, size_t size)
{
    if (!is_small(size)) {
        free(block);
        return;
    }
    struct free_block *freed = block;
    freed->next = free_blocks[class_of(size)];
    free_blocks[class_of(size)] = freed;
}

/* From one list to another, or from malloc to a list or back. */
static void *move(void *old, size_t old_size, size_t size)
{
    void *block = take(size);
    if (!block) /* a block that is larger than it says will do as a smaller one */
        return size < old_size ? old : NULL;
    memcpy(block, old, size < old_size ? size : old_size);
    give(old, old_size);
    return block;
}

void *blocks_resize(void *old, size_t old_size, size_t size)
{
    if (!old)
        return size > 0 ? take(size) : NULL;
    if (size == 0) {
        give(old, old_size);
        return NULL;
    }
    if (!is_small(old_size) && !is_small(size))
        return realloc(old, size);
    if (is_small(old_size) && is_small(size) && class_of(old_size) == class_of(size))
        return old;
    return move(old, old_size, size);
}
