/*
 * Numbers as JSON writes them.
 */
#pragma once

#include <stdint.h>

struct buf;

void json_add_integer(struct buf *out, int64_t number);

/* The fewest digits that give the same float again; a whole number has no fraction.
 * 'number' is finite. */
void json_add_float(struct buf *out, double number);
