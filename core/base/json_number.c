#include "base/json_number.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"

void json_add_integer(struct buf *out, int64_t number)
{
    char digits[24];
    char *at = digits + sizeof digits;
    uint64_t left = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    do {
        *--at = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
    if (number < 0)
        *--at = '-';
    buf_add(out, at, (size_t)(digits + sizeof digits - at));
}

/* 'parts' of 'scale', which is 10, 100 or 1000. */
static void add_decimals(struct buf *out, int64_t parts, int64_t scale)
{
    if (parts < 0)
        buf_add_char(out, '-');
    parts = parts < 0 ? -parts : parts;
    json_add_integer(out, parts / scale);
    buf_add_char(out, '.');
    for (scale /= 10; scale > 0; scale /= 10)
        buf_add_char(out, (char)('0' + parts / scale % 10));
}

/* One to three decimals are all of most numbers, and are found much quicker than by
 * trying digits.  A division is rounded to the nearest float, and so is a decimal that
 * is read: if the quotient is the number, so is the decimal. */
static bool add_short(struct buf *out, double number)
{
    if (!(fabs(number) < 1e9))
        return false;
    for (int64_t scale = 10; scale <= 1000; scale *= 10) {
        int64_t parts = llround(number * (double)scale);
        if ((double)parts / (double)scale == number) {
            add_decimals(out, parts, scale);
            return true;
        }
    }
    return false;
}

/* (The locale is C's: nobody here calls setlocale.) */
static void add_digits(struct buf *out, double number)
{
    char digits[32];
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, number);
        if (strtod(digits, NULL) == number)
            break;
    }
    buf_add_text(out, digits);
}

void json_add_float(struct buf *out, double number)
{
    assert(isfinite(number));

    if (fabs(number) < 0x1p53 && floor(number) == number)
        json_add_integer(out, (int64_t)number);
    else if (!add_short(out, number))
        add_digits(out, number);
}
