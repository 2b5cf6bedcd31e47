/* The table from SQLSTATE to our errors, and the book of prepared statements: no server needed. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "db/prepared.h"
#include "db/sqlstate.h"

static unsigned passed;

static void maps_states(void)
{
    static const struct {
        const char *state;
        enum err_code code;
    } expected[] = {
        { "23505", ERR_CONFLICT }, { "23P01", ERR_CONFLICT }, { "23514", ERR_INVALID },
        { "23502", ERR_INVALID },  { "23503", ERR_INVALID },  { "22P02", ERR_INVALID },
        { "22001", ERR_INVALID },  { "40001", ERR_BUSY },     { "40P01", ERR_BUSY },
        { "57014", ERR_TIMEOUT },  { "57P01", ERR_BUSY },     { "57P03", ERR_BUSY },
        { "53300", ERR_BUSY },     { "08006", ERR_BUSY },     { "08P01", ERR_INTERNAL },
        { "25006", ERR_BUSY },     { "25P03", ERR_TIMEOUT },  { "25P02", ERR_INTERNAL },
        { "42601", ERR_INTERNAL }, { "42501", ERR_INTERNAL }, { "P0001", ERR_INTERNAL },
        { "XX000", ERR_INTERNAL }, { "", ERR_INTERNAL },
    };
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        assert(db_sqlstate_code(expected[i].state) == expected[i].code);
        passed++;
    }
}

static struct prepared *learn(struct prepared_book *book, const char *sql)
{
    char name[PREPARED_NAME_SIZE];
    prepared_name(book, name);
    return prepared_add(book, sql, name);
}

static void keeps_the_recently_used(void)
{
    struct prepared_book *book = prepared_book_new(3);
    assert(!prepared_find(book, "a") && !prepared_victim(book));
    struct prepared *a = learn(book, "a"), *b = learn(book, "b"), *c = learn(book, "c");
    assert(strcmp(a->name, b->name) != 0 && strcmp(b->name, c->name) != 0);
    assert(prepared_find(book, "a") == a);
    assert(prepared_victim(book) == b);
    prepared_drop(book, b);
    assert(!prepared_find(book, "b") && !prepared_victim(book));
    struct prepared *d = learn(book, "d");
    assert(prepared_find(book, "c") == c && prepared_victim(book) == a);
    assert(prepared_find(book, "d") == d);
    prepared_book_clear(book);
    assert(!prepared_find(book, "a") && !prepared_find(book, "c") && !prepared_find(book, "d"));
    prepared_book_free(book);
    passed++;
}

int main(void)
{
    maps_states();
    keeps_the_recently_used();
    printf("%u passed, 0 failed\n", passed);
}
