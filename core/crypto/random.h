/* What nobody can guess, from the system's own source. */
#pragma once

#include <stddef.h>

enum { UUID_SIZE = 37 }; /* with the terminating zero */

void random_bytes(void *ret_bytes, size_t len);

/* A UUID of version 7 (RFC 9562), in lower case: the time in front, 62 random bits behind.
 * Neighbours in time are neighbours in an index, so storing them touches few pages. */
void random_uuid(char ret_text[UUID_SIZE]);
