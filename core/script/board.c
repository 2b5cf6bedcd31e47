#include "script/board.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

enum { LOOKS = 100 };

/* Odd while it is written; what was read counts when it is the same even number after. */
struct place {
    _Atomic uint64_t version;
    size_t len; /* 0 when it is empty */
    char name[BOARD_NAME];
    char text[BOARD_TEXT];
};

struct board {
    unsigned count;
    struct place places[];
};

struct board *board_new(unsigned places, struct err *err)
{
    size_t size = sizeof(struct board) + places * sizeof(struct place);
    struct board *board =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (board == MAP_FAILED) {
        err_set(err, ERR_INTERNAL, "no shared memory: %s", strerror(errno));
        return NULL;
    }
    board->count = places;
    return board;
}

unsigned board_places(const struct board *board)
{
    return board->count;
}

/* An odd version is that of a writer who died: the next one takes it over. */
static uint64_t begin(struct place *place)
{
    uint64_t version = atomic_load_explicit(&place->version, memory_order_relaxed) | 1;
    atomic_store_explicit(&place->version, version, memory_order_relaxed);
    atomic_thread_fence(memory_order_release);
    return version;
}

static void end(struct place *place, uint64_t version)
{
    atomic_store_explicit(&place->version, version + 1, memory_order_release);
}

void board_clear(struct board *board, unsigned place)
{
    struct place *at = &board->places[place];
    uint64_t version = begin(at);
    at->len = 0;
    end(at, version);
}

bool board_write(struct board *board, unsigned place, const char *name, const char *text,
                 size_t len)
{
    struct place *at = &board->places[place];
    if (len > BOARD_TEXT)
        return false;
    uint64_t version = begin(at);
    snprintf(at->name, sizeof at->name, "%s", name);
    memcpy(at->text, text, len);
    at->len = len;
    end(at, version);
    return true;
}

static bool read_once(const struct place *place, char ret_name[BOARD_NAME],
                      char ret_text[BOARD_TEXT], size_t *ret_len)
{
    uint64_t before = atomic_load_explicit(&place->version, memory_order_acquire);
    size_t len = place->len;
    if (before % 2 == 1 || len > BOARD_TEXT)
        return false;
    memcpy(ret_name, place->name, BOARD_NAME);
    memcpy(ret_text, place->text, len);
    *ret_len = len;
    atomic_thread_fence(memory_order_acquire);
    return atomic_load_explicit(&place->version, memory_order_relaxed) == before;
}

bool board_read(const struct board *board, unsigned place, char ret_name[BOARD_NAME],
                char ret_text[BOARD_TEXT], size_t *ret_len)
{
    for (int look = 0; look < LOOKS; look++)
        if (read_once(&board->places[place], ret_name, ret_text, ret_len))
            return *ret_len > 0;
    return false;
}
