/*
 * The statements that one connection has prepared, by their text; the least recently
 * used goes when there is no more room.  This is a book about them: sending PREPARE and
 * DEALLOCATE is the caller's.
 */
#pragma once

#include <stdbool.h>

enum {
    PREPARED_SQL_MAX = 16 * 1024, /* longer texts are not worth keeping */
    PREPARED_NAME_SIZE = 16,
};

struct prepared {
    char name[PREPARED_NAME_SIZE];
    bool stale; /* the server refuses it since a table changed: prepare it anew */

    /* Private. */
    char *sql;
    unsigned long hash;
    struct prepared *next;            /* in its bucket */
    struct prepared *newer, *older;   /* in order of use */
};

struct prepared_book;

struct prepared_book *prepared_book_new(unsigned max);
void prepared_book_free(struct prepared_book *book);

/* Forgets everything, for a connection that is new. */
void prepared_book_clear(struct prepared_book *book);

/* The entry of this text, from now on the most recently used; or NULL. */
struct prepared *prepared_find(struct prepared_book *book, const char *sql);

/* The one to drop before another can be added, or NULL while there is room. */
struct prepared *prepared_victim(struct prepared_book *book);

/* A name that no statement on this connection has had. */
void prepared_name(struct prepared_book *book, char ret_name[PREPARED_NAME_SIZE]);

/* Adds the text under that name; NULL without memory.  There must be room. */
struct prepared *prepared_add(struct prepared_book *book, const char *sql, const char *name);
void prepared_drop(struct prepared_book *book, struct prepared *entry);
