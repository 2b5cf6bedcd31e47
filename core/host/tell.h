/*
 * What the supervisor tells of its children, beside what they tell of themselves: how often each
 * was started again.
 */
#pragma once

struct board;
struct child;

/* Replaces what it told before, at 'place' of the board. */
void tell_restarts(struct board *board, unsigned place, const struct child *children, int count);
