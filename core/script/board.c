#include "script/board.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

enum { LOOKS = 100 };

struct side {
    size_t len;
    char text[BOARD_TEXT];
};

/* The last bit of 'version' says which side is read.  A writer turns to the other one, and
 * begins there only after that: so what was read counts when the version is the same after. */
struct sheet {
    _Atomic uint64_t version; /* 0: nothing was written */
    atomic_bool left;
    struct side sides[2];
};

struct place {
    char name[BOARD_NAME]; /* always the same, once it is there */
    struct sheet sheets[BOARD_SHEETS];
};

struct board {
    unsigned count;
    struct place places[];
};

/* Pages that nobody writes to take no memory. */
struct board *board_new(unsigned places, struct err *err)
{
    size_t size = sizeof(struct board) + places * sizeof(struct place);
    struct board *board = mmap(NULL, size, PROT_READ | PROT_WRITE,
                               MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
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

void board_leave(struct board *board, unsigned place)
{
    for (int i = 0; i < BOARD_SHEETS; i++)
        atomic_store(&board->places[place].sheets[i].left, true);
}

bool board_write(struct board *board, unsigned place, enum board_sheet sheet, const char *name,
                 const char *text, size_t len)
{
    struct place *at = &board->places[place];
    struct sheet *written = &at->sheets[sheet];
    if (len > BOARD_TEXT)
        return false;
    uint64_t version = atomic_load_explicit(&written->version, memory_order_relaxed) + 1;
    struct side *side = &written->sides[version % 2];
    atomic_thread_fence(memory_order_release);
    snprintf(at->name, sizeof at->name, "%s", name);
    memcpy(side->text, text, len);
    side->len = len;
    atomic_store(&written->left, false);
    atomic_store_explicit(&written->version, version, memory_order_release);
    return true;
}

static bool read_once(const struct sheet *sheet, uint64_t version, struct board_entry *ret_entry)
{
    const struct side *side = &sheet->sides[version % 2];
    size_t len = side->len;
    if (len > BOARD_TEXT)
        return false;
    memcpy(ret_entry->text, side->text, len);
    ret_entry->len = len;
    atomic_thread_fence(memory_order_acquire);
    return atomic_load_explicit(&sheet->version, memory_order_relaxed) == version;
}

bool board_read(const struct board *board, unsigned place, enum board_sheet sheet,
                struct board_entry *ret_entry)
{
    const struct place *at = &board->places[place];
    const struct sheet *read = &at->sheets[sheet];
    for (int look = 0; look < LOOKS; look++) {
        uint64_t version = atomic_load_explicit(&read->version, memory_order_acquire);
        if (version == 0)
            return false;
        if (!read_once(read, version, ret_entry))
            continue;
        memcpy(ret_entry->name, at->name, BOARD_NAME);
        ret_entry->left = atomic_load(&read->left);
        return true;
    }
    return false;
}
