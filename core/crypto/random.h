/* What nobody can guess, from the system's own source. */
#pragma once

#include <stddef.h>

enum { UUID_SIZE = 37 }; /* with the terminating zero */

void random_bytes(void *ret_bytes, size_t len);

/* A UUID of version 4 (RFC 9562), in lower case. */
void random_uuid(char ret_text[UUID_SIZE]);
