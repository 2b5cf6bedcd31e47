#include "base/json.h"

#include <assert.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_names.h"
#include "base/json_text.h"

struct frame {
    bool is_object;
    uint32_t first_name; /* of an object: the names before it are its parents' */
};

struct check {
    const char *text;
    const char *at;
    const char *end;
    struct json_rules rules;
    struct json_report *report;
    struct json_names names;
    int depth;
    struct frame frames[JSON_DEPTH_MAX];
};

static bool fail_at(struct check *check, const char *at, const char *reason)
{
    check->report->offset = (size_t)(at - check->text);
    check->report->reason = reason;
    return false;
}

static bool fail(struct check *check, const char *reason)
{
    return fail_at(check, check->at, reason);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The next character, or a zero at the end (where no rule has a zero in it). */
static char peek(const struct check *check)
{
    return check->at < check->end ? *check->at : '\0';
}

static bool accept(struct check *check, char c)
{
    if (peek(check) != c || check->at == check->end)
        return false;
    check->at++;
    return true;
}

static void skip_space(struct check *check)
{
    while (check->at < check->end
           && (*check->at == ' ' || *check->at == '\n' || *check->at == '\r' || *check->at == '\t'))
        check->at++;
}

/* Numbers. */

static bool digits(struct check *check)
{
    if (!is_digit(peek(check)))
        return fail(check, "a digit is missing here");
    while (is_digit(peek(check)))
        check->at++;
    return true;
}

static bool whole_part(struct check *check)
{
    if (!accept(check, '0'))
        return digits(check);
    if (is_digit(peek(check)))
        return fail(check, "a number has no leading zeros");
    return true;
}

/* Only a number with an exponent, or a very long one, can leave a double's range. */
static bool fits_double(const char *from, size_t len, bool has_exponent)
{
    if (!has_exponent && len <= 300)
        return true;
    return isfinite(strtod(from, NULL));
}

static bool number(struct check *check)
{
    const char *from = check->at;
    accept(check, '-');
    if (!whole_part(check))
        return false;
    if (accept(check, '.') && !digits(check))
        return false;
    bool has_exponent = accept(check, 'e') || accept(check, 'E');
    if (has_exponent) {
        if (!accept(check, '-'))
            accept(check, '+');
        if (!digits(check))
            return false;
    }

    size_t len = (size_t)(check->at - from);
    if (len > JSON_NUMBER_MAX)
        return fail_at(check, from, "a number this long is not accepted");
    if (!fits_double(from, len, has_exponent))
        return fail_at(check, from, "a number this large is not accepted");
    check->report->has_numbers = true;
    return true;
}

/* Strings. */

static bool escape(struct check *check)
{
    const char *reason;
    const char *behind = json_escape_end(check->at, check->end, &reason);
    if (!behind)
        return fail(check, reason);
    check->at = behind;
    return true;
}

static const char *string_fault(const struct check *check)
{
    if (check->at == check->end)
        return "the text ends within a string";
    if ((unsigned char)*check->at < 0x20)
        return "a control character in a string must be escaped";
    return "the text is not UTF-8";
}

static bool string(struct check *check, bool *ret_escaped)
{
    check->at++;
    for (*ret_escaped = false;; *ret_escaped = true) {
        check->at = json_plain_end(check->at, check->end);
        if (accept(check, '"'))
            return true;
        if (peek(check) != '\\')
            return fail(check, string_fault(check));
        if (!escape(check))
            return false;
    }
}

/* Lists and objects. */

static bool open_frame(struct check *check, bool is_object)
{
    if (check->depth == check->rules.depth)
        return fail(check, "the nesting is too deep");
    check->frames[check->depth++] = (struct frame){ is_object, check->names.len };
    check->at++;
    skip_space(check);
    return true;
}

static bool close_frame(struct check *check)
{
    const struct frame *frame = &check->frames[--check->depth];
    check->at++;
    if (!frame->is_object)
        return true;
    const char *repeat = json_names_leave(&check->names, frame->first_name);
    if (repeat && !check->rules.allow_repeats)
        return fail_at(check, repeat, "this name is already in the object");
    return true;
}

static bool name(struct check *check)
{
    const char *from = check->at;
    if (peek(check) != '"')
        return fail(check, "a name in double quotes belongs here");
    bool escaped;
    if (!string(check, &escaped))
        return false;
    if (!json_names_add(&check->names, from + 1, check->at - 1, escaped))
        return fail_at(check, from, "there is no memory to check it in");
    skip_space(check);
    if (!accept(check, ':'))
        return fail(check, "a colon belongs here");
    return true;
}

static bool open_object(struct check *check, bool *ret_expecting)
{
    if (!open_frame(check, true))
        return false;
    *ret_expecting = peek(check) != '}';
    return *ret_expecting ? name(check) : close_frame(check);
}

static bool open_list(struct check *check, bool *ret_expecting)
{
    if (!open_frame(check, false))
        return false;
    *ret_expecting = peek(check) != ']';
    if (*ret_expecting)
        return true;
    check->report->has_empty_lists = true;
    return close_frame(check);
}

/* Values. */

static bool word(struct check *check, const char *expected)
{
    size_t len = strlen(expected);
    if ((size_t)(check->end - check->at) < len || memcmp(check->at, expected, len) != 0)
        return fail(check, "a value belongs here");
    check->at += len;
    return true;
}

static bool no_value(struct check *check)
{
    if (check->at == check->end)
        return fail(check, "the text ends where a value belongs");
    if (check->at == check->text && check->end - check->at >= 3
        && memcmp(check->at, "\xEF\xBB\xBF", 3) == 0)
        return fail(check, "a byte order mark is not part of JSON");
    return fail(check, "a value belongs here");
}

/* A whole value, or the beginning of a list or object: then 'ret_expecting' is
 * set when another value comes first in it. */
static bool value(struct check *check, bool *ret_expecting)
{
    bool escaped;
    *ret_expecting = false;
    switch (peek(check)) {
    case '{':
        return open_object(check, ret_expecting);
    case '[':
        return open_list(check, ret_expecting);
    case '"':
        return string(check, &escaped);
    case 't':
        return word(check, "true");
    case 'f':
        return word(check, "false");
    case 'n':
        return word(check, "null");
    default:
        return peek(check) == '-' || is_digit(peek(check)) ? number(check) : no_value(check);
    }
}

/* What stands behind a value within a list or an object. */
static bool after_value(struct check *check, bool *ret_expecting)
{
    bool is_object = check->frames[check->depth - 1].is_object;
    *ret_expecting = accept(check, ',');
    if (*ret_expecting) {
        skip_space(check);
        return !is_object || name(check);
    }
    if (peek(check) == (is_object ? '}' : ']'))
        return close_frame(check);
    return fail(check, is_object ? "a comma or } belongs here" : "a comma or ] belongs here");
}

static bool run(struct check *check)
{
    bool expecting = true;
    do {
        skip_space(check);
        if (!(expecting ? value : after_value)(check, &expecting))
            return false;
    } while (expecting || check->depth > 0);

    skip_space(check);
    return check->at == check->end || fail(check, "there is more text after the value");
}

/* Only a fault needs lines and columns, so only a fault pays for them. */
static void locate(const char *text, struct json_report *report)
{
    report->line = 1;
    report->column = 1;
    for (size_t i = 0; i < report->offset; i++) {
        if (text[i] == '\n') {
            report->line++;
            report->column = 1;
        } else if (((unsigned char)text[i] & 0xC0) != 0x80) {
            report->column++;
        }
    }
}

bool json_check(const char *text, size_t len, struct json_rules rules,
                struct json_report *report)
{
    assert(rules.depth >= 1 && rules.depth <= JSON_DEPTH_MAX);

    *report = (struct json_report){ .reason = NULL };
    struct check check;
    check.text = check.at = text;
    check.end = text + len;
    check.rules = rules;
    check.report = report;
    check.depth = 0; /* the frames need no beginning: 8 KiB not cleared each time */
    json_names_init(&check.names, text, len);

    bool ok = run(&check);
    json_names_finish(&check.names);
    if (!ok)
        locate(text, report);
    return ok;
}
