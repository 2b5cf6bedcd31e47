#include "base/json_names.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_text.h"

enum { FEW = 12 }; /* names that are compared each with each, without sorting */

void json_names_init(struct json_names *names, const char *text, size_t len)
{
    names->text = text;
    names->text_len = len;
    names->unescaped = NULL;
    names->items = names->first;
    names->len = 0;
    names->cap = JSON_NAMES_INLINE;
}

void json_names_finish(struct json_names *names)
{
    if (names->items != names->first)
        free(names->items);
    free(names->unescaped);
}

static bool grow(struct json_names *names)
{
    bool is_first = names->items == names->first;
    uint32_t cap = names->cap * 2;
    struct json_name *items = realloc(is_first ? NULL : names->items, cap * sizeof *items);
    if (!items)
        return false;
    if (is_first)
        memcpy(items, names->first, sizeof names->first);
    names->items = items;
    names->cap = cap;
    return true;
}

/* An escape is never shorter than what it stands for, so a name without its
 * escapes fits where the name was, and no two are in each other's way. */
static bool unescape(struct json_names *names, struct json_name *name, const char *from,
                     const char *to)
{
    if (!names->unescaped)
        names->unescaped = malloc(names->text_len);
    if (!names->unescaped)
        return false;
    char *out = names->unescaped + (from - names->text);
    name->bytes = out;
    name->len = (uint32_t)json_unescape(from, to, out);
    return true;
}

bool json_names_add(struct json_names *names, const char *from, const char *to, bool escaped)
{
    size_t at = (size_t)(from - names->text);
    if (names->text_len > UINT32_MAX || (names->len == names->cap && !grow(names)))
        return false;
    struct json_name *name = &names->items[names->len];
    *name = (struct json_name){ from, (uint32_t)(to - from), (uint32_t)at };
    if (escaped && !unescape(names, name, from, to))
        return false;
    names->len++;
    return true;
}

/* Any order will do: by length first, since that settles most comparisons. */
static int compare(const void *left, const void *right)
{
    const struct json_name *a = left;
    const struct json_name *b = right;
    if (a->len != b->len)
        return a->len < b->len ? -1 : 1;
    return memcmp(a->bytes, b->bytes, a->len);
}

/* The opening quote of the one that comes second. */
static const char *later(const struct json_names *names, const struct json_name *a,
                         const struct json_name *b)
{
    return names->text + (a->at > b->at ? a->at : b->at) - 1;
}

static const char *repeat_of_few(const struct json_names *names, uint32_t first)
{
    for (uint32_t i = first + 1; i < names->len; i++)
        for (uint32_t j = first; j < i; j++)
            if (compare(&names->items[i], &names->items[j]) == 0)
                return later(names, &names->items[i], &names->items[j]);
    return NULL;
}

static const char *repeat_of_many(struct json_names *names, uint32_t first)
{
    qsort(names->items + first, names->len - first, sizeof *names->items, compare);
    for (uint32_t i = first + 1; i < names->len; i++)
        if (compare(&names->items[i - 1], &names->items[i]) == 0)
            return later(names, &names->items[i - 1], &names->items[i]);
    return NULL;
}

const char *json_names_leave(struct json_names *names, uint32_t first)
{
    assert(first <= names->len);

    uint32_t count = names->len - first;
    const char *repeat = count <= FEW ? repeat_of_few(names, first)
                                      : repeat_of_many(names, first);
    names->len = first;
    return repeat;
}
