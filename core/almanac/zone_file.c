#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "almanac/civil.h"
#include "almanac/zone_inside.h"

enum {
    HEADER_SIZE = 44,
    COUNTS_AT = 20,
    TYPE_SIZE = 6, /* offset 4, is summer time 1, name 1 */
    TYPES_MAX = 256,
    RULE_SIZE = 80,
};

/* One of the two blocks of a file, by where its parts are. */
struct block {
    const unsigned char *times, *kinds, *types;
    size_t time_count, type_count;
    size_t size; /* header and all */
};

static uint32_t big_endian_32(const unsigned char *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static int64_t big_endian_64(const unsigned char *at)
{
    return (int64_t)((uint64_t)big_endian_32(at) << 32 | big_endian_32(at + 4));
}

/* 'time_size' is 4 in the first block of a file and 8 in the second. */
static bool read_block(const unsigned char *at, size_t len, size_t time_size,
                       struct block *ret_block)
{
    if (len < HEADER_SIZE || memcmp(at, "TZif", 4) != 0 || at[4] < '2')
        return false;
    size_t counts[6]; /* UT marks, standard marks, leap seconds, times, types, name bytes */
    for (int i = 0; i < 6; i++) {
        counts[i] = big_endian_32(at + COUNTS_AT + 4 * i);
        if (counts[i] > len)
            return false;
    }
    struct block block = { .time_count = counts[3], .type_count = counts[4] };
    block.times = at + HEADER_SIZE;
    block.kinds = block.times + block.time_count * time_size;
    block.types = block.kinds + block.time_count;
    block.size = HEADER_SIZE + block.time_count * (time_size + 1) +
                 block.type_count * TYPE_SIZE + counts[5] + counts[2] * (time_size + 4) +
                 counts[0] + counts[1];
    if (block.size > len || counts[2] != 0 || block.type_count == 0)
        return false;
    *ret_block = block;
    return true;
}

static bool is_summer(const struct block *block, size_t type)
{
    return block->types[type * TYPE_SIZE + 4] != 0;
}

static int32_t offset_of(const struct block *block, size_t type)
{
    return (int32_t)big_endian_32(block->types + type * TYPE_SIZE);
}

static bool are_sound(const struct block *block)
{
    if (block->time_count >= ZONE_SHIFTS_MAX || block->type_count > TYPES_MAX)
        return false;
    for (size_t i = 0; i < block->type_count; i++)
        if (abs(offset_of(block, i)) >= CIVIL_DAY_S)
            return false;
    for (size_t i = 0; i < block->time_count; i++)
        if (block->kinds[i] >= block->type_count)
            return false;
    return true;
}

/* What the clocks show in winter around time 'i': the nearest one before that is
 * not summer time, else the nearest after, else the summer's own. */
static int32_t winter_offset(const struct block *block, size_t i)
{
    for (size_t k = i; k-- > 0;)
        if (!is_summer(block, block->kinds[k]))
            return offset_of(block, block->kinds[k]);
    for (size_t k = i; k < block->time_count; k++)
        if (!is_summer(block, block->kinds[k]))
            return offset_of(block, block->kinds[k]);
    return offset_of(block, block->kinds[i]);
}

static struct zone_offset clock_of(const struct block *block, size_t i)
{
    struct zone_offset clock = { .offset_s = offset_of(block, block->kinds[i]) };
    if (is_summer(block, block->kinds[i])) {
        int32_t summer = clock.offset_s - winter_offset(block, i);
        clock.dst_s = summer > 0 ? summer : 0;
    }
    return clock;
}

static bool same_clock(struct zone_offset a, struct zone_offset b)
{
    return a.offset_s == b.offset_s && a.dst_s == b.dst_s;
}

/* Returns how many, or 0 when the times are not in order. */
static int collect(const struct block *block, struct zone_shift *ret_shifts)
{
    ret_shifts[0] = (struct zone_shift) { INT64_MIN, { offset_of(block, 0), 0 } };
    int count = 1;
    for (size_t i = 0; i < block->time_count; i++) {
        int64_t utc = big_endian_64(block->times + 8 * i);
        if (count > 1 && utc <= ret_shifts[count - 1].utc)
            return 0;
        struct zone_offset clock = clock_of(block, i);
        if (!same_clock(clock, ret_shifts[count - 1].clock)) /* else only the name changed */
            ret_shifts[count++] = (struct zone_shift) { utc, clock };
    }
    return count;
}

/* The footer is a line of its own: newline, rule, newline. */
static bool read_rule(const unsigned char *at, size_t len, char ret_rule[RULE_SIZE])
{
    if (len < 2 || at[0] != '\n')
        return false;
    const unsigned char *end = memchr(at + 1, '\n', len - 1);
    if (!end || end - (at + 1) >= RULE_SIZE)
        return false;
    size_t size = (size_t)(end - (at + 1));
    memcpy(ret_rule, at + 1, size);
    ret_rule[size] = '\0';
    return true;
}

int zone_parse(const unsigned char *bytes, size_t len, struct zone_shift *ret_shifts)
{
    struct block old, block;
    if (!read_block(bytes, len, 4, &old))
        return 0;
    bytes += old.size;
    len -= old.size;
    char rule[RULE_SIZE];
    if (!read_block(bytes, len, 8, &block) || !are_sound(&block) ||
        !read_rule(bytes + block.size, len - block.size, rule))
        return 0;
    int count = collect(&block, ret_shifts);
    return count ? zone_extend(rule, ret_shifts, count) : 0;
}
