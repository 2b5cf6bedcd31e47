#include "script/pattern.h"

#include <assert.h>
#include <ctype.h>
#include <stdalign.h>
#include <string.h>

#include "script/pattern_fault.h"

enum { ESCAPE = '%' };

struct compiler {
    const unsigned char *at, *end;
    struct pattern *pattern;
    struct pattern_item *item;
    struct pattern_set *sets; /* the next to be used */
};

/* ---- sets ----------------------------------------------------------------- */

static void add(struct pattern_set *set, unsigned byte)
{
    set->words[byte >> 6] |= (uint64_t)1 << (byte & 63);
}

static int is_zero(int c)
{
    return c == 0;
}

/* clang-format off */
static const struct { char letter; int (*is)(int); } kinds[] = {
    { 'a', isalpha }, { 'c', iscntrl }, { 'd', isdigit }, { 'g', isgraph }, { 'l', islower },
    { 'p', ispunct }, { 's', isspace }, { 'u', isupper }, { 'w', isalnum }, { 'x', isxdigit },
    { 'z', is_zero }, /* not in the manual any more, but still in Lua */
};
/* clang-format on */

/* By letter, the capital one being the opposite; made when first asked for. */
static struct {
    bool made;
    const struct pattern_set *by_letter[128];
    struct pattern_set sets[2 * sizeof kinds / sizeof *kinds];
} classes;

static void make_classes(void)
{
    struct pattern_set *set = classes.sets;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++, set += 2) {
        for (unsigned byte = 0; byte < 256; byte++)
            add(set + (kinds[i].is((int)byte) ? 0 : 1), byte);
        classes.by_letter[(int)kinds[i].letter] = set;
        classes.by_letter[toupper(kinds[i].letter)] = set + 1;
    }
    classes.made = true;
}

/* The set of %a and its like, or NULL: then it is the byte itself. */
static const struct pattern_set *class_of(unsigned char letter)
{
    if (!classes.made)
        make_classes();
    return letter < 128 ? classes.by_letter[letter] : NULL;
}

static void add_class(struct pattern_set *set, unsigned char letter)
{
    const struct pattern_set *class = class_of(letter);
    if (!class)
        add(set, letter);
    for (int i = 0; class && i < 4; i++)
        set->words[i] |= class->words[i];
}

static void add_range(struct pattern_set *set, unsigned first, unsigned last)
{
    for (unsigned byte = first; byte <= last; byte++)
        add(set, byte);
}

/* Where the set that begins at 'at', after its [, has its ]; or NULL.  What comes first, and
 * what is escaped, does not close it. */
static const unsigned char *set_end(const unsigned char *at, const unsigned char *end)
{
    if (at < end && *at == '^')
        at++;
    do {
        if (at >= end)
            return NULL;
        at += *at == ESCAPE && end - at > 1 ? 2 : 1;
    } while (at >= end || *at != ']');
    return at;
}

/* What stands between the brackets. */
static void fill_set(struct pattern_set *set, const unsigned char *at, const unsigned char *end)
{
    bool is_other = *at == '^';
    for (at += is_other; at < end; at++) {
        if (*at == ESCAPE) {
            add_class(set, *++at);
        } else if (end - at > 2 && at[1] == '-') {
            add_range(set, at[0], at[2]);
            at += 2;
        } else {
            add(set, *at);
        }
    }
    for (int i = 0; is_other && i < 4; i++)
        set->words[i] = ~set->words[i];
}

/* ---- items ------------------------------------------------------------------ */

static void fault(struct compiler *self, enum pattern_fault which)
{
    *self->item++ = (struct pattern_item){ .op = PATTERN_FAULT, .first = (unsigned char)which };
    self->at = self->end; /* nothing behind it will be reached */
}

/* The set whose [ is at 'at'; goes on behind it.  NULL, and a fault, when it has no end. */
static const struct pattern_set *take_set(struct compiler *self)
{
    const unsigned char *close = set_end(self->at + 1, self->end);
    if (!close) {
        fault(self, FAULT_SET);
        return NULL;
    }
    struct pattern_set *set = self->sets++;
    *set = (struct pattern_set){ 0 };
    fill_set(set, self->at + 1, close);
    self->at = close + 1;
    return set;
}

static enum pattern_op take_repeat(struct compiler *self)
{
    static const char signs[] = "*+-?";
    static const unsigned char ops[] = { PATTERN_STAR, PATTERN_PLUS, PATTERN_LAZY, PATTERN_MAYBE };
    const char *sign = self->at < self->end ? memchr(signs, *self->at, sizeof signs - 1) : NULL;
    if (!sign)
        return PATTERN_ONE;
    self->at++;
    return ops[sign - signs];
}

/* Some byte, and how often. */
static void take_single(struct compiler *self)
{
    struct pattern_item item = { .test = PATTERN_BYTE, .first = *self->at };
    if (*self->at == '[') {
        item.set = take_set(self);
        if (!item.set)
            return;
    } else if (*self->at == ESCAPE && self->end - self->at == 1) {
        fault(self, FAULT_ESCAPE);
        return;
    } else if (*self->at == ESCAPE) {
        item.first = self->at[1];
        item.set = class_of(item.first);
        self->at += 2;
    } else {
        item.test = *self->at++ == '.' ? PATTERN_ANY : PATTERN_BYTE;
    }
    if (item.set)
        item.test = PATTERN_IN_SET;
    item.op = (unsigned char)take_repeat(self);
    *self->item++ = item;
}

static void take_open(struct compiler *self)
{
    struct pattern *pattern = self->pattern;
    bool is_place = self->end - self->at > 1 && self->at[1] == ')';
    if (pattern->captures == PATTERN_CAPTURES) {
        fault(self, FAULT_CAPTURES);
        return;
    }
    pattern->capture[pattern->captures] = is_place ? PATTERN_PLACE : PATTERN_UNFINISHED;
    *self->item++ = (struct pattern_item){ .op = is_place ? PATTERN_POSITION : PATTERN_OPEN,
                                           .first = (unsigned char)pattern->captures++ };
    self->at += is_place ? 2 : 1;
}

/* Closes the last that is open. */
static void take_close(struct compiler *self)
{
    int i = self->pattern->captures;
    while (i > 0 && self->pattern->capture[i - 1] != PATTERN_UNFINISHED)
        i--;
    if (i == 0) {
        fault(self, FAULT_CLOSE);
        return;
    }
    self->pattern->capture[i - 1] = PATTERN_TEXT;
    *self->item++ = (struct pattern_item){ .op = PATTERN_CLOSE, .first = (unsigned char)(i - 1) };
    self->at++;
}

static void take_balanced(struct compiler *self)
{
    if (self->end - self->at < 4) {
        fault(self, FAULT_BALANCE);
        return;
    }
    *self->item++ = (struct pattern_item){ .op = PATTERN_BALANCED, .first = self->at[2],
                                           .second = self->at[3] };
    self->at += 4;
}

static void take_frontier(struct compiler *self)
{
    self->at += 2;
    if (self->at == self->end || *self->at != '[') {
        fault(self, FAULT_FRONTIER);
        return;
    }
    const struct pattern_set *set = take_set(self);
    if (set)
        *self->item++ = (struct pattern_item){ .op = PATTERN_FRONTIER, .set = set };
}

static void take_again(struct compiler *self)
{
    int i = self->at[1] - '1';
    bool is_known = i >= 0 && i < self->pattern->captures
                    && self->pattern->capture[i] != PATTERN_UNFINISHED;
    if (!is_known) {
        unsigned char digit = self->at[1];
        fault(self, FAULT_INDEX);
        self->item[-1].second = (unsigned char)(digit - '0');
        return;
    }
    *self->item++ = (struct pattern_item){ .op = PATTERN_AGAIN, .first = (unsigned char)i };
    self->at += 2;
}

static void take_item(struct compiler *self)
{
    size_t left = (size_t)(self->end - self->at);
    unsigned char c = self->at[0], after = left > 1 ? self->at[1] : 0;
    if (c == '(') {
        take_open(self);
    } else if (c == ')') {
        take_close(self);
    } else if (c == '$' && left == 1) {
        *self->item++ = (struct pattern_item){ .op = PATTERN_AT_END };
        self->at++;
    } else if (c == ESCAPE && after == 'b') {
        take_balanced(self);
    } else if (c == ESCAPE && after == 'f') {
        take_frontier(self);
    } else if (c == ESCAPE && isdigit(after)) {
        take_again(self);
    } else {
        take_single(self);
    }
}

/* ---- a pattern ---------------------------------------------------------------- */

static_assert(alignof(struct pattern_item) <= alignof(struct pattern), "items follow it");
static_assert(alignof(struct pattern_set) <= alignof(struct pattern_item), "sets follow them");

/* An item takes a byte at least, and a set three; one more says that it is done. */
size_t pattern_size(size_t len)
{
    return sizeof(struct pattern) + (len + 1) * sizeof(struct pattern_item)
           + len / 3 * sizeof(struct pattern_set);
}

struct pattern *pattern_compile(void *memory, const char *text, size_t len, bool may_anchor)
{
    struct pattern *pattern = memory;
    pattern->items = (struct pattern_item *)(pattern + 1);
    pattern->captures = 0;
    pattern->is_anchored = may_anchor && len > 0 && *text == '^';

    const unsigned char *bytes = (const unsigned char *)text;
    struct compiler self = {
        .at = bytes + pattern->is_anchored, .end = bytes + len, .pattern = pattern,
        .item = pattern->items, .sets = (struct pattern_set *)(pattern->items + len + 1),
    };
    while (self.at < self.end)
        take_item(&self);
    *self.item = (struct pattern_item){ .op = PATTERN_DONE };
    pattern->first = pattern->items;
    while (pattern->first->op == PATTERN_OPEN || pattern->first->op == PATTERN_POSITION)
        pattern->first++;
    return pattern;
}
