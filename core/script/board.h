/*
 * What the processes of one host tell each other about themselves.
 *
 * A board is memory that a supervisor shares with the children it forks: each has a place there,
 * with a sheet for each thing to be said, to which it alone writes and which all can read.
 * Nobody waits for anybody: a sheet has two sides, and what is being written is not what is
 * read.
 *
 * What a process said last stays when it ends, however it ends: counts that were seen must not
 * be seen to fall, and who comes next at that place goes on from there.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

enum { BOARD_NAME = 24, BOARD_TEXT = 256 * 1024 };

enum board_sheet { BOARD_NUMBERS, BOARD_SCRIPTS, BOARD_SHEETS };

struct board;

/* With so many places, all empty.  Lives as long as the process and its children. */
struct board *board_new(unsigned places, struct err *err);

/* The process that wrote there has ended. */
void board_leave(struct board *board, unsigned place);

/* Replaces what is there.  False when a text is longer than BOARD_TEXT; then nothing changes. */
bool board_write(struct board *board, unsigned place, enum board_sheet sheet, const char *name,
                 const char *text, size_t len);

unsigned board_places(const struct board *board);

struct board_entry {
    char name[BOARD_NAME]; /* the writer's */
    size_t len;
    bool left; /* the writer has ended */
    char text[BOARD_TEXT];
};

/* Copies what is there; false when nothing was ever written. */
bool board_read(const struct board *board, unsigned place, enum board_sheet sheet,
                struct board_entry *ret_entry);
