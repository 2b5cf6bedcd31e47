/*
 * What the processes of one host tell each other about themselves.
 *
 * A board is memory that a supervisor shares with the children it forks: each has a place, to
 * which it alone writes and which all can read.  Nobody waits for anybody: a reader who comes
 * while a place is written looks again, and one whose writer died at it finds nothing.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

enum { BOARD_NAME = 24, BOARD_TEXT = 64 * 1024 };

struct board;

/* With so many places, all empty.  Lives as long as the process and its children. */
struct board *board_new(unsigned places, struct err *err);

/* The process that wrote there has ended. */
void board_clear(struct board *board, unsigned place);

/* Replaces what is there.  False when a text is longer than BOARD_TEXT; then nothing changes. */
bool board_write(struct board *board, unsigned place, const char *name, const char *text,
                 size_t len);

unsigned board_places(const struct board *board);

/* Copies what is there: the writer's name, and its text, whose length it gives; false when the
 * place is empty. */
bool board_read(const struct board *board, unsigned place, char ret_name[BOARD_NAME],
                char ret_text[BOARD_TEXT], size_t *ret_len);
