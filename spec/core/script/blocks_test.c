#undef NDEBUG
#include "script/blocks.h"

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { PIECES = 500, STEPS = 200000, SIZE_MAX_HERE = 700 };

struct piece {
    unsigned char *bytes;
    size_t size;
    unsigned char mark;
};

static struct piece pieces[PIECES];
static unsigned passed;

static uint32_t chance(uint32_t sides)
{
    static uint64_t state = 20261122;
    state = state * 6364136223846793005U + 1442695040888963407U;
    return (uint32_t)(state >> 33) % sides;
}

static bool is_whole(const struct piece *piece, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (piece->bytes[i] != piece->mark)
            return false;
    return true;
}

static void change(struct piece *piece, size_t size)
{
    size_t kept = size < piece->size ? size : piece->size;
    piece->bytes = blocks_resize(piece->bytes, piece->size, size);
    piece->size = size;
    assert((piece->bytes != NULL) == (size > 0));
    assert((uintptr_t)piece->bytes % 16 == 0);
    assert(is_whole(piece, kept));
    piece->mark = (unsigned char)chance(256);
    if (size > 0)
        memset(piece->bytes, piece->mark, size);
}

/* Whoever overlaps another piece, or loses bytes on the way, is found out. */
static void test_pieces_keep_to_themselves(void)
{
    for (int i = 0; i < STEPS; i++)
        change(&pieces[chance(PIECES)], chance(4) == 0 ? 0 : chance(SIZE_MAX_HERE));
    for (int i = 0; i < PIECES; i++) {
        assert(is_whole(&pieces[i], pieces[i].size));
        change(&pieces[i], 0);
    }
    passed++;
}

static void test_freed_memory_is_used_again(void)
{
    void *first = blocks_resize(NULL, 0, 100);
    blocks_resize(first, 100, 0);
    void *second = blocks_resize(NULL, 0, 101);
#ifndef __SANITIZE_ADDRESS__
    assert(first == second);
#endif
    blocks_resize(second, 101, 0);
    passed++;
}

static void test_nothing_is_nothing(void)
{
    assert(blocks_resize(NULL, 0, 0) == NULL);
    passed++;
}

int main(void)
{
    test_pieces_keep_to_themselves();
    test_freed_memory_is_used_again();
    test_nothing_is_nothing();
    printf("%u passed, 0 failed\n", passed);
    return 0;
}
