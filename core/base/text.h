/*
 * Text that a person wrote, or a model: is it text at all, and how long is it?
 */
#pragma once

#include <stddef.h>

enum text_fault {
    TEXT_GOOD,
    TEXT_NOT_UTF8,
    TEXT_CONTROL, /* a control character of ASCII that is no tab or end of a line */
};

/* Counts the characters; 'ret_count' is set when the text is good. */
enum text_fault text_measure(const char *text, size_t len, size_t *ret_count);
