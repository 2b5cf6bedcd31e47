#include "almanac/term.h"

#include <assert.h>

#include "almanac/civil.h"
#include "almanac/tables.h"

enum {
    YEAR_S = 31556926, /* tropical; good enough to guess within a term */
};

static_assert((int)TERM_FIRST == TABLES_FIRST * TABLES_TERMS &&
                  (int)TERM_LAST == (TABLES_LAST + 1) * TABLES_TERMS - 1 &&
                  (int)TERM_COUNT == (int)TABLES_TERMS,
              "terms are what the tables have");

int64_t term_utc(int number)
{
    assert(number >= TERM_FIRST);
    assert(number <= TERM_LAST);

    int year = number / TERM_COUNT, index = number % TERM_COUNT;
    int new_year = civil_jdn((struct civil_date) { year, 1, 1 });
    return civil_midnight(new_year) + tables_terms[year - TABLES_FIRST][index];
}

bool term_known(int64_t utc)
{
    return utc >= term_utc(TERM_FIRST) && utc < term_utc(TERM_LAST);
}

int term_at(int64_t utc)
{
    assert(term_known(utc));

    int number = TERM_FIRST + (int)((utc - term_utc(TERM_FIRST)) * TERM_COUNT / YEAR_S);
    if (number > TERM_LAST - 1)
        number = TERM_LAST - 1;
    while (term_utc(number) > utc)
        number--;
    while (term_utc(number + 1) <= utc)
        number++;
    return number;
}
