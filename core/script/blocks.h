/*
 * Memory for one Lua state, where a request makes and drops a thousand small things.
 *
 * Blocks of up to 256 bytes come from lists by size and go back to them, which is
 * many times quicker than malloc; larger ones are malloc's.  What was ever small stays
 * with the process, for the next small thing of its size.
 *
 * There is one such memory in a process, as there is one state.
 */
#pragma once

#include <stddef.h>

/* The block 'old' of 'old_size' bytes (NULL and 0 for none) as one of 'size' bytes, which
 * may be 0; NULL without memory, and then 'old' is as it was.  To become smaller never
 * fails. */
void *blocks_resize(void *old, size_t old_size, size_t size);
