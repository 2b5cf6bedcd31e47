#include "db/prepared.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BUCKETS = 256 };

struct prepared_book {
    unsigned max;
    unsigned count;
    unsigned serial;
    struct prepared *newest, *oldest;
    struct prepared *buckets[BUCKETS];
};

struct prepared_book *prepared_book_new(unsigned max)
{
    struct prepared_book *book = calloc(1, sizeof *book);
    if (!book)
        abort(); /* at start-up, a few bytes */
    book->max = max;
    return book;
}

void prepared_book_free(struct prepared_book *book)
{
    if (!book)
        return;
    prepared_book_clear(book);
    free(book);
}

void prepared_book_clear(struct prepared_book *book)
{
    while (book->oldest)
        prepared_drop(book, book->oldest);
}

/* FNV-1a: statements are short and few, and their authors are ours. */
static unsigned long hash_of(const char *sql)
{
    unsigned long hash = 14695981039346656037UL;
    for (const char *c = sql; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 1099511628211UL;
    return hash;
}

static void unlink_use(struct prepared_book *book, struct prepared *entry)
{
    *(entry->newer ? &entry->newer->older : &book->newest) = entry->older;
    *(entry->older ? &entry->older->newer : &book->oldest) = entry->newer;
}

static void link_newest(struct prepared_book *book, struct prepared *entry)
{
    entry->newer = NULL;
    entry->older = book->newest;
    *(book->newest ? &book->newest->newer : &book->oldest) = entry;
    book->newest = entry;
}

struct prepared *prepared_find(struct prepared_book *book, const char *sql)
{
    unsigned long hash = hash_of(sql);
    struct prepared *entry = book->buckets[hash % BUCKETS];
    while (entry && (entry->hash != hash || strcmp(entry->sql, sql) != 0))
        entry = entry->next;
    if (entry && entry != book->newest) {
        unlink_use(book, entry);
        link_newest(book, entry);
    }
    return entry;
}

struct prepared *prepared_victim(struct prepared_book *book)
{
    return book->count < book->max ? NULL : book->oldest;
}

void prepared_name(struct prepared_book *book, char ret_name[PREPARED_NAME_SIZE])
{
    snprintf(ret_name, PREPARED_NAME_SIZE, "aimix_%u", ++book->serial % 1000000000);
}

struct prepared *prepared_add(struct prepared_book *book, const char *sql, const char *name)
{
    assert(book->count < book->max);

    struct prepared *entry = calloc(1, sizeof *entry);
    char *text = strdup(sql);
    if (!entry || !text) {
        free(entry);
        free(text);
        return NULL;
    }
    entry->sql = text;
    entry->hash = hash_of(sql);
    snprintf(entry->name, sizeof entry->name, "%s", name);
    entry->next = book->buckets[entry->hash % BUCKETS];
    book->buckets[entry->hash % BUCKETS] = entry;
    link_newest(book, entry);
    book->count++;
    return entry;
}

void prepared_drop(struct prepared_book *book, struct prepared *entry)
{
    struct prepared **link = &book->buckets[entry->hash % BUCKETS];
    while (*link != entry)
        link = &(*link)->next;
    *link = entry->next;
    unlink_use(book, entry);
    book->count--;
    free(entry->sql);
    free(entry);
}
