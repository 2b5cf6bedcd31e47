/*
 * The file that a service keeps its token key in when it was given none.
 *
 * It is only ever seen whole: whoever finds it missing writes a fresh seed to a
 * file of its own and links that to the name, which works for one process only.
 * The others read what that one wrote.
 */
#pragma once

#include <stdbool.h>

struct err;

enum { KEYFILE_SIZE = 1024 }; /* bytes, with the terminating zero */

/* The file's text, after making the file when it is not there.  Refuses one that
 * other users could read. */
bool keyfile_load(const char *path, char ret_text[KEYFILE_SIZE], struct err *err);
