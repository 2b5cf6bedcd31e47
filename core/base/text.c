#include "base/text.h"

#include <stdbool.h>

#include "base/utf8.h"

/* Of a byte below 128. */
static bool is_control(char c)
{
    return ((unsigned char)c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
}

enum text_fault text_measure(const char *text, size_t len, size_t *ret_count)
{
    const char *end = text + len;
    bool has_control = false; /* told only of what is UTF-8 */
    size_t count = 0;
    for (const char *at = text; at < end; count++) {
        size_t step = 1;
        if ((unsigned char)*at < 0x80)
            has_control = has_control || is_control(*at);
        else
            step = utf8_is_usual_three(at, end) ? 3 : utf8_length(at, end);
        if (step == 0)
            return TEXT_NOT_UTF8;
        at += step;
    }
    if (has_control)
        return TEXT_CONTROL;
    *ret_count = count;
    return TEXT_GOOD;
}
